// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"
#include "core/server/database/databaseaccess.h"

#include <QSqlDatabase>

namespace cloudward {

/// A database server on 127.0.0.1 that the test has for itself: with the tables of Jira, people in them, and accounts.
class DatabaseServer
{
public:
    virtual ~DatabaseServer();

    /// Empty when it listens. Starts with "not installed" where it is not.
    virtual QString start() = 0;
    virtual DatabaseKind kind() const = 0;
    virtual int port() const = 0;

    /// Runs statements as its administrator in a database; empty, or what went wrong.
    QString run(const QString &database, const QStringList &statements);
    /// One value, as its administrator.
    QVariant value(const QString &database, const QString &query);
    /// A new database with Jira's tables, and an account of this name and password that may read them all. `schema` is
    /// PostgreSQL's.
    QString makeJira(const QString &database, const People &people, const QString &schema = {});
    QString makeAccount(const QString &user);
    QString allowReading(const QString &database, const QString &user, const QString &schema = {});
    /// With what may hurt on the way.
    static QString password() { return QStringLiteral("pass'word {=%x+"); }
    /// For that account.
    DatabaseAccess access(const QString &database, const QString &user) const;

protected:
    /// Adds the connection of the administrator.
    virtual QSqlDatabase connect(const QString &name, const QString &database) const = 0;

private:
    QString fill(const QString &database, const People &people, const QString &prefix);
};

/// What Jira 8 makes, the columns that it has for people; see "Database" in the notes on Jira Server.
QStringList jiraTables(DatabaseKind kind, const QString &prefix);

} // namespace cloudward
