// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"
#include "core/work/error.h"

namespace cloudward {

struct UsersFiles
{
    QString users;  ///< path of users.csv
    QString groups; ///< path of groups.csv
    qint64 userRows = 0;
    qint64 groupRows = 0;
};

/// Writes users.csv (mail,username,display_name) and groups.csv (group,username) into `folder`, with the
/// columns and names of the two queries in Atlassian's guide, sorted by user name (group, then user name) so
/// that the same people always make the same bytes. Nested groups are left out of groups.csv: they are not
/// users.
Result<UsersFiles> writeUsersFiles(const People &people, const QString &folder);

} // namespace cloudward
