// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/database/databaseaccess.h"

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlQuery;

namespace cloudward {

/// A connection to a database in one transaction that may only read (PostgreSQL, MySQL, Oracle; SQL Server has none) and
/// that is rolled back at the end, whatever was done in it. Belongs to the thread that opened it.
class ReadOnlyDatabase
{
public:
    /// For access that passes check(); the Errors of readPeopleFromDatabase().
    static Result<std::unique_ptr<ReadOnlyDatabase>> open(const DatabaseAccess &access);
    ~ReadOnlyDatabase();
    Q_DISABLE_COPY_MOVE(ReadOnlyDatabase)

    /// Runs a statement and hands over its rows one at a time, while `row` says so; ends with its Error.
    Result<void> read(const QString &sql, const std::function<Result<void>(const QSqlQuery &)> &row);

private:
    explicit ReadOnlyDatabase(DatabaseAccess access);
    Result<void> connectAndBegin();
    Result<void> run(const QString &sql);

    DatabaseAccess m_access;
    QString m_name; // of the connection, in Qt's list
};

} // namespace cloudward
