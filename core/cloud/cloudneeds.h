// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

/// Details of errors that only a person can settle; see core/server/needs.h.
namespace cloudward::needs {

/// Of SignInRefused: the site refused the token, and its id, by which a scoped one could be tried, could not be had.
inline constexpr QLatin1StringView cloudId("no-cloud-id");

} // namespace cloudward::needs
