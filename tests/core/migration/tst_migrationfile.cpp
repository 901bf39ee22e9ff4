// SPDX-License-Identifier: Apache-2.0
#include "core/migration/documentstore.h"
#include "tests/core/migration/somedocument.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The file itself: what it is, who may have it, and what is left of it after a bad end.
class TestMigrationFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void canBeRecognised();
    void isOneFileWhenClosed();
    void isNotMadeOverAnother();
    void isNotMadeWhereNothingCanBe();
    void refusesWhatIsNotADocument_data();
    void refusesWhatIsNotADocument();
    void refusesATruncatedDocument();
    void refusesRowsThatMakeNoSense_data();
    void refusesRowsThatMakeNoSense();
    void refusesADocumentOfANewerCloudward();
    void saysAtOpeningThatItCannotBeWritten();
    void isOpenOnlyOnce();
    void isOpenInOneProcessOnly();
    void standsWhereItWasAfterDyingInATransaction();
    void holdsEverySavedChangeAfterAKill();

private:
    bool make(quint32 seed);
    Result<void> tryToOpen() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/// Changes a closed document behind Cloudward's back.
static bool tamper(const QString &path, const QString &sql)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return done;
}

static bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

static QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMigrationFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"Große Reise.cloudward"_s);
}

bool TestMigrationFile::make(quint32 seed)
{
    const auto migration = Migration::create(m_path);
    if (migration)
        SomeDocument(seed).fill(**migration);
    return migration.has_value();
}

Result<void> TestMigrationFile::tryToOpen() const
{
    const auto migration = Migration::open(m_path);
    if (!migration)
        return std::unexpected(migration.error());
    return {};
}

#define FAILS_WITH(expression, expectedCode)                                                                           \
    do {                                                                                                               \
        const auto result = (expression);                                                                              \
        QVERIFY2(!result, "succeeded");                                                                                \
        QCOMPARE(errorName(result.error().code), errorName(expectedCode));                                             \
    } while (false)

void TestMigrationFile::canBeRecognised()
{
    QVERIFY(make(1));
    const auto bytes = readBytes(m_path);
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 68), quint32(DocumentStore::applicationId));
    QCOMPARE(bytes.mid(68, 4), "Clwd");
    QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestMigrationFile::isOneFileWhenClosed()
{
    QVERIFY(make(1));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QFileInfo(m_path).fileName()});
    // A copy made while it is open between two changes is whole, too. By another process, since a descriptor that this
    // one closes would take its lock along.
    const auto migration = Migration::open(m_path);
    (*migration)->note(u"one more"_s);
    const auto before = described(**migration);
    QProcess copy;
    copy.start(u"cp"_s, {m_path, m_path + u".copy"_s});
    QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
    const auto copied = Migration::open(m_path + u".copy"_s);
    QVERIFY(copied);
    QCOMPARE(described(**copied), before);
}

void TestMigrationFile::isNotMadeOverAnother()
{
    QVERIFY(writeBytes(m_path, "precious"));
    FAILS_WITH(Migration::create(m_path), ErrorCode::ExistsAlready);
    QCOMPARE(readBytes(m_path), "precious");
}

void TestMigrationFile::isNotMadeWhereNothingCanBe()
{
    QVERIFY(writeBytes(m_path, "a file"));
    FAILS_WITH(Migration::create(m_path + u"/inside.cloudward"_s), ErrorCode::NotWritable);
    FAILS_WITH(Migration::create(u"/proc/inside.cloudward"_s), ErrorCode::NotWritable);
}

void TestMigrationFile::refusesWhatIsNotADocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("PK\3\4 or some text that is long enough to be taken for a page").repeated(100);
    QTest::newRow("only SQLite's first words") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestMigrationFile::refusesWhatIsNotADocument()
{
    FAILS_WITH(tryToOpen(), ErrorCode::NotFound);
    QFETCH(QByteArray, bytes);
    QVERIFY(writeBytes(m_path, bytes));
    FAILS_WITH(tryToOpen(), ErrorCode::Malformed);
    QCOMPARE(readBytes(m_path), bytes);

    QVERIFY(QFile::remove(m_path));
    QVERIFY(tamper(m_path, u"CREATE TABLE setting (key, json)"_s));
    FAILS_WITH(tryToOpen(), ErrorCode::Malformed);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QDir().mkdir(m_path));
    FAILS_WITH(tryToOpen(), ErrorCode::NotReadable);
}

void TestMigrationFile::refusesATruncatedDocument()
{
    QVERIFY(make(3));
    const auto whole = readBytes(m_path);
    QVERIFY(whole.size() > 20'000);
    for (const auto size : {100LL, 4096LL, 4097LL, whole.size() / 2, whole.size() - 1}) {
        QVERIFY(writeBytes(m_path, whole.first(size)));
        FAILS_WITH(tryToOpen(), ErrorCode::Malformed);
    }
    QVERIFY(writeBytes(m_path, whole));
    QVERIFY(tryToOpen());
}

void TestMigrationFile::refusesRowsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a step that there is not") << u"INSERT INTO step VALUES (99, 'done')"_s;
    QTest::newRow("a negative step") << u"INSERT INTO phase VALUES (-1, 0, 'running')"_s;
    QTest::newRow("a state that there is not") << u"UPDATE step SET state = 'perhaps' WHERE number = 3"_s;
    QTest::newRow("a broken inventory") << u"UPDATE inventory SET packed = x'0000000c789c'"_s;
    QTest::newRow("settings that are no JSON") << u"UPDATE setting SET json = '{' WHERE key = 'choices'"_s;
    QTest::newRow("a missing table") << u"DROP TABLE chunk"_s;
}

void TestMigrationFile::refusesRowsThatMakeNoSense()
{
    QFETCH(QString, sql);
    QVERIFY(make(4));
    QVERIFY(tamper(m_path, sql));
    FAILS_WITH(tryToOpen(), ErrorCode::Malformed);
}

void TestMigrationFile::refusesADocumentOfANewerCloudward()
{
    QVERIFY(make(5));
    QVERIFY(tamper(m_path, u"PRAGMA user_version = %1"_s.arg(DocumentStore::schemaVersion + 1)));
    FAILS_WITH(tryToOpen(), ErrorCode::Unsupported);
    QVERIFY(tamper(m_path, u"PRAGMA user_version = %1"_s.arg(DocumentStore::schemaVersion)));
    QVERIFY(tryToOpen());
}

void TestMigrationFile::saysAtOpeningThatItCannotBeWritten()
{
    QVERIFY(make(6));
    // What stands where SQLite's journal has to be made, so that root is refused as well.
    QVERIFY(QDir().mkdir(m_path + u"-journal"_s));
    FAILS_WITH(tryToOpen(), ErrorCode::NotWritable);
    QVERIFY(QDir().rmdir(m_path + u"-journal"_s));
    QVERIFY(tryToOpen());
    if (::geteuid() == 0)
        QSKIP("root may write where others may not");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto inFolder = tryToOpen();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    FAILS_WITH(inFolder, ErrorCode::NotWritable);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    FAILS_WITH(tryToOpen(), ErrorCode::NotWritable);
}

void TestMigrationFile::isOpenOnlyOnce()
{
    auto first = Migration::create(m_path);
    QVERIFY(first);
    FAILS_WITH(tryToOpen(), ErrorCode::Conflict);
    // The attempt has not loosened the first one's hold.
    FAILS_WITH(tryToOpen(), ErrorCode::Conflict);
    (*first)->note(u"still mine"_s);
    first->reset();
    auto again = Migration::open(m_path);
    QVERIFY(again);
    QCOMPARE((*again)->journal().size(), 1);
    FAILS_WITH(tryToOpen(), ErrorCode::Conflict);
}

static int runChild(const QString &task, const QString &path, QProcess *&child)
{
    child->start(QCoreApplication::applicationFilePath(), {u"--child"_s, task, path});
    if (!child->waitForFinished(60'000))
        return -1;
    return child->exitCode();
}

void TestMigrationFile::isOpenInOneProcessOnly()
{
    QVERIFY(make(7));
    auto mine = Migration::open(m_path);
    QVERIFY(mine);
    QProcess process;
    QProcess *child = &process;
    QCOMPARE(runChild(u"open"_s, m_path, child), int(ErrorCode::Conflict));
    mine->reset();
    QCOMPARE(runChild(u"open"_s, m_path, child), 100);
}

void TestMigrationFile::standsWhereItWasAfterDyingInATransaction()
{
    QVERIFY(make(8));
    QStringList before;
    {
        const auto migration = Migration::open(m_path);
        before = described(**migration);
    }
    QProcess process;
    QProcess *child = &process;
    QCOMPARE(runChild(u"die"_s, m_path, child), 101);
    // What it had begun to write is on the disk: there is something to be undone.
    QVERIFY(QFileInfo(m_path + u"-journal"_s).size() > 512);

    const auto migration = Migration::open(m_path);
    QVERIFY(migration);
    QCOMPARE(described(**migration), before);
}

void TestMigrationFile::holdsEverySavedChangeAfterAKill()
{
    QVERIFY(make(9));
    for (int round = 0; round < 3; ++round) {
        qsizetype before = 0;
        {
            const auto migration = Migration::open(m_path);
            QVERIFY(migration);
            before = (*migration)->journal().size();
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, u"write"_s, m_path});
        qsizetype said = 0;
        while (said < 20 + 7 * round && child.waitForReadyRead(60'000))
            said += child.readAllStandardOutput().count('\n');
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput().count('\n');
        QVERIFY(said >= 20);

        const auto migration = Migration::open(m_path);
        QVERIFY(migration);
        const auto journal = (*migration)->journal();
        QVERIFY(journal.size() - before >= said);
        for (qsizetype number = before; number < journal.size(); ++number)
            QCOMPARE(journal[number].text, u"line %1"_s.arg(number - before));
    }
}

/// What the child process does; the exit code tells.
static int beTheChild(const QString &task, const QString &path)
{
    auto migration = Migration::open(path);
    if (!migration)
        return int(migration.error().code);
    if (task == "die"_L1) {
        QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().value(0), false));
        // A cache of few pages makes SQLite write into the file before the end of the transaction.
        for (const auto &sql : {u"PRAGMA cache_size = 1"_s, u"BEGIN EXCLUSIVE"_s, u"DELETE FROM journal"_s,
                 u"UPDATE step SET state = 'doing'"_s, u"DELETE FROM finding"_s,
                 u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                 " INSERT INTO journal SELECT i, '', NULL, hex(randomblob(200)) FROM n"_s}) {
            if (!query.exec(sql))
                return 1;
        }
        ::_exit(101);
    }
    for (int number = 0; task == "write"_L1; ++number) {
        (*migration)->note(u"line %1"_s.arg(number));
        std::puts("saved");
        std::fflush(stdout);
    }
    return 100;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return beTheChild(arguments.value(2), arguments.value(3));
    TestMigrationFile test;
    return QTest::qExec(&test, arguments);
}

#include "tst_migrationfile.moc"
