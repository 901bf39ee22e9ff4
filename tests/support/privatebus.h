// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/serverprocess.h"

#include <QDBusConnection>
#include <QTemporaryDir>

namespace cloudward {

/// A session bus (dbus-daemon) of the test's own, on a socket in a temporary folder: nothing is asked of the machine that
/// the test runs on.
class PrivateBus
{
public:
    ~PrivateBus();

    /// Empty when it takes connections, otherwise what is in the way.
    QString start();
    /// The connection of that name, made where there is none yet. Any thread.
    QDBusConnection connect(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace cloudward
