// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/secretinput.h"
#include "core/transfer/download.h"

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
        u"Sign in as NAME; the password comes from CLOUDWARD_SERVER_PASSWORD or standard input."_s, u"NAME"_s});
    parser.addOption({u"token"_s, u"Sign in with the token in CLOUDWARD_SERVER_TOKEN or on standard input."_s});
}

int run(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    if (!parser.isSet(u"out"_s))
        return terminal.usage(u"fetch needs --out FILE."_s);
    DownloadParameters parameters;
    parameters.url = QUrl::fromUserInput(operands.first(), QDir::currentPath(), QUrl::AssumeLocalFile);
    parameters.path = QDir().absoluteFilePath(parser.value(u"out"_s));
    if (parser.isSet(u"token"_s)) {
        parameters.headers.append(
            {"Authorization"_ba, bearerAuthorization(secretFromOutside("CLOUDWARD_SERVER_TOKEN"))});
    } else if (parser.isSet(u"user"_s)) {
        parameters.headers.append({"Authorization"_ba,
            basicAuthorization(parser.value(u"user"_s), secretFromOutside("CLOUDWARD_SERVER_PASSWORD"))});
    }

    auto work = terminal.work();
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
    return {u"fetch"_s, u"URL"_s, u"Fetch a file by http, https or from a folder; a broken-off try goes on."_s,
        addOptions, run};
}

} // namespace cloudward
