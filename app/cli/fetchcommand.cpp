// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/secretinput.h"
#include "app/cli/sftplogin.h"
#include "core/transfer/download.h"
#include "core/transfer/sftpaddress.h"

#include <QCommandLineParser>
#include <QDir>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s,
        u"Where the file goes (required). A broken-off try leaves FILE.part and goes on there."_s, u"FILE"_s});
    parser.addOption({u"user"_s,
        u"Sign in as NAME; the password comes from CLOUDWARD_SERVER_PASSWORD or standard input. With sftp:// the name "
        "stands in the address."_s,
        u"NAME"_s});
    parser.addOption({u"token"_s, u"Sign in with the token in CLOUDWARD_SERVER_TOKEN or on standard input."_s});
    addSftpOptions(parser);
    parser.addOption({u"limit-rate"_s, u"No faster than SIZE a second, for example 2M."_s, u"SIZE"_s});
    parser.addOption({u"sha256"_s, u"The SHA-256 that the file should have, in hexadecimal."_s, u"SUM"_s});
    parser.addOption({u"proxy"_s,
        u"Fetch http and https by way of [NAME@]HOST:PORT, whose password is in CLOUDWARD_PROXY_PASSWORD; or "
        "\"none\". Without this, by way of the system's proxy."_s,
        u"PROXY"_s});
    parser.addOption({u"accept-certificate"_s,
        u"The SHA-256 fingerprint of the https server's certificate, where the system does not trust it."_s,
        u"AB:CD:…"_s});
}

std::optional<Proxy> proxyOf(const QString &text)
{
    if (text == u"none")
        return Proxy{.kind = Proxy::Kind::None, .host = {}, .user = {}, .password = {}};
    const QUrl url(text.contains(u"://"_s) ? text : u"http://"_s + text, QUrl::StrictMode);
    // A password does not belong in an argument list, where every account on the machine can read it.
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty() || url.port() < 1 ||
        !url.password().isEmpty() || (!url.path().isEmpty() && url.path() != u"/"))
        return {};
    return Proxy{.kind = Proxy::Kind::Manual,
        .host = url.host(),
        .port = url.port(),
        .user = url.userName(QUrl::FullyDecoded),
        .password = Secret(qgetenv("CLOUDWARD_PROXY_PASSWORD"))};
}

/// What is wrong with the options; empty where nothing is.
QString readOptions(const QCommandLineParser &parser, DownloadParameters &parameters)
{
    if (parser.isSet(u"sha256"_s)) {
        const auto text = parser.value(u"sha256"_s).toLatin1().toLower();
        parameters.sha256 = QByteArray::fromHex(text);
        if (parameters.sha256.size() != 32 || parameters.sha256.toHex() != text)
            return u"--sha256 wants 64 hexadecimal digits."_s;
    }
    if (parser.isSet(u"proxy"_s)) {
        const auto proxy = proxyOf(parser.value(u"proxy"_s));
        if (!proxy)
            return u"--proxy wants HOST:PORT or NAME@HOST:PORT, its password in CLOUDWARD_PROXY_PASSWORD; or none."_s;
        parameters.network.proxy = *proxy;
    }
    if (parser.isSet(u"accept-certificate"_s)) {
        const auto sha256 = fingerprintIn(parser.value(u"accept-certificate"_s));
        if (sha256.isEmpty())
            return u"--accept-certificate wants a SHA-256 fingerprint, AB:CD:… with 32 pairs."_s;
        parameters.network.certificates = {{parameters.url.host(), parameters.url.port(443), sha256}};
    }
    return {};
}

int run(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    if (!parser.isSet(u"out"_s))
        return terminal.usage(u"fetch needs --out FILE."_s);
    DownloadParameters parameters;
    const auto &source = operands.first();
    parameters.url = SftpAddress::looksLikeOne(source)
                         ? QUrl(source.trimmed())
                         : QUrl::fromUserInput(source, QDir::currentPath(), QUrl::AssumeLocalFile);
    parameters.path = QDir().absoluteFilePath(parser.value(u"out"_s));
    if (const auto problem = readOptions(parser, parameters); !problem.isEmpty())
        return terminal.usage(problem);
    if (parser.isSet(u"limit-rate"_s)) {
        const auto rate = sizeOption(parser, u"limit-rate"_s, 1);
        if (!rate)
            return terminal.fail(rate.error());
        parameters.bytesPerSecond = *rate;
    }
    if (!SftpAddress::looksLikeOne(source) && !parameters.url.password().isEmpty())
        return terminal.usage(u"Leave the password out of the address: give --user NAME, and the password in "
                              "CLOUDWARD_SERVER_PASSWORD or on standard input."_s);
    if (parser.isSet(u"token"_s) || parser.isSet(u"user"_s)) {
        const bool byToken = parser.isSet(u"token"_s);
        const char *variable = byToken ? "CLOUDWARD_SERVER_TOKEN" : "CLOUDWARD_SERVER_PASSWORD";
        const auto secret = secretFromOutside(variable);
        // Signing in without a password would count as a wrong one.
        if (secret.isEmpty())
            return terminal.usage(u"There is no %1: set %2 or give it on standard input."_s.arg(
                byToken ? u"token"_s : u"password"_s, QString::fromLatin1(variable)));
        parameters.headers.append({"Authorization"_ba,
            byToken ? bearerAuthorization(secret) : basicAuthorization(parser.value(u"user"_s), secret)});
    }

    auto work = terminal.work();
    const auto options = sourceOptions(parser, source, work.cancel);
    if (!options)
        return terminal.fail(options.error());
    parameters.sftp = options->sftp;
    const auto downloaded = download(parameters, work);
    if (!downloaded)
        return terminal.fail(downloaded.error());
    const auto sha256 = QString::fromLatin1(downloaded->sha256.toHex());
    terminal.json({{u"file"_s, downloaded->path}, {u"bytes"_s, downloaded->bytes},
        {u"resumedFrom"_s, downloaded->resumedFrom}, {u"sha256"_s, sha256}});
    terminal.say(u"%1  %2  sha256 %3"_s.arg(downloaded->path, sizeText(downloaded->bytes), sha256));
    return Fine;
}

} // namespace

Command fetchCommand()
{
    return {u"fetch"_s, u"URL"_s, u"Fetch a file by http, https, sftp or from a folder; a broken-off try goes on."_s,
        addOptions, run};
}

} // namespace cloudward
