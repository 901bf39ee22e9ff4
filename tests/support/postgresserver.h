// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/databaseserver.h"
#include "tests/support/loopbackservice.h"

namespace cloudward {

/// PostgreSQL: passwords (SCRAM) on 127.0.0.1, none on its socket, where its administrator comes in.
class PostgresServer : public DatabaseServer
{
public:
    PostgresServer();
    QString start() override;
    DatabaseKind kind() const override { return DatabaseKind::PostgreSql; }
    int port() const override { return m_service.port(); }
    /// The driver of ODBC, "{/usr/lib/…/psqlodbcw.so}"; empty where it is not installed.
    static QString odbcDriver();

protected:
    QSqlDatabase connect(const QString &name, const QString &database) const override;

private:
    LoopbackService m_service;
};

} // namespace cloudward
