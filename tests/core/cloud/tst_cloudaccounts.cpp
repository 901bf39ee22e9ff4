// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloudaccounts.h"
#include "core/cloud/inviteall.h"
#include "tests/support/lyingserver.h"

#include <QJsonArray>
#include <QMutex>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

namespace {

const RetryPolicy quick{.tries = 3, .firstPause = 1ms, .longestPause = 10ms};
const ReadBack soon{.firstPoll = 1ms, .patience = 5ms};

Answer json(const QJsonObject &object, int status = 200)
{
    return jsonAnswer(QJsonDocument(object).toJson(), status);
}

Answer data(const QJsonArray &data)
{
    return json({{u"data"_s, data}, {u"links"_s, QJsonObject()}});
}

Answer refusal(int status, const QString &words)
{
    return json({{u"errors"_s, QJsonArray{QJsonObject{{u"title"_s, words}, {u"detail"_s, words}}}}}, status);
}

QStringList emailsOf(const Request &request)
{
    QStringList emails;
    for (const auto &email : QJsonDocument::fromJson(request.body).object().value("emails"_L1).toArray())
        emails += email.toString();
    return emails;
}

QJsonObject member(const QString &email, bool verified = true)
{
    return {{u"accountId"_s, u"id-"_s + email.toLower()}, {u"status"_s, u"active"_s}, {u"accountStatus"_s, u"active"_s},
        {u"membershipStatus"_s, u"active"_s}, {u"name"_s, email}, {u"email"_s, email}, {u"emailVerified"_s, verified}};
}

/// A site and the organisation that holds it, with accounts that are kept and invitations as each test answers them.
class Cloud
{
public:
    /// Invitations, the first of which is 0; takes the request's people in unless told otherwise.
    std::function<Answer(Cloud &, const Request &, int)> onInvite = [](Cloud &cloud, const Request &request, int) {
        cloud.takeIn(emailsOf(request));
        return json({});
    };
    QJsonArray siteUsers;
    QHash<QString, QJsonObject> members; ///< by lower-case address
    int searchStatus = 200;
    QList<QStringList> searched;
    QList<QStringList> invited;

    void takeIn(const QStringList &emails)
    {
        for (const auto &email : emails)
            members.insert(email.toLower(), member(email, false));
    }

    Answer operator()(const Request &request)
    {
        const QMutexLocker lock(&m_mutex);
        const auto path = request.path();
        if (path == u"/rest/api/3/users/search")
            return jsonAnswer(
                QJsonDocument(request.query(u"startAt"_s).toInt() > 0 ? QJsonArray() : siteUsers).toJson());
        if (path == u"/admin/v1/orgs")
            return data({QJsonObject{{u"id"_s, u"o"_s}}});
        if (path == u"/admin/v2/orgs/o/workspaces")
            return data({QJsonObject{{u"id"_s, u"ari:cloud:jira-software::site/1"_s},
                {u"attributes"_s,
                    QJsonObject{{u"hostUrl"_s, u"https://acme.atlassian.net"_s}, {u"type"_s, u"Jira"_s}}}}});
        if (path == u"/admin/v2/orgs/o/directories")
            return data({QJsonObject{{u"directoryId"_s, u"d"_s}}});
        if (path == u"/admin/v2/orgs/o/directories/d/users/search") {
            searched += emailsOf(request);
            if (searchStatus != 200)
                return refusal(searchStatus, u"no"_s);
            QJsonArray found;
            for (const auto &email : searched.constLast()) {
                if (members.contains(email.toLower()))
                    found += members.value(email.toLower());
            }
            return data(found);
        }
        if (path == u"/admin/v2/orgs/o/users/invite") {
            invited += emailsOf(request);
            return onInvite(*this, request, int(invited.size()) - 1);
        }
        return {.status = 404};
    }

private:
    QMutex m_mutex;
};

LyingServer::Script handlerOf(Cloud &cloud)
{
    return [&cloud](const Request &request, int) { return cloud(request); };
}

OrganisationAccess organisation(const LyingServer &server)
{
    return {.base = server.url(), .site = QUrl(u"https://acme.atlassian.net"_s), .apiKey = Secret(u"key"_s)};
}

QStringList numbered(int count)
{
    QStringList emails;
    for (int i = 0; i < count; ++i)
        emails += u"p%1@company.com"_s.arg(i);
    return emails;
}

InviteParameters inviting(const LyingServer &server, const QStringList &emails)
{
    return {.access = organisation(server), .emails = emails, .retry = quick, .readBack = soon};
}

} // namespace

class TestCloudAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksTheOrganisationForWhomTheSiteHides();
    void needsNoOrganisation();
    void keepsWhatTheSiteShowsWhereTheOrganisationRefuses();
    void leavesOutWhoIsNoMember();
    void invitesInBatchesAndNobodyTwice();
    void asksForAccessToJiraOnlyWhereItIsWanted();
    void looksBeforeItSendsAnUnansweredInvitationAgain_data();
    void looksBeforeItSendsAnUnansweredInvitationAgain();
    void invitesOnlyWhoIsMissingAfterHalfOfIt();
    void saysWhichBatchWasRefused();
    void stopsWhereAllWouldBeRefused_data();
    void stopsWhereAllWouldBeRefused();
    void stopsWhenAsked();
};

void TestCloudAccounts::asksTheOrganisationForWhomTheSiteHides()
{
    Cloud cloud;
    const auto user = [](const QString &id, const QString &email, bool active = true) {
        QJsonObject bean{
            {u"accountId"_s, id}, {u"accountType"_s, u"atlassian"_s}, {u"displayName"_s, id}, {u"active"_s, active}};
        if (!email.isEmpty())
            bean.insert(u"emailAddress"_s, email);
        return bean;
    };
    cloud.siteUsers = {user(u"shown"_s, u"Shown@company.com"_s), user(u"id-hidden@company.com"_s, {}),
        user(u"id-pending@company.com"_s, {}), user(u"off"_s, {}, false)};
    cloud.members = {{u"hidden@company.com"_s, member(u"Hidden@Company.com"_s)},
        {u"pending@company.com"_s, member(u"pending@company.com"_s, false)},
        {u"elsewhere@company.com"_s, member(u"elsewhere@company.com"_s)}};
    LyingServer server(handlerOf(cloud));
    Work work;
    QList<qint64> totals;
    work.progress = ProgressSink([&totals](const Progress &progress) { totals += progress.total; });
    const auto read = readCloudAccounts(
        {.access = {server.url(), u"me@company.com"_s, Secret(u"token"_s)},
            .organisation = organisation(server),
            .wanted = {u"shown@company.com"_s, u" HIDDEN@company.com"_s, u"hidden@company.com"_s,
                u"pending@company.com"_s, u"elsewhere@company.com"_s, u"nobody@company.com"_s, {}, u"no address"_s},
            .retry = quick},
        work);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(!read->organisation);
    QCOMPARE(read->asked, 4);
    QCOMPARE(cloud.searched, (QList<QStringList>{{u"HIDDEN@company.com"_s, u"pending@company.com"_s,
                                 u"elsewhere@company.com"_s, u"nobody@company.com"_s}}));
    QCOMPARE(read->accounts,
        (QList<CloudAccount>{{.accountId = u"shown"_s, .displayName = u"shown"_s, .email = u"Shown@company.com"_s},
            {.accountId = u"id-hidden@company.com"_s,
                .displayName = u"id-hidden@company.com"_s,
                .email = u"Hidden@Company.com"_s,
                .byOrganisation = true},
            {.accountId = u"id-pending@company.com"_s,
                .displayName = u"id-pending@company.com"_s,
                .email = u"pending@company.com"_s,
                .invited = true,
                .byOrganisation = true},
            {.accountId = u"off"_s, .displayName = u"off"_s, .email = {}, .active = false},
            {.accountId = u"id-elsewhere@company.com"_s,
                .displayName = u"elsewhere@company.com"_s,
                .email = u"elsewhere@company.com"_s,
                .byOrganisation = true}}));
}

void TestCloudAccounts::needsNoOrganisation()
{
    Cloud cloud;
    LyingServer server(handlerOf(cloud));
    Work work;
    const auto read = readCloudAccounts({.access = {server.url(), u"me@company.com"_s, Secret(u"token"_s)},
                                            .wanted = {u"ann@company.com"_s},
                                            .retry = quick},
        work);
    QVERIFY(read);
    QVERIFY(read->accounts.isEmpty());
    QCOMPARE(read->asked, 0);
}

void TestCloudAccounts::keepsWhatTheSiteShowsWhereTheOrganisationRefuses()
{
    Cloud cloud;
    cloud.siteUsers = {QJsonObject{{u"accountId"_s, u"1"_s}, {u"accountType"_s, u"atlassian"_s},
        {u"displayName"_s, u"Ann"_s}, {u"active"_s, true}}};
    cloud.searchStatus = 403;
    LyingServer server(handlerOf(cloud));
    Work work;
    const auto read = readCloudAccounts({.access = {server.url(), u"me@company.com"_s, Secret(u"token"_s)},
                                            .organisation = organisation(server),
                                            .wanted = {u"ann@company.com"_s},
                                            .retry = quick},
        work);
    QVERIFY(read);
    QCOMPARE(read->accounts.size(), 1);
    QVERIFY(read->organisation);
    QCOMPARE(read->organisation->code, ErrorCode::Forbidden);
}

void TestCloudAccounts::leavesOutWhoIsNoMember()
{
    Cloud cloud;
    cloud.takeIn({u"a@company.com"_s, u"b@company.com"_s, u"c@company.com"_s});
    cloud.members[u"a@company.com"_s][u"status"_s] = u"not_invited"_s;
    cloud.members[u"b@company.com"_s][u"membershipStatus"_s] = u"no_membership"_s;
    cloud.members[u"c@company.com"_s][u"status"_s] = u"deactivated"_s;
    LyingServer server(handlerOf(cloud));
    OrganisationClient client(organisation(server), Cancel(), quick);
    const auto accounts = client.accountsByEmail({u"A@company.com"_s, u"b@company.com"_s, u"c@company.com"_s});
    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->constFirst().accountId, u"id-c@company.com"_s);
    QVERIFY(!accounts->constFirst().active);
    QVERIFY(!accounts->constFirst().invited);
}

void TestCloudAccounts::invitesInBatchesAndNobodyTwice()
{
    Cloud cloud;
    cloud.members = {{u"p7@company.com"_s, member(u"p7@company.com"_s)}};
    LyingServer server(handlerOf(cloud));
    Work work;
    const auto report = inviteAll(inviting(server, numbered(60) + QStringList{u" P3@COMPANY.com"_s, QString()}), work);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->there, QStringList(u"p7@company.com"_s));
    QCOMPARE(report->invited.size(), 59);
    QVERIFY(report->refused.isEmpty() && report->notTried.isEmpty());
    QCOMPARE(cloud.invited.size(), 3);
    QCOMPARE(cloud.invited[0].size(), 25);
    QCOMPARE(cloud.invited[2].size(), 9);
    const auto again = inviteAll(inviting(server, numbered(60)), work);
    QVERIFY(again);
    QCOMPARE(again->there.size(), 60);
    QCOMPARE(cloud.invited.size(), 3);
}

void TestCloudAccounts::asksForAccessToJiraOnlyWhereItIsWanted()
{
    Cloud cloud;
    QList<QJsonObject> bodies;
    cloud.onInvite = [&bodies](Cloud &, const Request &request, int) {
        bodies += QJsonDocument::fromJson(request.body).object();
        return json({});
    };
    LyingServer server(handlerOf(cloud));
    Work work;
    auto parameters = inviting(server, {u"ann@company.com"_s});
    QVERIFY(inviteAll(parameters, work));
    parameters.jiraAccess = false;
    parameters.sendMail = false;
    parameters.text = u"Welcome"_s;
    QVERIFY(inviteAll(parameters, work));
    QCOMPARE(bodies.size(), 2);
    const QJsonObject rule{{u"resource"_s, u"ari:cloud:jira-software::site/1"_s}, {u"role"_s, u"atlassian/user"_s}};
    QCOMPARE(bodies[0], (QJsonObject{{u"emails"_s, QJsonArray{u"ann@company.com"_s}},
                            {u"permissionRules"_s, QJsonArray{rule}}, {u"sendNotification"_s, true}}));
    QCOMPARE(
        bodies[1], (QJsonObject{{u"emails"_s, QJsonArray{u"ann@company.com"_s}}, {u"permissionRules"_s, QJsonArray()},
                       {u"sendNotification"_s, false}, {u"notificationText"_s, u"Welcome"_s}}));
}

void TestCloudAccounts::looksBeforeItSendsAnUnansweredInvitationAgain_data()
{
    QTest::addColumn<bool>("done");
    QTest::addColumn<int>("calls");
    QTest::newRow("it was done all the same") << true << 1;
    QTest::newRow("it was not done") << false << 2;
}

void TestCloudAccounts::looksBeforeItSendsAnUnansweredInvitationAgain()
{
    QFETCH(bool, done);
    QFETCH(int, calls);
    Cloud cloud;
    cloud.onInvite = [done](Cloud &self, const Request &request, int call) {
        if (done || call > 0)
            self.takeIn(emailsOf(request));
        return call == 0 ? Answer{.status = 502} : json({});
    };
    LyingServer server(handlerOf(cloud));
    Work work;
    const auto report = inviteAll(inviting(server, numbered(3)), work);
    QVERIFY(report);
    QCOMPARE(report->invited, numbered(3));
    QCOMPARE(cloud.invited.size(), calls);
}

void TestCloudAccounts::invitesOnlyWhoIsMissingAfterHalfOfIt()
{
    Cloud cloud;
    cloud.onInvite = [](Cloud &self, const Request &request, int call) {
        self.takeIn(call == 0 ? emailsOf(request).first(2) : emailsOf(request));
        return call == 0 ? Answer{.status = 500} : json({});
    };
    LyingServer server(handlerOf(cloud));
    Work work;
    const auto report = inviteAll(inviting(server, numbered(5)), work);
    QVERIFY(report);
    QCOMPARE(report->invited, numbered(5));
    QCOMPARE(cloud.invited, (QList<QStringList>{numbered(5), numbered(5).sliced(2)}));
}

void TestCloudAccounts::saysWhichBatchWasRefused()
{
    Cloud cloud;
    cloud.onInvite = [](Cloud &, const Request &, int call) {
        return call == 0 ? refusal(400, u"p0 is not an e-mail address"_s) : json({});
    };
    LyingServer server(handlerOf(cloud));
    Work work;
    const auto report = inviteAll(inviting(server, numbered(30)), work);
    QVERIFY(report);
    QCOMPARE(report->refused.size(), 25);
    QVERIFY(report->refused[24].error.detail.contains(u"not an e-mail address"));
    QCOMPARE(report->invited, numbered(30).sliced(25));
}

void TestCloudAccounts::stopsWhereAllWouldBeRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("seats") << 409 << ErrorCode::Conflict;
    QTest::newRow("no paid subscription") << 403 << ErrorCode::Forbidden;
    QTest::newRow("the key has expired") << 401 << ErrorCode::SignInRefused;
}

void TestCloudAccounts::stopsWhereAllWouldBeRefused()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    Cloud cloud;
    cloud.onInvite = [status](Cloud &self, const Request &request, int call) {
        if (call > 0)
            return refusal(status, u"refused"_s);
        self.takeIn(emailsOf(request));
        return json({});
    };
    LyingServer server(handlerOf(cloud));
    Work work;
    const auto report = inviteAll(inviting(server, numbered(80)), work);
    QVERIFY(report);
    QCOMPARE(report->invited.size(), 25);
    QCOMPARE(report->refused.size(), 25);
    QCOMPARE(report->refused[0].error.code, code);
    QCOMPARE(report->notTried, numbered(80).sliced(50));
    QCOMPARE(cloud.invited.size(), 2);
}

void TestCloudAccounts::stopsWhenAsked()
{
    Cloud cloud;
    Work work;
    cloud.onInvite = [cancel = work.cancel](Cloud &, const Request &, int) mutable {
        cancel.request();
        return json({});
    };
    LyingServer server(handlerOf(cloud));
    const auto report = inviteAll(inviting(server, numbered(80)), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(cloud.invited.size(), 1);
}

QTEST_GUILESS_MAIN(TestCloudAccounts)
#include "tst_cloudaccounts.moc"
