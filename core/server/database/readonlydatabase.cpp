// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/readonlydatabase.h"

#include "core/server/database/databaseerror.h"
#include "core/server/database/databasequeries.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsToConnect = 15;

struct Driver
{
    QStringList names; ///< of Qt's, any of them does
    QString package;   ///< of Debian
};

Driver driverFor(const DatabaseAccess &access)
{
    if (access.byOdbc())
        return {{u"QODBC"_s}, u"libqt6sql6-odbc"_s};
    if (access.kind == DatabaseKind::PostgreSql)
        return {{u"QPSQL"_s}, u"libqt6sql6-psql"_s};
    return {{u"QMYSQL"_s, u"QMARIADB"_s}, u"libqt6sql6-mysql"_s};
}

/// A connection string of ODBC from a driver and the fields of the form, in the words of that driver.
QString odbcString(const DatabaseAccess &access)
{
    if (!access.odbc.startsWith(u'{'))
        return access.odbc; // a data source, or a whole string
    const int port = access.port > 0 ? access.port : usualDatabasePort(access.kind);
    switch (access.kind) {
    case DatabaseKind::SqlServer:
        return u"Driver=%1;Server=%2,%3;Database=%4"_s.arg(access.odbc, access.host).arg(port).arg(access.database);
    case DatabaseKind::Oracle:
        return u"Driver=%1;DBQ=//%2:%3/%4"_s.arg(access.odbc, access.host).arg(port).arg(access.database);
    case DatabaseKind::PostgreSql:
    case DatabaseKind::MySql:
        return u"Driver=%1;Server=%2;Port=%3;Database=%4"_s.arg(access.odbc, access.host)
            .arg(port)
            .arg(access.database);
    }
    Q_UNREACHABLE_RETURN({});
}

/// In braces, since Qt puts it into a connection string as it is. unixODBC ends a value at a semicolon even there: check()
/// lets none come here.
QString odbcValue(const Secret &secret)
{
    return u'{' + QString::fromUtf8(secret.reveal()).replace(u'}', u"}}"_s) + u'}';
}

void address(QSqlDatabase &database, const DatabaseAccess &access)
{
    database.setUserName(access.user);
    database.setPassword(access.byOdbc() ? odbcValue(access.password) : QString::fromUtf8(access.password.reveal()));
    database.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64); // ids are numeric(18,0)
    if (access.byOdbc()) {
        database.setDatabaseName(odbcString(access));
        database.setConnectOptions(u"SQL_ATTR_LOGIN_TIMEOUT=%1"_s.arg(secondsToConnect));
        return;
    }
    database.setDatabaseName(access.database);
    database.setHostName(access.host);
    database.setPort(access.port > 0 ? access.port : usualDatabasePort(access.kind));
    if (access.kind == DatabaseKind::PostgreSql) {
        database.setConnectOptions(u"connect_timeout=%1;application_name=Cloudward"_s.arg(secondsToConnect));
        return;
    }
    // Its client takes "localhost" for a socket of its own, which another installation may not have.
    if (access.host == "localhost"_L1)
        database.setHostName(u"127.0.0.1"_s);
    database.setConnectOptions(u"MYSQL_OPT_CONNECT_TIMEOUT=%1"_s.arg(secondsToConnect));
}

} // namespace

ReadOnlyDatabase::ReadOnlyDatabase(DatabaseAccess access)
    : m_access(std::move(access))
    , m_name(u"people "_s + QUuid::createUuid().toString())
{}

ReadOnlyDatabase::~ReadOnlyDatabase()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        if (database.isOpen()) {
            database.rollback();
            database.close();
        }
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<ReadOnlyDatabase>> ReadOnlyDatabase::open(const DatabaseAccess &access)
{
    std::unique_ptr<ReadOnlyDatabase> database(new ReadOnlyDatabase(access));
    if (auto begun = database->connectAndBegin(); !begun)
        return std::unexpected(begun.error());
    return database;
}

Result<void> ReadOnlyDatabase::connectAndBegin()
{
    const Driver driver = driverFor(m_access);
    QString name;
    for (const QString &candidate : driver.names) {
        if (name.isEmpty() && QSqlDatabase::isDriverAvailable(candidate))
            name = candidate;
    }
    if (name.isEmpty())
        return failure(ErrorCode::Unsupported, m_access.address(), driver.package);
    QSqlDatabase database = QSqlDatabase::addDatabase(name, m_name);
    address(database, m_access);
    if (!database.open())
        return std::unexpected(databaseError(m_access, database.lastError()));

    const ReadOnlyStatements statements = readOnlyStatements(m_access.kind);
    if (auto done = run(statements.before); !done)
        return done;
    if (!database.transaction())
        return std::unexpected(databaseError(m_access, database.lastError()));
    return run(statements.first);
}

Result<void> ReadOnlyDatabase::run(const QString &sql)
{
    return sql.isEmpty() ? Result<void>() : read(sql, [](const QSqlQuery &) { return Result<void>(); });
}

Result<void> ReadOnlyDatabase::read(const QString &sql, const std::function<Result<void>(const QSqlQuery &)> &row)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(databaseError(m_access, query.lastError()));
    while (query.next()) {
        if (auto taken = row(query); !taken)
            return taken;
    }
    // A connection that is lost between two rows looks like the end of them.
    if (query.lastError().isValid())
        return std::unexpected(databaseError(m_access, query.lastError()));
    return {};
}

} // namespace cloudward
