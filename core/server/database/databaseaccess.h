// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"
#include "core/work/secret.h"

namespace cloudward {

/// What Jira may keep its data in. Other databases (H2, HSQLDB) are for trials and lie in a file that Jira has locked.
enum class DatabaseKind { PostgreSql, MySql, SqlServer, Oracle };
inline constexpr DatabaseKind databaseKinds[] = {
    DatabaseKind::PostgreSql, DatabaseKind::MySql, DatabaseKind::SqlServer, DatabaseKind::Oracle};

/// "PostgreSQL", "MySQL or MariaDB", "SQL Server", "Oracle".
QString databaseKindName(DatabaseKind kind);
/// 5432, 3306, 1433, 1521.
int usualDatabasePort(DatabaseKind kind);

/// How to reach the database of a Jira Server.
struct DatabaseAccess
{
    DatabaseKind kind = DatabaseKind::PostgreSql;
    QString host;
    int port = 0;     ///< 0: the usual one
    QString database; ///< its name; Oracle: the service
    QString user;
    Secret password;
    QString schema; ///< empty: where the database looks by itself; "jiraschema" in most SQL Servers
    /// ODBC: the name of a data source ("JiraDSN"), of a driver ("{ODBC Driver 18 for SQL Server}"), or a connection
    /// string ("Driver=…;Server=…"). Needed for SQL Server and Oracle; the other two go without. With a data source or
    /// a connection string host, port and database are not needed. Never with a password in it.
    QString odbc;

    bool byOdbc() const;
    /// What cannot work, as InvalidInput: no host, no database, a password in `odbc`, a schema that is no plain name …
    Result<void> check() const;
    /// Without the password: "postgresql://jira@db.company.com:5432/jiradb?schema=public". Names the database in
    /// documents, errors and logs.
    QString address() const;
    /// The reverse. InvalidInput for what is none, also where it has a password in it: those are seen by everybody.
    static Result<DatabaseAccess> parse(const QString &address);

    bool operator==(const DatabaseAccess &) const = default;
};

} // namespace cloudward
