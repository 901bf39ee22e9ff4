// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/database/databaseaccess.h"

#include <QStringList>

namespace cloudward {

/// Every statement that readPeopleFromDatabase() runs, in its order and to the letter, for the person to read before it
/// runs: a transaction that may only read, where the database has such; the two queries of Atlassian's guide put right
/// (columns of Jira 7 to 10, "group" quoted, nested groups apart, active directories) with the few more that directories
/// and last sign-ins need; and the transaction rolled back. `schema` as in DatabaseAccess.
QStringList databaseQueries(DatabaseKind kind, const QString &schema);

/// The same one by one.
struct PeopleQueries
{
    QString directories; ///< id, name, type, active, position
    QString users;       ///< mail, username, display_name, id, directory, active
    QString groups;      ///< group
    QString members;     ///< group, username, directory
    QString nested;      ///< group, inner group, directory
    QString lastLogins;  ///< user, name of the attribute, value
};
PeopleQueries peopleQueries(DatabaseKind kind, const QString &schema);

/// What makes a transaction one that may only read; run before it begins, or as its first statement.
struct ReadOnlyStatements
{
    QString before;
    QString begin; ///< what the driver says itself
    QString first;
};
/// SQL Server has no such transaction: both are empty.
ReadOnlyStatements readOnlyStatements(DatabaseKind kind);

/// The one statement of Atlassian's guide that changes data. Cloudward only ever shows it.
struct PublicSharesSql
{
    QString count;  ///< harmless: how many filters and dashboards the change would meet
    QString change; ///< turns what is shared with everybody into shared with who has signed in
};
PublicSharesSql publicSharesSql(DatabaseKind kind, const QString &schema);

} // namespace cloudward
