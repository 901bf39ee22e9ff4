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
        return translated(
            QT_TRANSLATE_NOOP("People",
                "The server did not show all users: %1 were found, and there are more. Take them from the "
                "backup or the database to have all."))
            .arg(locale.toString(gap.found));
    case Groups:
        return translated(
            QT_TRANSLATE_NOOP("People",
                "The server showed %1 of its %2 groups. Take them from the backup or the database to have "
                "all."))
            .arg(locale.toString(gap.found), locale.toString(gap.total));
    case Emails:
        return translated(QT_TRANSLATE_NOOP("People",
                              "The server hides e-mail addresses; they are empty in users.csv, of so many users: %1."))
            .arg(locale.toString(gap.total));
    case Members:
        return translated(QT_TRANSLATE_NOOP("People", "Groups whose members the server did not tell: %1."))
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
        QT_TRANSLATE_NOOP("People",
            "Memberships by way of a group inside a group: %1. Jira Cloud has no such groups, so "
            "these people are listed as members of the outer one."));
    note(files.shadowed,
        QT_TRANSLATE_NOOP("People", "Users left out since their name is taken in a directory that comes first: %1."));
    note(files.inInactiveDirectories,
        QT_TRANSLATE_NOOP("People", "Users left out since their directory is switched off: %1."));
    if (files.withoutDirectory > 0 && files.withoutDirectory == files.userRows) {
        all.notes << translated(QT_TRANSLATE_NOOP(
            "People", "The server's REST does not tell directories: that column of users-details.csv is empty."));
    } else {
        note(files.withoutDirectory, QT_TRANSLATE_NOOP("People", "Users whose directory is not known: %1."));
    }
    if (files.withoutLastLogin > 0 && files.withoutLastLogin == files.userRows) {
        all.notes << translated(QT_TRANSLATE_NOOP("People",
            "When users signed in last is not known (REST tells it since Jira 10): that column of users-details.csv is "
            "empty."));
    } else {
        note(files.withoutLastLogin, QT_TRANSLATE_NOOP("People", "Users of whom no sign-in is known: %1."));
    }
    return all;
}

} // namespace cloudward
