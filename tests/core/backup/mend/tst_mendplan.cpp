// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"
#include "core/people/emailrules.h"
#include "tests/core/backup/auditing.h"
#include "tests/core/backup/mend/mending.h"

#include <QTest>

#include <functional>

using namespace cloudward;
using namespace Qt::StringLiterals;

using Plant = std::function<void(BackupBuilder &, MendWishes &)>;
using Expect = std::function<void(MendChoices &)>;
Q_DECLARE_METATYPE(Plant)
Q_DECLARE_METATYPE(Expect)

/// What comes of wishes for a backup.
class TestMendPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mendsWhatTheCatalogueSays();
    void doesWhatIsWishedAndNoMore_data();
    void doesWhatIsWishedAndNoMore();
    void asksForADomainWhereItNeedsOne_data();
    void asksForADomainWhereItNeedsOne();
    void findsNamesThatNobodyHas();
    void renamesNobodyWithoutUserKeys();
    void leavesUsersAloneWhoAreNotReserved();
    void saysWhomItDoesNotFind();
    void refusesReplacementsThatWouldBreakTheFile_data();
    void refusesReplacementsThatWouldBreakTheFile();
    void givesEachUserOfTheSameNameTheirOwnAddress();
    void finishesWhatPlusAddressesBegin();
};

namespace {

MendPlan planFor(const BackupBuilder &backup, const MendWishes &wishes)
{
    const auto audit = auditOf(backup);
    return audit ? planMend(audit->inventory, wishes)
                 : MendPlan{.choices = {}, .emails = {}, .problems = {u"no audit"_s}};
}

// Of the first user that a test adds.
constexpr qint64 bob = 20001;

Plant email(const QString &address, const Plant &more = {})
{
    return [address, more](BackupBuilder &backup, MendWishes &wishes) {
        backup.addUser(u"bob"_s, address);
        if (more)
            more(backup, wishes);
    };
}

Expect newEmail(const QString &address)
{
    return [address](MendChoices &choices) { choices.emails.insert(bob, address); };
}

void addRows()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<Expect>("expect");
    const auto row = [](const QString &id, const Plant &plant, const Expect &expect) {
        QTest::newRow(qPrintable(id)) << id << plant << expect;
    };
    const Plant nothing = [](BackupBuilder &, MendWishes &) {};
    const Expect none = [](MendChoices &) {};
    // A mended copy is always a ZIP with its files at the root.
    row(u"archive.nested-folder"_s, nothing, none);
    row(u"archive.not-zip"_s, nothing, none);
    row(u"xml.illegal-characters"_s, nothing,
        [](MendChoices &choices) { choices.illegalCharacters = choices.surrogatePairs = true; });
    row(u"xml.encoding"_s, nothing, [](MendChoices &choices) { choices.encoding = true; });
    const Plant domain = [](BackupBuilder &, MendWishes &wishes) { wishes.domain = u"company.com"_s; };
    row(u"users.email-missing"_s, email({}, domain), newEmail(u"bob@company.com"_s));
    row(u"users.email-invalid"_s, email(u"bob"_s, domain), newEmail(u"bob@company.com"_s));
    const auto replaced = [](const QString &from) {
        return [from](BackupBuilder &, MendWishes &wishes) {
            wishes.oldDomain = from;
            wishes.newDomain = u"company.com"_s;
        };
    };
    row(u"users.email-no-tld"_s, email(u"bob@company"_s, replaced(u"company"_s)), newEmail(u"bob@company.com"_s));
    row(u"users.email-reserved-domain"_s, email(u"bob@example.com"_s, replaced(u"example.com"_s)),
        newEmail(u"bob@company.com"_s));
    row(u"users.email-duplicate"_s, email(u"Anna@company.com"_s), newEmail(u"Anna+2@company.com"_s));
    row(u"users.email-doubtful"_s,
        email(u"bob+x@company.com"_s,
            [](BackupBuilder &, MendWishes &wishes) {
                wishes.emailsFile = {{.line = 1, .fields = {u"bob+x@company.com"_s, u"bob.x@company.com"_s}}};
            }),
        newEmail(u"bob.x@company.com"_s));
    row(
        u"users.addon-prefix"_s,
        [](BackupBuilder &backup, MendWishes &) { backup.addUser(u"Addon_Bob"_s, u"b@company.com"_s); },
        [](MendChoices &choices) { choices.userNames.insert(u"addon_bob"_s, u"app_Bob"_s); });
    row(u"security.anyone-grant"_s, nothing, [](MendChoices &choices) { choices.anyoneGrants = true; });
    row(u"security.anyone-browse"_s, nothing, [](MendChoices &choices) { choices.anyoneBrowse = true; });
    row(u"security.browse-users-anyone"_s, nothing, [](MendChoices &choices) { choices.anyoneUserPicker = true; });
    row(u"security.public-filter"_s, nothing, [](MendChoices &choices) { choices.publicFilters = true; });
    row(u"security.public-dashboard"_s, nothing, [](MendChoices &choices) { choices.publicDashboards = true; });
}

} // namespace

void TestMendPlan::mendsWhatTheCatalogueSays()
{
    QStringList expected;
    for (const QString &id : allFindingIds()) {
        if (makeFinding(id, 1).fix == Fix::MendBackup)
            expected.append(id);
    }
    QCOMPARE(mendableFindings(), expected);
    QVERIFY(expected.contains(u"users.email-missing"_s) && !expected.contains(u"archive.truncated"_s));
}

void TestMendPlan::doesWhatIsWishedAndNoMore_data()
{
    addRows();
}

void TestMendPlan::doesWhatIsWishedAndNoMore()
{
    QFETCH(QString, id);
    QFETCH(Plant, plant);
    QFETCH(Expect, expect);
    BackupBuilder backup = BackupBuilder::healthy();
    MendWishes wishes;
    plant(backup, wishes);
    wishes.findings = {id};
    MendChoices expected;
    expect(expected);
    const MendPlan plan = planFor(backup, wishes);
    QCOMPARE(plan.problems, QStringList());
    QCOMPARE(plan.emails.problems, QList<EmailPlanProblem>());
    QVERIFY(plan.choices == expected);
    QCOMPARE(plan.emails.changes.size(), plan.choices.emails.size());
    // And without a wish nothing, whatever is wrong with the backup.
    QVERIFY(planFor(backup, {}).choices == MendChoices());
    // Each has a row.
    QVERIFY(mendableFindings().contains(id));
    QCOMPARE(QTest::currentDataTag(), id.toUtf8());
}

void TestMendPlan::asksForADomainWhereItNeedsOne_data()
{
    addRows();
}

/// The wish alone, without domains, lists and rules.
void TestMendPlan::asksForADomainWhereItNeedsOne()
{
    QFETCH(QString, id);
    QFETCH(Plant, plant);
    BackupBuilder backup = BackupBuilder::healthy();
    MendWishes ignored;
    plant(backup, ignored);
    const MendPlan plan = planFor(backup, wishFor(id));
    QCOMPARE(plan.problems.size(), needsEmailRule(id) ? 1 : 0);
    if (needsEmailRule(id)) {
        QVERIFY(plan.choices == MendChoices());
        QVERIFY2(plan.problems.first().size() > 20, qPrintable(plan.problems.first()));
    }
}

void TestMendPlan::findsNamesThatNobodyHas()
{
    BackupBuilder backup = BackupBuilder::healthy();
    auto add = [&backup, number = 0](const QString &name, qint64 directory = 1) mutable {
        backup.addUser(name, u"u%1@company.com"_s.arg(++number), true, directory);
    };
    add(u"addon_one"_s);
    add(u"APP_One"_s);
    add(u"app_one-2"_s, 2);
    add(u"addon_two"_s);
    add(u"Addon_Two"_s, 2);
    // Was deleted, and still has the name.
    backup.add(u"ApplicationUser"_s,
        {{u"id"_s, u"9"_s}, {u"userKey"_s, u"app_three"_s}, {u"lowerUserName"_s, u"app_three"_s}});
    add(u"addon_three"_s);
    const MendPlan plan = planFor(backup, wishFor(u"users.addon-prefix"_s));
    QCOMPARE(plan.problems, QStringList());
    const auto &names = plan.choices.userNames;
    QCOMPARE(names.size(), 3);
    QSet<QString> taken{u"app_one"_s, u"app_one-2"_s, u"app_three"_s, u"anna"_s};
    for (auto name = names.begin(); name != names.end(); ++name) {
        QVERIFY2(name->startsWith(u"app_"), qPrintable(*name));
        QVERIFY2(!taken.contains(name->toLower()), qPrintable(*name));
        taken.insert(name->toLower());
    }
    // One account, whatever directory it is in.
    QCOMPARE(names.value(u"addon_two"_s), u"app_two"_s);
}

/// Older than Jira 6.
void TestMendPlan::renamesNobodyWithoutUserKeys()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addUser(u"addon_x"_s, u"x@company.com"_s);
    backup.remove(u"ApplicationUser"_s);
    const MendPlan plan = planFor(backup, wishFor(u"users.addon-prefix"_s));
    QVERIFY(plan.choices.userNames.isEmpty());
    QCOMPARE(plan.problems.size(), 1);
}

void TestMendPlan::leavesUsersAloneWhoAreNotReserved()
{
    BackupBuilder backup = BackupBuilder::healthy();
    for (const QString &name : {u"addons"_s, u"my_addon_x"_s, u"addon-x"_s})
        backup.addUser(name, name + u"@company.com"_s);
    MendWishes wishes = wishFor(u"users.addon-prefix"_s);
    wishes.findings += {u"users.email-duplicate"_s, u"users.email-invalid"_s, u"users.email-missing"_s};
    wishes.domain = u"company.com"_s;
    QVERIFY(planFor(backup, wishes).choices == MendChoices());
}

void TestMendPlan::saysWhomItDoesNotFind()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addUser(u"Bob"_s, u"bob@company.com"_s);
    MendWishes wishes;
    wishes.deactivate = {u" bOB "_s, u"nobody"_s};
    wishes.emails = {{.userId = 0, .directoryId = 1, .userName = u"somebody"_s, .email = u"x@company.com"_s}};
    const MendPlan plan = planFor(backup, wishes);
    QCOMPARE(plan.choices.deactivate, QSet<qint64>{bob});
    QCOMPARE(plan.problems.size(), 1);
    QVERIFY2(plan.problems.first().contains(u"nobody"), qPrintable(plan.problems.first()));
    QCOMPARE(plan.emails.problems.size(), 1);
    QCOMPARE(plan.emails.problems.first().kind, EmailPlanProblem::Kind::NobodyNamed);
    QVERIFY(plan.choices.emails.isEmpty());
}

void TestMendPlan::refusesReplacementsThatWouldBreakTheFile_data()
{
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<bool>("isTaken");
    for (const QString &good : {u""_s, u"?"_s, u"_"_s, u"\ufffd"_s, u"(illegal)"_s, u" "_s})
        QTest::newRow(qPrintable(u"taken: "_s + good)) << good << true;
    for (const QString &bad : {u"&"_s, u"<"_s, u">"_s, u"\""_s, u"'"_s, u"-"_s, u"]"_s, u"\u001f"_s, u"\n"_s, u"\t"_s,
             QString(QChar(0xFFFE)), QString(QChar(0xFFFF)), QString(QChar(0xD83D)), QString(1000, u'x')})
        QTest::newRow(qPrintable(u"refused: %1 (%2)"_s.arg(bad.left(5)).arg(bad.front().unicode()))) << bad << false;
}

void TestMendPlan::refusesReplacementsThatWouldBreakTheFile()
{
    QFETCH(QString, replacement);
    QFETCH(bool, isTaken);
    MendWishes wishes = wishFor(u"xml.illegal-characters"_s);
    wishes.replacement = replacement;
    const MendPlan plan = planFor(BackupBuilder::healthy(), wishes);
    QCOMPARE(plan.choices.replacement, isTaken ? replacement : QString());
    QCOMPARE(plan.problems.isEmpty(), isTaken);
}

void TestMendPlan::givesEachUserOfTheSameNameTheirOwnAddress()
{
    BackupBuilder backup = BackupBuilder::healthy();
    backup.addUser(u"bob"_s, {});
    backup.addUser(u"bob"_s, {}, true, 2);
    MendWishes wishes = wishFor(u"users.email-missing"_s);
    wishes.domain = u"company.com"_s;
    const MendPlan plan = planFor(backup, wishes);
    QCOMPARE(plan.choices.emails.size(), 2);
    QVERIFY(plan.choices.emails.value(bob) != plan.choices.emails.value(bob + 1));
}

/// The address that a duplicate gets is refused by one of Atlassian's patterns: that is another finding, and no error.
void TestMendPlan::finishesWhatPlusAddressesBegin()
{
    BackupBuilder backup = BackupBuilder::healthy();
    for (const QString &name : {u"bob"_s, u"cid"_s, u"dan"_s})
        backup.addUser(name, u"ANNA@company.com"_s);
    const MendPlan plan = planFor(backup, wishFor(u"users.email-duplicate"_s));
    QCOMPARE(plan.choices.emails.size(), 3);
    QSet<QString> keys{emailKey(u"anna@company.com"_s)};
    for (const QString &address : plan.choices.emails) {
        QVERIFY2(!keys.contains(emailKey(address)), qPrintable(address));
        keys.insert(emailKey(address));
    }
}

QTEST_APPLESS_MAIN(TestMendPlan)
#include "tst_mendplan.moc"
