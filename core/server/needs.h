// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

/// What only a person can settle: details of ErrorCode::NeedsPerson.
namespace cloudward::needs {

inline constexpr QLatin1StringView companySignIn("sso");      ///< a sign-in page of another host stands before Jira
inline constexpr QLatin1StringView newAddress("moved");       ///< Jira answers at another host: the subject
inline constexpr QLatin1StringView noBasic("basic-off");      ///< passwords are taken from browsers only
inline constexpr QLatin1StringView noTokens("no-tokens");     ///< personal access tokens came with Jira 8.14
inline constexpr QLatin1StringView fixCharacters("fixchars"); ///< Jira offers to change its database

} // namespace cloudward::needs
