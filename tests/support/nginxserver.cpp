// SPDX-License-Identifier: Apache-2.0
#include "tests/support/nginxserver.h"

#include "tests/support/serverprocess.h"

#include <QDir>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {

struct NginxServer::Private
{
    QTemporaryDir folder;
    ServerProcess process;
    int port = 0;
    int tlsPort = 0;

    QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray local(const QString &name) const { return QFile::encodeName(path(name)); }

    bool makeAuthority() const
    {
        outputOf(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.crt"_s), u"-days"_s, u"2"_s, u"-subj"_s,
                u"/CN=An authority that nobody knows"_s});
        return QFile::exists(path(u"ca.crt"_s));
    }
};

NginxServer::NginxServer()
    : d(std::make_unique<Private>())
{
    QFile::setPermissions(d->folder.path(), QFileDevice::Permissions(0x7755));
    QDir(d->folder.path()).mkpath(u"served"_s);
}

NginxServer::~NginxServer() = default;

bool NginxServer::makeCertificate()
{
    QFile::remove(d->path(u"server.crt"_s));
    if (!QFile::exists(d->path(u"ca.crt"_s)) && !d->makeAuthority())
        return false;
    outputOf(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-keyout"_s, d->path(u"server.key"_s), u"-out"_s, d->path(u"server.crt"_s), u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=jira.example.com"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-CA"_s, d->path(u"ca.crt"_s),
            u"-CAkey"_s, d->path(u"ca.key"_s)});
    return QFile::exists(d->path(u"server.crt"_s));
}

QString NginxServer::start(const QByteArray &locations)
{
    const auto program = ServerProcess::find(u"nginx"_s);
    if (program.isEmpty())
        return u"there is no nginx here"_s;
    if (!QFile::exists(d->path(u"server.crt"_s)) && !makeCertificate())
        return u"openssl makes no certificate here"_s;
    QString problem;
    for (int tries = 0; tries < 5; ++tries) {
        if (d->port == 0) {
            d->port = ServerProcess::freePort();
            d->tlsPort = ServerProcess::freePort();
        }
        QByteArray temporary;
        for (const auto *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            temporary += kind + "_temp_path "_ba + d->local(QString::fromLatin1(kind)) + ";\n";
        // One process: it is gone when it is stopped.
        const QByteArray config =
            "daemon off;\nmaster_process off;\n" + "pid "_ba + d->local(u"pid"_s) + ";\nerror_log " +
            d->local(u"errors"_s) + " notice;\n" + (::getuid() == 0 ? "user root;\n" : "") +
            "events { worker_connections 256; }\nhttp {\n" + temporary +
            "log_format brief '$status $request_method $uri range=$http_range sent=$body_bytes_sent';\naccess_log " +
            d->local(u"access"_s) +
            " brief;\nsendfile on;\ndefault_type application/zip;\nserver {\nlisten 127.0.0.1:" +
            QByteArray::number(d->port) + ";\nlisten 127.0.0.1:" + QByteArray::number(d->tlsPort) +
            " ssl;\nssl_certificate " + d->local(u"server.crt"_s) + ";\nssl_certificate_key " +
            d->local(u"server.key"_s) + ";\nroot " + QFile::encodeName(folder()) + ";\n" + locations + "\n}\n}\n";
        if (!writeFile(d->path(u"nginx.conf"_s), config))
            return u"its config cannot be written"_s;
        problem = d->process.start(program,
            {u"-e"_s, d->path(u"errors"_s), u"-p"_s, d->folder.path(), u"-c"_s, d->path(u"nginx.conf"_s)},
            {d->port, d->tlsPort}, d->path(u"output"_s));
        if (problem.isEmpty())
            return {};
        problem += QString::fromLocal8Bit(fileContents(d->path(u"errors"_s)));
        d->port = 0;
    }
    return problem;
}

void NginxServer::stop()
{
    d->process.stop();
}

QString NginxServer::folder() const
{
    return d->path(u"served"_s);
}

int NginxServer::port() const
{
    return d->port;
}

int NginxServer::tlsPort() const
{
    return d->tlsPort;
}

QUrl NginxServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->port) + path);
}

QUrl NginxServer::tlsUrl(const QString &path) const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(d->tlsPort) + path);
}

QString NginxServer::fingerprint() const
{
    const auto line = outputOf(
        u"openssl"_s, {u"x509"_s, u"-in"_s, d->path(u"server.crt"_s), u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    return QString::fromLatin1(line.sliced(line.indexOf('=') + 1)).trimmed();
}

QByteArray NginxServer::log() const
{
    return fileContents(d->path(u"access"_s));
}

QByteArray NginxServer::asksFor(const QByteArray &user, const QByteArray &password) const
{
    writeFile(d->path(u"users"_s), user + ":{PLAIN}" + password + '\n');
    return "auth_basic \"Jira\"; auth_basic_user_file " + d->local(u"users"_s) + ';';
}

struct ForwardProxy::Private
{
    QTemporaryDir folder;
    ServerProcess process;
    int port = 0;
};

ForwardProxy::ForwardProxy()
    : d(std::make_unique<Private>())
{}

ForwardProxy::~ForwardProxy() = default;

QString ForwardProxy::start(const QByteArray &user, const QByteArray &password)
{
    const auto program = ServerProcess::find(u"tinyproxy"_s);
    if (program.isEmpty())
        return u"there is no tinyproxy here"_s;
    QString problem;
    for (int tries = 0; tries < 5; ++tries) {
        d->port = ServerProcess::freePort();
        const auto config = d->folder.filePath(u"config"_s);
        const QByteArray lines = "Port " + QByteArray::number(d->port) +
                                 "\nListen 127.0.0.1\nAllow 127.0.0.1\nTimeout 600\nMaxClients 50\nLogLevel Info\n" +
                                 (user.isEmpty() ? QByteArray() : "BasicAuth " + user + ' ' + password + '\n');
        if (!writeFile(config, lines))
            return u"its config cannot be written"_s;
        problem = d->process.start(program, {u"-d"_s, u"-c"_s, config}, {d->port}, d->folder.filePath(u"log"_s));
        if (problem.isEmpty())
            return {};
    }
    return problem;
}

void ForwardProxy::stop()
{
    d->process.stop();
}

int ForwardProxy::port() const
{
    return d->port;
}

QByteArray ForwardProxy::log() const
{
    return fileContents(d->folder.filePath(u"log"_s));
}

} // namespace cloudward
