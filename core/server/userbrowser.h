// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/serverclient.h"

#include <QHash>

namespace cloudward {

/// Which directory each user comes from: lower-case user name -> name of the directory. No REST call of Jira's tells it, the
/// administration's user browser does: its table is read as a browser shows it, rows by data-user and cells by
/// data-cell-type (inferred from Jira 7 to 9; where a page looks otherwise nothing is found, and nothing is claimed).
/// Needs user and password. Progress in items. What signing in and websudo fail with; SignInRefused …
Result<QHash<QString, QString>> readUserDirectories(const ServerAccess &access, Work &work);

} // namespace cloudward
