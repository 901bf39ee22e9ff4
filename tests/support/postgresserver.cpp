// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>

#include <csignal>

using namespace Qt::StringLiterals;

namespace cloudward {

PostgresServer::PostgresServer()
    : m_service(SIGINT) // it does not wait for its clients then
{}

QString PostgresServer::start()
{
    QStringList places;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        places << versions.filePath(version + u"/bin"_s);
    const QString initdb = LoopbackService::program(u"initdb"_s, places);
    const QString postgres = LoopbackService::program(u"postgres"_s, places);
    if (initdb.isEmpty() || postgres.isEmpty() || !QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return u"not installed: PostgreSQL"_s;
    const QString data = m_service.path(u"data"_s);
    if (const QString wrong =
            m_service.run(initdb, {u"-D"_s, data, u"-U"_s, u"postgres"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s,
                                      u"--no-sync"_s, u"--auth-local=trust"_s, u"--auth-host=scram-sha-256"_s});
        !wrong.isEmpty())
        return wrong;
    return m_service.start(
        postgres,
        [&](int port) {
            return QStringList{u"-D"_s, data, u"-p"_s, QString::number(port), u"-c"_s, u"listen_addresses=127.0.0.1"_s,
                u"-c"_s, u"unix_socket_directories="_s + m_service.path({}), u"-c"_s, u"fsync=off"_s};
        },
        [this](int) { return run({}, {u"SELECT 1"_s}).isEmpty(); });
}

QSqlDatabase PostgresServer::connect(const QString &name, const QString &database) const
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    connection.setHostName(m_service.path({}));
    connection.setPort(m_service.port());
    connection.setUserName(u"postgres"_s);
    connection.setDatabaseName(database.isEmpty() ? u"postgres"_s : database);
    return connection;
}

QString PostgresServer::odbcDriver()
{
    const QDir folder(u"/usr/lib"_s);
    for (const QString &architecture : folder.entryList({u"*-linux-gnu*"_s}, QDir::Dirs)) {
        const QString path = folder.filePath(architecture + u"/odbc/psqlodbcw.so"_s);
        if (QFile::exists(path))
            return u'{' + path + u'}';
    }
    return {};
}

} // namespace cloudward
