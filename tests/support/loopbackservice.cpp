// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackservice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

const passwd *somebodyElse()
{
    ::setpwent();
    const passwd *who = ::getpwent();
    while (who && who->pw_uid == 0)
        who = ::getpwent();
    return who;
}

} // namespace

struct LoopbackService::Private
{
    QTemporaryDir folder;
    QProcess process;
    int endsBy = SIGTERM;
    int port = 0;
    uid_t uid = ::getuid();
    gid_t gid = ::getgid();

    void prepare(QProcess &child) const
    {
        child.setWorkingDirectory(folder.path());
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.setStandardOutputFile(folder.filePath(u"log"_s));
        child.setChildProcessModifier([uid = uid, gid = gid, signal = endsBy] {
            if (uid != ::getuid() && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
                ::_exit(126);
            ::prctl(PR_SET_PDEATHSIG, signal);
        });
    }
    QString log() const
    {
        QFile file(folder.filePath(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
    }
};

LoopbackService::LoopbackService(int endsBy)
    : d(std::make_unique<Private>())
{
    d->endsBy = endsBy;
    if (const auto *who = d->uid == 0 ? somebodyElse() : nullptr) {
        d->uid = who->pw_uid;
        d->gid = who->pw_gid;
    }
    if (::chown(QFile::encodeName(d->folder.path()).constData(), d->uid, d->gid) != 0)
        qWarning("the folder cannot be given to the one who serves");
}

LoopbackService::~LoopbackService()
{
    stop();
}

QString LoopbackService::program(const QString &name, const QStringList &places)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, places + QStringList{u"/usr/sbin"_s, u"/sbin"_s})
                           : found;
}

QString LoopbackService::path(const QString &name) const
{
    return d->folder.filePath(name);
}

QString LoopbackService::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess child;
    d->prepare(child);
    QFile file(d->folder.filePath(u"input"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        return u"its input cannot be written"_s;
    file.close();
    child.setStandardInputFile(file.fileName());
    child.start(program, arguments);
    if (!child.waitForFinished(300'000) && child.state() != QProcess::NotRunning)
        return u"it does not come to an end: "_s + d->log();
    return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0
               ? QString()
               : u"%1 failed: %2 %3"_s.arg(program, child.errorString(), d->log());
}

QString LoopbackService::start(
    const QString &program, const std::function<QStringList(int)> &arguments, const std::function<bool(int)> &isUp)
{
    for (int tries = 0; tries < 5; ++tries) {
        d->port = freePort();
        d->prepare(d->process);
        d->process.start(program, arguments(d->port));
        QElapsedTimer clock;
        clock.start();
        while (
            clock.elapsed() < 60'000 && !d->process.waitForFinished(50) && d->process.state() != QProcess::NotRunning) {
            if (isUp(d->port))
                return {};
        }
        stop();
    }
    return u"it did not start: "_s + d->log();
}

void LoopbackService::stop()
{
    if (d->process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(d->process.processId()), d->endsBy);
    if (!d->process.waitForFinished(20'000) && d->process.state() != QProcess::NotRunning) {
        d->process.kill();
        d->process.waitForFinished(5000);
    }
}

int LoopbackService::port() const
{
    return d->port;
}

} // namespace cloudward
