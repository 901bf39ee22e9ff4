// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/databasepeople.h"
#include "core/server/database/readonlydatabase.h"
#include "tests/support/mariadbserver.h"
#include "tests/support/postgresserver.h"

#include <QSqlQuery>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Some thousand rows: two directories in use and one switched off, nested groups, names that hurt.
People somePeople()
{
    People people;
    people.directories = {{.id = 1, .name = u"Jira Internal Directory"_s, .kind = UserDirectory::Kind::Internal},
        {.id = 10'000, .name = u"Köln LDAP"_s, .kind = UserDirectory::Kind::Connector, .position = 1},
        {.id = 10'001, .name = u"Old"_s, .kind = UserDirectory::Kind::Crowd, .active = false, .position = 2}};
    people.groups = {u"jira-users"_s, u"Größe & \"Co\""_s, u"nested"_s, u"of the old"_s};
    for (int i = 0; i < 1500; ++i) {
        Person person;
        person.userName = person.userKey = u"user%1"_s.arg(i);
        person.displayName = i % 7 ? u"Zoë O'Brien %1 \U0001F680"_s.arg(i) : u"Иван Петров %1"_s.arg(i);
        person.email = u"user%1@company.com"_s.arg(i);
        person.directoryId = i % 3 ? 10'000 : 1;
        person.active = i % 11 != 0;
        person.id = 10'000 + i;
        person.lastLogin = i % 5 ? 1'700'000'000'000 + i * 1'000 : 0;
        people.users << person;
        people.memberships << Membership{u"jira-users"_s, person.userName, false, person.directoryId};
        if (i % 2)
            people.memberships << Membership{u"Größe & \"Co\""_s, person.userName, false, person.directoryId};
    }
    people.memberships << Membership{u"nested"_s, u"jira-users"_s, true, 1};
    return people;
}

/// What lies in the directory that is switched off, and is not to be read.
People withTheOld(People people)
{
    Person person;
    person.userName = u"old"_s;
    person.directoryId = 10'001;
    person.id = 99;
    people.users << person;
    people.memberships << Membership{u"of the old"_s, u"old"_s, false, 10'001};
    return people;
}

People sorted(People people)
{
    std::ranges::sort(people.users, {}, &Person::id);
    std::ranges::sort(people.memberships, {},
        [](const Membership &it) { return std::tuple(it.nested, it.group, it.member, it.directoryId); });
    std::ranges::sort(people.directories, {}, &UserDirectory::id);
    people.groups.sort();
    return people;
}

QString wordsOf(const Error &error)
{
    return errorName(error.code) + u' ' + error.subject + u' ' + error.detail;
}

} // namespace

/// Against real PostgreSQL (by its own driver and by ODBC) and MariaDB.
class TestDatabasePeople : public QObject
{
    Q_OBJECT

    std::unique_ptr<DatabaseServer> m_servers[2];
    QString m_missing[2]; ///< why there is none
    int m_at = 0;         ///< which of them the test at hand asks
    bool m_byOdbc = false;

    void eachWay()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<bool>("odbc");
        QTest::newRow("PostgreSQL") << 0 << false;
        QTest::newRow("PostgreSQL by ODBC") << 0 << true;
        QTest::newRow("MariaDB") << 1 << false;
    }
    DatabaseAccess access(const QString &database, const QString &user = u"jira"_s)
    {
        DatabaseAccess access = server().access(database, user);
        if (m_byOdbc)
            access.odbc = PostgresServer::odbcDriver();
        return access;
    }
    DatabaseServer &server() { return *m_servers[m_at]; }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everybodyIsRead_data() { eachWay(); }
    void everybodyIsRead();
    void nothingIsChangedNorCanBe_data() { eachWay(); }
    void nothingIsChangedNorCanBe();
    void failuresAreTold_data() { eachWay(); }
    void failuresAreTold();
    void whatIsNotJirasIsTold_data() { eachWay(); }
    void whatIsNotJirasIsTold();
    void nobodyListens_data() { eachWay(); }
    void nobodyListens();
    void itStopsWhenAsked_data() { eachWay(); }
    void itStopsWhenAsked();
    void aSchemaIsFound();
    void aMissingOdbcDriverIsTold();
};

void TestDatabasePeople::initTestCase()
{
    m_servers[0] = std::make_unique<PostgresServer>();
    m_servers[1] = std::make_unique<MariaDbServer>();
    for (int i = 0; i < 2; ++i) {
        DatabaseServer &server = *m_servers[i];
        m_missing[i] = server.start();
        if (!m_missing[i].isEmpty())
            continue;
        QCOMPARE(server.makeJira(u"jiradb"_s, withTheOld(somePeople())), QString());
        QCOMPARE(server.makeAccount(u"jira"_s), QString());
        QCOMPARE(server.allowReading(u"jiradb"_s, u"jira"_s), QString());
    }
}

void TestDatabasePeople::init()
{
    m_at = 0;
    m_byOdbc = false;
    if (QTest::currentDataTag()) {
        QFETCH(int, server);
        QFETCH(bool, odbc);
        m_at = server;
        m_byOdbc = odbc;
    }
    const bool noDriver = m_byOdbc && PostgresServer::odbcDriver().isEmpty();
    const QString missing = noDriver ? u"not installed: PostgreSQL's driver for ODBC"_s : m_missing[m_at];
    if (missing.isEmpty())
        return;
    if (missing.startsWith("not installed"_L1) && !qEnvironmentVariableIsSet("CI"))
        QSKIP(qPrintable(missing));
    QFAIL(qPrintable(missing));
}

void TestDatabasePeople::cleanup()
{
    // Every connection is gone, whatever happened.
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestDatabasePeople::everybodyIsRead()
{
    qint64 rows = 0;
    Work work{
        .cancel = {}, .progress = ProgressSink([&rows](const Progress &now) { rows = std::max(rows, now.done); })};
    const auto people = readPeopleFromDatabase(access(u"jiradb"_s), work);
    QVERIFY2(people.has_value(), qPrintable(people ? QString() : wordsOf(people.error())));
    People wanted = somePeople();
    wanted.groups.removeAll(u"of the old"_s);
    const People found = sorted(*people);
    wanted = sorted(wanted);
    QCOMPARE(found.directories, wanted.directories);
    QCOMPARE(found.groups, wanted.groups);
    QCOMPARE(found.users.size(), wanted.users.size());
    for (qsizetype i = 0; i < found.users.size(); ++i)
        QCOMPARE(found.users.at(i), wanted.users.at(i));
    QCOMPARE(found.memberships, wanted.memberships);
    QVERIFY(rows > 0);
}

void TestDatabasePeople::nothingIsChangedNorCanBe()
{
    const auto counts = [this] {
        return server().value(u"jiradb"_s, u"SELECT COUNT(*) FROM cwd_user"_s).toLongLong() +
               server().value(u"jiradb"_s, u"SELECT COUNT(*) FROM cwd_membership"_s).toLongLong();
    };
    const qint64 before = counts();
    QVERIFY(before > 3000);
    // PostgreSQL's account may write here. MariaDB's gets that right for this test.
    if (server().kind() == DatabaseKind::MySql)
        QCOMPARE(server().run(u"jiradb"_s, {u"GRANT ALL ON jiradb.* TO jira@'127.0.0.1'"_s}), QString());
    for (const QString &statement : {u"DELETE FROM cwd_user"_s, u"UPDATE cwd_user SET active = 0"_s,
             u"INSERT INTO cwd_membership (id) VALUES (1)"_s, u"DROP TABLE cwd_membership"_s}) {
        auto database = ReadOnlyDatabase::open(access(u"jiradb"_s));
        QVERIFY2(database.has_value(), qPrintable(database ? QString() : wordsOf(database.error())));
        const auto changed = (*database)->read(statement, [](const QSqlQuery &) { return Result<void>(); });
        QVERIFY2(!changed, qPrintable(statement));
        QCOMPARE(changed.error().code, ErrorCode::Forbidden);
    }
    QCOMPARE(counts(), before);
}

void TestDatabasePeople::failuresAreTold()
{
    Work work;
    QString words;
    const auto codeFor = [&](const DatabaseAccess &access) {
        const auto people = readPeopleFromDatabase(access, work);
        words += people ? QString() : wordsOf(people.error());
        return people ? ErrorCode::Unexpected : people.error().code;
    };
    DatabaseAccess wrong = access(u"jiradb"_s);
    wrong.password = Secret(u"not this one"_s);
    QCOMPARE(codeFor(wrong), ErrorCode::SignInRefused);
    const auto missing = codeFor(access(u"nowhere"_s));
    // MariaDB does not tell strangers which databases there are.
    QCOMPARE(missing, server().kind() == DatabaseKind::MySql ? ErrorCode::Forbidden : ErrorCode::NotFound);

    server().makeAccount(u"stranger"_s); // there already at the second way to the same server
    if (server().kind() == DatabaseKind::MySql)
        QCOMPARE(server().run({}, {u"GRANT SELECT ON jiradb.cwd_directory TO stranger@'127.0.0.1'"_s}), QString());
    QCOMPARE(codeFor(access(u"jiradb"_s, u"stranger"_s)), ErrorCode::Forbidden);
    QVERIFY(!words.contains("not this one"_L1));
    QVERIFY(!words.contains(DatabaseServer::password()));
}

void TestDatabasePeople::whatIsNotJirasIsTold()
{
    const QString empty = m_byOdbc ? u"empty2"_s : u"empty1"_s;
    const QString confluence = m_byOdbc ? u"confluence2"_s : u"confluence1"_s;
    Work work;
    for (const QString &database : {empty, confluence}) {
        if (database == empty) {
            QCOMPARE(server().run({}, {u"CREATE DATABASE "_s + database}), QString());
        } else {
            QCOMPARE(server().makeJira(database, {}), QString());
            // Confluence has a table of this name, without names in it.
            QCOMPARE(server().run(database, {u"ALTER TABLE cwd_membership DROP COLUMN parent_name"_s}), QString());
        }
        server().allowReading(database, u"jira"_s);
        const auto people = readPeopleFromDatabase(access(database), work);
        QVERIFY(!people);
        QVERIFY2(people.error().code == ErrorCode::NotJira, qPrintable(wordsOf(people.error())));
        QVERIFY(!people.error().detail.isEmpty());
    }
}

void TestDatabasePeople::nobodyListens()
{
    // Bound, so that nobody else gets it meanwhile, and nobody listens there.
    QTcpSocket bound;
    QVERIFY(bound.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress));
    DatabaseAccess nobody = access(u"jiradb"_s);
    nobody.port = bound.localPort();
    Work work;
    const auto people = readPeopleFromDatabase(nobody, work);
    QVERIFY(!people);
    QVERIFY2(people.error().code == ErrorCode::Unreachable, qPrintable(wordsOf(people.error())));
}

void TestDatabasePeople::itStopsWhenAsked()
{
    Cancel cancel;
    Work work{.cancel = cancel, .progress = ProgressSink([cancel](const Progress &now) mutable {
                  if (now.phase == Phase::Reading)
                      cancel.request();
              })};
    const auto people = readPeopleFromDatabase(access(u"jiradb"_s), work);
    QVERIFY(!people);
    QCOMPARE(people.error().code, ErrorCode::Cancelled);
}

void TestDatabasePeople::aSchemaIsFound()
{
    DatabaseServer &postgres = *m_servers[0];
    QCOMPARE(postgres.makeJira(u"withschema"_s, somePeople(), u"Jira"_s), QString());
    QCOMPARE(postgres.allowReading(u"withschema"_s, u"jira"_s, u"Jira"_s), QString());
    DatabaseAccess access = postgres.access(u"withschema"_s, u"jira"_s);
    Work work;
    QCOMPARE(readPeopleFromDatabase(access, work).error().code, ErrorCode::NotJira);
    access.schema = u"Jira"_s;
    const auto people = readPeopleFromDatabase(access, work);
    QVERIFY2(people.has_value(), qPrintable(people ? QString() : wordsOf(people.error())));
    QCOMPARE(people->users.size(), 1500);
}

void TestDatabasePeople::aMissingOdbcDriverIsTold()
{
    DatabaseAccess access;
    access.kind = DatabaseKind::SqlServer;
    access.host = u"127.0.0.1"_s;
    access.database = u"jira"_s;
    access.odbc = u"{No Such Driver}"_s;
    Work work;
    const auto people = readPeopleFromDatabase(access, work);
    QVERIFY(!people);
    QVERIFY2(people.error().code == ErrorCode::Unsupported, qPrintable(wordsOf(people.error())));
}

QTEST_GUILESS_MAIN(TestDatabasePeople)
#include "tst_databasepeople.moc"
