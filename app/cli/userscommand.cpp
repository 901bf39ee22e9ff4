// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/secretinput.h"
#include "core/backup/audit.h"
#include "core/findings/findingtext.h"
#include "core/people/usersfiles.h"
#include "core/server/serverclient.h"

#include <QCommandLineParser>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, u"The folder for users.csv and groups.csv (required)."_s, u"DIR"_s});
    parser.addOption({u"backup"_s, u"Read the people from a Jira backup."_s, u"ZIP"_s});
    parser.addOption({u"server"_s, u"Read the people from a Jira Server by REST."_s, u"URL"_s});
    parser.addOption({u"user"_s,
        u"Sign in to the server as NAME; the password comes from CLOUDWARD_SERVER_PASSWORD or standard input. "
        "Without it a token is taken from CLOUDWARD_SERVER_TOKEN or standard input."_s,
        u"NAME"_s});
}

Result<People> peopleOf(const QCommandLineParser &parser, Work &work)
{
    if (parser.isSet(u"backup"_s)) {
        auto audit = auditBackup(parser.value(u"backup"_s), work);
        if (!audit)
            return std::unexpected(audit.error());
        // What was not read to its end would give files that look whole.
        const auto broken = std::ranges::find_if(audit->findings, [](const Finding &finding) {
            return finding.severity == Severity::Error && finding.id.startsWith("archive."_L1);
        });
        if (broken != audit->findings.cend())
            return failure(ErrorCode::Malformed, parser.value(u"backup"_s), textOf(*broken).title);
        return std::move(audit->inventory.people);
    }
    ServerAccess access;
    access.baseUrl = QUrl(parser.value(u"server"_s));
    access.user = parser.value(u"user"_s);
    if (access.user.isEmpty())
        access.token = secretFromOutside("CLOUDWARD_SERVER_TOKEN");
    else
        access.password = secretFromOutside("CLOUDWARD_SERVER_PASSWORD");
    return ServerClient(access, work.cancel).people(work);
}

int run(const QCommandLineParser &parser, const QStringList &, Terminal &terminal)
{
    if (!parser.isSet(u"out"_s) || parser.isSet(u"backup"_s) == parser.isSet(u"server"_s))
        return terminal.usage(u"users needs --out DIR and either --backup ZIP or --server URL."_s);
    auto work = terminal.work();
    const auto people = peopleOf(parser, work);
    if (!people)
        return terminal.fail(people.error());
    const auto files = writeUsersFiles(*people, parser.value(u"out"_s));
    if (!files)
        return terminal.fail(files.error());
    terminal.json({{u"users"_s, QJsonObject{{u"file"_s, files->users}, {u"rows"_s, files->userRows}}},
        {u"groups"_s, QJsonObject{{u"file"_s, files->groups}, {u"rows"_s, files->groupRows}}}});
    terminal.say(u"%1 users: %2"_s.arg(files->userRows).arg(files->users));
    terminal.say(u"%1 memberships: %2"_s.arg(files->groupRows).arg(files->groups));
    return Fine;
}

} // namespace

Command usersCommand()
{
    return {u"users"_s, QString(), u"Write users.csv and groups.csv, from a server or a backup."_s, addOptions, run};
}

} // namespace cloudward
