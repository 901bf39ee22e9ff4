// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace cloudward {

/// The base address of a Jira, with its context path, of the address of any of its pages: what stands behind the context
/// path (/secure/…, /browse/…, /login.jsp, …), user information, query and trailing slashes go.
QUrl serverBaseOf(const QUrl &page);

} // namespace cloudward
