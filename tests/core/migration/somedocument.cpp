// SPDX-License-Identifier: Apache-2.0
#include "tests/core/migration/somedocument.h"

#include "core/migration/inventorycbor.h"
#include "core/migration/mendjson.h"
#include "core/migration/networkjson.h"

#include <QDebug>
#include <QTimeZone>

namespace cloudward {

using namespace Qt::StringLiterals;

QString SomeDocument::name()
{
    static const QStringList hurting{u"Robert'); DROP TABLE step;--"_s, u"<script>alert(\"1\")</script>"_s,
        u"Zoë Ångström"_s, u"名前 \U0001F600"_s, u"a & b &lt; c"_s, u"line\nbreak\ttab"_s, u"\u202Egnp.exe"_s,
        QString(), u"%1 %2 %n"_s, u"'\"`\\"_s, QString(5000, u'x'), QString(QChar(0x01)) + u"control"_s};
    if (m_random.bounded(8) == 0)
        return {};
    return hurting[m_random.bounded(hurting.size())] + QString::number(m_random.bounded(1000));
}

QStringList SomeDocument::names()
{
    QStringList names;
    for (int left = m_random.bounded(6); left > 0; --left)
        names += name();
    return names;
}

qint64 SomeDocument::number()
{
    static constexpr qint64 numbers[] = {-1, 0, 1, 65'536, 4'294'967'296, 9'000'000'000'000'000};
    return numbers[m_random.bounded(int(std::size(numbers)))];
}

Findings SomeDocument::findings()
{
    Findings findings;
    for (int left = m_random.bounded(4); left > 0; --left)
        findings += Finding{.id = u"media.missing"_s,
            .severity = Severity(m_random.bounded(3)),
            .subject = name(),
            .count = number(),
            .examples = names(),
            .fix = Fix(m_random.bounded(3)),
            .inferred = coin()};
    return findings;
}

QList<CheckResult> SomeDocument::checks(const QString &prefix)
{
    QList<CheckResult> checks;
    for (int left = m_random.bounded(5); left > 0; --left)
        checks += CheckResult{prefix + name(), Outcome(m_random.bounded(4)), name(), coin()};
    return checks;
}

QList<PackedChunk> SomeDocument::chunks()
{
    QList<PackedChunk> chunks;
    for (int index = m_random.bounded(4); index >= 0; --index) {
        QByteArray sum(32, '\0');
        m_random.fillRange(reinterpret_cast<quint32 *>(sum.data()), 8);
        chunks += PackedChunk{u"media-00%1.zip"_s.arg(index), number(), number(), sum, names()};
    }
    return chunks;
}

Inventory SomeDocument::inventory()
{
    Inventory inventory;
    inventory.version = name();
    inventory.build = number();
    inventory.baseUrl = u"https://jira.example.org/"_s;
    inventory.exportedAt = QDateTime(QDate(2026, 3, 1), QTime(23, 59, 59, 7), QTimeZone::fromSecondsAheadOfUtc(7200));
    inventory.serverTimeZone = u"Europe/Berlin"_s;
    for (const auto &entity : names())
        inventory.counts[entity] = number();
    inventory.appRows = {{u"AO_60DB71_RAPIDVIEW"_s, number()}, {u"AO_9F2A74_BOX"_s, number()}};
    inventory.trailerPresent = coin();
    inventory.trailerMatches = coin();
    inventory.people.directories = {{1, name(), UserDirectory::Kind::Internal, coin(), 0},
        {number(), name(), UserDirectory::Kind::AzureAd, coin(), 3}};
    for (int left = m_random.bounded(20); left > 0; --left) {
        inventory.people.users += Person{name(), name(), name(), name(), number(), coin()};
        inventory.people.memberships += Membership{name(), name(), coin(), number()};
    }
    inventory.people.groups = names();
    inventory.deletedUsers = names();
    inventory.owned = {{name(), {number(), number(), number(), number(), number()}}};
    inventory.ownedKnown = coin();
    inventory.projects = {{number(), name(), name(), name(), number(), number(), number()},
        {number(), name(), name(), name(), number(), number(), number()}};
    for (int left = m_random.bounded(50); left > 0; --left) {
        inventory.attachments += AttachmentRow{number(), number(), number()};
        inventory.issuePlaces[m_random.bounded(1'000'000)] = {m_random.bounded(3) - 1, m_random.bounded(100'000)};
    }
    inventory.apps = {{name(), name(), name(), coin()}};
    return inventory;
}

MendWishes SomeDocument::wishes()
{
    MendWishes wishes;
    wishes.findings = names();
    wishes.replacement = name();
    wishes.domain = name();
    wishes.oldDomain = name();
    wishes.newDomain = name();
    for (int left = m_random.bounded(4); left > 0; --left) {
        wishes.emails += SetEmail{number(), number(), name(), name()};
        wishes.emailsFile += CsvRow{number(), names()};
    }
    wishes.deactivate = names();
    return wishes;
}

Mended SomeDocument::mended()
{
    Mended mended{name(), name(), number(), QByteArray(32, char(m_random.bounded(256))), name(), {}, {}};
    for (const auto mending : {Mending::Repack, Mending::Emails, Mending::AnyoneGrants})
        mended.counts[mending] = number();
    mended.when = QDateTime(QDate(2026, 11, 22), QTime(8, 0, 0, 7), QTimeZone::UTC);
    return mended;
}

void SomeDocument::fill(Migration &migration)
{
    Choices choices;
    choices.serverUrl = QUrl(u"https://jira.example.org:8443/ctx/ü?q=ä b"_s);
    choices.serverUser = name();
    choices.cloudSite = QUrl(u"https://example.atlassian.net"_s);
    choices.cloudEmail = name();
    choices.backupName = name();
    choices.workFolder = name();
    choices.backupPath = name();
    choices.serverExportFile = name();
    choices.mediaSource = name();
    choices.chunkLimit = number();
    choices.leftOutProjects = names();
    choices.firstProjects = names();
    choices.thumbnails = coin();
    choices.oldLayout = coin() ? OldLayout::Keep : OldLayout::Modernise;
    choices.verification = coin() ? Verification::Full : Verification::Structure;
    choices.skipUnreadable = coin();
    choices.fetchLimit = number();
    choices.sftpKeyFile = name();
    choices.sftpTrustedHost = name();
    choices.sftpTrustedKey = name();
    choices.usersDatabase = name();
    choices.network.proxy = {
        Proxy::Kind(m_random.bounded(3)), name(), m_random.bounded(65'536), name(), Secret(name())};
    choices.network.certificates = {{name(), m_random.bounded(65'536), QByteArray(32, char(m_random.bounded(256)))}};
    choices.organisationBase = coin() ? QUrl(u"http://127.0.0.1:4711/x"_s) : QUrl();
    choices.siteToOverwrite = name();
    choices.mergeUsers = coin();
    choices.bigPicture = BigPictureUse(m_random.bounded(3));
    choices.practice = coin();
    migration.setChoices(choices);

    migration.setCurrentStep(Step(m_random.bounded(stepCount)));
    for (int number = 0; number < stepCount; ++number) {
        migration.setStepState(Step(number), StepState(m_random.bounded(5)));
        for (const auto &phase : names())
            migration.setPhaseConfirmed(Step(number), phase, true);
    }
    for (const auto &origin : {u"backup"_s, u"media"_s, u"pack"_s, u"users"_s})
        migration.setFindings(origin, findings());
    migration.setInventory(inventory());
    migration.setMendWishes(wishes());
    if (coin())
        migration.setMended(mended(), {inventory(), findings()});
    migration.setServerFacts({name(), u"8.20.10"_s, number(), QUrl(u"https://jira.example.org"_s), u"Server"_s, name(),
        name(), coin(), coin(), {{name(), -1, number()}}, QUrl(u"https://jira.example.org/jira"_s),
        coin() ? std::optional(m_random.bounded(50'000)) : std::nullopt, number()});
    migration.setCloudFacts({name(), QUrl(u"https://example.atlassian.net"_s), name(), name(), coin(), coin(), number(),
        number(), number(), {{name(), number(), number()}, {name(), -1, -1}}, name(), name(), {{name(), name()}},
        {CloudGap(m_random.bounded(7)), CloudGap::Plan}});
    migration.setChecks(checks(u"before."_s));
    migration.setAfterChecks(checks(u"after."_s));
    for (const auto &id : names())
        migration.setTicked(id, true);
    migration.setUsersFiles(
        {name(), name(), number(), number(), name(), number(), number(), number(), number(), number()});
    migration.setChunks(chunks());
    migration.setChunkImport(u"media-000.zip"_s, ChunkState::Import(m_random.bounded(6)));
    migration.setAttachmentsLeftOut(number());
    if (coin())
        migration.setMediaReport(MediaReport{name(), {{name(), number()}, {u"missing"_s, number()}}});
    migration.setGroupReviews({{{name(), name(), GroupFate(m_random.bounded(4)), name()}, number(), names(), names()}});
    for (const auto &group : names()) {
        migration.addGrantedGroups({group});
        migration.addRejoinedGroup(group + u'x');
    }
    migration.setFormerGroups(names());
    migration.setGroupDecisions(
        {{name(), {GroupDecision::Kind::Leave, {}}}, {name(), {GroupDecision::Kind::Grant, name()}}});
    migration.setSiteProducts({{name(), name()}});
    migration.setCheckNote(name(), {name(), name()});
    AppMigration app;
    app.version = name();
    app.sentToDump = QDateTime::currentDateTimeUtc();
    app.downloadFolder = name();
    if (coin())
        app.dump = DumpRecord{name(), name(), number(), QByteArray(32, char(m_random.bounded(256))),
            QDateTime::currentDateTimeUtc(), name()};
    app.there = {AppSight(m_random.bounded(3)), names()};
    app.unmatched = number();
    app.connections = names();
    migration.setAppMigration(app);
    migration.setPersonChoices(
        {{name(), {PersonChoice::Kind::Account, name()}}, {name(), {PersonChoice::Kind::Nobody, {}}}});
    migration.setCloudAccounts(QList<CloudAccount>{{name(), name(), name(), coin(), coin(), coin()}});
    migration.addInvitedEmails(names());
    migration.setGroupChoices({{name(), name()}});
    if (coin())
        migration.setCloudGroups(QList<CloudGroupName>{{name(), name()}});
    migration.setArrival({{u"arrival.projects"_s, number(), number(), coin(), ArrivalRow::Verdict(m_random.bounded(3)),
        names(), name()}});
    migration.note(name());
    migration.note(name(), Step(m_random.bounded(stepCount)));
}

QStringList described(const Migration &migration)
{
    QStringList lines;
    const auto add = [&](const char *what, const auto &...values) {
        QString line;
        QDebug stream(&line);
        stream << what;
        (stream << ... << values);
        lines += line;
    };
    const auto addChecks = [&](const char *what, const QList<CheckResult> &checks) {
        for (const auto &check : checks)
            add(what, check.id, int(check.outcome), check.fact, check.byHand);
    };
    const auto &choices = migration.choices();
    add("choices", choices.serverUrl, choices.serverUser, choices.cloudSite, choices.cloudEmail, choices.backupName,
        choices.workFolder, choices.backupPath, choices.serverExportFile, choices.mediaSource, choices.chunkLimit,
        choices.organisationBase, choices.siteToOverwrite, choices.mergeUsers, choices.practice);
    add("packing", choices.leftOutProjects, choices.firstProjects, choices.thumbnails, int(choices.oldLayout),
        int(choices.verification), choices.skipUnreadable, choices.fetchLimit, choices.sftpKeyFile,
        choices.sftpTrustedHost, choices.sftpTrustedKey);
    add("network", toJson(choices.network));
    add("current", int(migration.currentStep()), int(choices.bigPicture));
    add("app", toJson(migration.appMigration()));
    for (int number = 0; number < stepCount; ++number)
        add("step", int(migration.stepState(Step(number))), migration.confirmedPhases(Step(number)));
    for (const auto &origin : migration.findingOrigins()) {
        for (const auto &finding : migration.findings(origin))
            add("finding", origin, toJson(finding));
    }
    if (const auto &inventory = migration.inventory())
        add("inventory", inventoryToCbor(*inventory).toBase64());
    add("wishes", toJson(migration.mendWishes()));
    if (const auto &mended = migration.mended())
        add("mended", toJson(*mended), toJson(migration.originalAudit()));
    if (const auto facts = migration.serverFacts())
        add("server", facts->title, facts->version, facts->build, facts->baseUrl, facts->deployment, facts->userName,
            facts->displayName, facts->systemAdministrator, facts->administrator, facts->seats.size(),
            facts->licensedUsers(), facts->address, facts->utcOffset.value_or(-1), facts->issues);
    if (const auto facts = migration.cloudFacts()) {
        add("cloud", facts->title, facts->baseUrl, facts->accountId, facts->displayName, facts->administrator,
            facts->siteAdministrator, facts->projects, facts->issues, facts->attachmentLimit, facts->email,
            facts->cloudId, facts->plans);
        for (const auto gap : facts->gaps)
            add("gap", int(gap));
        for (const auto &seat : facts->seats)
            add("seats", seat.product, seat.total, seat.used);
    }
    addChecks("check", migration.checks());
    addChecks("after", migration.afterChecks());
    add("ticked", migration.ticked());
    if (const auto files = migration.usersFiles())
        add("users", files->users, files->groups, files->userRows, files->groupRows, files->details,
            files->groupRowsByNesting, files->shadowed, files->inInactiveDirectories, files->withoutDirectory,
            files->withoutLastLogin);
    for (const auto &[chunk, import] : migration.chunks())
        add("chunk", chunk.file, chunk.bytes, chunk.entries, chunk.sha256, chunk.projects, int(import));
    add("left out", migration.attachmentsLeftOut());
    if (const auto list = migration.mediaReport())
        add("media list", list->path, list->counts);
    for (const auto &review : migration.groupReviews())
        add("review", review.match.serverName, review.match.cloudName, int(review.match.fate),
            review.match.cloudGroupId, review.members, review.gains, review.newMembers);
    add("groups", migration.grantedGroups(), migration.formerGroups(), migration.rejoinedGroups());
    for (const auto &row : migration.arrival())
        add("arrival", row.id, row.expected, row.found, row.approximate, int(row.verdict), row.missing, row.why);
    const auto decisions = migration.groupDecisions();
    auto decided = decisions.keys();
    decided.sort();
    for (const auto &group : std::as_const(decided))
        add("decision", group, int(decisions[group].kind), decisions[group].product);
    auto persons = migration.personChoices().keys();
    persons.sort();
    for (const auto &key : std::as_const(persons))
        add("person", key, int(migration.personChoices()[key].kind), migration.personChoices()[key].accountId);
    if (migration.cloudAccounts()) {
        for (const auto &account : *migration.cloudAccounts())
            add("account", account.accountId, account.displayName, account.email, account.active, account.invited,
                account.byOrganisation);
    }
    add("mapping", migration.invitedEmails(), migration.groupChoices().keys(), migration.groupChoices().values());
    if (migration.cloudGroups()) {
        for (const auto &group : *migration.cloudGroups())
            add("cloud group", group.name, group.id);
    }
    for (const auto &line : migration.journal())
        add("journal", line.when, line.step ? int(*line.step) : -1, line.text);
    return lines;
}

} // namespace cloudward
