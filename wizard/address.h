// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <optional>

namespace cloudward {

/// Reads the address of a Jira Server as people paste it: without a scheme https is meant; a page's path behind the context
/// path (/secure/…, /browse/…, /login.jsp, …), user information, query and trailing slashes go. Nothing where there is no host.
std::optional<QUrl> readServerAddress(const QString &text);

/// Reads the address of a cloud site: "acme" means https://acme.atlassian.net; any path goes.
std::optional<QUrl> readCloudAddress(const QString &text);

/// Whether what is typed for this address would cross a network unencrypted.
bool isUnencrypted(const QUrl &url);

} // namespace cloudward
