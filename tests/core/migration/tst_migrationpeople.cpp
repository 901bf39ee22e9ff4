// SPDX-License-Identifier: Apache-2.0
#include "core/migration/migration.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

const PersonChoice nobody{PersonChoice::Kind::Nobody, {}};
PersonChoice account(const QString &id)
{
    return {PersonChoice::Kind::Account, id};
}

/// Runs `sql` on a document that nobody has open.
bool change(const QString &path, const QString &sql)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"people"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"people"_s);
    return done;
}

} // namespace

/// The mapping of people and groups in the document.
class TestMigrationPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void startsWithNothing();
    void keepsTheMapping();
    void changesOnlyWhatItIsTold();
    void countsAnAddressOnce();
    void tellsNotAskedFromNobodyThere();
    void opensDocumentsOfBefore();
    void saysWhereAPartIsDamaged();
    void keepsAHundredThousandAccounts();

private:
    void reopen();

    QTemporaryDir m_folder;
    std::unique_ptr<Migration> m_migration;
    QString m_path;
    int m_files = 0;
};

void TestMigrationPeople::init()
{
    m_path = m_folder.filePath(u"%1.cloudward"_s.arg(++m_files));
    m_migration.reset();
    auto created = Migration::create(m_path);
    QVERIFY(created);
    m_migration = std::move(*created);
}

void TestMigrationPeople::reopen()
{
    m_migration.reset();
    auto opened = Migration::open(m_path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_migration = std::move(*opened);
}

void TestMigrationPeople::startsWithNothing()
{
    reopen();
    QVERIFY(m_migration->personChoices().isEmpty());
    QVERIFY(!m_migration->cloudAccounts());
    QVERIFY(m_migration->invitedEmails().isEmpty());
    QVERIFY(m_migration->groupChoices().isEmpty());
    QVERIFY(!m_migration->cloudGroups());
}

void TestMigrationPeople::keepsTheMapping()
{
    const PersonChoices choices{
        {u"JIRAUSER1"_s, account(u"712020:1"_s)}, {u"name:zoë \"名前\""_s, nobody}, {u""_s, nobody}};
    const QList<CloudAccount> accounts{{u"712020:1"_s, u"Ann"_s, u"ann@company.com"_s, true, false, false},
        {u"2"_s, QString(), QString(), false, true, true}, {u"3"_s, u"Line\nbreak"_s, u"b@c"_s, true, true, false}};
    const GroupChoices groups{{u"qa"_s, u"Quality"_s}, {u"dev"_s, u"Dev"_s}};
    const QList<CloudGroupName> cloudGroups{{u"Quality"_s, u"1"_s}, {u"Dev"_s, QString()}};
    m_migration->setPersonChoices(choices);
    m_migration->setCloudAccounts(accounts);
    m_migration->addInvitedEmails({u"ann@company.com"_s, u"bob@company.com"_s});
    m_migration->setGroupChoices(groups);
    m_migration->setCloudGroups(cloudGroups);
    reopen();
    QCOMPARE(m_migration->personChoices(), choices);
    QCOMPARE(m_migration->cloudAccounts(), std::optional(accounts));
    QCOMPARE(m_migration->invitedEmails(), (QStringList{u"ann@company.com"_s, u"bob@company.com"_s}));
    QCOMPARE(m_migration->groupChoices(), groups);
    QCOMPARE(m_migration->cloudGroups(), std::optional(cloudGroups));
}

void TestMigrationPeople::changesOnlyWhatItIsTold()
{
    m_migration->setPersonChoices({{u"a"_s, nobody}, {u"b"_s, nobody}, {u"c"_s, nobody}});
    QSignalSpy changes(m_migration.get(), &Migration::changed);
    m_migration->setPersonChoices({{u"a"_s, account(u"1"_s)}}, {u"b"_s});
    QCOMPARE(changes.count(), 1);
    m_migration->setPersonChoices({{u"a"_s, account(u"1"_s)}}, {u"b"_s});
    QCOMPARE(changes.count(), 1);
    m_migration->setGroupChoices({{u"qa"_s, u"Quality"_s}, {u"dev"_s, u"Dev"_s}});
    m_migration->setGroupChoices({}, {u"qa"_s});
    QCOMPARE(changes.count(), 3);
    reopen();
    QCOMPARE(m_migration->personChoices(), (PersonChoices{{u"a"_s, account(u"1"_s)}, {u"c"_s, nobody}}));
    QCOMPARE(m_migration->groupChoices(), (GroupChoices{{u"dev"_s, u"Dev"_s}}));
}

void TestMigrationPeople::countsAnAddressOnce()
{
    m_migration->addInvitedEmails({u" Ann@company.com "_s, u"ann@COMPANY.com"_s, u" "_s});
    m_migration->addInvitedEmails({u"ANN@company.com"_s, u"bob@company.com"_s});
    QCOMPARE(m_migration->invitedEmails(), (QStringList{u"Ann@company.com"_s, u"bob@company.com"_s}));
}

void TestMigrationPeople::tellsNotAskedFromNobodyThere()
{
    m_migration->setCloudAccounts(QList<CloudAccount>());
    m_migration->setCloudGroups(QList<CloudGroupName>());
    reopen();
    QVERIFY(m_migration->cloudAccounts() && m_migration->cloudAccounts()->isEmpty());
    QVERIFY(m_migration->cloudGroups() && m_migration->cloudGroups()->isEmpty());
    m_migration->setCloudAccounts({});
    m_migration->setCloudGroups({});
    reopen();
    QVERIFY(!m_migration->cloudAccounts());
    QVERIFY(!m_migration->cloudGroups());
}

void TestMigrationPeople::opensDocumentsOfBefore()
{
    m_migration->setPersonChoices({{u"a"_s, nobody}});
    m_migration.reset();
    QVERIFY(change(m_path, u"DROP TABLE packed"_s));
    reopen();
    QVERIFY(m_migration->personChoices().isEmpty());
    m_migration->setPersonChoices({{u"a"_s, nobody}});
    reopen();
    QCOMPARE(m_migration->personChoices().size(), 1);
    // What a newer one put beside it is none of ours.
    m_migration.reset();
    QVERIFY(change(m_path, u"INSERT INTO packed VALUES ('later', x'00')"_s));
    reopen();
    QCOMPARE(m_migration->personChoices().size(), 1);
}

void TestMigrationPeople::saysWhereAPartIsDamaged()
{
    m_migration->setPersonChoices({{u"a"_s, nobody}});
    m_migration.reset();
    QVERIFY(change(m_path, u"UPDATE packed SET packed = x'0000000478DA'"_s));
    const auto opened = Migration::open(m_path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Malformed);
    QCOMPARE(opened.error().detail, u"personChoices"_s);
}

void TestMigrationPeople::keepsAHundredThousandAccounts()
{
    QList<CloudAccount> accounts;
    for (int i = 0; i < 100'000; ++i)
        accounts += {u"712020:%1"_s.arg(i), u"Person %1"_s.arg(i), u"p%1@company.com"_s.arg(i), true, false, false};
    m_migration->setCloudAccounts(accounts);
    reopen();
    QCOMPARE(m_migration->cloudAccounts()->size(), 100'000);
    QCOMPARE(m_migration->cloudAccounts()->constLast(), accounts.constLast());
}

QTEST_GUILESS_MAIN(TestMigrationPeople)
#include "tst_migrationpeople.moc"
