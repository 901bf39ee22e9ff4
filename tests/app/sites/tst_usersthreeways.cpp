// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/company.h"
#include "app/practice/sites/practiceserver.h"
#include "core/backup/audit.h"
#include "core/people/effectivepeople.h"
#include "core/people/judgepeople.h"
#include "core/people/usersfiles.h"
#include "core/server/database/databasepeople.h"
#include "core/server/serverclient.h"
#include "core/server/userbrowser.h"
#include "tests/support/mariadbserver.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// More than a search of any Jira shows at once.
SampleParameters company()
{
    return {.users = 1'300, .groups = 40, .projects = 4, .issues = 30, .attachments = 4, .attachmentBytes = 4'000};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString wordsOf(const Error &error)
{
    return errorName(error.code) + u' ' + error.subject + u' ' + error.detail;
}

} // namespace

/// The practice company by the server's REST, from its backup and from its database: the same three files.
class TestUsersThreeWays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UsersFiles m_fromBackup;
    Findings m_findings;
    Work m_work;

    void compare(const Result<People> &people, const QString &name, const QHash<QString, QString> &directories = {})
    {
        QVERIFY2(people.has_value(), qPrintable(people ? QString() : wordsOf(people.error())));
        const auto files = writeUsersFiles(*people, m_folder.filePath(name), directories);
        QVERIFY(files);
        for (const auto file : {&UsersFiles::users, &UsersFiles::groups, &UsersFiles::details}) {
            const QByteArray bytes = contents((*files).*file);
            QVERIFY(bytes.size() > 1'000);
            QVERIFY2(bytes == contents(m_fromBackup.*file), qPrintable((*files).*file));
        }
        QCOMPARE(files->withoutDirectory, 0);
        QCOMPARE(files->withoutLastLogin, m_fromBackup.withoutLastLogin);
    }
    void compareWith(DatabaseServer &server)
    {
        const QString missing = server.start();
        if (missing.startsWith("not installed"_L1) && !qEnvironmentVariableIsSet("CI"))
            QSKIP(qPrintable(missing));
        QCOMPARE(missing, QString());
        QCOMPARE(server.makeJira(u"jiradb"_s, Company(company()).people()), QString());
        QCOMPARE(server.makeAccount(u"jira"_s), QString());
        QCOMPARE(server.allowReading(u"jiradb"_s, u"jira"_s), QString());
        const auto people = readPeopleFromDatabase(server.access(u"jiradb"_s, u"jira"_s), m_work);
        compare(people, u"database"_s);
        // Judged by the rules that the backup was judged by. Whom nobody reads from the directory that is off, nobody judges.
        for (const QString &id : {u"users.email-missing"_s, u"users.email-invalid"_s, u"users.email-no-tld"_s,
                 u"users.email-reserved-domain"_s, u"users.email-duplicate"_s, u"users.addon-prefix"_s,
                 u"users.external-directory"_s, u"groups.nested"_s, u"groups.reserved-name"_s}) {
            const Findings found = judgePeople(*people);
            const auto here = std::ranges::find(found, id, &Finding::id);
            const auto there = std::ranges::find(m_findings, id, &Finding::id);
            QVERIFY2(here != found.cend() && there != m_findings.cend(), qPrintable(id));
            QCOMPARE(here->count, there->count);
        }
    }

private Q_SLOTS:
    void initTestCase();
    void byRest_data();
    void byRest();
    void byPostgresDatabase();
    void byMariaDbDatabase();
};

void TestUsersThreeWays::initTestCase()
{
    const QString backup = m_folder.filePath(u"backup.zip"_s);
    QVERIFY(writeSampleBackup(company(), backup, m_work));
    const auto audit = auditBackup(backup, m_work);
    QVERIFY(audit);
    const auto files = writeUsersFiles(audit->inventory.people, m_folder.filePath(u"backup"_s));
    QVERIFY(files);
    m_fromBackup = *files;
    m_findings = audit->findings;
    // All of what the rule is about is there.
    QCOMPARE(files->shadowed, 1);
    QCOMPARE(files->inInactiveDirectories, 1);
    QVERIFY(files->groupRowsByNesting > 0);
    QVERIFY(files->withoutLastLogin > 0 && files->withoutLastLogin < files->userRows / 2);
    QVERIFY(files->groupRows > files->userRows);
}

void TestUsersThreeWays::byRest_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("tellsLogins");
    QTest::newRow("Jira 7") << u"7.13.18"_s << false;
    QTest::newRow("Jira 8") << u"8.20.10"_s << false;
    QTest::newRow("Jira 9") << u"9.12.0"_s << false;
    QTest::newRow("Jira 10.0, a hundred a search") << u"10.0.1"_s << true;
    QTest::newRow("Jira 10.3, with a list") << u"10.3.0"_s << true;
}

void TestUsersThreeWays::byRest()
{
    QFETCH(QString, version);
    QFETCH(bool, tellsLogins);
    PracticeServer server({company(), m_folder.path(), false, u"a-token"_s, version});
    QVERIFY(server.listen());
    const SampleFacts facts = sampleFacts();
    ServerAccess access;
    access.baseUrl = server.url();
    access.user = facts.adminUser;
    access.password = Secret(facts.adminPassword);
    ServerClient client(access, {});
    QCOMPARE(client.facts()->version, version);
    auto people = client.people(m_work);
    QVERIFY2(people.has_value(), qPrintable(people ? QString() : wordsOf(people.error())));
    QCOMPARE(client.gaps(), QList<ServerClient::Gap>());
    // What a Jira before 10 does not tell is taken from the company, so that all the rest can be compared.
    const EffectivePeople effective = effectivePeople(Company(company()).people());
    QHash<QString, qint64> logins;
    for (const Person &person : effective.users)
        logins.insert(person.userName, person.lastLogin);
    for (Person &person : people->users) {
        QVERIFY(tellsLogins || person.lastLogin == 0);
        if (!tellsLogins)
            person.lastLogin = logins.value(person.userName);
    }
    const auto directories = readUserDirectories(access, m_work);
    QVERIFY2(directories.has_value(), qPrintable(directories ? QString() : wordsOf(directories.error())));
    compare(people, u"rest "_s + version, *directories);
}

void TestUsersThreeWays::byPostgresDatabase()
{
    PostgresServer server;
    compareWith(server);
}

void TestUsersThreeWays::byMariaDbDatabase()
{
    MariaDbServer server;
    compareWith(server);
}

QTEST_GUILESS_MAIN(TestUsersThreeWays)
#include "tst_usersthreeways.moc"
