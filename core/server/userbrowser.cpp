// SPDX-License-Identifier: Apache-2.0
#include "core/server/userbrowser.h"

#include "core/server/adminvisit.h"

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int usersAtOnce = 1'000;

} // namespace

Result<QHash<QString, QString>> readUserDirectories(const ServerAccess &access, Work &work)
{
    QHash<QString, QString> directories;
    AdminVisit visit(access, work.cancel);
    if (auto in = visit.signIn(); !in)
        return std::unexpected(in.error());
    for (qsizetype shown = 0;;) {
        if (auto go = work.step({Phase::Listing, Unit::Items, directories.size(), -1, {}}); !go)
            return std::unexpected(go.error());
        const auto page = visit.open(
            u"secure/admin/user/UserBrowser.jspa?userSearchFilter=&max=%1&start=%2"_s.arg(usersAtOnce).arg(shown));
        if (!page)
            return std::unexpected(page.error());
        const auto rows = page->html.rows(u"data-user", u"data-cell-type");
        const auto before = directories.size();
        for (const auto &row : rows) {
            const auto directory = row.cells.value(u"user-directory"_s);
            if (!row.name.isEmpty() && !directory.isEmpty())
                directories.insert(row.name.toLower(), directory);
        }
        // A page that adds nobody is the last, or the same once more.
        if (directories.size() == before || rows.size() < usersAtOnce)
            return directories;
        shown += rows.size();
    }
}

} // namespace cloudward
