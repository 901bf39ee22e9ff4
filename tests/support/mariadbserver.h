// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/databaseserver.h"
#include "tests/support/loopbackservice.h"

namespace cloudward {

/// MariaDB: its administrator comes in by its socket.
class MariaDbServer : public DatabaseServer
{
public:
    MariaDbServer();
    QString start() override;
    DatabaseKind kind() const override { return DatabaseKind::MySql; }
    int port() const override { return m_service.port(); }

protected:
    QSqlDatabase connect(const QString &name, const QString &database) const override;

private:
    LoopbackService m_service;
};

} // namespace cloudward
