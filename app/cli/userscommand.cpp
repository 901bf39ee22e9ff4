// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/findingslines.h"
#include "app/cli/secretinput.h"
#include "core/backup/audit.h"
#include "core/people/judgepeople.h"
#include "core/people/usersfiles.h"
#include "core/server/database/databasepeople.h"
#include "core/server/database/databasequeries.h"
#include "core/server/peoplefromserver.h"
#include "core/server/peoplenotes.h"
#include "core/server/serveraddress.h"

#include <QCommandLineParser>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, u"The folder for users.csv, groups.csv and users-details.csv (required)."_s, u"DIR"_s});
    parser.addOption({u"backup"_s, u"Read the people from a Jira backup."_s, u"ZIP"_s});
    parser.addOption({u"server"_s, u"Read the people from a Jira Server by REST."_s, u"URL"_s});
    parser.addOption({u"user"_s,
        u"Sign in to the server as NAME; the password comes from CLOUDWARD_SERVER_PASSWORD or standard input. "
        "Without it a token is taken from CLOUDWARD_SERVER_TOKEN or standard input."_s,
        u"NAME"_s});
    parser.addOption({u"database"_s,
        u"Read the people from the server's database: postgresql://USER@HOST:PORT/DATABASE, also mysql, sqlserver and "
        "oracle; then ?schema=NAME and, needed for the last two, ?odbc=DRIVER-OR-DSN. The password comes from "
        "CLOUDWARD_DATABASE_PASSWORD or standard input. Nothing is written there."_s,
        u"ADDRESS"_s});
    parser.addOption({u"show-sql"_s, u"Print the exact SQL that --database runs, and end."_s});
}

PeopleFromServer only(People people)
{
    return {std::move(people), {}, {}};
}

Result<PeopleFromServer> peopleOfBackup(const QString &path, Work &work)
{
    auto audit = auditBackup(path, work);
    if (!audit)
        return std::unexpected(audit.error());
    // What was not read to its end would give files that look whole.
    const auto broken = std::ranges::find_if(audit->findings, [](const Finding &finding) {
        return finding.severity == Severity::Error && finding.id.startsWith("archive."_L1);
    });
    if (broken != audit->findings.cend())
        return failure(ErrorCode::Malformed, path, textOf(*broken).title);
    return only(std::move(audit->inventory.people));
}

Result<PeopleFromServer> peopleOf(const QCommandLineParser &parser, const ServerAccess &server, Work &work)
{
    if (parser.isSet(u"backup"_s))
        return peopleOfBackup(parser.value(u"backup"_s), work);
    if (parser.isSet(u"database"_s)) {
        auto access = DatabaseAccess::parse(parser.value(u"database"_s));
        if (!access)
            return std::unexpected(access.error());
        access->password = secretFromOutside("CLOUDWARD_DATABASE_PASSWORD");
        return readPeopleFromDatabase(*access, work).transform(only);
    }
    return readPeopleFromServer(server, work);
}

/// The server to read from; what is wrong with how it was given goes into `problem`.
ServerAccess serverOf(const QCommandLineParser &parser, QString *problem)
{
    const QString typed = parser.value(u"server"_s).trimmed();
    const QUrl url(typed.contains(u"://"_s) ? typed : u"https://"_s + typed, QUrl::StrictMode);
    ServerAccess access;
    access.baseUrl = serverBaseOf(url);
    access.user = parser.value(u"user"_s);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        *problem = u"--server wants Jira's address, for example https://jira.example.com."_s;
    else if (!url.userInfo().isEmpty())
        *problem = u"Leave user and password out of the address: give --user NAME, and the password in "
                   "CLOUDWARD_SERVER_PASSWORD or on standard input."_s;
    if (!problem->isEmpty())
        return access;
    // Signing in without a password would count as a wrong one.
    auto &secret = access.user.isEmpty() ? access.token : access.password;
    const char *variable = access.user.isEmpty() ? "CLOUDWARD_SERVER_TOKEN" : "CLOUDWARD_SERVER_PASSWORD";
    secret = secretFromOutside(variable);
    if (secret.isEmpty())
        *problem = u"There is no %1: set %2 or give it on standard input.%3"_s.arg(
            access.user.isEmpty() ? u"token"_s : u"password"_s, QString::fromLatin1(variable),
            access.user.isEmpty() ? u" To sign in with a password, give --user NAME."_s : QString());
    return access;
}

int showSql(const QString &address, Terminal &terminal)
{
    const auto access = DatabaseAccess::parse(address);
    if (!access)
        return terminal.fail(access.error());
    const QStringList statements = databaseQueries(access->kind, access->schema);
    terminal.json({{u"sql"_s, QJsonArray::fromStringList(statements)}});
    for (const QString &statement : statements)
        terminal.say(statement + u';');
    return Fine;
}

int run(const QCommandLineParser &parser, const QStringList &, Terminal &terminal)
{
    const auto sources = std::ranges::count_if(
        QStringList{u"backup"_s, u"server"_s, u"database"_s}, [&](const QString &name) { return parser.isSet(name); });
    const bool sqlOnly = parser.isSet(u"show-sql"_s);
    if (sources != 1 || (sqlOnly ? !parser.isSet(u"database"_s) : !parser.isSet(u"out"_s)))
        return terminal.usage(
            u"users needs --out DIR and one of --backup ZIP, --server URL and --database ADDRESS; --show-sql needs --database."_s);
    if (sqlOnly)
        return showSql(parser.value(u"database"_s), terminal);
    QString problem;
    const ServerAccess server = parser.isSet(u"server"_s) ? serverOf(parser, &problem) : ServerAccess();
    if (!problem.isEmpty())
        return terminal.usage(problem);
    auto work = terminal.work();
    const auto read = peopleOf(parser, server, work);
    if (!read)
        return terminal.fail(read.error());
    const auto files = writeUsersFiles(read->people, parser.value(u"out"_s), read->directoryNames);
    if (!files)
        return terminal.fail(files.error());
    Findings findings = judgePeople(read->people);
    sortBySeverity(findings);
    const PeopleNotes said = peopleNotes(*files, read->gaps);
    terminal.json({{u"users"_s, QJsonObject{{u"file"_s, files->users}, {u"rows"_s, files->userRows}}},
        {u"groups"_s, QJsonObject{{u"file"_s, files->groups}, {u"rows"_s, files->groupRows},
                          {u"byNesting"_s, files->groupRowsByNesting}}},
        {u"details"_s, QJsonObject{{u"file"_s, files->details}, {u"withoutDirectory"_s, files->withoutDirectory},
                           {u"withoutLastLogin"_s, files->withoutLastLogin}}},
        {u"missing"_s, QJsonArray::fromStringList(said.missing)}, {u"notes"_s, QJsonArray::fromStringList(said.notes)},
        {u"findings"_s, findingsJson(findings)}});
    terminal.say(u"%1 users: %2"_s.arg(files->userRows).arg(files->users));
    terminal.say(u"%1 memberships: %2"_s.arg(files->groupRows).arg(files->groups));
    terminal.say(u"Directory, activity, last sign-in: %1"_s.arg(files->details));
    for (const QString &line : said.missing + said.notes)
        terminal.say(line);
    sayFindings(findings, terminal);
    return hasErrors(findings) ? FoundErrors : Fine;
}

} // namespace

Command usersCommand()
{
    return {u"users"_s, QString(), u"Write users.csv and groups.csv, from a server, its database or a backup."_s,
        addOptions, run};
}

} // namespace cloudward
