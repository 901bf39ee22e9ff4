// SPDX-License-Identifier: Apache-2.0
#include "core/server/peoplenotes.h"

#include <QCoreApplication>
#include <QLocale>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("People", text);
}

QString gapText(const ServerClient::Gap &gap)
{
    using enum ServerClient::Gap::What;
    const QLocale locale;
    switch (gap.what) {
    case Users:
        return translated(QT_TRANSLATE_NOOP("People",
                              "The server did not show all users: %1 were found, and there are more. Take them from the "
                              "backup or the database to have all."))
            .arg(locale.toString(gap.found));
    case Groups:
        return translated(QT_TRANSLATE_NOOP("People",
                              "The server showed %1 of its %2 groups. Take them from the backup or the database to have "
                              "all."))
            .arg(locale.toString(gap.found), locale.toString(gap.total));
    case Emails:
        return translated(QT_TRANSLATE_NOOP("People",
                              "The server hides the e-mail addresses of %1 users; they are empty in users.csv."))
            .arg(locale.toString(gap.total));
    case Members:
        return translated(QT_TRANSLATE_NOOP("People", "The server did not tell the members of %1 groups."))
            .arg(locale.toString(gap.total));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PeopleNotes peopleNotes(const UsersFiles &files, const QList<ServerClient::Gap> &gaps)
{
    PeopleNotes all;
    for (const ServerClient::Gap &gap : gaps)
        all.missing << gapText(gap);
    const QLocale locale;
    const auto note = [&](qint64 count, const char *text) {
        if (count > 0)
            all.notes << translated(text).arg(locale.toString(count));
    };
    note(files.groupRowsByNesting,
        QT_TRANSLATE_NOOP("People", "%1 memberships come by way of a group inside a group: Jira Cloud has no such groups, so "
                                    "these people are listed as members of the outer one."));
    note(files.shadowed,
        QT_TRANSLATE_NOOP("People", "Left out: %1 users whose name is taken in a directory that comes first."));
    note(files.inInactiveDirectories,
        QT_TRANSLATE_NOOP("People", "Left out: %1 users of directories that are switched off."));
    if (files.withoutDirectory > 0 && files.withoutDirectory == files.userRows) {
        all.notes << translated(QT_TRANSLATE_NOOP("People",
            "The server's REST does not tell directories: that column of users-details.csv is empty."));
    } else {
        note(files.withoutDirectory, QT_TRANSLATE_NOOP("People", "The directory of %1 users is not known."));
    }
    if (files.withoutLastLogin > 0 && files.withoutLastLogin == files.userRows) {
        all.notes << translated(QT_TRANSLATE_NOOP("People",
            "When users signed in last is not known: that column of users-details.csv is empty. A Jira before 10 does not "
            "tell it by REST."));
    } else {
        note(files.withoutLastLogin, QT_TRANSLATE_NOOP("People", "No sign-in is known of %1 users."));
    }
    return all;
}

} // namespace cloudward
