// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checktext.h"

#include "core/checks/checkwords.h"

#include <QCoreApplication>

#include <array>

namespace cloudward {

using namespace Qt::StringLiterals;

CheckText checkText(const QString &id)
{
    const auto text = [](const char *words) { return QCoreApplication::translate("Checks", words); };
    for (const auto words : {beforeWords(), afterWords(), appWords()}) {
        for (const auto &check : words) {
            if (id == QLatin1StringView(check.id))
                return {text(check.title), text(check.why), text(check.whatToDo)};
        }
    }
    return {id, {}, {}};
}

QStringList allCheckIds()
{
    QStringList ids;
    for (const auto words : {beforeWords(), afterWords(), appWords()}) {
        for (const auto &check : words)
            ids += QString::fromLatin1(check.id);
    }
    return ids;
}

QString arrivalTitle(const QString &rowId)
{
    static constexpr auto issuesOf = "arrival.issues."_L1;
    static constexpr auto membersOf = "arrival.members."_L1;
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 10> titles{{
        {"arrival.projects"_L1, QT_TRANSLATE_NOOP("Checks", "Projects")},
        {"arrival.issues"_L1, QT_TRANSLATE_NOOP("Checks", "Issues")},
        {"arrival.users"_L1, QT_TRANSLATE_NOOP("Checks", "Users")},
        {"arrival.groups"_L1, QT_TRANSLATE_NOOP("Checks", "Groups")},
        {"arrival.attachments"_L1, QT_TRANSLATE_NOOP("Checks", "Attachments")},
        {"arrival.own-issues"_L1, QT_TRANSLATE_NOOP("Checks", "Issues that you reported")},
        {"arrival.memberships"_L1, QT_TRANSLATE_NOOP("Checks", "Memberships in groups")},
        {"arrival.attachment-sample"_L1, QT_TRANSLATE_NOOP("Checks", "Attachments by name and size, a sample")},
        {"arrival.attachment-names"_L1, QT_TRANSLATE_NOOP("Checks", "Attachments by name and size, all")},
        {"arrival.avatars"_L1, QT_TRANSLATE_NOOP("Checks", "Projects with a picture of their own")},
    }};
    for (const auto &[id, title] : titles) {
        if (rowId == id)
            return QCoreApplication::translate("Checks", title);
    }
    if (rowId.startsWith(issuesOf))
        return QCoreApplication::translate("Checks", "Issues of %1").arg(rowId.sliced(issuesOf.size()));
    if (rowId.startsWith(membersOf))
        return QCoreApplication::translate("Checks", "Members of %1").arg(rowId.sliced(membersOf.size()));
    return rowId;
}

} // namespace cloudward
