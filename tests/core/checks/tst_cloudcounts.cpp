// SPDX-License-Identifier: Apache-2.0
#include "core/checks/arrival.h"
#include "tests/support/lyingserver.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

class TestCloudCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheSiteHolds();
    void leavesOpenWhatTheAccountMayNotSee();
    void failsWhereTheSiteFails();
    void stopsWhenCancelled();
    void seesWhatWasWrittenUnderAdmin();
};

/// A site with two projects and five issues, two of them with attachments; Admin has reported as many as told.
struct Site
{
    qint64 reportedByAdmin = 0;
    QByteArray refused{}; ///< the call that is answered with refusedStatus
    int refusedStatus = 403;

    Answer operator()(const Request &request, int) const
    {
        const auto call = request.path().sliced(12); // "/rest/api/3/"
        if (!refused.isEmpty() && call == QString::fromLatin1(refused))
            return jsonAnswer("{}", refusedStatus);
        if (call == "project/search"_L1)
            return jsonAnswer(R"({"isLast":true,"total":2,"values":[{"id":"1","key":"ONE"},{"id":"2","key":"AND"}]})");
        if (call == "search/approximate-count"_L1) {
            const auto count = request.body.contains("ONE")        ? 3
                               : request.body.contains("AND")      ? 2
                               : request.body.contains("reporter") ? reportedByAdmin
                                                                   : 5;
            return jsonAnswer("{\"count\":" + QByteArray::number(count) + '}');
        }
        if (call == "users/search"_L1)
            return request.query(u"startAt"_s).toInt() > 0
                       ? jsonAnswer("[]")
                       : jsonAnswer(R"([{"accountId":"a","accountType":"atlassian","displayName":"Ann","active":true},
                    {"accountId":"b","accountType":"atlassian","displayName":"admin","active":true}])");
        if (call == "group/bulk"_L1)
            return jsonAnswer(R"({"isLast":true,"values":[{"name":"administrators","groupId":"1"}]})");
        return jsonAnswer(R"({"isLast":true,"issues":[
            {"id":"1","key":"ONE-1","fields":{"attachment":[{"id":"1","size":10},{"id":"2","size":20}]}},
            {"id":"2","key":"ONE-2","fields":{"attachment":[{"id":"3","size":5}]}}]})");
    }
};

static Result<CloudCounts> countsOf(const Site &site, Work &work)
{
    LyingServer server(site);
    CloudClient client({.site = server.url(), .email = u"ann@company.com"_s, .apiToken = Secret(u"tok"_s)}, work.cancel,
        {.tries = 2, .firstPause = 1ms, .longestPause = 5ms});
    return readCloudCounts(client, work);
}

void TestCloudCounts::readsWhatTheSiteHolds()
{
    QList<Progress> reported;
    Work work{{}, ProgressSink([&](const Progress &progress) { reported += progress; })};
    const auto counts = countsOf({}, work);
    QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().detail));
    QCOMPARE(counts->projectKeys, (QStringList{u"ONE"_s, u"AND"_s}));
    QCOMPARE(counts->issuesByProject, (QHash<QString, qint64>{{u"ONE"_s, 3}, {u"AND"_s, 2}}));
    QCOMPARE(counts->issues, 5);
    QCOMPARE(counts->users, 2);
    QCOMPARE(counts->groups, QStringList{u"administrators"_s});
    QVERIFY(counts->groupsKnown);
    QCOMPARE(counts->attachments, 3);
    QCOMPARE(counts->attachmentBytes, 35);
    QVERIFY(!counts->contentOfAdmin);
    QVERIFY(!reported.isEmpty());
}

void TestCloudCounts::leavesOpenWhatTheAccountMayNotSee()
{
    Work work;
    auto counts = countsOf({.refused = "users/search"}, work);
    QVERIFY(counts);
    QCOMPARE(counts->users, -1);
    QCOMPARE(counts->attachments, 3);
    counts = countsOf({.refused = "group/bulk"}, work);
    QVERIFY(counts);
    QVERIFY(!counts->groupsKnown);
    counts = countsOf({.refused = "search/approximate-count"}, work);
    QVERIFY(counts);
    QCOMPARE(counts->issues, -1);
    QVERIFY(counts->issuesByProject.isEmpty());
    counts = countsOf({.refused = "search/jql"}, work);
    QVERIFY(counts);
    QCOMPARE(counts->attachments, -1);
    QCOMPARE(counts->attachmentBytes, -1);
}

void TestCloudCounts::failsWhereTheSiteFails()
{
    Work work;
    const auto broken = countsOf({.refused = "group/bulk", .refusedStatus = 500}, work);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::ServerFailed);
    const auto expired = countsOf({.refused = "project/search", .refusedStatus = 401}, work);
    QVERIFY(!expired);
    QCOMPARE(expired.error().code, ErrorCode::SignInRefused);
}

void TestCloudCounts::stopsWhenCancelled()
{
    Work work;
    work.cancel.request();
    const auto counts = countsOf({}, work);
    QVERIFY(!counts);
    QCOMPARE(counts.error().code, ErrorCode::Cancelled);
}

void TestCloudCounts::seesWhatWasWrittenUnderAdmin()
{
    Work work;
    const auto counts = countsOf({.reportedByAdmin = 4}, work);
    QVERIFY(counts);
    QVERIFY(counts->contentOfAdmin);
}

QTEST_GUILESS_MAIN(TestCloudCounts)
#include "tst_cloudcounts.moc"
