// SPDX-License-Identifier: Apache-2.0
#include "core/server/serverclient.h"
#include "tests/support/lyingserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

namespace {

const RetryPolicy quick{.tries = 3, .firstPause = 1ms, .longestPause = 10ms};

Answer arrayAnswer(const QJsonArray &array)
{
    return jsonAnswer(QJsonDocument(array).toJson());
}

QJsonObject user(const QString &name)
{
    return {{u"key"_s, u"JIRA"_s + name}, {u"name"_s, name}, {u"displayName"_s, name.toUpper()},
        {u"emailAddress"_s, name + u" at company dot com"_s}, {u"active"_s, !name.startsWith(u'x')}};
}

const QByteArray serverInfo =
    R"({"baseUrl":"https://jira.company.com","version":"8.20.1","buildNumber":820001,"deploymentType":"Server","serverTitle":"Our Jira"})";

/// No groups, and a search that `users` answers.
LyingServer::Script only(std::function<Answer(const Request &)> users)
{
    return [users = std::move(users)](const Request &request, int) {
        if (request.path().endsWith(u"user/search"))
            return users(request);
        return jsonAnswer(R"({"total":0,"groups":[]})");
    };
}

ServerAccess passwordFor(const LyingServer &server, const QString &path = u"/jira"_s)
{
    return {.baseUrl = server.url(path), .user = u"admin"_s, .password = Secret(u"pw"_s), .token = {}};
}

} // namespace

class TestServerClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatAServerIs();
    void sendsATokenAsBearer();
    void showsNoPasswordToWhatIsNotJira_data();
    void showsNoPasswordToWhatIsNotJira();
    void findsTheContextPath_data();
    void findsTheContextPath();
    void saysWhatOnlyAPersonCanSettle_data();
    void saysWhatOnlyAPersonCanSettle();
    void sendsNothingMoreAfterARefusal_data();
    void sendsNothingMoreAfterARefusal();
    void readsEverybodyWithGroups();
    void stopsOnAServerThatRepeatsItsPage();
    void asksByLettersWhereASearchIsCapped();
    void saysWhichGroupsItCouldNotList();
    void findsWhatAnyoneMayDo();
    void stopsWhenAsked();

private:
    Work m_work;
};

void TestServerClient::tellsWhatAServerIs()
{
    LyingServer server([](const Request &request, int) {
        const auto path = request.path();
        if (path == u"/jira/rest/api/2/serverInfo" && request.header("Authorization").isEmpty())
            return jsonAnswer(serverInfo);
        if (path == u"/jira/rest/api/2/serverInfo")
            return jsonAnswer(R"({"version":"8.20.1","serverTime":"2026-11-22T12:00:00.000+0100"})");
        if (request.header("Authorization") != "Basic " + QByteArray("admin:pw").toBase64())
            return jsonAnswer("{}", 401);
        if (path.endsWith(u"myself"))
            return jsonAnswer(R"({"name":"admin","displayName":"Ada Admin"})");
        if (path.endsWith(u"mypermissions"))
            return jsonAnswer(
                R"({"permissions":{"SYSTEM_ADMIN":{"havePermission":true},"ADMINISTER":{"havePermission":true}}})");
        if (path.endsWith(u"search"))
            return jsonAnswer(R"({"startAt":0,"maxResults":0,"total":4711,"issues":[]})");
        return jsonAnswer(R"([{"key":"jira-software","userCount":312},{"key":"jira-servicedesk","userCount":20}])");
    });
    const auto facts = ServerClient(passwordFor(server), Cancel(), quick).facts();
    QVERIFY(facts);
    const ServerFacts wanted{.title = u"Our Jira"_s,
        .version = u"8.20.1"_s,
        .build = 820001,
        .baseUrl = QUrl(u"https://jira.company.com"_s),
        .deployment = u"Server"_s,
        .userName = u"admin"_s,
        .displayName = u"Ada Admin"_s,
        .systemAdministrator = true,
        .administrator = true,
        .seats = {{u"jira-software"_s, -1, 312}, {u"jira-servicedesk"_s, -1, 20}},
        .address = server.url(u"/jira"_s),
        .utcOffset = 3600,
        .issues = 4711};
    QCOMPARE(*facts, wanted);
    QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray());
}

void TestServerClient::sendsATokenAsBearer()
{
    LyingServer server(
        [](const Request &, int) { return jsonAnswer(R"({"groups":{"items":[{"name":"a"},{"name":"b & c"}]}})"); });
    ServerAccess access{.baseUrl = server.url(), .user = {}, .password = {}, .token = Secret(u"tok"_s)};
    QCOMPARE(*ServerClient(access, Cancel(), quick).groupsOf(u"o'brien+x"_s), (QStringList{u"a"_s, u"b & c"_s}));
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Bearer tok");
    QCOMPARE(server.requests().constFirst().query(u"username"_s), u"o'brien+x"_s);
}

void TestServerClient::showsNoPasswordToWhatIsNotJira_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a login page") << 200 << QByteArray("<html><form id=login-form>");
    QTest::newRow("something else with JSON") << 200 << QByteArray(R"({"hello":"world"})");
    QTest::newRow("Jira Cloud") << 200 << QByteArray(R"({"version":"1001.0.0","deploymentType":"Cloud"})");
    QTest::newRow("a wrong path") << 404 << QByteArray("<html>404");
}

void TestServerClient::showsNoPasswordToWhatIsNotJira()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    LyingServer server([=](const Request &, int) { return htmlAnswer(body, status); });
    const auto facts = ServerClient(passwordFor(server), Cancel(), quick).facts();
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::NotJira);
    for (const auto &request : server.requests())
        QCOMPARE(request.header("Authorization"), QByteArray());
}

void TestServerClient::findsTheContextPath_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("none given") << u"/"_s;
    QTest::newRow("another") << u"/wiki"_s;
}

/// As a reverse proxy does it that knows Jira below /jira, and leads there from everywhere else.
void TestServerClient::findsTheContextPath()
{
    QFETCH(QString, given);
    LyingServer server([](const Request &request, int) {
        const auto path = request.path();
        if (path.startsWith(u"/jira/rest/") && path.endsWith(u"/serverInfo"))
            return jsonAnswer(serverInfo);
        if (path.startsWith(u"/jira/rest/"))
            return jsonAnswer("{}");
        if (path.startsWith(u"/jira/"))
            return htmlAnswer("<html><title>Dashboard", 200);
        if (path.contains(u"/rest/"))
            return htmlAnswer("<html>404", 404);
        auto answer = htmlAnswer({}, 302);
        answer.headers << std::pair{"Location", "/jira/secure/Dashboard.jspa?x=1"};
        return answer;
    });
    const auto facts = ServerClient(passwordFor(server, given), Cancel(), quick).facts();
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().detail));
    QCOMPARE(facts->address, server.url(u"/jira"_s));
    for (const auto &request : server.requests()) {
        if (!request.header("Authorization").isEmpty())
            QVERIFY(request.path().startsWith(u"/jira/rest/"));
    }
}

void TestServerClient::saysWhatOnlyAPersonCanSettle_data()
{
    QTest::addColumn<QString>("case_");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a company's sign-in page") << u"sso"_s << QString(needs::companySignIn);
    QTest::newRow("only from its front page") << u"front"_s << QString(needs::companySignIn);
    QTest::newRow("Jira at another host") << u"moved"_s << QString(needs::newAddress);
    QTest::newRow("passwords are for browsers only") << u"basic"_s << QString(needs::noBasic);
    QTest::newRow("a token before 8.14") << u"token"_s << QString(needs::noTokens);
}

void TestServerClient::saysWhatOnlyAPersonCanSettle()
{
    QFETCH(QString, case_);
    QFETCH(QString, detail);
    // The same machine under another name: to the client another host.
    LyingServer other([](const Request &request, int) {
        return request.path().endsWith(u"serverInfo") ? jsonAnswer(serverInfo) : htmlAnswer("<html>Sign in", 200);
    });
    auto elsewhere = other.url();
    elsewhere.setHost(u"localhost"_s);
    LyingServer server([=](const Request &request, int) {
        auto away = htmlAnswer({}, 302);
        away.headers << std::pair{
            "Location", (elsewhere.toString() + (case_ == u"moved" ? request.path() : u"/in"_s)).toUtf8()};
        if (case_ == u"sso" || case_ == u"moved")
            return away;
        if (case_ == u"front")
            return request.path().contains(u"/rest/") ? htmlAnswer("<html>404", 404) : away;
        if (request.path().endsWith(u"serverInfo"))
            return jsonAnswer(case_ == u"token" ? R"({"version":"8.5.3","deploymentType":"Server"})" : serverInfo);
        return jsonAnswer(R"({"message":"Basic Authentication has been disabled on this instance."})", 403);
    });
    auto access = passwordFor(server);
    if (case_ == u"token")
        access = {.baseUrl = server.url(u"/jira"_s), .user = {}, .password = {}, .token = Secret(u"tok"_s)};
    ServerClient client(access, Cancel(), quick);
    const auto facts = client.facts();
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::NeedsPerson);
    QCOMPARE(facts.error().detail, detail);
    for (const auto &request : other.requests())
        QCOMPARE(request.header("Authorization"), QByteArray());
    // One refused password is all that was sent, also later.
    const auto sent = [&server] {
        return std::ranges::count_if(
            server.requests(), [](const Request &request) { return !request.header("Authorization").isEmpty(); });
    };
    QCOMPARE(sent(), case_ == u"basic" ? 1 : 0);
    if (case_ == u"basic")
        QVERIFY(!client.people(m_work));
    QCOMPARE(sent(), case_ == u"basic" ? 1 : 0);
}

void TestServerClient::sendsNothingMoreAfterARefusal_data()
{
    QTest::addColumn<bool>("captcha");
    QTest::newRow("wrong password") << false;
    QTest::newRow("captcha") << true;
}

void TestServerClient::sendsNothingMoreAfterARefusal()
{
    QFETCH(bool, captcha);
    LyingServer server([=](const Request &request, int) {
        if (request.path().endsWith(u"serverInfo"))
            return jsonAnswer(serverInfo);
        auto answer = jsonAnswer("{}", captcha ? 403 : 401);
        answer.headers << std::pair{"X-Seraph-LoginReason", captcha ? "AUTHENTICATION_DENIED" : "AUTHENTICATED_FAILED"};
        if (captcha)
            answer.headers << std::pair{
                "X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=http://j/login.jsp"};
        return answer;
    });
    ServerClient client(passwordFor(server), Cancel(), quick);
    const auto first = client.facts();
    QVERIFY(!first);
    QCOMPARE(first.error().code, captcha ? ErrorCode::CaptchaRequired : ErrorCode::SignInRefused);
    if (captcha)
        QCOMPARE(first.error().detail, u"http://j/login.jsp"_s);
    const auto sent = server.requests().size();
    QCOMPARE(sent, 2);
    QCOMPARE(client.people(m_work).error(), first.error());
    QCOMPARE(client.anyoneGrants().error(), first.error());
    QCOMPARE(server.requests().size(), sent);
}

void TestServerClient::readsEverybodyWithGroups()
{
    LyingServer server([](const Request &request, int) {
        const auto path = request.path();
        const auto startAt = request.query(u"startAt"_s).toInt();
        if (path.endsWith(u"user/search")) {
            QJsonArray page;
            for (int i = startAt; i < std::min(startAt + 2, 5); ++i)
                page << user(QString(QChar(u'v' + i)));
            return arrayAnswer(page);
        }
        if (path.endsWith(u"user/list"))
            return jsonAnswer("{}", 404);
        if (path.endsWith(u"groups/picker"))
            return jsonAnswer(R"({"total":2,"groups":[{"name":"jira-users"},{"name":"R&D + ä"}]})");
        QJsonArray members;
        if (request.query(u"groupname"_s) == u"R&D + ä" && startAt < 3)
            members << user(u"member%1"_s.arg(startAt));
        return jsonAnswer(QJsonDocument(QJsonObject{{u"values"_s, members}, {u"isLast"_s, startAt == 2}}).toJson());
    });
    ServerClient client(passwordFor(server), Cancel(), quick);
    const auto people = client.people(m_work);
    QVERIFY(people);
    QCOMPARE(people->users.size(), 5 + 3);
    QCOMPARE(people->users.at(2), (Person{.userKey = u"JIRAx"_s,
                                      .userName = u"x"_s,
                                      .displayName = u"X"_s,
                                      .email = {},
                                      .directoryId = 0,
                                      .active = false,
                                      .emailHidden = true}));
    QCOMPARE(people->groups, (QStringList{u"jira-users"_s, u"R&D + ä"_s}));
    QCOMPARE(people->memberships.size(), 3);
    QCOMPARE(people->memberships.at(2), (Membership{.group = u"R&D + ä"_s, .member = u"member2"_s}));
    QCOMPARE(client.gaps(), (QList<ServerClient::Gap>{{ServerClient::Gap::What::Emails, 0, 8}}));
}

void TestServerClient::stopsOnAServerThatRepeatsItsPage()
{
    LyingServer server(only([](const Request &) { return arrayAnswer({user(u"a"_s), user(u"b"_s)}); }));
    const auto people = ServerClient(passwordFor(server), Cancel(), quick).people(m_work);
    QVERIFY(people);
    QCOMPARE(people->users.size(), 2);
    QCOMPARE(server.requests().size(), 4); // is there a list, twice the page, groups
}

void TestServerClient::asksByLettersWhereASearchIsCapped()
{
    // 340 users in a server that shows the first 100 of any search; 260 of them begin with an "m".
    QStringList names;
    for (int i = 0; i < 260; ++i)
        names << u"m%1%2"_s.arg(QChar(u'a' + i % 26)).arg(i);
    for (int i = 0; i < 80; ++i)
        names << u"z%1"_s.arg(i);
    LyingServer server(only([names](const Request &request) {
        const auto wanted = request.query(u"username"_s);
        QJsonArray page;
        const auto startAt = request.query(u"startAt"_s).toInt();
        int at = 0;
        for (const auto &name : names) {
            if ((wanted == u"." || name.startsWith(wanted)) && ++at > startAt && at <= 100)
                page << user(name);
        }
        return arrayAnswer(page);
    }));
    ServerClient client(passwordFor(server), Cancel(), quick);
    const auto people = client.people(m_work);
    QVERIFY(people);
    QCOMPARE(people->users.size(), 340);
    QCOMPARE(client.gaps(), (QList<ServerClient::Gap>{{ServerClient::Gap::What::Emails, 0, 340}}));
}

void TestServerClient::saysWhichGroupsItCouldNotList()
{
    LyingServer server([](const Request &request, int) {
        if (request.path().endsWith(u"groups/picker"))
            return jsonAnswer(R"({"total":25,"groups":[{"name":"a"},{"name":"b"}]})");
        return jsonAnswer(request.path().endsWith(u"user/search") ? "[]" : R"({"values":[],"isLast":true})");
    });
    ServerClient client(passwordFor(server), Cancel(), quick);
    QVERIFY(client.people(m_work));
    QCOMPARE(client.gaps(), (QList<ServerClient::Gap>{{ServerClient::Gap::What::Groups, 2, 25}}));
}

void TestServerClient::findsWhatAnyoneMayDo()
{
    LyingServer server([](const Request &, int) {
        return jsonAnswer(R"({"permissionSchemes":[{"name":"Public","permissions":[
            {"permission":"BROWSE_PROJECTS","holder":{"type":"anyone"}},
            {"permission":"CREATE_ISSUES","holder":{"type":"group","parameter":"jira-users"}},
            {"permission":"ADD_COMMENTS","holder":{"type":"applicationRole"}}]},
            {"name":"Old","permissions":[{"permission":"BROWSE_PROJECTS","holder":{"type":"group"}}]}]})");
    });
    const auto grants = ServerClient(passwordFor(server), Cancel(), quick).anyoneGrants();
    QVERIFY(grants);
    const QList<ServerClient::AnyoneGrant> wanted{
        {u"Public"_s, u"BROWSE_PROJECTS"_s}, {u"Old"_s, u"BROWSE_PROJECTS"_s}};
    QCOMPARE(*grants, wanted);
}

void TestServerClient::stopsWhenAsked()
{
    Cancel cancel;
    LyingServer server(only([cancel](const Request &) mutable {
        cancel.request();
        return arrayAnswer({user(u"a"_s)});
    }));
    QCOMPARE(ServerClient(passwordFor(server), cancel, quick).people(m_work).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestServerClient)
#include "tst_serverclient.moc"
