// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloudclient.h"
#include "core/cloud/cloudneeds.h"
#include "tests/support/lyingserver.h"

#include <QJsonArray>
#include <QTest>

#include <atomic>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

namespace {

const RetryPolicy quick{.tries = 3, .firstPause = 1ms, .longestPause = 10ms};

CloudAccess accessTo(const LyingServer &server)
{
    return {.site = server.url(u"/jira/your-work"_s), .email = u"ann@company.com"_s, .apiToken = Secret(u"tok"_s)};
}

Answer object(const QJsonObject &json)
{
    return jsonAnswer(QJsonDocument(json).toJson());
}

QJsonObject bodyOf(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// Pages of `per` out of `count` values that `make` makes.
Answer pageOf(const Request &request, int count, int per, const std::function<QJsonObject(int)> &make)
{
    const auto startAt = request.query(u"startAt"_s).toInt();
    QJsonArray values;
    for (int i = startAt; i < std::min(startAt + per, count); ++i)
        values << make(i);
    return object({{u"values"_s, values}, {u"total"_s, count}, {u"isLast"_s, startAt + per >= count}});
}

} // namespace

class TestCloudClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatASiteIs();
    void givesAServerNoToken();
    void saysThatATokenIsRefused();
    void takesAScopedTokenToTheGateway();
    void saysWhatATokenMayNotRead();
    void asksAFailingGatewayAgain();
    void addsNothingTwice_data();
    void addsNothingTwice();
    void readsAllPagesOfProjects();
    void stopsWhenPagesRepeat();
    void followsTokensToTheLastIssue();
    void stopsWhenATokenRepeats();
    void keepsAppsOutOfUsersAndMembers();
    void addsToAGroupOnce_data();
    void addsToAGroupOnce();
    void saysWhatAGroupGrants();
    void waitsOutARateLimit();
    void asksForNothingThatWasRemoved();

private:
    Work m_work;
};

void TestCloudClient::tellsWhatASiteIs()
{
    LyingServer server([](const Request &request, int) {
        const auto call = request.path().sliced(12);
        if (call == u"serverInfo")
            return jsonAnswer(
                R"({"baseUrl":"https://acme.atlassian.net","deploymentType":"Cloud","serverTitle":"Acme"})");
        if (request.header("Authorization") != "Basic " + QByteArray("ann@company.com:tok").toBase64())
            return jsonAnswer("{}", 401);
        if (call == u"myself")
            return jsonAnswer(R"({"accountId":"5b","displayName":"Ann","emailAddress":"ann@company.com"})");
        if (call == u"mypermissions")
            return jsonAnswer(
                R"({"permissions":{"ADMINISTER":{"havePermission":true},"SYSTEM_ADMIN":{"havePermission":false}}})");
        if (call == u"group/bulk")
            return jsonAnswer(R"({"values":[{"name":"site-admins","groupId":"1"}],"isLast":true})");
        if (call == u"user/groups")
            return jsonAnswer(R"([{"name":"jira-users"},{"name":"site-admins"}])");
        if (call == u"project/search")
            return jsonAnswer(R"({"total":7,"values":[{}]})");
        if (call == u"search/approximate-count")
            return bodyOf(request).value("jql"_L1).toString().isEmpty() ? jsonAnswer("{}", 400)
                                                                        : jsonAnswer(R"({"count":1234})");
        if (call == u"attachment/meta")
            return jsonAnswer(R"({"enabled":true,"uploadLimit":2147483648})");
        if (call == u"instance/license")
            return jsonAnswer(R"({"applications":[{"id":"jira-software","plan":"PAID"}]})");
        return jsonAnswer(R"([{"key":"jira-software","name":"Jira Software","numberOfSeats":100,"userCount":12},
            {"key":"jira-core","name":"Jira Core","hasUnlimitedSeats":true,"numberOfSeats":5,"userCount":3}])");
    });
    const auto facts = CloudClient(accessTo(server), Cancel(), quick).facts();
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().subject + facts.error().detail));
    const CloudFacts wanted{.title = u"Acme"_s,
        .baseUrl = QUrl(u"https://acme.atlassian.net"_s),
        .accountId = u"5b"_s,
        .displayName = u"Ann"_s,
        .administrator = true,
        .siteAdministrator = true,
        .projects = 7,
        .issues = 1234,
        .attachmentLimit = 2147483648,
        .seats = {{u"Jira Software"_s, 100, 12}, {u"Jira Core"_s, -1, 3}},
        .email = u"ann@company.com"_s,
        .plans = {{u"jira-software"_s, u"PAID"_s}}};
    QCOMPARE(*facts, wanted);
    QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray());
}

void TestCloudClient::givesAServerNoToken()
{
    LyingServer server(
        [](const Request &, int) { return jsonAnswer(R"({"version":"9.4.0","deploymentType":"Server"})"); });
    const auto facts = CloudClient(accessTo(server), Cancel(), quick).facts();
    QCOMPARE(facts.error().code, ErrorCode::NotJira);
    QCOMPARE(facts.error().detail, u"Server"_s);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray());
}

void TestCloudClient::saysThatATokenIsRefused()
{
    LyingServer server([](const Request &request, int) {
        return request.path().endsWith(u"serverInfo") ? jsonAnswer(R"({"deploymentType":"Cloud"})")
                                                      : Answer{.status = 401};
    });
    const auto facts = CloudClient(accessTo(server), Cancel(), quick).facts();
    QCOMPARE(facts.error().code, ErrorCode::SignInRefused);
    QCOMPARE(facts.error().detail, needs::cloudId);
    // A site on this machine is for practice: nobody outside is asked, and nothing is told to them.
    QCOMPARE(server.requests().size(), 2);
}

void TestCloudClient::takesAScopedTokenToTheGateway()
{
    LyingServer server([](const Request &request, int) {
        const auto path = request.path();
        if (path == u"/_edge/tenant_info")
            return jsonAnswer(R"({"cloudId":"11aa"})");
        if (path == u"/rest/api/3/serverInfo")
            return jsonAnswer(R"({"deploymentType":"Cloud"})");
        if (!path.startsWith(u"/ex/jira/11aa/rest/api/3/"))
            return Answer{.status = 401};
        return jsonAnswer(R"({"accountId":"5b","values":[],"isLast":true,"total":0,"count":0,"applications":[]})");
    });
    auto access = accessTo(server);
    access.gateway = server.url();
    CloudClient client(access, Cancel(), quick);
    const auto facts = client.facts();
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().subject + facts.error().detail));
    QCOMPARE(facts->cloudId, u"11aa"_s);
    QCOMPARE(facts->accountId, u"5b"_s);
    QVERIFY(client.groups());
    for (const auto &request : server.requests()) {
        const bool withToken = !request.header("Authorization").isEmpty();
        QCOMPARE(withToken, !request.path().contains(u"serverInfo") && !request.path().contains(u"tenant_info"));
    }

    // Who knows it goes there at once, and a token that the gateway does not take is tried at the site.
    const auto before = server.requests().size();
    access.cloudId = facts->cloudId;
    QVERIFY(CloudClient(access, Cancel(), quick).groups());
    QCOMPARE(server.requests().size(), before + 1);
    access.cloudId = u"another"_s;
    QCOMPARE(CloudClient(access, Cancel(), quick).facts().error().code, ErrorCode::SignInRefused);
    QCOMPARE(server.requests().constLast().path(), u"/rest/api/3/myself"_s);
}

void TestCloudClient::saysWhatATokenMayNotRead()
{
    LyingServer server([](const Request &request, int) {
        const auto call = request.path().section(u"/rest/api/3/"_s, 1);
        if (call == u"serverInfo")
            return jsonAnswer(R"({"deploymentType":"Cloud"})");
        if (call == u"myself")
            return jsonAnswer(R"({"accountId":"5b"})");
        return jsonAnswer(R"({"code":401,"message":"Unauthorized; scope does not match"})", 401);
    });
    auto access = accessTo(server);
    access.gateway = server.url();
    access.cloudId = u"11aa"_s;
    const auto facts = CloudClient(access, Cancel(), quick).facts();
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().subject + facts.error().detail));
    QCOMPARE(facts->gaps, (QList{CloudGap::Permissions, CloudGap::SiteAdministrator, CloudGap::Projects,
                              CloudGap::Issues, CloudGap::AttachmentLimit, CloudGap::Seats, CloudGap::Plan}));
    QCOMPARE(facts->projects, -1);
    QCOMPARE(facts->issues, -1);
}

void TestCloudClient::asksAFailingGatewayAgain()
{
    for (const int status : {502, 503, 504}) {
        LyingServer server([=](const Request &, int number) {
            return number < 3 ? htmlAnswer("<h1>Bad gateway</h1>", status) : jsonAnswer(R"({"count":3})");
        });
        QCOMPARE(CloudClient(accessTo(server), Cancel(), quick).approximateIssues(u"project = A"_s), 3);
        QCOMPARE(server.requests().size(), 3);
    }
    LyingServer down([](const Request &, int) { return htmlAnswer("<h1>Down</h1>", 503); });
    QCOMPARE(CloudClient(accessTo(down), Cancel(), quick).projects().error().code, ErrorCode::ServerFailed);
    QCOMPARE(down.requests().size(), quick.tries);
}

void TestCloudClient::addsNothingTwice_data()
{
    QTest::addColumn<int>("status"); // of the first sending; 0: the connection is cut
    QTest::addColumn<bool>("done");  // all the same
    QTest::addColumn<int>("sendings");
    QTest::newRow("lost before") << 0 << false << 2;
    QTest::newRow("lost after") << 0 << true << 1;
    QTest::newRow("gateway timed out before") << 504 << false << 2;
    QTest::newRow("gateway timed out after") << 504 << true << 1;
    QTest::newRow("not available") << 503 << false << 2;
    QTest::newRow("429 without a word, done") << 429 << true << 1;
    QTest::newRow("429 without a word, not done") << 429 << false << 2;
}

void TestCloudClient::addsNothingTwice()
{
    QFETCH(int, status);
    QFETCH(bool, done);
    QFETCH(int, sendings);
    int sent = 0;
    int read = 0;
    bool member = false;
    LyingServer server([&](const Request &request, int) {
        if (request.method == "POST") {
            member = ++sent > 1 || done;
            return sent > 1 ? jsonAnswer("{}", 201)
                            : Answer{.status = std::max(status, 200), .closeUnanswered = status == 0};
        }
        // What was done is seen late.
        const bool shows = member && ++read > 3;
        return jsonAnswer(shows ? R"([{"name":"a","groupId":"g1"}])" : R"([{"name":"b","groupId":"g2"}])");
    });
    // Where it shows, it shows within the patience however slow the machine; where it does not, all of it is waited for.
    const ReadBack readBack{.firstPoll = 2ms, .patience = done ? 30s : 200ms};
    QVERIFY(CloudClient(accessTo(server), Cancel(), quick).addToGroup(u"g1"_s, u"5b"_s, readBack));
    QCOMPARE(sent, sendings);
}

void TestCloudClient::readsAllPagesOfProjects()
{
    LyingServer server([](const Request &request, int) {
        return pageOf(request, 7, 3, [](int i) {
            return QJsonObject{{u"id"_s, QString::number(i)}, {u"key"_s, u"P%1"_s.arg(i)}, {u"name"_s, u"Ä"_s}};
        });
    });
    const auto projects = CloudClient(accessTo(server), Cancel(), quick).projects();
    QVERIFY(projects);
    QCOMPARE(projects->size(), 7);
    QCOMPARE(projects->last(), (CloudProject{u"6"_s, u"P6"_s, u"Ä"_s}));
    QCOMPARE(server.requests().size(), 3);
    QVERIFY(server.requests().constFirst().target.startsWith("/rest/api/3/project/search?"));
}

void TestCloudClient::stopsWhenPagesRepeat()
{
    LyingServer server(
        [](const Request &, int) { return jsonAnswer(R"({"values":[{"name":"a","groupId":"1"}],"isLast":false})"); });
    const auto groups = CloudClient(accessTo(server), Cancel(), quick).groups();
    QCOMPARE(groups->size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestCloudClient::followsTokensToTheLastIssue()
{
    LyingServer server([](const Request &request, int) {
        const auto token = bodyOf(request).value("nextPageToken"_L1).toString();
        const auto issue = [](int number) {
            return QJsonObject{{u"key"_s, u"P-%1"_s.arg(number)},
                {u"fields"_s, QJsonObject{{u"attachment"_s, QJsonArray{QJsonObject{{u"size"_s, qint64(5'000'000'000)}},
                                                                QJsonObject{{u"size"_s, number}}}}}}};
        };
        if (token.isEmpty())
            return object(
                {{u"issues"_s, QJsonArray{issue(1), issue(2)}}, {u"isLast"_s, false}, {u"nextPageToken"_s, u"a"_s}});
        if (token == u"a") // filtered to nothing, and not the last
            return object({{u"issues"_s, QJsonArray{}}, {u"isLast"_s, false}, {u"nextPageToken"_s, u"b"_s}});
        return object({{u"issues"_s, QJsonArray{issue(2), issue(3)}}, {u"isLast"_s, true}});
    });
    const auto found = CloudClient(accessTo(server), Cancel(), quick).issuesWithAttachments(m_work);
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->last(), (CloudClient::IssueAttachments{u"P-3"_s, 2, 5'000'000'003}));
    const auto body = bodyOf(server.requests().constFirst());
    QCOMPARE(body.value("jql"_L1).toString(), u"created >= \"1970-01-01\" AND attachments is not EMPTY"_s);
    QVERIFY(!body.contains("nextPageToken"_L1));
}

void TestCloudClient::stopsWhenATokenRepeats()
{
    LyingServer server([](const Request &, int) {
        return jsonAnswer(R"({"issues":[{"key":"P-1"}],"isLast":false,"nextPageToken":"same"})");
    });
    QCOMPARE(CloudClient(accessTo(server), Cancel(), quick).issuesWithAttachments(m_work)->size(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestCloudClient::keepsAppsOutOfUsersAndMembers()
{
    const QByteArray people = R"([{"accountId":"1","accountType":"atlassian","displayName":"Ann","active":false},
        {"accountId":"2","accountType":"app"},{"accountId":"3","accountType":"customer"}])";
    LyingServer server([=](const Request &request, int) {
        const bool first = request.query(u"startAt"_s) == u"0";
        if (request.path().endsWith(u"users/search"))
            return jsonAnswer(first ? people : "[]");
        return jsonAnswer("{\"isLast\":true,\"values\":" + people + "}");
    });
    CloudClient client(accessTo(server), Cancel(), quick);
    const CloudUser ann{.accountId = u"1"_s, .displayName = u"Ann"_s, .email = {}, .active = false};
    QCOMPARE(*client.users(), QList{ann});
    const auto members = client.groupMembers(u"g"_s);
    QCOMPARE(members->size(), 2);
    QCOMPARE(members->constFirst(), ann);
    QCOMPARE(server.requests().constLast().query(u"includeInactiveUsers"_s), u"true"_s);
}

void TestCloudClient::addsToAGroupOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("isMember");
    QTest::addColumn<bool>("fine");
    QTest::newRow("added") << 201 << QByteArray("{}") << false << true;
    QTest::newRow("a member already") << 400 << QByteArray(R"({"errorMessages":["User is already a member of 'a'"]})")
                                      << false << true;
    QTest::newRow("a member, said in German")
        << 400 << QByteArray(R"({"errorMessages":["Ist schon Mitglied"]})") << true << true;
    QTest::newRow("something else") << 400 << QByteArray(R"({"errorMessages":["The group is managed elsewhere"]})")
                                    << false << false;
    QTest::newRow("no such user") << 404 << QByteArray() << true << false;
    QTest::newRow("not allowed") << 403 << QByteArray() << true << false;
}

void TestCloudClient::addsToAGroupOnce()
{
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    QFETCH(bool, isMember);
    LyingServer server([=](const Request &request, int) {
        if (request.method == "POST")
            return jsonAnswer(words, status);
        return jsonAnswer(isMember ? R"([{"name":"a","groupId":"g/1"}])" : "[]");
    });
    const auto added = CloudClient(accessTo(server), Cancel(), quick).addToGroup(u"g/1"_s, u"5b"_s);
    QTEST(added.has_value(), "fine");
    const auto request = server.requests().constFirst();
    QCOMPARE(request.query(u"groupId"_s), u"g/1"_s);
    QCOMPARE(bodyOf(request), (QJsonObject{{u"accountId"_s, u"5b"_s}}));
}

void TestCloudClient::saysWhatAGroupGrants()
{
    LyingServer server([](const Request &request, int) {
        if (request.path().endsWith(u"applicationrole"))
            return jsonAnswer(R"([{"key":"jira-software","name":"Jira Software","groups":["devs","all"]}])");
        return jsonAnswer(R"({"permissionSchemes":[{"name":"Default","permissions":[
            {"permission":"CREATE_ISSUES","holder":{"type":"group","parameter":"devs","value":"id-1"}},
            {"permission":"EDIT_ISSUES","holder":{"type":"group","group":{"name":"devs","groupId":"id-1"},"parameter":"x"}},
            {"permission":"com.company.app__DO_THIS","holder":{"type":"group","parameter":"devs"}},
            {"permission":"ADMINISTER_PROJECTS","holder":{"type":"group","parameter":"devs"}},
            {"permission":"BROWSE_PROJECTS","holder":{"type":"group","parameter":"devs"}},
            {"permission":"BROWSE_PROJECTS","holder":{"type":"group","parameter":"guests"}},
            {"permission":"BROWSE_PROJECTS","holder":{"type":"anyone"}}]}]})");
    });
    const auto grants = CloudClient(accessTo(server), Cancel(), quick).grantsByGroup();
    QVERIFY(grants);
    QCOMPARE(grants->size(), 3);
    QCOMPARE(grants->value(u"all"_s), QStringList(u"Access to Jira Software"_s));
    QCOMPARE(
        grants->value(u"devs"_s), (QStringList{u"Access to Jira Software"_s,
                                      u"Administer projects, Browse projects, Create issues and 2 more in Default"_s}));
    QCOMPARE(grants->value(u"guests"_s), QStringList(u"Browse projects in Default"_s));
}

void TestCloudClient::waitsOutARateLimit()
{
    LyingServer server([](const Request &, int number) {
        return number % 2 == 1 ? Answer{.status = 429, .headers = {{"Retry-After", "0"}}}
                               : jsonAnswer(R"({"count":3})");
    });
    CloudClient client(accessTo(server), Cancel(), quick);
    QCOMPARE(*client.approximateIssues(u"project = A"_s), 3);
    QCOMPARE(*client.approximateIssues(u"project = B"_s), 3);
    QCOMPARE(server.requests().size(), 4);
}

void TestCloudClient::asksForNothingThatWasRemoved()
{
    LyingServer server(
        [](const Request &, int) { return jsonAnswer(R"({"deploymentType":"Cloud","values":[],"isLast":true})"); });
    CloudClient client(accessTo(server), Cancel(), quick);
    (void)client.facts();
    (void)client.projects();
    (void)client.issuesWithAttachments(m_work);
    (void)client.groups();
    (void)client.users();
    (void)client.grantsByGroup();
    const QStringList removed{
        u"/rest/api/3/search"_s, u"/rest/api/3/project"_s, u"/rest/api/3/group"_s, u"/rest/api/3/users"_s};
    for (const auto &request : server.requests())
        QVERIFY2(!removed.contains(request.path()), request.target.constData());
}

QTEST_GUILESS_MAIN(TestCloudClient)
#include "tst_cloudclient.moc"
