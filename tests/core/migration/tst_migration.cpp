// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"
#include "core/migration/storednames.h"
#include "tests/core/migration/somedocument.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsEmpty();
    void reopensWithTheSameValues_data();
    void reopensWithTheSameValues();
    void replacesWhatWasThere();
    void keepsWhatIsToBeMendedAndWhatWas();
    void storesMendingsByTheNamesOfTheirList();
    void tellsWhatChangedAndNothingElse();
    void keepsTheImportStateOfChunksThatAreTheSame();
    void saysOnceThatTheDiskIsFullAndSavesLater();
    void dropsPasswordsInsideOfAddresses();
    void tellsPasswordsFromPortsAndPaths_data();
    void tellsPasswordsFromPortsAndPaths();

private:
    std::unique_ptr<Migration> create();
    std::unique_ptr<Migration> reopen(std::unique_ptr<Migration> migration);

    QTemporaryDir m_folder;
    int m_files = 0;
};

std::unique_ptr<Migration> TestMigration::create()
{
    auto migration = Migration::create(m_folder.filePath(u"%1.cloudward"_s.arg(++m_files)));
    return migration ? std::move(*migration) : nullptr;
}

std::unique_ptr<Migration> TestMigration::reopen(std::unique_ptr<Migration> migration)
{
    const auto path = migration->path();
    migration.reset();
    auto opened = Migration::open(path);
    return opened ? std::move(*opened) : nullptr;
}

/// Sets how many pages the only open document may have, as a full disk would.
static bool limitPages(int pages)
{
    const auto names = QSqlDatabase::connectionNames();
    QSqlQuery query(QSqlDatabase::database(names.value(0), false));
    return names.size() == 1 && query.exec(u"PRAGMA max_page_count = %1"_s.arg(pages));
}

void TestMigration::startsEmpty()
{
    const auto migration = create();
    QVERIFY(migration);
    QCOMPARE(migration->choices(), Choices());
    QCOMPARE(migration->currentStep(), Step::BeforeYouStart);
    QCOMPARE(migration->stepState(Step::PostChecks), StepState::ToDo);
    QVERIFY(!migration->inventory());
    QVERIFY(!migration->serverFacts());
    QVERIFY(!migration->usersFiles());
    QVERIFY(migration->journal().isEmpty());
}

void TestMigration::reopensWithTheSameValues_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMigration::reopensWithTheSameValues()
{
    QFETCH(quint32, seed);
    auto migration = create();
    QSignalSpy failures(migration.get(), &Migration::writeFailed);
    SomeDocument(seed).fill(*migration);
    QCOMPARE(failures.size(), 0);
    const auto before = described(*migration);
    migration = reopen(std::move(migration));
    QVERIFY(migration);
    QCOMPARE(described(*migration), before);
}

void TestMigration::replacesWhatWasThere()
{
    auto migration = create();
    SomeDocument(1).fill(*migration);
    SomeDocument(2).fill(*migration);
    migration->setFindings(u"backup"_s, {});
    for (const auto &id : migration->ticked())
        migration->setTicked(id, false);
    migration->setChecks({});
    migration->setArrival({});
    migration->setChunks({});
    const auto before = described(*migration);
    migration = reopen(std::move(migration));
    QVERIFY(migration);
    QCOMPARE(described(*migration), before);
    QVERIFY(!migration->findingOrigins().contains(u"backup"_s));
    QVERIFY(migration->ticked().isEmpty());
    QCOMPARE(migration->journal().size(), 4);
}

void TestMigration::keepsWhatIsToBeMendedAndWhatWas()
{
    MendWishes wishes{.findings = {u"users.email-missing"_s, u"xml.illegal-characters"_s},
        .replacement = u"?"_s,
        .domain = u"company.com"_s,
        .oldDomain = u"old.example"_s,
        .newDomain = u"new.company.com"_s,
        .emails = {{.userId = 10'100, .directoryId = 1, .userName = u"zoë"_s, .email = u"zoe@company.com"_s}},
        .emailsFile = {{.line = 2, .fields = {u"bob"_s, u"bob@company.com"_s, u"a, \"b\""_s}}},
        .deactivate = {u"guest"_s, u"a\nb"_s}};
    const Mended mended{.original = u"/backups/acme.zip"_s,
        .path = u"/backups/acme-mended.zip"_s,
        .bytes = 9'000'000'000,
        .sha256 = QByteArray(32, '\xab'),
        .changesPath = u"/backups/acme-mended-changes.csv"_s,
        .counts = {{Mending::Emails, 3}, {Mending::IllegalCharacters, 5'000'000'000}, {Mending::Repack, 0}},
        .when = QDateTime(QDate(2026, 11, 22), QTime(8, 30, 1, 7), QTimeZone::UTC)};
    Audit original{SomeDocument(3).inventory(), {makeFinding(u"users.email-missing"_s, 3, {u"anna"_s})}};
    original.inventory.people.users[0].id = 10'100;

    auto migration = create();
    QVERIFY(!migration->mended());
    QVERIFY(!migration->isMendedInUse());
    QSignalSpy anything(migration.get(), &Migration::changed);
    migration->setMendWishes(wishes);
    migration->setMendWishes(wishes);
    migration->setMended(mended, original);
    QCOMPARE(anything.size(), 2);

    migration = reopen(std::move(migration));
    QVERIFY(migration);
    QCOMPARE(migration->mendWishes(), wishes);
    QVERIFY(migration->mended().has_value());
    QCOMPARE(*migration->mended(), mended);
    QCOMPARE(migration->mended()->changes(), 5'000'000'003);
    QCOMPARE(migration->originalAudit().findings, original.findings);
    QCOMPARE(migration->originalAudit().inventory.people, original.inventory.people);
    QVERIFY(migration->originalAudit().inventory.attachments.isEmpty());

    QVERIFY(!migration->isMendedInUse());
    auto choices = migration->choices();
    choices.backupPath = mended.path;
    migration->setChoices(choices);
    QVERIFY(migration->isMendedInUse());

    // Mended again by another choice, planned by the audit that is kept.
    auto again = mended;
    again.counts = {{Mending::UserNames, 1}};
    migration->setMended(again, migration->originalAudit());
    migration->setMendWishes({});
    migration = reopen(std::move(migration));
    QCOMPARE(*migration->mended(), again);
    QCOMPARE(migration->mendWishes(), MendWishes());
    QCOMPARE(migration->originalAudit().inventory.people, original.inventory.people);
}

void TestMigration::storesMendingsByTheNamesOfTheirList()
{
    for (const auto &[mending, name] : mendingNames) {
        QCOMPARE(QString(name), mendingId(mending));
        QVERIFY(!mendingTitle(mending).isEmpty());
    }
    QCOMPARE(mendingNames.size(), size_t(Mending::AnyoneGrants) + 1);
}

void TestMigration::tellsWhatChangedAndNothingElse()
{
    const auto migration = create();
    QSignalSpy anything(migration.get(), &Migration::changed);
    QSignalSpy choices(migration.get(), &Migration::choicesChanged);
    QSignalSpy steps(migration.get(), &Migration::stepChanged);

    auto other = migration->choices();
    migration->setChoices(other);
    migration->setCurrentStep(Step::BeforeYouStart);
    migration->setStepState(Step::ImportBackup, StepState::ToDo);
    migration->setTicked(u"before.site"_s, false);
    migration->setChunks({});
    migration->setFindings(u"media"_s, {});
    QCOMPARE(anything.size(), 0);

    other.practice = true;
    migration->setChoices(other);
    QCOMPARE(choices.size(), 1);
    migration->setStepState(Step::ImportBackup, StepState::Doing);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps[0][0].value<Step>(), Step::ImportBackup);
    QCOMPARE(anything.size(), 2);
    QCOMPARE(choices.size(), 1);
}

void TestMigration::keepsTheImportStateOfChunksThatAreTheSame()
{
    const auto migration = create();
    const PackedChunk one{u"media-001.zip"_s, 10, 1, QByteArray(32, 'a'), {}};
    const PackedChunk two{u"media-002.zip"_s, 20, 2, QByteArray(32, 'b'), {}};
    migration->setChunks({one, two});
    migration->setChunkImport(one.file, ChunkState::Import::Imported);
    migration->setChunkImport(two.file, ChunkState::Import::Imported);

    auto again = two;
    again.sha256 = QByteArray(32, 'c');
    migration->setChunks({one, again});
    QCOMPARE(migration->chunks()[0].import, ChunkState::Import::Imported);
    QCOMPARE(migration->chunks()[1].import, ChunkState::Import::NotYet);
}

void TestMigration::saysOnceThatTheDiskIsFullAndSavesLater()
{
    auto migration = create();
    QVERIFY(limitPages(1)); // no smaller than what there is: no more pages
    QSignalSpy failures(migration.get(), &Migration::writeFailed);
    migration->note(QString(100'000, u'x'));
    migration->setFormerGroups({QString(100'000, u'y')});
    QCOMPARE(failures.size(), 1);
    const auto error = failures[0][0].value<Error>();
    QCOMPARE(error.code, ErrorCode::DiskFull);
    QCOMPARE(error.subject, migration->path());
    QVERIFY(error.have > 0);
    QCOMPARE(migration->journal().size(), 1);

    QVERIFY(limitPages(100'000));
    migration->setTicked(u"before.site"_s, true);
    QCOMPARE(failures.size(), 1);
    const auto before = described(*migration);
    migration = reopen(std::move(migration));
    QVERIFY(migration);
    QCOMPARE(described(*migration), before);
    QCOMPARE(migration->journal().size(), 1);

    QVERIFY(limitPages(1));
    QSignalSpy later(migration.get(), &Migration::writeFailed);
    migration->note(QString(100'000, u'z'));
    QCOMPARE(later.size(), 1);
    QVERIFY(limitPages(100'000));
    // Closing is the last chance.
    migration = reopen(std::move(migration));
    QCOMPARE(migration->journal().size(), 2);
}

void TestMigration::dropsPasswordsInsideOfAddresses()
{
    const QByteArray secret("hunter2hunter2");
    const auto withSecret = QString::fromLatin1("https://admin:" + secret + "@jira.example.org/x");
    auto migration = create();
    auto choices = migration->choices();
    choices.serverUrl = QUrl(withSecret);
    choices.cloudSite = QUrl(withSecret);
    choices.organisationBase = QUrl(withSecret);
    choices.serverExportFile = withSecret;
    choices.mediaSource = u"sftp://admin:"_s + QString::fromLatin1(secret) + u"@jira.example.org:2222/home"_s;
    migration->setChoices(choices);
    // To sign in by SSH the name belongs to the address.
    QCOMPARE(migration->choices().mediaSource, u"sftp://admin@jira.example.org:2222/home"_s);
    QCOMPARE(migration->choices().serverUrl, QUrl(u"https://jira.example.org/x"_s));
    ServerFacts server;
    server.baseUrl = QUrl(withSecret);
    migration->setServerFacts(server);
    CloudFacts cloud;
    cloud.baseUrl = QUrl(withSecret);
    migration->setCloudFacts(cloud);
    Inventory inventory;
    inventory.baseUrl = withSecret;
    migration->setInventory(inventory);
    QCOMPARE(migration->inventory()->baseUrl, u"https://jira.example.org/x"_s);
    migration->note(u"Fetched "_s + withSecret);
    QCOMPARE(migration->journal()[0].text, u"Fetched https://jira.example.org/x"_s);

    const auto lines = described(*migration).join(u'\n');
    QVERIFY(!lines.contains(QString::fromLatin1(secret)));
    const auto path = migration->path();
    migration.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.contains("jira.example.org"));
    QVERIFY(!bytes.contains(secret));
}

void TestMigration::tellsPasswordsFromPortsAndPaths_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("path") << u"/home/jira"_s << u"/home/jira"_s;
    QTest::newRow("drive") << u"C:\\jira@home"_s << u"C:\\jira@home"_s;
    QTest::newRow("no password") << u"sftp://jira@host/x"_s << u"sftp://jira@host/x"_s;
    QTest::newRow("port") << u"sftp://host:22/a@b"_s << u"sftp://host:22/a@b"_s;
    QTest::newRow("user and port") << u"sftp://jira@host:22/a:b@c"_s << u"sftp://jira@host:22/a:b@c"_s;
    QTest::newRow("at in it") << u"sftp://jira:p@ss@host/x"_s << u"sftp://jira@host/x"_s;
    QTest::newRow("colon in it") << u"sftp://jira:p:s@host:22/x"_s << u"sftp://jira@host:22/x"_s;
    QTest::newRow("slash in it") << u"sftp://jira:p/ss@host/x"_s << u"sftp://jira@host/x"_s;
    QTest::newRow("no user") << u"sftp://:secret@host/x"_s << u"sftp://@host/x"_s;
}

void TestMigration::tellsPasswordsFromPortsAndPaths()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    auto migration = create();
    auto choices = migration->choices();
    choices.mediaSource = given;
    migration->setChoices(choices);
    QCOMPARE(migration->choices().mediaSource, kept);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
