// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/secretinput.h"
#include "core/backup/audit.h"
#include "core/cloud/cloudaccounts.h"
#include "core/cloud/siteaddress.h"
#include "core/people/peoplecsv.h"
#include "core/work/files.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr auto organisationVariable = "CLOUDWARD_ORGANISATION_KEY";
constexpr qsizetype mostNamed = 20;

struct StateWord
{
    PersonState state;
    QLatin1StringView id;
    QLatin1StringView words;
};

constexpr std::array<StateWord, 8> stateWords{{
    {PersonState::Matched, "matched"_L1, "have an account on the site"_L1},
    {PersonState::ToBeCreated, "toBeCreated"_L1, "have none yet; the import makes one for their address"_L1},
    {PersonState::Invited, "invited"_L1, "were invited and have not signed in yet"_L1},
    {PersonState::Unmatched, "unmatched"_L1, "have no account, and no address that the import takes"_L1},
    {PersonState::Duplicate, "duplicate"_L1, "share their address with another user, which the import refuses"_L1},
    {PersonState::Inactive, "inactive"_L1, "are switched off, and have no account"_L1},
    {PersonState::Deleted, "deleted"_L1, "are deleted, and content still names them"_L1},
    {PersonState::Bot, "bot"_L1, "look like an app or a service, and have no account"_L1},
}};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"site"_s, u"The cloud site, https://NAME.atlassian.net (required)."_s, u"URL"_s},
        {u"email"_s,
            u"The account's e-mail (required); its API token comes from CLOUDWARD_CLOUD_TOKEN or standard input."_s,
            u"EMAIL"_s},
        {u"cloud-id"_s, u"The site's cloud id, where the token is a scoped one."_s, u"ID"_s},
        withDefault(u"organisation"_s,
            u"Where the organisation is asked for addresses that the site hides; only with its key in "
            "CLOUDWARD_ORGANISATION_KEY."_s,
            u"URL"_s, u"https://api.atlassian.com"_s),
        {u"csv"_s, u"Write the whole table to FILE (CSV)."_s, u"FILE"_s},
    });
}

QString nameOf(const Person &person)
{
    if (person.userName.isEmpty())
        return person.userKey;
    return person.email.isEmpty() ? person.userName : u"%1 <%2>"_s.arg(person.userName, person.email);
}

void sayTable(const PeopleMap &map, const CloudAccountsReading &reading, Terminal &terminal)
{
    terminal.say(u"%1 users and %2 accounts"_s.arg(map.rows.size()).arg(map.accounts.size()));
    for (const auto &[state, id, words] : stateWords) {
        const auto count = std::ranges::count(map.rows, state, &MappedPerson::state);
        if (count == 0)
            continue;
        terminal.say(u"%1 %2"_s.arg(count, 8).arg(words));
        if (state != PersonState::Unmatched && state != PersonState::Duplicate)
            continue;
        qsizetype named = 0;
        for (const auto &row : map.rows) {
            if (row.state == state && named++ < mostNamed)
                terminal.say(u"           "_s + nameOf(row.person));
        }
        if (named > mostNamed)
            terminal.say(u"           and %1 more"_s.arg(named - mostNamed));
    }
    if (reading.organisation)
        terminal.say(u"The organisation could not be asked for addresses that the site hides: %1 %2"_s.arg(
            errorName(reading.organisation->code), reading.organisation->detail));
}

int people(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    for (const auto &needed : {u"site"_s, u"email"_s}) {
        if (!parser.isSet(needed))
            return terminal.usage(u"people needs --%1."_s.arg(needed));
    }
    const auto site = cloudSiteFrom(parser.value(u"site"_s));
    if (!site)
        return terminal.usage(u"--site wants an address, for example https://company.atlassian.net."_s);
    const auto token = secretFromOutside("CLOUDWARD_CLOUD_TOKEN");
    if (token.isEmpty())
        return terminal.usage(u"There is no token: set CLOUDWARD_CLOUD_TOKEN or give it on standard input."_s);

    auto work = terminal.work();
    const auto audit = auditBackup(operands.first(), work);
    if (!audit)
        return terminal.fail(audit.error());
    const auto &inventory = audit->inventory;
    CloudAccountsParameters parameters{.access = {.site = *site, .email = parser.value(u"email"_s), .apiToken = token}};
    parameters.access.cloudId = parser.value(u"cloud-id"_s);
    if (qEnvironmentVariableIsSet(organisationVariable))
        parameters.organisation = OrganisationAccess{.base = QUrl(parser.value(u"organisation"_s)),
            .site = *site,
            .apiKey = secretFromOutside(organisationVariable)};
    for (const auto &person : inventory.people.users)
        parameters.wanted += person.email;
    const auto reading = readCloudAccounts(parameters, work);
    if (!reading)
        return terminal.fail(reading.error());

    const auto map = mapPeople({.people = inventory.people,
        .deletedUsers = inventory.deletedUsers,
        .owned = inventory.owned,
        .ownedKnown = inventory.ownedKnown,
        .accounts = reading->accounts});
    QJsonObject json{{u"users"_s, map.rows.size()}, {u"accounts"_s, map.accounts.size()},
        {u"askedOrganisationFor"_s, reading->asked}};
    for (const auto &[state, id, words] : stateWords)
        json[id] = std::ranges::count(map.rows, state, &MappedPerson::state);
    if (const auto path = parser.value(u"csv"_s); !path.isEmpty()) {
        if (const auto written = writeWholeFile(path, peopleCsv(map)); !written)
            return terminal.fail(written.error());
        json[u"csv"_s] = path;
    }
    terminal.json(json);
    sayTable(map, *reading, terminal);
    const bool someLeft = std::ranges::any_of(map.rows, [](const MappedPerson &row) {
        return row.state == PersonState::Unmatched || row.state == PersonState::Duplicate;
    });
    return someLeft ? FoundErrors : Fine;
}

} // namespace

Command peopleCommand()
{
    return {u"people"_s, u"BACKUP"_s, u"Tell who of a backup has which account of the cloud, and who has none."_s,
        addOptions, people};
}

} // namespace cloudward
