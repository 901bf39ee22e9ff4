// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpclient.h"
#include "tests/support/lyingserver.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

namespace {

const RetryPolicy quick{.tries = 4, .firstPause = 1ms, .longestPause = 20ms};

HttpRequest post(const QUrl &url, const QByteArray &body)
{
    return {.method = HttpRequest::Method::Post, .url = url, .headers = {{"Content-Type", "text/plain"}}, .body = body};
}

Answer redirect(int status, const QUrl &to)
{
    return {.status = status, .headers = {{"Location", to.toEncoded()}}};
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsAsLongAsARateLimitSays();
    void givesUpOnARateLimitAfterItsTries();
    void obeysServiceUnavailableOnlyWithRetryAfter();
    void pausesGrowAndAreCapped();
    void repeatsASafeRequestWhoseConnectionWasLost();
    void neverRepeatsAnUnsafeRequestByItself_data();
    void neverRepeatsAnUnsafeRequestByItself();
    void sendsAnUnsafeRequestOnceThoughAnswersEndTheConnection();
    void repeatsAnUnsafeRequestWhoseCallerSaysSo();
    void stopsWhileTheServerHangs();
    void stopsDuringAPause();
    void timesOutWhenNothingMoves();
    void leavesCredentialsBehindOnARedirectToAnotherOrigin();
    void keepsCredentialsOnARedirectWithinTheOrigin();
    void carriesNoBodyToAnotherOrigin();
    void followsNoRedirectOutOfHttp();
    void breaksOffARedirectLoop();
    void keepsCookiesAndShowsThem();
    void boundsABodyInMemory();
    void takesACutAnswerForALostConnection_data();
    void takesACutAnswerForALostConnection();
    void signsInByAnAddressAndShowsNothingOfIt();
    void returnsEveryStatusWithItsBody();
    void judgesStatuses_data();
    void judgesStatuses();
    void knowsACaptcha();
    void callsAPageThatIsNotJsonNotJira();
    void encodesEveryCharacterOfAQuery();
};

void TestHttpClient::waitsAsLongAsARateLimitSays()
{
    LyingServer server([](const Request &, int number) {
        return number == 1 ? Answer{.status = 429, .headers = {{"Retry-After", "1"}}} : jsonAnswer("{}");
    });
    HttpClient http({.tries = 3, .firstPause = 1ms, .longestPause = 60s});
    QElapsedTimer timer;
    timer.start();
    const auto answer = http.send({.url = server.url()}, Cancel());
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE_GE(timer.elapsed(), 1000);
    QCOMPARE(server.requests().size(), 2);
}

void TestHttpClient::givesUpOnARateLimitAfterItsTries()
{
    LyingServer server(
        [](const Request &, int) { return Answer{.status = 429, .headers = {{"Retry-After", "3600"}}}; });
    HttpClient http(quick);
    const auto answer = http.send({.url = server.url()}, Cancel());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::RateLimited);
    QCOMPARE(server.requests().size(), quick.tries);
}

void TestHttpClient::obeysServiceUnavailableOnlyWithRetryAfter()
{
    LyingServer server([](const Request &request, int number) {
        if (request.path() == u"/down")
            return Answer{.status = 503};
        return number == 1 ? Answer{.status = 503, .headers = {{"Retry-After", "0"}}} : jsonAnswer("{}");
    });
    HttpClient http(quick);
    QCOMPARE(http.send({.url = server.url()}, Cancel())->status, 200);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(http.send({.url = server.url(u"/down"_s)}, Cancel())->status, 503);
    QCOMPARE(server.requests().size(), 3);
}

void TestHttpClient::pausesGrowAndAreCapped()
{
    const RetryPolicy policy{.tries = 9, .firstPause = 2s, .longestPause = 30s};
    for (int round = 0; round < 50; ++round) {
        QCOMPARE_GE(policy.pause(1), 1400ms);
        QCOMPARE_LE(policy.pause(1), 2600ms);
        QCOMPARE_GE(policy.pause(3), 5600ms);
        QCOMPARE_LE(policy.pause(3), 10400ms);
    }
    QCOMPARE(policy.pause(60), 30s);
    QCOMPARE(policy.pause(1, "7"), 7s);
    QCOMPARE(policy.pause(1, "86400"), 30s);
    QCOMPARE(policy.pause(1, "Sun, 06 Nov 1994 08:49:37 GMT"), 0s);
    const auto soon =
        QDateTime::currentDateTimeUtc().addSecs(25).toString(u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    QCOMPARE_GT(policy.pause(1, soon), 5s);
    QCOMPARE_LE(policy.pause(1, soon), 25s);
}

void TestHttpClient::repeatsASafeRequestWhoseConnectionWasLost()
{
    LyingServer server([](const Request &, int number) {
        return number < 4 ? Answer{.body = "0123456789", .cutAfter = 4} : jsonAnswer("{}");
    });
    HttpClient http(quick);
    const auto answer = http.send({.url = server.url()}, Cancel());
    QVERIFY(answer);
    QCOMPARE(answer->body, "{}");
    QVERIFY(server.requests().size() >= 4);
}

void TestHttpClient::neverRepeatsAnUnsafeRequestByItself_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("closeUnanswered");
    QTest::addColumn<int>("status");
    QTest::newRow("closed without an answer") << QByteArray("filename=a") << true << 0;
    QTest::newRow("closed without an answer, no body") << QByteArray() << true << 0;
    QTest::newRow("large body, closed without an answer") << QByteArray(300'000, 'x') << true << 0;
    QTest::newRow("answer cut") << QByteArray("filename=a") << false << 200;
    QTest::newRow("rate limit") << QByteArray("filename=a") << false << 429;
    QTest::newRow("unavailable") << QByteArray("filename=a") << false << 503;
}

void TestHttpClient::neverRepeatsAnUnsafeRequestByItself()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, closeUnanswered);
    QFETCH(int, status);
    LyingServer server([=](const Request &request, int) {
        if (request.method == "GET")
            return jsonAnswer("{}");
        if (closeUnanswered)
            return Answer{.closeUnanswered = true};
        return Answer{
            .status = status, .headers = {{"Retry-After", "0"}}, .body = "0123", .cutAfter = status == 200 ? 2 : -1};
    });
    HttpClient http(quick);
    // The connection is warm then, and Qt would take it for one that has idled too long.
    QVERIFY(http.send({.url = server.url()}, Cancel()));
    const auto answer = http.send(post(server.url(), body), Cancel());
    QCOMPARE(answer.has_value(), status == 503);
    if (!answer)
        QCOMPARE(answer.error().code, status == 429 ? ErrorCode::RateLimited : ErrorCode::Unreachable);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).body, body);
}

void TestHttpClient::sendsAnUnsafeRequestOnceThoughAnswersEndTheConnection()
{
    // Answer and end arrive together, or do not: a race inside of Qt.
    LyingServer server(
        [](const Request &, int) { return Answer{.body = QByteArray(100'000, 'x'), .length = Answer::Length::None}; });
    HttpClient http(quick);
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        const auto answer = http.send(post(server.url(), "filename=a"), Cancel());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->body.size(), 100'000);
    }
    QCOMPARE(server.requests().size(), rounds);
}

void TestHttpClient::repeatsAnUnsafeRequestWhoseCallerSaysSo()
{
    LyingServer server(
        [](const Request &, int number) { return number == 1 ? Answer{.status = 429} : jsonAnswer("{}"); });
    HttpClient http(quick);
    QCOMPARE(http.send(post(server.url(), "x"), Cancel(), HttpClient::Repeat::Always)->status, 200);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).body, "x");
}

void TestHttpClient::stopsWhileTheServerHangs()
{
    LyingServer server([](const Request &, int) { return Answer{.hang = true}; });
    Cancel cancel;
    std::optional<Result<HttpAnswer>> answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        HttpClient http(quick);
        answer = http.send({.url = server.url(), .timeout = 0ms}, cancel);
    }));
    thread->start();
    QVERIFY(server.waitForRequests(1));
    cancel.request();
    QVERIFY(thread->wait(30s));
    QCOMPARE(answer->error().code, ErrorCode::Cancelled);
}

void TestHttpClient::stopsDuringAPause()
{
    LyingServer server([](const Request &, int) { return Answer{.status = 429, .headers = {{"Retry-After", "50"}}}; });
    Cancel cancel;
    std::optional<Result<HttpAnswer>> answer;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { answer = HttpClient().send({.url = server.url()}, cancel); }));
    thread->start();
    QVERIFY(server.waitForRequests(1));
    cancel.request();
    QVERIFY(thread->wait(30s));
    QCOMPARE(answer->error().code, ErrorCode::Cancelled);
}

void TestHttpClient::timesOutWhenNothingMoves()
{
    LyingServer server([](const Request &, int) { return Answer{.body = "0123456789", .cutAfter = 5, .hang = true}; });
    HttpClient http(quick);
    const auto answer = http.send({.url = server.url(), .timeout = 1s}, Cancel());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TimedOut);
    QVERIFY(server.waitForRequests(1));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::leavesCredentialsBehindOnARedirectToAnotherOrigin()
{
    LyingServer other([](const Request &, int) { return jsonAnswer("{}"); });
    LyingServer server([&](const Request &, int) { return redirect(302, other.url(u"/there"_s)); });
    HttpClient http(quick);
    const HttpHeaders headers{{"Authorization", "Bearer x"}, {"cookie", "a=b"}, {"X-Fine", "1"}};
    const auto answer = http.send({.url = server.url(), .headers = headers}, Cancel());
    QVERIFY(answer);
    QCOMPARE(answer->url, other.url(u"/there"_s));
    const auto request = other.requests().constFirst();
    QCOMPARE(request.header("Authorization"), QByteArray());
    QCOMPARE(request.header("Cookie"), QByteArray());
    QCOMPARE(request.header("X-Fine"), "1");
}

void TestHttpClient::keepsCredentialsOnARedirectWithinTheOrigin()
{
    LyingServer server([](const Request &request, int) {
        return request.path() == u"/a" ? redirect(301, QUrl(u"/jira/b?c=d"_s)) : jsonAnswer("{}");
    });
    HttpClient http(quick);
    const auto answer = http.send({.url = server.url(u"/a"_s), .headers = {{"Authorization", "Bearer x"}}}, Cancel());
    QCOMPARE(answer->status, 200);
    QCOMPARE(server.requests().at(1).target, "/jira/b?c=d");
    QCOMPARE(server.requests().at(1).header("Authorization"), "Bearer x");
}

void TestHttpClient::carriesNoBodyToAnotherOrigin()
{
    LyingServer other([](const Request &, int) { return jsonAnswer("{}"); });
    LyingServer server([&](const Request &, int number) { return redirect(number == 1 ? 307 : 302, other.url()); });
    HttpClient http(quick);
    const auto kept = http.send(post(server.url(), "password"), Cancel());
    QCOMPARE(kept->status, 307);
    QCOMPARE(checkStatus(*kept).error().code, ErrorCode::NotJira);
    QCOMPARE(other.requests().size(), 0);
    QCOMPARE(http.send(post(server.url(), "password"), Cancel())->status, 200);
    QCOMPARE(other.requests().constFirst().method, "GET");
    QCOMPARE(other.requests().constFirst().body, QByteArray());
}

void TestHttpClient::followsNoRedirectOutOfHttp()
{
    LyingServer server([](const Request &, int) { return redirect(302, QUrl(u"file:///etc/passwd"_s)); });
    HttpClient http(quick);
    QCOMPARE(http.send({.url = server.url()}, Cancel()).error().code, ErrorCode::ServerFailed);
}

void TestHttpClient::breaksOffARedirectLoop()
{
    LyingServer server([](const Request &, int) { return redirect(302, QUrl(u"/again"_s)); });
    HttpClient http(quick);
    QCOMPARE(http.send({.url = server.url()}, Cancel()).error().code, ErrorCode::ServerFailed);
    QCOMPARE_LE(server.requests().size(), 12);
}

void TestHttpClient::keepsCookiesAndShowsThem()
{
    LyingServer server([](const Request &, int number) {
        auto answer = jsonAnswer("{}");
        if (number == 1)
            answer.headers << std::pair{"Set-Cookie", "JSESSIONID=abc; Path=/; HttpOnly"}
                           << std::pair{"Set-Cookie", "atlassian.xsrf.token=t|lin; Path=/"};
        return answer;
    });
    HttpClient http(quick);
    QVERIFY(http.send({.url = server.url()}, Cancel()));
    QVERIFY(http.send({.url = server.url(u"/b"_s)}, Cancel()));
    QVERIFY(server.requests().at(1).header("Cookie").contains("JSESSIONID=abc"));
    QCOMPARE(http.cookie(server.url(), "atlassian.xsrf.token"), "t|lin");
    QCOMPARE(http.cookie(QUrl(u"http://other.invalid/"_s), "JSESSIONID"), QByteArray());
}

void TestHttpClient::boundsABodyInMemory()
{
    LyingServer server([](const Request &, int) {
        return Answer{.body = QByteArray(HttpClient::largestBody + 1, 'x'), .length = Answer::Length::Chunked};
    });
    HttpClient http(quick);
    QCOMPARE(http.send({.url = server.url()}, Cancel()).error().code, ErrorCode::TooLarge);
}

void TestHttpClient::takesACutAnswerForALostConnection_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("with a length") << false;
    QTest::newRow("in chunks") << true;
}

void TestHttpClient::takesACutAnswerForALostConnection()
{
    QFETCH(bool, chunked);
    LyingServer server([=](const Request &, int) {
        auto answer = jsonAnswer('"' + QByteArray(10'000, 'x') + '"');
        answer.length = chunked ? Answer::Length::Chunked : Answer::Length::Right;
        answer.cutAfter = 5'000;
        return answer;
    });
    HttpClient http({.tries = 1});
    QCOMPARE(http.send({.url = server.url()}, Cancel()).error().code, ErrorCode::Unreachable);
}

void TestHttpClient::signsInByAnAddressAndShowsNothingOfIt()
{
    LyingServer server([](const Request &, int) { return Answer{.status = 401}; });
    auto url = server.url(u"/x?token=hidden"_s);
    url.setUserName(u"ann"_s);
    url.setPassword(u"p:w@d"_s);
    HttpClient http(quick);
    const auto answer = http.send({.url = url}, Cancel());
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Basic " + QByteArray("ann:p:w@d").toBase64());
    const auto error = checkStatus(*answer).error();
    QCOMPARE(error.code, ErrorCode::SignInRefused);
    QCOMPARE(error.subject, server.url(u"/x"_s).toString());
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::returnsEveryStatusWithItsBody()
{
    std::atomic<int> status = 0;
    LyingServer server([&](const Request &, int) { return jsonAnswer(R"({"message":"so"})", status); });
    HttpClient http(quick);
    for (const int each : {200, 201, 400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 413, 415, 418, 422, 451, 499,
             500, 501, 502, 503, 504, 505, 599}) {
        status = each;
        const auto answer = http.send({.url = server.url()}, Cancel());
        QVERIFY2(answer, qPrintable(QString::number(each)));
        QCOMPARE(answer->status, each);
        QCOMPARE(answer->body, R"({"message":"so"})");
    }
}

void TestHttpClient::judgesStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("400 of Jira") << 400 << QByteArray(R"({"errorMessages":["Not bounded."],"errors":{"jql":"no"}})")
                                 << ErrorCode::InvalidInput << u"HTTP 400: Not bounded.; jql: no"_s;
    QTest::newRow("401") << 401 << QByteArray("<html>") << ErrorCode::SignInRefused << u"HTTP 401"_s;
    QTest::newRow("403") << 403 << QByteArray() << ErrorCode::Forbidden << u"HTTP 403"_s;
    QTest::newRow("404 of the admin API")
        << 404 << QByteArray(R"({"errors":[{"code":"ADMIN-404-10","title":"Gone","detail":"No such group"}]})")
        << ErrorCode::NotFound << u"HTTP 404: No such group"_s;
    QTest::newRow("409") << 409 << QByteArray(R"({"errors":[{"title":"Seats exceeded","detail":null}]})")
                         << ErrorCode::Conflict << u"HTTP 409: Seats exceeded"_s;
    QTest::newRow("410") << 410 << QByteArray() << ErrorCode::Unsupported << u"HTTP 410"_s;
    QTest::newRow("502") << 502 << QByteArray("<h1>Bad gateway") << ErrorCode::ServerFailed << u"HTTP 502"_s;
    QTest::newRow("504") << 504 << QByteArray() << ErrorCode::TimedOut << u"HTTP 504"_s;
}

void TestHttpClient::judgesStatuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto checked = checkStatus({.status = status, .body = body, .url = QUrl(u"http://a/b"_s)});
    QTEST(checked.error().code, "code");
    QTEST(checked.error().detail, "words");
    QVERIFY(checkStatus({.status = 204}));
}

void TestHttpClient::knowsACaptcha()
{
    const HttpHeaders headers{{"X-Seraph-LoginReason", "AUTHENTICATION_DENIED"},
        {"X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=https://jira.invalid/login.jsp"}};
    const auto error = checkStatus({.status = 403, .headers = headers}).error();
    QCOMPARE(error.code, ErrorCode::CaptchaRequired);
    QCOMPARE(error.detail, u"https://jira.invalid/login.jsp"_s);
}

void TestHttpClient::callsAPageThatIsNotJsonNotJira()
{
    const HttpAnswer page{.status = 200, .headers = {{"Content-Type", "text/html"}}, .body = "<html>Log in"};
    QCOMPARE(jsonBody(page).error().code, ErrorCode::NotJira);
    QCOMPARE(jsonBody({.status = 200}).error().code, ErrorCode::NotJira);
}

void TestHttpClient::encodesEveryCharacterOfAQuery()
{
    LyingServer server([](const Request &, int) { return jsonAnswer("{}"); });
    HttpClient http(quick);
    auto base = server.url(u"/jira/"_s);
    const auto name = u"R&D +50% \"ä\" #1/2"_s;
    QVERIFY(
        http.send({.url = restUrl(base, u"rest/a/%1"_s.arg(pathSegment(name)), {{u"groupname"_s, name}})}, Cancel()));
    const auto request = server.requests().constFirst();
    QCOMPARE(request.query(u"groupname"_s), name);
    QVERIFY(request.target.startsWith("/jira/rest/a/R%26D%20%2B50%25%20%22%C3%A4%22%20%231%2F2?"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
