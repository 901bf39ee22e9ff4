// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mariadbserver.h"

#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace cloudward {

MariaDbServer::MariaDbServer()
    : m_service(SIGTERM)
{}

QString MariaDbServer::start()
{
    const QString server = LoopbackService::program(u"mariadbd"_s);
    if (server.isEmpty() || !QSqlDatabase::isDriverAvailable(u"QMYSQL"_s))
        return u"not installed: MariaDB"_s;
    // As mariadb-install-db does, which wants a program of the client's package.
    QByteArray sql = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n";
    for (const auto &name : {u"system_tables"_s, u"performance_tables"_s, u"system_tables_data"_s}) {
        QFile file(u"/usr/share/mariadb/mariadb_"_s + name + u".sql"_s);
        if (!file.open(QIODevice::ReadOnly))
            return u"not installed: "_s + file.fileName();
        sql += file.readAll();
    }
    const QString data = u"--datadir="_s + m_service.path(u"data"_s);
    if (const QString wrong = m_service.run(u"/bin/mkdir"_s, {m_service.path(u"data"_s)}); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = m_service.run(server, {u"--no-defaults"_s, u"--bootstrap"_s, data}, sql);
        !wrong.isEmpty())
        return wrong;
    return m_service.start(
        server,
        [&](int port) {
            return QStringList{u"--no-defaults"_s, data, u"--socket="_s + m_service.path(u"socket"_s),
                u"--port=%1"_s.arg(port), u"--bind-address=127.0.0.1"_s, u"--skip-name-resolve"_s, u"--skip-ssl"_s,
                u"--innodb-flush-log-at-trx-commit=0"_s, u"--pid-file="_s + m_service.path(u"pid"_s)};
        },
        [this](int) { return run({}, {u"SELECT 1"_s}).isEmpty(); });
}

QSqlDatabase MariaDbServer::connect(const QString &name, const QString &database) const
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QMYSQL"_s, name);
    connection.setConnectOptions(u"UNIX_SOCKET="_s + m_service.path(u"socket"_s));
    connection.setUserName(u"root"_s);
    connection.setDatabaseName(database.isEmpty() ? u"mysql"_s : database);
    return connection;
}

} // namespace cloudward
