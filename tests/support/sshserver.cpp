// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sshserver.h"

#include <QDir>
#include <QElapsedTimer>
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

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool makeKey(const QString &path, const QString &passphrase = {})
{
    QFile::remove(path);
    QProcess process;
    process.start(u"ssh-keygen"_s,
        {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, passphrase, u"-C"_s, u"test"_s, u"-f"_s, path}, QIODevice::ReadOnly);
    return process.waitForFinished() && process.exitCode() == 0;
}

/// Its program for one connection, which there is from OpenSSH 9.8 on.
const auto sessionProgram = u"/usr/lib/openssh/sshd-session"_s;

// An account that is not root's. sshd lets nobody in whose shell is not there, though SFTP uses none.
const passwd *somebodyElse()
{
    ::setpwent();
    const passwd *who = ::getpwent();
    while (who && (who->pw_uid == 0 || ::access(who->pw_shell, X_OK) != 0))
        who = ::getpwent();
    return who;
}

} // namespace

struct SshServer::Private
{
    QTemporaryDir folder;
    QProcess process;
    int port = 0;
    uid_t uid = ::getuid();
    gid_t gid = ::getgid();
    QString user;

    QString path(const QString &name) const { return folder.filePath(name); }
    bool own(const QString &name) const { return ::chown(QFile::encodeName(path(name)).constData(), uid, gid) == 0; }
};

SshServer::SshServer()
    : d(std::make_unique<Private>())
{
    if (const auto *who = d->uid == 0 ? somebodyElse() : ::getpwuid(d->uid)) {
        d->uid = who->pw_uid;
        d->gid = who->pw_gid;
        d->user = QString::fromLocal8Bit(who->pw_name);
    }
    QFile::setPermissions(d->folder.path(), QFileDevice::Permissions(0x7755));
    QDir(d->folder.path()).mkpath(u"served"_s);
    makeHostKey();
    makeKey(keyFile());
    makeKey(keyFileWithPassphrase(), QString::fromLatin1(passphrase()));
    makeKey(strangersKeyFile());
    write(
        d->path(u"authorized_keys"_s), contents(keyFile() + u".pub"_s) + contents(keyFileWithPassphrase() + u".pub"_s));
}

SshServer::~SshServer()
{
    stop();
}

bool SshServer::makeHostKey()
{
    return makeKey(d->path(u"host_key"_s)) && d->own(u"host_key"_s);
}

QString SshServer::start(const QByteArray &config)
{
    auto program = QStandardPaths::findExecutable(u"sshd"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    if (program.isEmpty())
        return u"there is no sshd here"_s;
    if (d->user.isEmpty())
        return u"there is no account here that it could run as"_s;
    // The first of two lines about the same thing counts.
    const QByteArray defaults = "AuthorizedKeysFile " + d->path(u"authorized_keys"_s).toLocal8Bit() + "\nHostKey " +
                                d->path(u"host_key"_s).toLocal8Bit() +
                                "\nListenAddress 127.0.0.1\nPidFile none\nUsePAM no\nStrictModes no\nPrintMotd no\n"
                                "KbdInteractiveAuthentication no\nPasswordAuthentication no\nMaxStartups 100\n"
                                "LogLevel VERBOSE\nSubsystem sftp internal-sftp\n" +
                                // Or else who is refused four times within some seconds is not let in for as long.
                                (QFile::exists(sessionProgram) ? "PerSourcePenalties no\n" : "");
    for (int tries = 0; tries < 5; ++tries) {
        d->port = freePort();
        if (!write(d->path(u"sshd_config"_s), config + "\nPort " + QByteArray::number(d->port) + '\n' + defaults))
            return u"its config cannot be written"_s;
        write(d->path(u"log"_s), {});
        d->process.setStandardErrorFile(d->path(u"log"_s));
        d->process.setChildProcessModifier([uid = d->uid, gid = d->gid] {
            if (uid != ::getuid() && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
                ::_exit(126);
            ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        });
        d->process.start(program, {u"-D"_s, u"-e"_s, u"-f"_s, d->path(u"sshd_config"_s)});
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 20'000 && !d->process.waitForFinished(10)) {
            if (log().contains("Server listening on"))
                return {};
        }
        stop();
    }
    return u"sshd did not start: "_s + QString::fromLocal8Bit(log());
}

QString SshServer::startWithPassword(const QByteArray &password, Asks asks)
{
    QString modules;
    for (const auto &folder : QDir(u"/usr/lib"_s).entryList({u"*-linux-gnu*"_s}, QDir::Dirs)) {
        if (const auto path = u"/usr/lib/"_s + folder; QFile::exists(path + u"/pam_wrapper/pam_matrix.so"_s))
            modules = path;
    }
    if (modules.isEmpty() || !QFile::exists(sessionProgram))
        return u"there is no pam_wrapper here, or an sshd before 9.8"_s;
    QByteArray service;
    for (const auto *kind : {"auth", "account", "password", "session"})
        service += kind + " required "_ba + modules.toLocal8Bit() +
                   "/pam_wrapper/pam_matrix.so passdb=" + d->path(u"passwords"_s).toLocal8Bit() + '\n';
    // sshd forgets its environment, so that the wrapper has to be given to the program that it starts.
    const QByteArray program =
        "#!/bin/sh\nexport LD_PRELOAD=" + modules.toLocal8Bit() +
        "/libpam_wrapper.so PAM_WRAPPER=1 PAM_WRAPPER_SERVICE_DIR=" + d->path(u"pam"_s).toLocal8Bit() + "\nexec " +
        sessionProgram.toLocal8Bit() + " \"$@\"\n";
    QDir(d->folder.path()).mkpath(u"pam"_s);
    if (!write(d->path(u"pam/sshd"_s), service) || !write(d->path(u"session"_s), program) ||
        !write(d->path(u"passwords"_s), d->user.toLocal8Bit() + ':' + password + ":sshd\n") ||
        !QFile::setPermissions(d->path(u"session"_s), QFileDevice::Permissions(0x7755)))
        return u"its PAM cannot be written"_s;
    const bool questions = asks == Asks::Questions;
    return start("UsePAM yes\nSshdSessionPath " + d->path(u"session"_s).toLocal8Bit() + "\nPasswordAuthentication " +
                 (questions ? "no" : "yes") + "\nKbdInteractiveAuthentication " + (questions ? "yes" : "no"));
}

void SshServer::stop()
{
    if (d->process.state() == QProcess::NotRunning)
        return;
    d->process.terminate();
    if (!d->process.waitForFinished(5000))
        d->process.kill();
    d->process.waitForFinished(5000);
}

int SshServer::port() const
{
    return d->port;
}

QString SshServer::user() const
{
    return d->user;
}

QString SshServer::address(const QString &path) const
{
    return addressAt(d->port, path);
}

QString SshServer::addressAt(int port, const QString &path) const
{
    return u"sftp://%1@127.0.0.1:%2"_s.arg(d->user).arg(port) + path;
}

QString SshServer::folder() const
{
    return d->path(u"served"_s);
}

QString SshServer::fingerprint() const
{
    return QString::fromLatin1(output(u"ssh-keygen"_s, {u"-lf"_s, d->path(u"host_key.pub"_s)}).split(' ').value(1));
}

QByteArray SshServer::knownHostsLine() const
{
    return "[127.0.0.1]:" + QByteArray::number(d->port) + ' ' + contents(d->path(u"host_key.pub"_s));
}

QString SshServer::keyFile() const
{
    return d->path(u"key"_s);
}

QString SshServer::keyFileWithPassphrase() const
{
    return d->path(u"locked_key"_s);
}

QString SshServer::strangersKeyFile() const
{
    return d->path(u"strange_key"_s);
}

QByteArray SshServer::log() const
{
    return contents(d->path(u"log"_s));
}

} // namespace cloudward
