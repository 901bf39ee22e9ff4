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

    /// Returns when it listens on all of these ports: empty; otherwise what is in the way. What it says goes into `log`.
    QString start(const QString &program, const QStringList &arguments, const QList<int> &ports, const QString &log);
    void stop();
    /// This very process, and not another one that took the port after it was found free.
    bool listensOn(int port) const;
    /// By itself or by stop(); true where it never began.
    bool hasEnded() { return m_process.waitForFinished(0) || m_process.state() == QProcess::NotRunning; }

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
