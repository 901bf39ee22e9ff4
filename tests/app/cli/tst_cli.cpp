// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/runcli.h"
#include "tests/support/lyingserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The command line as scripts see it: output, exit codes, and what it never prints.
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void explainsItself();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void checksABackup();
    void mendsABackup();
    void saysWhatCannotBeMended();
    void comparesMediaWithTheBackup();
    void refusesWhatItCannotRead();
    void packsAndVerifies();
    void refusesProjectsThatThereAreNot();
    void writesNoSampleOverWhatIsThere();
    void noticesADamagedChunk();
    void writesUsersFromABackup();
    void mapsPeopleOnAccounts();
    void showsTheSqlForADatabase();
    void takesAPasswordForADatabaseFromOutsideOnly();
    void endsWith130WhenInterrupted();

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_backup;
    QString m_jiraHome;
};

void TestCli::initTestCase()
{
    const auto sample = cli({u"sample"_s, u"--out"_s, inFolder(u"company"_s), u"--users"_s, u"60"_s, u"--issues"_s,
        u"300"_s, u"--attachments"_s, u"120"_s, u"--attachment-bytes"_s, u"6M"_s, u"--json"_s});
    QCOMPARE(sample.exitCode, 0);
    m_backup = sample.json().value(u"backup"_s).toString();
    m_jiraHome = sample.json().value(u"jiraHome"_s).toString();
    QVERIFY(QFile::exists(m_backup));
}

void TestCli::explainsItself()
{
    const auto help = cli({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const auto *command : {"check", "mend", "pack", "verify", "fetch", "users", "people", "practice", "sample"}) {
        QVERIFY(help.output.contains(command));
        const auto own = cli({QString::fromLatin1(command), u"--help"_s});
        QCOMPARE(own.exitCode, 0);
        QVERIFY(own.output.startsWith("Usage: cloudward-cli "_ba + command));
    }
}

void TestCli::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--wings"_s, u"x.zip"_s};
    QTest::newRow("missing operand") << QStringList{u"check"_s};
    QTest::newRow("too many operands") << QStringList{u"check"_s, u"a.zip"_s, u"b.zip"_s};
    QTest::newRow("no out") << QStringList{u"pack"_s, u"x"_s};
    QTest::newRow("no site") << QStringList{u"attach"_s, u"x"_s, u"--email"_s, u"a@b.c"_s};
    QTest::newRow("no token") << QStringList{u"attach"_s, u"x"_s, u"--site"_s, u"http://127.0.0.1:1"_s, u"--email"_s,
        u"a@b.c"_s, u"--backup"_s, u"x.zip"_s, u"--out"_s, u"y"_s};
    QTest::newRow("people without a site") << QStringList{u"people"_s, u"x.zip"_s, u"--email"_s, u"a@b.c"_s};
    QTest::newRow("nothing to mend") << QStringList{u"mend"_s, u"x.zip"_s};
    QTest::newRow("not mendable") << QStringList{u"mend"_s, u"x.zip"_s, u"--fix"_s, u"users.inactive"_s};
    QTest::newRow("half a domain") << QStringList{u"mend"_s, u"x.zip"_s, u"--replace-domain"_s, u"old.com="_s};
    QTest::newRow("not a size") << QStringList{u"pack"_s, u"x"_s, u"--out"_s, u"y"_s, u"--chunk-size"_s, u"huge"_s};
    QTest::newRow("not a number") << QStringList{u"sample"_s, u"--out"_s, u"y"_s, u"--users"_s, u"many"_s};
    QTest::newRow("no speed") << QStringList{u"fetch"_s, u"x"_s, u"--out"_s, u"y"_s, u"--limit-rate"_s, u"fast"_s};
    // One reader of sizes for all, and one rule for both that cut into chunks.
    QTest::newRow("no speed at all") << QStringList{u"fetch"_s, u"x"_s, u"--out"_s, u"y"_s, u"--limit-rate"_s, u"0"_s};
    QTest::newRow("a size beyond all") << QStringList{
        u"sample"_s, u"--out"_s, u"y"_s, u"--attachment-bytes"_s, u"99999999T"_s};
    QTest::newRow("no size to plan with") << QStringList{u"plan"_s, u"."_s, u"--chunk-size"_s, u"4X"_s};
    QTest::newRow("too large to plan with") << QStringList{u"plan"_s, u"."_s, u"--chunk-size"_s, u"6G"_s};
    QTest::newRow("too large to pack with")
        << QStringList{u"pack"_s, u"."_s, u"--out"_s, u"y"_s, u"--chunk-size"_s, u"6G"_s};
    QTest::newRow("no sum") << QStringList{u"fetch"_s, u"x"_s, u"--out"_s, u"y"_s, u"--sha256"_s, u"abc"_s};
    QTest::newRow("a proxy of another kind")
        << QStringList{u"fetch"_s, u"x"_s, u"--out"_s, u"y"_s, u"--proxy"_s, u"socks5://a:1"_s};
    QTest::newRow("a password in the arguments")
        << QStringList{u"fetch"_s, u"x"_s, u"--out"_s, u"y"_s, u"--proxy"_s, u"http://ann:s3cret@proxy:3128"_s};
    QTest::newRow("no fingerprint") << QStringList{
        u"fetch"_s, u"x"_s, u"--out"_s, u"y"_s, u"--accept-certificate"_s, u"AB:CD"_s};
    QTest::newRow("two sources") << QStringList{
        u"users"_s, u"--out"_s, u"y"_s, u"--backup"_s, u"a"_s, u"--server"_s, u"b"_s};
    QTest::newRow("a password in the server's address")
        << QStringList{u"users"_s, u"--out"_s, u"y"_s, u"--server"_s, u"http://ann:s3cret@127.0.0.1:1"_s};
    QTest::newRow("a password in the file's address")
        << QStringList{u"fetch"_s, u"http://ann:s3cret@127.0.0.1:1/x"_s, u"--out"_s, u"y"_s};
    QTest::newRow("no address of a server")
        << QStringList{u"users"_s, u"--out"_s, u"y"_s, u"--server"_s, u"ftp://jira"_s};
    // An empty one would be sent, and count as a wrong one.
    QTest::newRow("no password") << QStringList{
        u"users"_s, u"--out"_s, u"y"_s, u"--server"_s, u"http://127.0.0.1:1"_s, u"--user"_s, u"ann"_s};
    QTest::newRow("no token") << QStringList{u"users"_s, u"--out"_s, u"y"_s, u"--server"_s, u"http://127.0.0.1:1"_s};
    QTest::newRow("no password to fetch with")
        << QStringList{u"fetch"_s, u"http://127.0.0.1:1/x"_s, u"--out"_s, u"y"_s, u"--user"_s, u"ann"_s};
    QTest::newRow("SQL of no database") << QStringList{u"users"_s, u"--show-sql"_s, u"--backup"_s, u"a"_s};
}

void TestCli::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    const auto outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY(!outcome.errors.contains("s3cret"));
}

void TestCli::checksABackup()
{
    const auto outcome = cli({u"check"_s, m_backup, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1); // the troubles that the company has planted
    const auto json = outcome.json();
    QVERIFY(json.value(u"jira"_s)[u"version"_s].toString().startsWith(u"8.20."_s));
    QCOMPARE(json.value(u"counts"_s)[u"Issue"_s].toInt(), 300);
    QCOMPARE(json.value(u"issues"_s).toInt(), 300);
    QCOMPARE(json.value(u"boards"_s), json.value(u"projects"_s)); // one each
    QCOMPARE(json.value(u"filters"_s), json.value(u"counts"_s)[u"SearchRequest"_s]);
    QCOMPARE(json.value(u"trailer"_s)[u"present"_s].toBool(), true);
    QCOMPARE(json.value(u"trailer"_s)[u"matches"_s].toBool(), true);
    QStringList ids;
    for (const auto finding : json.value(u"findings"_s).toArray())
        ids.append(finding[u"id"_s].toString());
    QVERIFY(ids.contains(u"users.email-duplicate"_s));
    QVERIFY(ids.contains(u"xml.illegal-characters"_s));
    QVERIFY2(!outcome.output.contains("PKCS5S2"), "a password hash");
    // For people the same, and nothing of JSON.
    const auto words = cli({u"check"_s, m_backup});
    QCOMPARE(words.exitCode, 1);
    QVERIFY(words.output.contains("[users.email-duplicate]"));
}

void TestCli::mendsABackup()
{
    const auto emails = inFolder(u"emails.csv"_s);
    QFile list(emails);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("user,email\nadmin,someone.else@quillmere-robotics.com\n");
    list.close();
    const auto out = inFolder(u"mended.zip"_s);
    const QStringList wishes{u"mend"_s, m_backup, u"--fix"_s, u"xml.illegal-characters"_s, u"--fix"_s,
        u"users.email-missing"_s, u"--domain"_s, u"quillmere-robotics.com"_s, u"--emails"_s, emails, u"--json"_s};

    const auto preview = cli(wishes + QStringList{u"--preview"_s, u"--out"_s, out});
    QCOMPARE(preview.exitCode, 0);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(preview.json().value(u"counts"_s)[u"illegal-characters"_s].toInt(), 1);
    QVERIFY(preview.json().value(u"counts"_s)[u"emails"_s].toInt() >= 2);

    const auto mended = cli(wishes + QStringList{u"--out"_s, out});
    QCOMPARE(mended.exitCode, 1); // of the findings that were not to be mended, some are errors
    QCOMPARE(mended.json().value(u"counts"_s), preview.json().value(u"counts"_s));
    QCOMPARE(mended.json().value(u"sha256"_s).toString().size(), 64);
    QStringList left;
    for (const auto finding : cli({u"check"_s, out, u"--json"_s}).json().value(u"findings"_s).toArray())
        left.append(finding[u"id"_s].toString());
    QVERIFY(!left.contains(u"xml.illegal-characters"_s));
    QVERIFY(!left.contains(u"users.email-missing"_s));
    QVERIFY(left.contains(u"users.addon-prefix"_s));
    QFile changes(mended.json().value(u"changesFile"_s).toString());
    QVERIFY(changes.open(QIODevice::ReadOnly));
    const auto lines = changes.readAll();
    // With the same in lower case, and a heading.
    QVERIFY(lines.count('\n') > mended.json().value(u"changes"_s).toInt() + 1);
    QVERIFY(lines.contains("someone.else@quillmere-robotics.com"));
    QVERIFY2(!lines.contains("PKCS5S2"), "a password hash");

    // What is there is not replaced unless that is said.
    QCOMPARE(cli(wishes + QStringList{u"--out"_s, out}).exitCode, 3);
    QCOMPARE(cli(wishes + QStringList{u"--out"_s, out, u"--overwrite"_s}).exitCode, 1);
    QCOMPARE(cli(wishes + QStringList{u"--out"_s, m_backup, u"--overwrite"_s}).exitCode, 2);
}

void TestCli::saysWhatCannotBeMended()
{
    const auto outcome = cli({u"mend"_s, m_backup, u"--fix"_s, u"users.email-missing"_s, u"--preview"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("Not done: "));
    QVERIFY(outcome.output.contains("need a domain"));
}

void TestCli::comparesMediaWithTheBackup()
{
    const auto outcome = cli({u"check"_s, m_backup, u"--media"_s, m_jiraHome, u"--json"_s});
    QStringList ids;
    for (const auto finding : outcome.json().value(u"findings"_s).toArray())
        ids.append(finding[u"id"_s].toString());
    for (const auto &id : {u"media.missing"_s, u"media.wrong-size"_s, u"media.orphan"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));

    const auto list = inFolder(u"media.csv"_s);
    const auto listed = cli({u"check"_s, m_backup, u"--media"_s, m_jiraHome, u"--report"_s, list});
    QCOMPARE(listed.exitCode, outcome.exitCode);
    QFile csv(list);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto lines = csv.readAll();
    QVERIFY(lines.startsWith("what,path,project,issue,attachment id,size in backup,size of file\r\n"));
    for (const auto *what : {"\nmissing,", "\nwrong-size,", "\norphan,"})
        QVERIFY2(lines.contains(what), what);
    QCOMPARE(cli({u"check"_s, m_backup, u"--report"_s, list}).exitCode, 2);
}

void TestCli::refusesWhatItCannotRead()
{
    QFile garbage(inFolder(u"garbage.zip"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("this is no ZIP");
    garbage.close();
    QCOMPARE(cli({u"check"_s, garbage.fileName(), u"--json"_s}).exitCode, 2);
    QCOMPARE(cli({u"check"_s, inFolder(u"nowhere.zip"_s)}).exitCode, 2);
    QCOMPARE(cli({u"pack"_s, inFolder(u"nowhere"_s), u"--out"_s, inFolder(u"x"_s)}).exitCode, 2);
    QCOMPARE(cli({u"verify"_s, inFolder(u"nowhere"_s)}).exitCode, 2);
}

void TestCli::packsAndVerifies()
{
    const auto chunks = inFolder(u"chunks"_s);
    const auto packed = cli({u"pack"_s, m_jiraHome, u"--out"_s, chunks, u"--chunk-size"_s, u"2M"_s, u"--json"_s});
    QCOMPARE(packed.exitCode, 0);
    const auto list = packed.json().value(u"chunks"_s).toArray();
    QVERIFY(list.size() > 1);
    for (const auto chunk : list) {
        QVERIFY(chunk[u"bytes"_s].toInteger() <= 2'000'000);
        QCOMPARE(QFile(chunks + u'/' + chunk[u"file"_s].toString()).size(), chunk[u"bytes"_s].toInteger());
        QCOMPARE(chunk[u"sha256"_s].toString().size(), 64);
    }
    QCOMPARE(cli({u"verify"_s, chunks, u"--against"_s, m_jiraHome}).exitCode, 0);
    const auto again = cli({u"pack"_s, m_jiraHome, u"--out"_s, chunks, u"--chunk-size"_s, u"2M"_s, u"--json"_s});
    QCOMPARE(again.json().value(u"kept"_s).toInt(), list.size());
}

void TestCli::refusesProjectsThatThereAreNot()
{
    for (const auto &command :
        {QStringList{u"plan"_s, m_jiraHome}, QStringList{u"pack"_s, m_jiraHome, u"--out"_s, inFolder(u"none"_s)}}) {
        const auto outcome = cli(command + QStringList{u"--chunk-size"_s, u"2M"_s, u"--leave-out"_s, u"NOSUCH"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.errors.contains("NOSUCH"), outcome.errors.constData());
    }
    QVERIFY(!QFile::exists(inFolder(u"none"_s)));
}

void TestCli::writesNoSampleOverWhatIsThere()
{
    const auto before = QFileInfo(m_backup).lastModified();
    QCOMPARE(cli({u"sample"_s, u"--out"_s, inFolder(u"company"_s)}).exitCode, 3);
    QCOMPARE(QFileInfo(m_backup).lastModified(), before);
}

void TestCli::noticesADamagedChunk()
{
    const auto chunks = inFolder(u"damaged"_s);
    QCOMPARE(cli({u"pack"_s, m_jiraHome, u"--out"_s, chunks, u"--chunk-size"_s, u"2M"_s}).exitCode, 0);
    const auto first = QDir(chunks).entryList({u"*.zip"_s}).constFirst();
    QFile file(chunks + u'/' + first);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    const auto byte = file.peek(1);
    file.write(QByteArray(1, char(~byte.at(0))));
    file.close();
    QCOMPARE(cli({u"verify"_s, chunks}).exitCode, 1);
}

void TestCli::writesUsersFromABackup()
{
    const auto outcome = cli({u"users"_s, u"--backup"_s, m_backup, u"--out"_s, inFolder(u"people"_s), u"--json"_s});
    QCOMPARE(outcome.exitCode, 1); // the addresses that the company has planted
    QFile users(inFolder(u"people/users.csv"_s));
    QVERIFY(users.open(QIODevice::ReadOnly));
    QCOMPARE(users.readLine(), "mail,username,display_name\r\n"_ba);
    QFile groups(inFolder(u"people/groups.csv"_s));
    QVERIFY(groups.open(QIODevice::ReadOnly));
    QCOMPARE(groups.readLine(), "group,username\r\n"_ba);
    QFile details(inFolder(u"people/users-details.csv"_s));
    QVERIFY(details.open(QIODevice::ReadOnly));
    QCOMPARE(details.readLine(), "username,directory,active,last_login\r\n"_ba);
    const auto json = outcome.json();
    QCOMPARE(json.value(u"details"_s)[u"withoutDirectory"_s].toInt(-1), 0);
    QVERIFY(json.value(u"groups"_s)[u"byNesting"_s].toInt() > 0);
    QCOMPARE(json.value(u"missing"_s).toArray().size(), 0);
    QStringList ids;
    for (const auto &finding : json.value(u"findings"_s).toArray())
        ids << finding[u"id"_s].toString();
    QVERIFY(ids.contains(u"users.email-duplicate"_s) && ids.contains(u"users.addon-prefix"_s));
    // A backup that breaks off gives no files, and leaves those that are there.
    const auto before = QFileInfo(users).size();
    QFile whole(m_backup);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile half(inFolder(u"half.zip"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    QVERIFY(cli({u"users"_s, u"--backup"_s, half.fileName(), u"--out"_s, inFolder(u"people"_s)}).exitCode >= 2);
    QCOMPARE(QFileInfo(inFolder(u"people/users.csv"_s)).size(), before);
}

void TestCli::mapsPeopleOnAccounts()
{
    QCOMPARE(cli({u"users"_s, u"--backup"_s, m_backup, u"--out"_s, inFolder(u"mapped"_s)}).exitCode, 1);
    QFile list(inFolder(u"mapped/users.csv"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    // Somebody with an address that is nobody else's.
    QMap<QString, int> users;
    while (!list.atEnd())
        ++users[QString::fromUtf8(list.readLine()).section(u',', 0, 0).toLower()];
    static const QRegularExpression plain(u"^[a-z.]+@[a-z.]+[.]com$"_s);
    QString email;
    for (const auto &[address, times] : users.asKeyValueRange()) {
        if (times == 1 && plain.match(address).hasMatch())
            email = address;
    }
    QVERIFY(!email.isEmpty());
    QByteArray asked;
    LyingServer server([&asked, email](const LyingServer::Request &request, int) {
        asked = request.header("Authorization");
        const QJsonObject user{{u"accountId"_s, u"712020:1"_s}, {u"accountType"_s, u"atlassian"_s},
            {u"displayName"_s, u"Somebody"_s}, {u"active"_s, true}, {u"emailAddress"_s, email.toUpper()}};
        const bool first = request.query(u"startAt"_s).toInt() == 0;
        return jsonAnswer(QJsonDocument(first ? QJsonArray{user} : QJsonArray()).toJson());
    });
    const QStringList arguments{u"people"_s, m_backup, u"--site"_s, server.url().toString(), u"--email"_s,
        u"me@company.com"_s, u"--csv"_s, inFolder(u"people.csv"_s)};
    const auto mapped = cli(arguments + QStringList{u"--json"_s}, {}, {{u"CLOUDWARD_CLOUD_TOKEN"_s, u"sesame"_s}});
    QVERIFY2(mapped.exitCode == 0 || mapped.exitCode == 1, mapped.errors.constData());
    QCOMPARE(mapped.json().value(u"matched"_s).toInt(), 1);
    QVERIFY(mapped.json().value(u"toBeCreated"_s).toInt() > 10);
    QVERIFY(asked.startsWith("Basic "));
    QVERIFY(!mapped.output.contains("sesame") && !mapped.errors.contains("sesame"));
    QFile csv(inFolder(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto table = csv.readAll();
    QVERIFY(table.startsWith("user_key,user_name,display_name,email,"));
    QVERIFY(table.contains(",matched,email,712020:1,"));
    const auto told = cli(arguments, {}, {{u"CLOUDWARD_CLOUD_TOKEN"_s, u"sesame"_s}});
    QVERIFY(told.output.contains("1 have an account on the site"));
}

void TestCli::showsTheSqlForADatabase()
{
    const auto outcome = cli(
        {u"users"_s, u"--database"_s, u"sqlserver://jira@db/jira?schema=jiraschema&odbc=JiraDSN"_s, u"--show-sql"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("FROM [jiraschema].cwd_membership m"));
    QVERIFY(outcome.output.trimmed().endsWith("ROLLBACK;"));
}

void TestCli::takesAPasswordForADatabaseFromOutsideOnly()
{
    const auto inArgument =
        cli({u"users"_s, u"--database"_s, u"mysql://jira:sesame@127.0.0.1/jira"_s, u"--out"_s, u"y"_s});
    QVERIFY(inArgument.exitCode != 0);
    QVERIFY(!inArgument.errors.contains("sesame"));
    // Nobody listens on port 1.
    const auto outside = cli(
        {u"users"_s, u"--database"_s, u"postgresql://jira@127.0.0.1:1/jira"_s, u"--out"_s, u"y"_s}, "open sesame\n");
    QCOMPARE(outside.exitCode, 3);
    QVERIFY(!outside.errors.isEmpty());
    QVERIFY(!(outside.errors + outside.output).contains("sesame"));
}

void TestCli::endsWith130WhenInterrupted()
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.start(program(), {u"sample"_s, u"--out"_s, inFolder(u"interrupted"_s), u"--attachment-bytes"_s, u"2G"_s});
    // The first progress line says that the work has begun, and with it that signals are answered.
    QVERIFY(process.waitForReadyRead(60'000));
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 130);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
