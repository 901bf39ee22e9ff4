// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"
#include "wizard/steps/mendwork.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

Inventory inventoryOf(const QList<Person> &users)
{
    Inventory inventory;
    inventory.counts[u"ApplicationUser"_s] = users.size();
    inventory.people.users = users;
    return inventory;
}

Person person(qint64 id, const QString &name, const QString &email, bool active = true)
{
    return {name, name, name, email, 1, active, id};
}

MendWishes wishesOf(const QStringList &findings)
{
    MendWishes wishes;
    wishes.findings = findings;
    return wishes;
}

} // namespace

class TestMendWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyWhatIsTickedAndThereIsWished();
    void theOriginalIsTheBasisWhileItsCopyIsInUse();
    void theOutlookShowsWhoIsConcerned();
    void anAddressThatCannotBeUsedIsKeptInSight();
    void thousandsOfProblemsAreNotAllSaid();
    void namesAreReadHoweverTheyAreSeparated();
    void addressesAreReadWithinReason();
    void aCopyIsOursOnlyAsWeLeftIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Migration> m_migration;
};

void TestMendWork::init()
{
    m_migration.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_migration = std::move(*Migration::create(m_folder->filePath(u"a.cloudward"_s)));
}

void TestMendWork::onlyWhatIsTickedAndThereIsWished()
{
    MendBasis basis{u"/x/a.zip"_s, {{}, {makeFinding(u"xml.encoding"_s, 1), makeFinding(u"users.email-missing"_s, 1)}}};
    auto wishes = wishesOf({u"xml.encoding"_s, u"users.addon-prefix"_s});
    wishes.domain = u"company.com"_s;
    wishes.emails = {{1, 0, {}, u"a@company.com"_s}};
    wishes.emailsFile = {{1, {u"a"_s, u"b"_s}}};
    // Addresses that were given one by one need no tick; rules do.
    const auto some = wishesFor(wishes, basis);
    auto ticked = wishesOf({u"xml.encoding"_s});
    ticked.emails = wishes.emails;
    QCOMPARE(some, ticked);
    QVERIFY(isAnyWish(some));

    wishes.findings.append(u"users.email-missing"_s);
    const auto more = wishesFor(wishes, basis);
    QCOMPARE(more.emails, wishes.emails);
    QCOMPARE(more.emailsFile, wishes.emailsFile);
    QCOMPARE(more.domain, wishes.domain);

    basis.audit.findings.clear();
    QVERIFY(isAnyWish(wishesFor(wishes, basis)));
    wishes.emails.clear();
    QVERIFY(!isAnyWish(wishesFor(wishes, basis)));
    wishes.deactivate = {u"a"_s};
    QVERIFY(isAnyWish(wishesFor(wishes, basis)));
}

void TestMendWork::theOriginalIsTheBasisWhileItsCopyIsInUse()
{
    QVERIFY(!mendBasis(*m_migration));
    const Findings findings{makeFinding(u"users.email-missing"_s, 1), makeFinding(u"server.version-too-old"_s, 1)};
    const Inventory original = inventoryOf({person(1, u"anna"_s, {})});
    MendedBackup mended{u"/x/a.zip"_s, {original, findings}, {}};
    mended.report.path = u"/x/a-mended.zip"_s;
    mended.report.preview.counts = {{Mending::Emails, 1}};
    mended.report.audit = {inventoryOf({person(1, u"anna"_s, u"anna@company.com"_s)}), {}};
    storeMended(*m_migration, mended);

    QVERIFY(m_migration->isMendedInUse());
    QVERIFY(m_migration->findings(u"backup"_s).isEmpty());
    auto basis = mendBasis(*m_migration);
    QVERIFY(basis);
    QCOMPARE(basis->path, u"/x/a.zip"_s);
    QCOMPARE(basis->audit.findings.size(), 1); // what cannot be mended is not offered
    QVERIFY(basis->audit.inventory.people.users.first().email.isEmpty());

    auto choices = m_migration->choices();
    choices.backupPath = u"/x/other.zip"_s;
    m_migration->setChoices(choices);
    QVERIFY(!mendBasis(*m_migration)); // nothing to mend in it
    m_migration->setFindings(u"backup"_s, findings);
    QCOMPARE(mendBasis(*m_migration)->path, u"/x/other.zip"_s);
}

void TestMendWork::theOutlookShowsWhoIsConcerned()
{
    const auto inventory = inventoryOf({
        person(1, u"anna"_s, u"anna@company.com"_s), person(2, u"bob"_s, {}),
        person(3, u"carla"_s, u" ANNA@company.com"_s), person(4, u"dora"_s, u"dora@old.com"_s),
        person(5, u"emil"_s, u"emil@company.com"_s),
        person(6, u"fred"_s, u"emil@company.com"_s, false), // inactive: no duplicate
    });
    auto wishes = wishesOf({u"users.email-missing"_s});
    wishes.domain = u"company.com"_s;
    wishes.oldDomain = u"old.com"_s;
    wishes.newDomain = u"new.com"_s;
    const auto outlook = mendOutlook(inventory, wishes);
    QStringList rows;
    for (const MendUser &user : outlook.users)
        rows.append(u"%1:%2:%3"_s.arg(user.userName).arg(user.duplicate).arg(user.after));
    QCOMPARE(rows, (QStringList{u"anna:1:"_s, u"bob:0:bob@company.com"_s, u"carla:1:"_s, u"dora:0:dora@new.com"_s}));
    QCOMPARE(outlook.troubled, 3);
    QCOMPARE(outlook.plan.choices.emails.size(), 2);
    QVERIFY(outlook.problems.isEmpty());
}

void TestMendWork::anAddressThatCannotBeUsedIsKeptInSight()
{
    const auto inventory = inventoryOf({person(1, u"anna"_s, {})});
    auto wishes = wishesOf({u"users.email-missing"_s});
    wishes.emails = {{1, 0, {}, u"anna@nowhere"_s}};
    const auto outlook = mendOutlook(inventory, wishes);
    QCOMPARE(outlook.users.size(), 1);
    QCOMPARE(outlook.users[0].typed, u"anna@nowhere"_s);
    QVERIFY(outlook.users[0].after.isEmpty());
    QVERIFY(outlook.problems.join(u' ').contains("top-level"_L1));
}

void TestMendWork::thousandsOfProblemsAreNotAllSaid()
{
    auto wishes = wishesOf({u"users.email-missing"_s});
    for (int line = 1; line <= 5000; ++line)
        wishes.emailsFile.append({line, {u"nobody%1"_s.arg(line), u"x%1@company.com"_s.arg(line)}});
    const auto outlook = mendOutlook(inventoryOf({person(1, u"anna"_s, {})}), wishes);
    QVERIFY(outlook.problems.size() <= MendOutlook::mostProblems + 2);
    QVERIFY(outlook.moreProblems > 4900);
}

void TestMendWork::namesAreReadHoweverTheyAreSeparated()
{
    QCOMPARE(readNames(u" anna, bob;carla\r\n\n Dora Smith ,,anna"_s),
        (QStringList{u"anna"_s, u"bob"_s, u"carla"_s, u"Dora Smith"_s}));
    QVERIFY(readNames(u" ,;\n"_s).isEmpty());
}

void TestMendWork::addressesAreReadWithinReason()
{
    const QString path = m_folder->filePath(u"a.csv"_s);
    QCOMPARE(readCsvFile(path).error().code, ErrorCode::NotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf"
               "anna,anna@company.com\r\n\r\nbob,bob@company.com\r\n");
    file.close();
    const auto rows = readCsvFile(path);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE((*rows)[1].line, 3);
    QCOMPARE((*rows)[0].fields.first(), u"anna"_s);
    QVERIFY(file.resize(5'000'000'000)); // sparse
    QCOMPARE(readCsvFile(path).error().code, ErrorCode::TooLarge);
}

void TestMendWork::aCopyIsOursOnlyAsWeLeftIt()
{
    const QString path = m_folder->filePath(u"a-mended.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK..");
    file.close();
    QVERIFY(!isOwnCopy(*m_migration, path));
    m_migration->setMended({u"/x/a.zip"_s, path, 4, {}, {}, {}, {}}, {});
    const auto overwrites = [&] { return mendParameters(*m_migration, u"/x/a.zip"_s, {}).overwrite; };
    QVERIFY(isOwnCopy(*m_migration, path));
    QVERIFY(mayWriteCopy(*m_migration, path));
    QVERIFY(!overwrites()); // another folder
    QVERIFY(!isOwnCopy(*m_migration, path + u'x'));
    QVERIFY(file.resize(5));
    QVERIFY(!isOwnCopy(*m_migration, path));
    QVERIFY(!mayWriteCopy(*m_migration, path));
    const QString backup = m_folder->filePath(u"a.zip"_s);
    QVERIFY(!mendParameters(*m_migration, backup, {}).overwrite);
    QVERIFY(file.remove());
    QVERIFY(!isOwnCopy(*m_migration, path));
    QVERIFY(mendParameters(*m_migration, backup, {}).overwrite); // the list may be there still
    QCOMPARE(mendParameters(*m_migration, backup, {}).out, path);
}

QTEST_GUILESS_MAIN(TestMendWork)
#include "tst_mendwork.moc"
