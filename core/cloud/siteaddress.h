// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace cloudward {

/// The site of what a person typed: "company", "company.atlassian.net", an address of any page there. Always https, whatever
/// was typed, but for this machine itself (the practice site): a token goes nowhere in clear. Without user, path and query.
/// Nothing where it is no address.
std::optional<QUrl> cloudSiteFrom(const QString &typed);

} // namespace cloudward
