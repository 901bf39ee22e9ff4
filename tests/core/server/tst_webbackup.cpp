// SPDX-License-Identifier: Apache-2.0
#include "core/server/webbackup.h"
#include "tests/support/lyingserver.h"

#include <QTest>
#include <QThread>
#include <QUrlQuery>

#include <atomic>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

namespace {

const QByteArray head = R"(<meta id="atlassian-token" name="atlassian-token" content="TOK|1">)";
const QByteArray sudoPage =
    head + R"(<form action="/jira/secure/admin/WebSudoAuthenticate.jspa"><input type=password name=webSudoPassword>
         <input type=hidden name=webSudoDestination value="/secure/admin/XmlBackup!default.jspa"></form>)";
const QByteArray loginPage =
    "<title>Log in</title><form id=login-form><input name=os_username><input name=os_password></form>";
const QByteArray confirmPage =
    head +
    R"(<p>File <font class="red">/data/jira/export/b.zip</font> exists</p><form id="replace_submit" action="/jira/secure/admin/XmlBackup.jspa">
         <input type=hidden name=filename value="b.zip"><input type=hidden name=useZip value=zip>
         <input type=hidden name=saxParser value=""><input type=hidden name=confirm value=true></form>)";
const QByteArray fixPage =
    head + R"(<form action="/jira/secure/admin/XmlBackup!fixChars.jspa"><input type=submit></form>)";
const QByteArray donePage = R"(Data exported to <span id="backup-file"><b>/data/jira/export/b &amp; c.zip</b></span>)";

QByteArray formPage(const QByteArray &problem = {})
{
    return head + R"(<form name=jiraform action="XmlBackup.jspa"><input name=filename size=50>)" + problem +
           R"(<input type=hidden name=saxParser value=""><input type=submit id=backup_submit name=Backup></form>)";
}

QString field(const Request &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

/// A Jira with websudo: the way to the backup is as in a real one, and `onBackup` says what the export answers.
struct Site
{
    std::function<Answer(const Request &)> onBackup;
    bool websudo = true;
    QByteArray password = "s3cret&pw";

    Answer operator()(const Request &request, int) const
    {
        const auto path = request.path();
        const auto cookies = request.header("Cookie");
        if (path == u"/jira/rest/auth/1/session") {
            if (request.method == "DELETE")
                return {.status = 204};
            if (!request.body.contains(password))
                return jsonAnswer("{}", 401);
            auto answer = jsonAnswer(R"({"session":{"name":"JSESSIONID","value":"one"}})");
            answer.headers << std::pair{"Set-Cookie", "JSESSIONID=one; Path=/jira; HttpOnly"};
            return answer;
        }
        if (!cookies.contains("JSESSIONID="))
            return htmlAnswer(loginPage);
        if (path == u"/jira/secure/admin/WebSudoAuthenticate.jspa") {
            if (field(request, u"webSudoPassword"_s).toUtf8() != password ||
                field(request, u"atl_token"_s) != u"TOK|1" || field(request, u"webSudoIsPost"_s) != u"false")
                return htmlAnswer(sudoPage);
            return {.status = 302,
                .headers = {{"Location", "/jira/secure/admin/XmlBackup!default.jspa"},
                    {"X-Atlassian-WebSudo", "Has-Authentication"},
                    {"Set-Cookie", "JSESSIONID=two; Path=/jira; HttpOnly"}}};
        }
        if (websudo && !cookies.contains("JSESSIONID=two"))
            return htmlAnswer(sudoPage);
        if (path == u"/jira/secure/admin/XmlBackup!default.jspa")
            return htmlAnswer(formPage());
        if (path == u"/jira/secure/admin/XmlBackup.jspa" && field(request, u"atl_token"_s) == u"TOK|1")
            return onBackup(request);
        return {.status = 404};
    }
};

WebBackupParameters parametersFor(const LyingServer &server)
{
    return {.access = {.baseUrl = server.url(u"/jira"_s),
                .user = u"admin"_s,
                .password = Secret(u"s3cret&pw"_s),
                .token = {}},
        .fileName = u"b & c"_s};
}

} // namespace

class TestWebBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesTheWholeWayToTheBackup();
    void doesWithoutWebSudo();
    void asksBeforeAFileIsReplaced();
    void replacesWhenItMay();
    void tellsPagesApart_data();
    void tellsPagesApart();
    void neverSendsTheExportTwice_data();
    void neverSendsTheExportTwice();
    void stopsAfterARefusedPassword();
    void takesAPasswordThatWebSudoRefusesForRefused();
    void sendsPeopleToACompanysOwnSignIn();
    void needsAPassword();
    void stopsWhileTheExportRuns();

private:
    Work m_work;
};

void TestWebBackup::goesTheWholeWayToTheBackup()
{
    LyingServer server(Site{.onBackup = [](const Request &request) {
        return field(request, u"filename"_s) == u"b & c" ? htmlAnswer(donePage) : Answer{.status = 500};
    }});
    const auto backup = runWebBackup(parametersFor(server), m_work);
    QVERIFY2(backup, qPrintable(backup ? QString() : errorName(backup.error().code) + backup.error().detail));
    QCOMPARE(backup->path, u"/data/jira/export/b & c.zip"_s);
    QCOMPARE(server.requests().constLast().method, "DELETE");
}

void TestWebBackup::doesWithoutWebSudo()
{
    LyingServer server(Site{.onBackup = [](const Request &) { return htmlAnswer(donePage); }, .websudo = false});
    QVERIFY(runWebBackup(parametersFor(server), m_work));
}

void TestWebBackup::asksBeforeAFileIsReplaced()
{
    std::atomic<int> exports = 0;
    LyingServer server(Site{.onBackup = [&](const Request &) {
        ++exports;
        return htmlAnswer(confirmPage);
    }});
    const auto backup = runWebBackup(parametersFor(server), m_work);
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, ErrorCode::ExistsAlready);
    QCOMPARE(backup.error().detail, u"/data/jira/export/b.zip"_s);
    QCOMPARE(exports, 1);
}

void TestWebBackup::replacesWhenItMay()
{
    LyingServer server(Site{.onBackup = [](const Request &request) {
        if (field(request, u"confirm"_s) != u"true")
            return htmlAnswer(confirmPage);
        return field(request, u"useZip"_s) == u"zip" && field(request, u"filename"_s) == u"b.zip"
                   ? htmlAnswer(donePage)
                   : Answer{.status = 500};
    }});
    auto parameters = parametersFor(server);
    parameters.replaceExisting = true;
    QVERIFY(runWebBackup(parameters, m_work));
}

void TestWebBackup::tellsPagesApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("illegal characters") << 200 << fixPage << ErrorCode::NeedsPerson << u"fixchars"_s;
    QTest::newRow("a refused name") << 200 << formPage("<div class='error'>Not a &quot;name&quot;</div>")
                                    << ErrorCode::InvalidInput << u"Not a \"name\""_s;
    QTest::newRow("signed out meanwhile") << 200 << loginPage << ErrorCode::Forbidden << u"Log in"_s;
    QTest::newRow("websudo again") << 200 << sudoPage << ErrorCode::SignInRefused << u"WebSudo"_s;
    QTest::newRow("any page") << 200 << QByteArray("<title>Oops</title>") << ErrorCode::NotJira << u"Oops"_s;
    QTest::newRow("forbidden") << 403 << QByteArray() << ErrorCode::Forbidden << u"HTTP 403"_s;
    QTest::newRow("failed") << 500 << QByteArray() << ErrorCode::ServerFailed << u"HTTP 500"_s;
    QTest::newRow("proxy gave up") << 504 << QByteArray() << ErrorCode::TimedOut << u"HTTP 504"_s;
}

void TestWebBackup::tellsPagesApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, html);
    LyingServer server(Site{.onBackup = [=](const Request &) { return htmlAnswer(html, status); }});
    const auto backup = runWebBackup(parametersFor(server), m_work);
    QVERIFY(!backup);
    QTEST(backup.error().code, "code");
    QTEST(backup.error().detail, "detail");
    for (const auto &request : server.requests())
        QVERIFY(!request.path().contains(u"fixChars"));
}

void TestWebBackup::neverSendsTheExportTwice_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("connection lost") << 0;
    QTest::newRow("unavailable") << 503;
    QTest::newRow("rate limited") << 429;
}

void TestWebBackup::neverSendsTheExportTwice()
{
    QFETCH(int, status);
    std::atomic<int> exports = 0;
    LyingServer server(Site{.onBackup = [&](const Request &) {
        ++exports;
        return status == 0 ? Answer{.closeUnanswered = true}
                           : Answer{.status = status, .headers = {{"Retry-After", "0"}}};
    }});
    const auto backup = runWebBackup(parametersFor(server), m_work);
    QVERIFY(!backup);
    if (status == 0)
        QCOMPARE(backup.error().code, ErrorCode::TimedOut);
    QCOMPARE(exports, 1);
}

void TestWebBackup::stopsAfterARefusedPassword()
{
    LyingServer server(Site{.onBackup = {}, .password = "another"});
    const auto backup = runWebBackup(parametersFor(server), m_work);
    QCOMPARE(backup.error().code, ErrorCode::SignInRefused);
    QVERIFY(!backup.error().detail.contains(u"s3cret"));
    QCOMPARE(server.requests().size(), 1);
}

void TestWebBackup::takesAPasswordThatWebSudoRefusesForRefused()
{
    std::atomic<int> tries = 0;
    const Site site{.onBackup = {}};
    LyingServer server([&](const Request &request, int number) {
        if (request.path().contains(u"WebSudo")) {
            ++tries;
            return htmlAnswer(sudoPage);
        }
        return site(request, number);
    });
    QCOMPARE(runWebBackup(parametersFor(server), m_work).error().code, ErrorCode::SignInRefused);
    QCOMPARE(tries, 1);
}

void TestWebBackup::sendsPeopleToACompanysOwnSignIn()
{
    const Site site{.onBackup = {}};
    LyingServer idp([](const Request &, int) { return htmlAnswer("<title>Company sign-in</title>"); });
    auto elsewhere = idp.url(u"/sso"_s);
    elsewhere.setHost(u"localhost"_s);
    LyingServer server([&](const Request &request, int number) {
        if (request.path().contains(u"XmlBackup"))
            return Answer{.status = 302, .headers = {{"Location", elsewhere.toEncoded()}}};
        return site(request, number);
    });
    const auto backup = runWebBackup(parametersFor(server), m_work);
    QCOMPARE(backup.error().code, ErrorCode::NeedsPerson);
    QCOMPARE(backup.error().detail, u"sso"_s);
    QCOMPARE(idp.requests().constFirst().header("Cookie"), QByteArray());
}

void TestWebBackup::needsAPassword()
{
    WebBackupParameters parameters{
        .access = {.baseUrl = QUrl(u"http://127.0.0.1:1"_s), .user = {}, .password = {}, .token = Secret(u"t"_s)},
        .fileName = u"b"_s};
    QCOMPARE(runWebBackup(parameters, m_work).error().code, ErrorCode::InvalidInput);
}

void TestWebBackup::stopsWhileTheExportRuns()
{
    LyingServer server(Site{.onBackup = [](const Request &) { return Answer{.hang = true}; }, .websudo = false});
    Work work;
    std::optional<Result<WebBackup>> backup;
    const std::unique_ptr<QThread> thread(QThread::create([&] { backup = runWebBackup(parametersFor(server), work); }));
    thread->start();
    QVERIFY(server.waitForRequests(3));
    work.cancel.request();
    QVERIFY(thread->wait(30s));
    QCOMPARE(backup->error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestWebBackup)
#include "tst_webbackup.moc"
