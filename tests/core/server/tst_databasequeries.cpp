// SPDX-License-Identifier: Apache-2.0
#include "core/server/database/databaseerror.h"
#include "core/server/database/databasequeries.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Addresses, statements and what failures mean, without a database.
class TestDatabaseQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDatabaseIsAskedInItsOwnWords();
    void nothingButReadingIsAsked_data();
    void nothingButReadingIsAsked();
    void theChangeIsOnlyText();
    void anAddressHasEverythingButThePassword();
    void anAddressIsRefused_data();
    void anAddressIsRefused();
    void failuresAreTold_data();
    void failuresAreTold();
    void noErrorHasThePassword();
};

void TestDatabaseQueries::eachDatabaseIsAskedInItsOwnWords()
{
    const auto members = [](DatabaseKind kind, const QString &schema) {
        return peopleQueries(kind, schema).members.simplified();
    };
    QCOMPARE(members(DatabaseKind::PostgreSql, {}),
        u"SELECT DISTINCT m.parent_name AS \"group\", m.child_name AS username, m.directory_id FROM cwd_membership m "
        "WHERE m.membership_type = 'GROUP_USER' AND m.directory_id NOT IN (SELECT id FROM cwd_directory WHERE active "
        "= 0)"_s);
    QVERIFY(members(DatabaseKind::MySql, {}).contains(u"m.parent_name AS `group`"_s));
    QVERIFY(members(DatabaseKind::SqlServer, u"jiraschema"_s).contains(u"AS [group]"_s));
    QVERIFY(members(DatabaseKind::SqlServer, u"jiraschema"_s).contains(u"FROM [jiraschema].cwd_membership m"_s));
    QVERIFY(members(DatabaseKind::Oracle, u"jirauser"_s).contains(u"FROM jirauser.cwd_membership m"_s));
    QVERIFY(members(DatabaseKind::PostgreSql, u"Jira"_s).contains(u"FROM \"Jira\".cwd_membership m"_s));
    QVERIFY(peopleQueries(DatabaseKind::Oracle, {}).users.contains(u"u.email_address AS mail"_s));
}

void TestDatabaseQueries::nothingButReadingIsAsked_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    for (const DatabaseKind kind : databaseKinds)
        QTest::newRow(qPrintable(databaseKindName(kind))) << kind;
}

void TestDatabaseQueries::nothingButReadingIsAsked()
{
    QFETCH(DatabaseKind, kind);
    const QStringList all = databaseQueries(kind, u"jira"_s);
    QCOMPARE(all.constLast(), u"ROLLBACK"_s);
    int selects = 0;
    for (const QString &statement : all) {
        selects += statement.startsWith("SELECT "_L1);
        const QString first = statement.section(u' ', 0, 0);
        QVERIFY2(
            (QStringList{u"SELECT"_s, u"SET"_s, u"BEGIN"_s, u"ROLLBACK"_s}.contains(first)), qPrintable(statement));
        QVERIFY(!statement.contains(u';'));
    }
    QCOMPARE(selects, 6);
    QCOMPARE(all.join(u'\n').contains("READ ONLY"_L1), kind != DatabaseKind::SqlServer);
}

void TestDatabaseQueries::theChangeIsOnlyText()
{
    const PublicSharesSql sql = publicSharesSql(DatabaseKind::PostgreSql, {});
    QCOMPARE(sql.change, u"UPDATE sharepermissions SET sharetype = 'loggedin' WHERE sharetype = 'global';"_s);
    QVERIFY(sql.count.startsWith("SELECT "_L1));
    QVERIFY(
        publicSharesSql(DatabaseKind::SqlServer, u"jiraschema"_s).change.contains("[jiraschema].sharepermissions"_L1));
    QVERIFY(publicSharesSql(DatabaseKind::Oracle, {}).change.endsWith("COMMIT;"_L1));
    for (const DatabaseKind kind : databaseKinds)
        QVERIFY(!databaseQueries(kind, {}).join(u'\n').contains("sharepermissions"_L1));
}

void TestDatabaseQueries::anAddressHasEverythingButThePassword()
{
    DatabaseAccess access;
    access.kind = DatabaseKind::SqlServer;
    access.host = u"db.company.com"_s;
    access.port = 1444;
    access.database = u"jira db"_s;
    access.user = u"COMPANY\\jira"_s;
    access.schema = u"jiraschema"_s;
    access.odbc = u"{ODBC Driver 18 for SQL Server}"_s;
    access.password = Secret(u"open sesame"_s);
    QVERIFY(access.check());
    QVERIFY(!access.address().contains("sesame"_L1));
    auto parsed = DatabaseAccess::parse(access.address());
    QVERIFY(parsed);
    QVERIFY(parsed->password.isEmpty());
    parsed->password = access.password;
    QCOMPARE(*parsed, access);

    const auto plain = DatabaseAccess::parse(u"postgresql://jira@10.0.0.7/jiradb"_s);
    QVERIFY(plain);
    QCOMPARE(plain->address(), u"postgresql://jira@10.0.0.7/jiradb"_s);
    QVERIFY(!plain->byOdbc());
    access.password = Secret(u"open;sesame"_s);
    QCOMPARE(access.check().error().code, ErrorCode::InvalidInput);
    DatabaseAccess source;
    source.kind = DatabaseKind::Oracle;
    source.odbc = u"Driver={Oracle 19};DBQ=//db:1521/JIRA;Option=a&b"_s;
    QVERIFY(source.check());
    QCOMPARE(DatabaseAccess::parse(source.address())->odbc, source.odbc);
}

void TestDatabaseQueries::anAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("of nothing") << QString();
    QTest::newRow("of something else") << u"https://db/jira"_s;
    QTest::newRow("with a password") << u"postgresql://jira:secret@db/jira"_s;
    QTest::newRow("with a password for ODBC") << u"oracle://jira@db/x?odbc=DSN%3Dx%3BPwd%3Dsecret"_s;
    QTest::newRow("without a database") << u"mysql://jira@db"_s;
    QTest::newRow("without a server") << u"mysql:///jira"_s;
    QTest::newRow("SQL Server without ODBC") << u"sqlserver://jira@db/jira"_s;
    QTest::newRow("a schema that is more") << u"postgresql://jira@db/jira?schema=x%22%3B%20DROP"_s;
    QTest::newRow("options in the name of the database") << u"postgresql://jira@db/x%20%27%3Boptions"_s;
}

void TestDatabaseQueries::anAddressIsRefused()
{
    QFETCH(QString, address);
    const auto access = DatabaseAccess::parse(address);
    QVERIFY(!access);
    QCOMPARE(access.error().code, ErrorCode::InvalidInput);
    QVERIFY(!access.error().detail.isEmpty());
    QVERIFY(!(access.error().subject + access.error().detail).contains("secret"_L1));
}

void TestDatabaseQueries::failuresAreTold_data()
{
    QTest::addColumn<DatabaseKind>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("connecting");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, DatabaseKind kind, const QString &number, const QString &words,
                         bool connecting,
                         ErrorCode code) { QTest::newRow(name) << kind << number << words << connecting << code; };
    using enum DatabaseKind;
    using enum ErrorCode;
    row("SQL Server, password", SqlServer, u"18456"_s, u"[Microsoft]Login failed for user 'jira'."_s, true,
        SignInRefused);
    row("SQL Server, database", SqlServer, u"4060;18456"_s, u"Cannot open database \"x\""_s, true, SignInRefused);
    row("SQL Server, table", SqlServer, u"208"_s, u"Invalid object name 'cwd_user'."_s, false, NotJira);
    row("SQL Server, right", SqlServer, u"229"_s, u"The SELECT permission was denied"_s, false, Forbidden);
    row("SQL Server, away", SqlServer, u"10061"_s, u"TCP Provider: Error code 0x274D"_s, true, Unreachable);
    row("SQL Server, slow", SqlServer, u"0"_s, u"Login timeout expired"_s, true, TimedOut);
    row("Oracle, password", Oracle, u"1017"_s, u"ORA-01017: invalid username/password"_s, true, SignInRefused);
    row("Oracle, locked", Oracle, u"28000"_s, u"ORA-28000: the account is locked"_s, true, SignInRefused);
    row("Oracle, service", Oracle, u"12514"_s, u"ORA-12514: TNS:listener"_s, true, NotFound);
    row("Oracle, table", Oracle, u"942"_s, u"ORA-00942: table or view does not exist"_s, false, NotJira);
    row("Oracle, listener", Oracle, u"12541"_s, u"ORA-12541: TNS:no listener"_s, true, Unreachable);
    row("driver of ODBC", Oracle, u"0"_s, u"[unixODBC][Driver Manager]Can't open lib 'x' : file not found"_s, true,
        Unsupported);
    row("MySQL, lost", MySql, u"2013"_s, u"Lost connection to server"_s, false, Unreachable);
    row("something else", MySql, u"1205"_s, u"Lock wait timeout exceeded"_s, false, ServerFailed);
}

void TestDatabaseQueries::failuresAreTold()
{
    QFETCH(DatabaseKind, kind);
    QFETCH(QString, number);
    QFETCH(QString, words);
    QFETCH(bool, connecting);
    QFETCH(ErrorCode, code);
    DatabaseAccess access;
    access.kind = kind;
    const QSqlError error(
        u"QODBC: it failed"_s, words, connecting ? QSqlError::ConnectionError : QSqlError::StatementError, number);
    QCOMPARE(databaseError(access, error).code, code);
    QCOMPARE(databaseError(access, error).detail, words);
}

void TestDatabaseQueries::noErrorHasThePassword()
{
    DatabaseAccess access;
    access.host = u"db"_s;
    access.password = Secret(u"open sesame"_s);
    const Error error =
        databaseError(access, QSqlError({}, u"invalid option \"open sesame\""_s, QSqlError::ConnectionError, {}));
    QVERIFY(!(error.subject + error.detail).contains("sesame"_L1));
}

QTEST_APPLESS_MAIN(TestDatabaseQueries)
#include "tst_databasequeries.moc"
