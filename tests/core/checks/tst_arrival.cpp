// SPDX-License-Identifier: Apache-2.0
#include "core/checks/arrival.h"

#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Verdict = ArrivalRow::Verdict;

class TestArrival : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEqualWhereEverythingArrived();
    void namesWhatIsMissing();
    void countsIssuesByProject();
    void claimsNothingThatWasNotRead();
    void tellsUsersByTheirAddresses();
    void expectsNobodyOfADirectoryThatIsOff();
    void knowsWhereTheServerHadAnAdminItself();
    void doesNotExpectReservedGroups();
    void doesNotExpectWhatWasLeftOut();
    void asksThePersonForTheRest();
    void judgesTheCounts();
    void tellsOfContentUnderAdmin();
};

static Inventory inventory()
{
    Inventory inventory;
    inventory.counts[u"Issue"_s] = 7;
    inventory.projects = {{1, u"ONE"_s, u"ONE"_s, u"One"_s, 5, 0, 0}, {2, u"TWO"_s, u"OLD"_s, u"Two"_s, 2, 0, 0}};
    inventory.people.users = {{u"a"_s, u"ann"_s, u"Ann"_s, u"ann@x.org"_s, 1, true},
        {u"b"_s, u"bob"_s, u"Bob"_s, u"Bob@x.org"_s, 1, false}, {u"b2"_s, u"BOB"_s, u"Bob"_s, u"b2@x.org"_s, 2, true}};
    inventory.people.groups = {u"jira-administrators"_s, u"Team"_s, u"site-admins"_s, u"administrators"_s};
    inventory.attachments = QList<AttachmentRow>(4);
    return inventory;
}

static CloudCounts arrived()
{
    CloudCounts cloud;
    cloud.projectKeys = {u"TWO"_s, u"ONE"_s};
    cloud.issuesByProject = {{u"ONE"_s, 5}, {u"TWO"_s, 2}};
    cloud.issues = 7;
    cloud.accounts = {{u"1"_s, u"Ann"_s, u"ann@x.org"_s}, {u"2"_s, u"Robert"_s, u"bob@x.org"_s, false}};
    cloud.users = 2;
    cloud.groups = {u"administrators"_s, u"team"_s, u"site-admins"_s, u"jira-software-users"_s};
    cloud.attachments = 4;
    return cloud;
}

static ArrivalRow row(const QList<ArrivalRow> &rows, const QString &id)
{
    const auto found = std::ranges::find(rows, id, &ArrivalRow::id);
    return found == rows.end() ? ArrivalRow() : *found;
}

static CheckResult check(const QList<CheckResult> &checks, const QString &id)
{
    const auto found = std::ranges::find(checks, id, &CheckResult::id);
    return found == checks.end() ? CheckResult() : *found;
}

void TestArrival::isEqualWhereEverythingArrived()
{
    const auto rows = compareArrival(inventory(), arrived());
    QStringList ids;
    for (const auto &row : rows) {
        ids += row.id;
        QVERIFY2(row.verdict == Verdict::Equal, qPrintable(row.id));
        QVERIFY(row.missing.isEmpty());
    }
    QCOMPARE(ids, (QStringList{u"arrival.projects"_s, u"arrival.issues"_s, u"arrival.issues.ONE"_s,
                      u"arrival.issues.TWO"_s, u"arrival.users"_s, u"arrival.groups"_s, u"arrival.attachments"_s}));
    QVERIFY(row(rows, u"arrival.issues"_s).approximate);
    QVERIFY(!row(rows, u"arrival.attachments"_s).approximate);
}

void TestArrival::namesWhatIsMissing()
{
    auto cloud = arrived();
    cloud.projectKeys = {u"ONE"_s, u"SAMPLE"_s};
    cloud.groups = {u"jira-administrators"_s, u"other"_s};
    const auto rows = compareArrival(inventory(), cloud);
    const auto projects = row(rows, u"arrival.projects"_s);
    QCOMPARE(projects.verdict, Verdict::Differs);
    QCOMPARE(projects.expected, 2);
    QCOMPARE(projects.found, 1);
    QCOMPARE(projects.missing, QStringList{u"TWO"_s});
    const auto groups = row(rows, u"arrival.groups"_s);
    QCOMPARE(groups.missing, (QStringList{u"administrators"_s, u"Team"_s}));
    QCOMPARE(groups.found, 0);

    const auto none = compareArrival(inventory(), {});
    QCOMPARE(row(none, u"arrival.projects"_s).verdict, Verdict::Differs);
    QCOMPARE(row(none, u"arrival.projects"_s).missing.size(), 2);
}

void TestArrival::countsIssuesByProject()
{
    auto cloud = arrived();
    cloud.issuesByProject[u"ONE"_s] = 4;
    cloud.issuesByProject.remove(u"TWO"_s);
    cloud.issues = 6;
    const auto rows = compareArrival(inventory(), cloud);
    QCOMPARE(row(rows, u"arrival.issues"_s).verdict, Verdict::Differs);
    QCOMPARE(row(rows, u"arrival.issues.ONE"_s).verdict, Verdict::Differs);
    QCOMPARE(row(rows, u"arrival.issues.ONE"_s).found, 4);
    QCOMPARE(row(rows, u"arrival.issues.TWO"_s).verdict, Verdict::CannotBeKnown);
    QCOMPARE(row(rows, u"arrival.issues.TWO"_s).found, -1);
}

void TestArrival::claimsNothingThatWasNotRead()
{
    CloudCounts cloud;
    cloud.projectKeys = {u"ONE"_s, u"TWO"_s};
    cloud.groupsKnown = false;
    for (const auto &row : compareArrival(inventory(), cloud)) {
        const bool read = row.id == "arrival.projects"_L1;
        QVERIFY2((row.verdict == Verdict::CannotBeKnown) != read, qPrintable(row.id));
        QVERIFY(row.missing.isEmpty());
    }
}

void TestArrival::tellsUsersByTheirAddresses()
{
    auto cloud = arrived();
    const auto users = [&] { return row(compareArrival(inventory(), cloud), u"arrival.users"_s); };
    cloud.accounts += CloudUser{u"3"_s, u"Somebody else"_s, u"else@x.org"_s};
    QCOMPARE(users().verdict, Verdict::Equal);
    QCOMPARE(users().expected, 2);
    cloud.accounts.removeAt(1);
    QCOMPARE(users().verdict, Verdict::Differs);
    QCOMPARE(users().missing, QStringList{u"bob"_s});
    // An account that hides its address may be anybody's, unless the name says whose.
    cloud.accounts += CloudUser{u"4"_s, u"Nickname"_s, {}};
    QCOMPARE(users().verdict, Verdict::CannotBeKnown);
    QVERIFY(users().missing.isEmpty());
    QVERIFY(users().why.contains(u'1'));
    cloud.accounts.last().displayName = u"bob"_s;
    QCOMPARE(users().verdict, Verdict::Equal);
    QVERIFY(users().approximate);
}

void TestArrival::expectsNobodyOfADirectoryThatIsOff()
{
    auto backup = inventory();
    backup.people.directories = {
        {1, u"Old"_s, UserDirectory::Kind::Internal, true, 0}, {3, u"Off"_s, UserDirectory::Kind::Connector, false, 1}};
    backup.people.users += Person{u"z"_s, u"zoe"_s, u"Zoe"_s, u"zoe@x.org"_s, 3, true};
    const auto users = row(compareArrival(backup, arrived()), u"arrival.users"_s);
    QCOMPARE(users.expected, 2);
    QCOMPARE(users.verdict, Verdict::Equal);
}

void TestArrival::knowsWhereTheServerHadAnAdminItself()
{
    auto cloud = arrived();
    cloud.contentOfAdmin = true;
    People people;
    const auto fact = [&](const QList<ArrivalRow> &rows = {}) {
        return check(afterChecks(rows, cloud, {}, people), u"after.admin-content"_s).fact;
    };
    QVERIFY2(fact().contains("the server had none of that name"_L1), qPrintable(fact()));
    people.users = {{u"a"_s, u"root"_s, u"ADMIN"_s, {}, 1, true}};
    QVERIFY2(fact().contains("the server had a user of that name"_L1), qPrintable(fact()));
    cloud.contentOfAdmin = false;
    const ArrivalRow own{.id = u"arrival.own-issues"_s,
        .expected = 30,
        .found = 2,
        .approximate = true,
        .verdict = Verdict::Differs,
        .missing = {}};
    QVERIFY2(fact({own}).contains("30 by the backup, about 2"_L1), qPrintable(fact({own})));
    QCOMPARE(check(afterChecks({own}, cloud), u"after.admin-content"_s).outcome, Outcome::Attention);
}

void TestArrival::doesNotExpectReservedGroups()
{
    auto cloud = arrived();
    cloud.groups.removeAll(u"site-admins"_s);
    const auto groups = row(compareArrival(inventory(), cloud), u"arrival.groups"_s);
    QCOMPARE(groups.verdict, Verdict::Equal);
    // jira-administrators and administrators become one.
    QCOMPARE(groups.expected, 2);
}

void TestArrival::doesNotExpectWhatWasLeftOut()
{
    auto cloud = arrived();
    cloud.attachments = 3;
    QCOMPARE(row(compareArrival(inventory(), cloud, 1), u"arrival.attachments"_s).verdict, Verdict::Equal);
    QCOMPARE(row(compareArrival(inventory(), cloud, 0), u"arrival.attachments"_s).verdict, Verdict::Differs);
    QCOMPARE(row(compareArrival(inventory(), cloud, 99), u"arrival.attachments"_s).expected, 0);
}

void TestArrival::asksThePersonForTheRest()
{
    const auto rows = compareArrival(inventory(), arrived());
    const auto checks = afterChecks(rows, arrived());
    for (const auto &check : checks) {
        const bool read = check.id == "after.counts"_L1 || check.id == "after.admin-content"_L1;
        QVERIFY2(check.outcome == (read ? Outcome::Fine : Outcome::Unknown), qPrintable(check.id));
        QVERIFY2(check.byHand != read, qPrintable(check.id));
    }
    QCOMPARE(check(checks, u"after.bigpicture"_s).id, QString());
    for (const auto &key : {u"eu.softwareplant.bigpicture"_s, u"eu.softwareplant.biggantt"_s})
        QVERIFY(
            !check(afterChecks(rows, arrived(), {{u"x"_s, key, u"1"_s, true}}), u"after.bigpicture"_s).id.isEmpty());
}

void TestArrival::judgesTheCounts()
{
    const auto outcome = [](const QList<ArrivalRow> &rows) {
        return check(afterChecks(rows, {}), u"after.counts"_s).outcome;
    };
    const ArrivalRow equal{u"a"_s, 1, 1, false, Verdict::Equal, {}};
    const ArrivalRow differs{u"b"_s, 1, 2, false, Verdict::Differs, {}};
    const ArrivalRow unknown{u"c"_s, 1, -1, false, Verdict::CannotBeKnown, {}};
    QCOMPARE(outcome({}), Outcome::Unknown);
    QCOMPARE(outcome({equal}), Outcome::Fine);
    QCOMPARE(outcome({equal, unknown}), Outcome::Unknown);
    QCOMPARE(outcome({equal, unknown, differs}), Outcome::Attention);
}

void TestArrival::tellsOfContentUnderAdmin()
{
    auto cloud = arrived();
    cloud.contentOfAdmin = true;
    QCOMPARE(check(afterChecks({}, cloud), u"after.admin-content"_s).outcome, Outcome::Attention);
    QCOMPARE(check(afterChecks({}, {}), u"after.admin-content"_s).outcome, Outcome::Unknown);
}

QTEST_APPLESS_MAIN(TestArrival)
#include "tst_arrival.moc"
