// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace cloudward {

/// A server's program that dies with the test.
class ServerProcess
{
public:
    ~ServerProcess();

    /// 0 where there is none.
    static int freePort();
    /// The program's path; empty where it is not installed.
    static QString find(const QString &name);

    /// Returns when all of its ports on 127.0.0.1 take connections: empty; otherwise what is in the way. What it says goes
    /// into `log`.
    QString start(const QString &program, const QStringList &arguments, const QList<int> &ports, const QString &log);
    void stop();

private:
    QProcess m_process;
};

/// What a program prints; empty where it fails.
QByteArray outputOf(const QString &program, const QStringList &arguments);
QByteArray fileContents(const QString &path);
bool writeFile(const QString &path, const QByteArray &bytes);

/// For tests that cannot go on because a server is not there: skips, but fails where everything should be there, which the
/// variable CI says.
#define CLOUDWARD_NEEDS_SERVER(problem)                                                                                \
    do {                                                                                                               \
        const QString whatIsInTheWay = (problem);                                                                      \
        if (!whatIsInTheWay.isEmpty() && qEnvironmentVariableIsSet("CI"))                                              \
            QFAIL(qPrintable(whatIsInTheWay));                                                                         \
        if (!whatIsInTheWay.isEmpty())                                                                                 \
            QSKIP(qPrintable(whatIsInTheWay));                                                                         \
    } while (false)

} // namespace cloudward
