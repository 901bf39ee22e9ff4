// SPDX-License-Identifier: Apache-2.0
#include "core/checks/preflight.h"
#include "core/findings/findingtext.h"

#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestPreflight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForEverythingWhereNothingIsKnown();
    void judgesVersions_data();
    void judgesVersions();
    void mindsThatServerAndBackupDiffer();
    void saysWhatTheImportWouldDelete();
    void opensASiteWithDataOnlyWhereItsNameWasTyped();
    void setsTheBackupBesideWhatThePlanStores();
    void wantsASystemAdministrator();
    void wantsAnAdministratorInTheCloud();
    void tellsWhatIsOpenToAnyone();
    void callsNothingClosedThatWasNotSeen();
    void measuresStorageAndLeavesTheRestToThePerson();
    void knowsTheRuleOfThousandUsers();
    void countsSeats();
};

static CheckResult check(const PreflightFacts &facts, const QString &id)
{
    const auto checks = preflight(facts);
    const auto found = std::ranges::find(checks, id, &CheckResult::id);
    return found == checks.end() ? CheckResult() : *found;
}

void TestPreflight::asksForEverythingWhereNothingIsKnown()
{
    QStringList ids;
    for (const auto &check : preflight({})) {
        ids += check.id;
        QVERIFY2(check.outcome == Outcome::Unknown && check.byHand, qPrintable(check.id));
    }
    QCOMPARE(ids, (QStringList{u"before.planning"_s, u"before.version"_s, u"before.site"_s, u"before.existing-data"_s,
                      u"before.permissions-server"_s, u"before.permissions-cloud"_s, u"before.security"_s,
                      u"before.storage"_s, u"before.users-rule"_s}));
}

void TestPreflight::judgesVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("today") << u"8.20.10"_s << u"Europe/Berlin"_s << Outcome::Fine;
    QTest::newRow("the first good one") << u"7.13.1"_s << QString() << Outcome::Fine;
    QTest::newRow("times become UTC") << u"7.13.0"_s << u"Europe/Berlin"_s << Outcome::Attention;
    QTest::newRow("times become UTC, zone unknown") << u"7.6.0"_s << QString() << Outcome::Attention;
    QTest::newRow("times are UTC") << u"7.6.0"_s << u"Etc/UTC"_s << Outcome::Fine;
    QTest::newRow("may fail, UTC or not") << u"7.5.9"_s << u"UTC"_s << Outcome::Attention;
    QTest::newRow("too old") << u"6.4.14"_s << u"UTC"_s << Outcome::Blocked;
    QTest::newRow("no version") << u"snapshot"_s << u"UTC"_s << Outcome::Unknown;
}

void TestPreflight::judgesVersions()
{
    QFETCH(QString, version);
    QFETCH(QString, zone);
    QFETCH(Outcome, outcome);
    Audit audit;
    audit.inventory.version = version;
    audit.inventory.serverTimeZone = zone;
    const auto result = check({.backup = audit}, u"before.version"_s);
    QCOMPARE(result.outcome, outcome);
    QVERIFY(result.fact.contains(version));
    QCOMPARE(result.byHand, outcome != Outcome::Fine);
}

void TestPreflight::mindsThatServerAndBackupDiffer()
{
    ServerFacts server;
    server.version = u"9.4.0"_s;
    Audit audit;
    audit.inventory.version = u"8.20.10"_s;
    auto result = check({.server = server, .backup = audit}, u"before.version"_s);
    QCOMPARE(result.outcome, Outcome::Attention);
    QVERIFY(result.fact.contains("9.4.0"_L1) && result.fact.contains("8.20.10"_L1));
    // The new server does not make the old backup better.
    audit.inventory.version = u"6.0"_s;
    QCOMPARE(check({.server = server, .backup = audit}, u"before.version"_s).outcome, Outcome::Blocked);
    QCOMPARE(check({.server = server}, u"before.version"_s).outcome, Outcome::Fine);
}

void TestPreflight::saysWhatTheImportWouldDelete()
{
    CloudFacts cloud;
    QCOMPARE(check({.cloud = cloud}, u"before.existing-data"_s).outcome, Outcome::Fine);
    cloud.projects = 3;
    QCOMPARE(check({.cloud = cloud}, u"before.existing-data"_s).outcome, Outcome::Blocked);
    cloud.issues = 120;
    const auto result = check({.cloud = cloud}, u"before.existing-data"_s);
    QCOMPARE(result.outcome, Outcome::Blocked);
    QVERIFY(!result.byHand);
    QVERIFY(result.fact.contains("projects 3"_L1) && result.fact.contains("issues 120"_L1));
    // The account may see issues and no project, or the other way round.
    cloud.projects = 0;
    QCOMPARE(check({.cloud = cloud}, u"before.existing-data"_s).outcome, Outcome::Blocked);
}

void TestPreflight::opensASiteWithDataOnlyWhereItsNameWasTyped()
{
    CloudFacts cloud;
    cloud.baseUrl = QUrl(u"https://acme.atlassian.net"_s);
    // What could not be counted may be there.
    cloud.projects = cloud.issues = -1;
    const auto outcome = [&cloud](const QString &typed, bool begun = false) {
        return check({.cloud = cloud, .importBegun = begun, .siteToOverwrite = typed}, u"before.existing-data"_s)
            .outcome;
    };
    for (const auto &typed : {u""_s, u"acme"_s, u"acme.atlassian.net.example"_s, u"other.atlassian.net"_s})
        QCOMPARE(outcome(typed), Outcome::Blocked);
    for (const auto &typed : {u"acme.atlassian.net"_s, u" HTTPS://Acme.Atlassian.net/ "_s})
        QCOMPARE(outcome(typed), Outcome::Attention);
    QCOMPARE(outcome({}, true), Outcome::Attention);
    cloud.baseUrl = QUrl(u"http://127.0.0.1:4711/"_s);
    QCOMPARE(siteName(cloud), u"127.0.0.1:4711"_s);
}

void TestPreflight::setsTheBackupBesideWhatThePlanStores()
{
    Audit audit;
    CloudFacts cloud;
    const auto of = [&](const QString &plan, qint64 bytes) {
        audit.inventory.attachments = {{1, 1, bytes}};
        cloud.plans = {{u"jira-software"_s, plan}, {u"confluence"_s, u"FREE"_s}};
        return check({.cloud = cloud, .backup = audit}, u"before.storage"_s);
    };
    QCOMPARE(of(u"FREE"_s, 3'000'000'000).outcome, Outcome::Attention);
    QVERIFY(of(u"FREE"_s, 3'000'000'000).fact.contains("2.00 GB"_L1));
    QCOMPARE(of(u"FREE"_s, 1'000'000'000).outcome, Outcome::Unknown);
    QCOMPARE(of(u"PAID"_s, 3'000'000'000).outcome, Outcome::Unknown);
    QCOMPARE(of(u"PAID"_s, 300'000'000'000).outcome, Outcome::Attention);
    // Which paid plan it is nobody can ask, and that it is told and not asked is said.
    QVERIFY(of(u"PAID"_s, 1).fact.contains("told by Atlassian"_L1));
    QVERIFY(of({}, 1).fact.contains("could not be read"_L1));
    QVERIFY(of({}, 1).byHand);
}

void TestPreflight::wantsASystemAdministrator()
{
    ServerFacts server;
    server.displayName = u"Ann"_s;
    QCOMPARE(check({.server = server}, u"before.permissions-server"_s).outcome, Outcome::Blocked);
    server.administrator = true;
    QCOMPARE(check({.server = server}, u"before.permissions-server"_s).outcome, Outcome::Blocked);
    server.systemAdministrator = true;
    const auto result = check({.server = server}, u"before.permissions-server"_s);
    QCOMPARE(result.outcome, Outcome::Fine);
    QVERIFY(result.fact.contains("Ann"_L1));
}

void TestPreflight::wantsAnAdministratorInTheCloud()
{
    CloudFacts cloud;
    QCOMPARE(check({.cloud = cloud}, u"before.permissions-cloud"_s).outcome, Outcome::Blocked);
    cloud.administrator = true;
    QCOMPARE(check({.cloud = cloud}, u"before.permissions-cloud"_s).outcome, Outcome::Attention);
    cloud.siteAdministrator = true;
    QCOMPARE(check({.cloud = cloud}, u"before.permissions-cloud"_s).outcome, Outcome::Fine);
}

void TestPreflight::tellsWhatIsOpenToAnyone()
{
    const QList<ServerClient::AnyoneGrant> grants{
        {u"Default"_s, u"BROWSE_PROJECTS"_s}, {u"Default"_s, u"BROWSE_PROJECTS"_s}, {u"Open"_s, u"ADD_COMMENTS"_s}};
    const auto fromServer = check({.server = ServerFacts(), .anyoneGrants = grants}, u"before.security"_s);
    QCOMPARE(fromServer.outcome, Outcome::Attention);
    QCOMPARE(fromServer.fact.count("BROWSE_PROJECTS"_L1), 1);
    QVERIFY(fromServer.fact.contains("Open"_L1));

    Audit audit;
    audit.findings = {makeFinding(u"security.public-filter"_s, 4)};
    const auto fromBackup = check({.backup = audit}, u"before.security"_s);
    QCOMPARE(fromBackup.outcome, Outcome::Attention);
    QVERIFY(fromBackup.fact.contains(textOf(audit.findings[0]).title));
    QVERIFY(fromBackup.fact.contains(u'4'));
}

void TestPreflight::callsNothingClosedThatWasNotSeen()
{
    // REST does not list everybody's filters and dashboards.
    QCOMPARE(check({.server = ServerFacts()}, u"before.security"_s).outcome, Outcome::Unknown);
    Audit audit;
    QCOMPARE(check({.backup = audit}, u"before.security"_s).outcome, Outcome::Fine);
    Finding broken;
    broken.id = u"xml.broken"_s;
    broken.severity = Severity::Error;
    audit.findings = {broken};
    QCOMPARE(check({.backup = audit}, u"before.security"_s).outcome, Outcome::Unknown);
}

void TestPreflight::measuresStorageAndLeavesTheRestToThePerson()
{
    Audit audit;
    audit.inventory.attachments = {{1, 1, 4'000'000'000}, {2, 1, 5'000'000'000}};
    CloudFacts cloud;
    cloud.attachmentLimit = 10'000'000'000;
    auto result = check({.cloud = cloud, .backup = audit}, u"before.storage"_s);
    QCOMPARE(result.outcome, Outcome::Unknown);
    QVERIFY(result.byHand);
    QVERIFY2(result.fact.contains("9.00 GB"_L1), qPrintable(result.fact));
    cloud.attachmentLimit = 4'000'000'000;
    result = check({.cloud = cloud, .backup = audit}, u"before.storage"_s);
    QCOMPARE(result.outcome, Outcome::Attention);
}

void TestPreflight::knowsTheRuleOfThousandUsers()
{
    ServerFacts server;
    QCOMPARE(check({.server = server}, u"before.users-rule"_s).outcome, Outcome::Unknown);
    for (const auto &[users, outcome] :
        {std::pair(1, Outcome::Attention), std::pair(1000, Outcome::Attention), std::pair(1001, Outcome::Fine)}) {
        server.seats = {{u"Jira Software"_s, -1, users}, {u"Jira Core"_s, -1, 0}};
        const auto result = check({.server = server}, u"before.users-rule"_s);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.byHand, outcome != Outcome::Fine);
    }
}

void TestPreflight::countsSeats()
{
    ServerFacts server;
    server.seats = {{u"Jira Software"_s, -1, 5000}};
    Audit audit;
    audit.inventory.people.users = {{u"a"_s, u"ann"_s, {}, {}, 1, true}, {u"a2"_s, u"Ann"_s, {}, {}, 2, true},
        {u"b"_s, u"bob"_s, {}, {}, 1, true}, {u"c"_s, u"cid"_s, {}, {}, 1, false}};
    CloudFacts cloud;
    cloud.seats = {{u"Jira"_s, 2, 0}, {u"unlimited"_s, -1, 0}};
    QCOMPARE(check({.server = server, .cloud = cloud, .backup = audit}, u"before.users-rule"_s).outcome, Outcome::Fine);
    cloud.seats[0].total = 1;
    const auto result = check({.server = server, .cloud = cloud, .backup = audit}, u"before.users-rule"_s);
    QCOMPARE(result.outcome, Outcome::Attention);
    QVERIFY(result.fact.contains("Jira"_L1));
}

QTEST_APPLESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
