// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/appdump.h"
#include "core/work/work.h"

#include <QUrl>

#include <functional>

namespace cloudward {

/// What a person does in the browser on BigPicture's pages, done by plain requests to the practice sites: for the walk and
/// for tests. All block; for bodies of work. ServerFailed with the page's words in detail where a page says no.

/// On the practice server: New dump, Create dump, waits for it, Download. The path of the downloaded file, whose name is
/// the one that the site gave it (-2, -3 … where there is one of that name).
Result<QString> makeDumpAsPerson(const QUrl &server, const QString &downloadFolder, Work &work);

/// On the practice cloud: Find new apps, BigPicture, Install, the licence. Fine where it is installed.
Result<void> installAppAsPerson(const QUrl &cloud, Work &work);

/// An account that the app's mapping screen offers.
struct OfferedAccount
{
    QString accountId;
    QString displayName;
    QString email; ///< empty where the site does not show it
    bool operator==(const OfferedAccount &) const = default;
};
/// Which account a user is given: its id, or nothing to leave them without.
using ChooseAccount = std::function<QString(const AppUser &user, const QList<OfferedAccount> &accounts)>;

struct RestoredDump
{
    QList<AppUser> unmatched;        ///< the rows of the mapping screen, as the page showed them
    QHash<QString, QString> mapping; ///< user key -> account id, as it was chosen; who stays without is not in it
    bool operator==(const RestoredDump &) const = default;
};
/// Import, Restore, confirm, the box and Next, the word RESTORE, Restore, the mapping screen, and waits until the app has
/// restored it. `choose` may be empty: everybody stays without.
Result<RestoredDump> restoreDumpAsPerson(
    const QUrl &cloud, const QString &dumpPath, const ChooseAccount &choose, Work &work);

/// App configuration > Integrations > Connections: each that is not operational is switched on. Their names.
Result<QStringList> activateConnectionsAsPerson(const QUrl &cloud, Work &work);

} // namespace cloudward
