// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mariadbserver.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace cloudward {

MariaDbServer::MariaDbServer()
    : m_service(SIGTERM)
{}

QString MariaDbServer::start()
{
    const QString install = LoopbackService::program(u"mariadb-install-db"_s);
    const QString server = LoopbackService::program(u"mariadbd"_s);
    if (install.isEmpty() || server.isEmpty() || !QSqlDatabase::isDriverAvailable(u"QMYSQL"_s))
        return u"not installed: MariaDB"_s;
    const QString data = u"--datadir="_s + m_service.path(u"data"_s);
    if (const QString wrong = m_service.run(install,
            {u"--no-defaults"_s, data, u"--auth-root-authentication-method=normal"_s, u"--skip-test-db"_s,
                u"--skip-name-resolve"_s});
        !wrong.isEmpty())
        return wrong;
    return m_service.start(
        server,
        [&](int port) {
            return QStringList{u"--no-defaults"_s, data, u"--socket="_s + m_service.path(u"socket"_s),
                u"--port=%1"_s.arg(port), u"--bind-address=127.0.0.1"_s, u"--skip-name-resolve"_s,
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
