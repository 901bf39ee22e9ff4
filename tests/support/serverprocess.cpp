// SPDX-License-Identifier: Apache-2.0
#include "tests/support/serverprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <csignal>
#include <filesystem>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace cloudward {

ServerProcess::~ServerProcess()
{
    stop();
}

int ServerProcess::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost)) ? server.serverPort() : 0;
}

QString ServerProcess::find(const QString &name)
{
    const auto path = QStandardPaths::findExecutable(name);
    return path.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : path;
}

QString ServerProcess::start(
    const QString &program, const QStringList &arguments, const QList<int> &ports, const QString &log)
{
    stop();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(log);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, arguments);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 30'000 && !m_process.waitForFinished(10)) {
        if (std::ranges::all_of(ports, [this](int port) { return listensOn(port); }))
            return {};
        if (m_process.state() == QProcess::NotRunning)
            break;
    }
    stop();
    return program + u" did not start: "_s + QString::fromLocal8Bit(fileContents(log));
}

bool ServerProcess::listensOn(int port) const
{
    const auto ending = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    std::vector<std::string> sockets;
    for (const auto &line : fileContents(u"/proc/net/tcp"_s).split('\n')) {
        // Number, local address, remote address, state (0A: it listens), five others, inode.
        const auto fields = line.simplified().split(' ');
        if (fields.value(1).endsWith(ending) && fields.value(3) == "0A")
            sockets.push_back("socket:[" + fields.value(9).toStdString() + ']');
    }
    std::error_code gone; // a descriptor, or the process, meanwhile
    const auto folder = "/proc/" + std::to_string(m_process.processId()) + "/fd";
    for (std::filesystem::directory_iterator file(folder, gone), end; !gone && file != end; file.increment(gone)) {
        std::error_code unreadable;
        if (std::ranges::contains(sockets, std::filesystem::read_symlink(file->path(), unreadable).string()))
            return true;
    }
    return false;
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(300'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace cloudward
