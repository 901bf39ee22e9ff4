// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"
#include "core/work/error.h"

#include <QHash>

namespace cloudward {

struct UsersFiles
{
    QString users;  ///< path of users.csv
    QString groups; ///< path of groups.csv
    qint64 userRows = 0;
    qint64 groupRows = 0;
    QString details = {};             ///< path of users-details.csv
    qint64 groupRowsByNesting = 0;    ///< of groupRows: members by way of a group inside the group
    qint64 shadowed = 0;              ///< users left out since a directory in front has one of the same name
    qint64 inInactiveDirectories = 0; ///< users left out since their directory is switched off
    qint64 withoutDirectory = 0;      ///< users whose directory is not known
    qint64 withoutLastLogin = 0;      ///< users of whom no sign-in is known
};

/// Writes users.csv (mail,username,display_name), groups.csv (group,username), with the columns and names of the two
/// queries in Atlassian's guide, and users-details.csv (username,directory,active,last_login), which the person may want
/// and Atlassian's support does not need, into `folder`. Who is in them is said by effectivePeople(). Sorted by user name
/// (group, then user name) so that the same people always make the same bytes. `active` is true or false, last_login is
/// UTC by seconds as "2026-11-20T08:00:00Z" or empty.
/// Where People knows no directories, their names may be given by lower-case user name.
Result<UsersFiles> writeUsersFiles(
    const People &people, const QString &folder, const QHash<QString, QString> &directoryNames = {});

} // namespace cloudward
