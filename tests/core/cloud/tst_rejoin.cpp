// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/rejoin.h"
#include "tests/support/lyingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <mutex>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As much of a Jira Cloud as adding oneself to groups needs. Memberships show only after some readings.
class SlowCloud
{
    // Before the server, whose thread uses them to its end.
    mutable std::mutex m_mutex;
    QStringList m_added;
    int m_readings = 0;

public:
    int showsAfter = 0;         ///< readings of the memberships until an addition shows
    QString forbidden;          ///< id of a group that nobody may be added to
    bool refusesSignIn = false; ///< from the first addition on

    LyingServer server{[this](const LyingServer::Request &request, int) { return answer(request); }};

    CloudAccess access() const
    {
        QUrl site = server.url();
        site.setPath({});
        return {site, u"me@acme.com"_s, Secret(u"token"_s)};
    }
    QStringList added() const
    {
        const std::lock_guard lock(m_mutex);
        return m_added;
    }

private:
    static LyingServer::Answer json(const QJsonDocument &document, int status = 200)
    {
        LyingServer::Answer answer;
        answer.status = status;
        answer.headers = {{"Content-Type", "application/json"}};
        answer.body = document.toJson();
        return answer;
    }
    static QJsonObject group(const QString &name, const QString &id) { return {{u"name"_s, name}, {u"groupId"_s, id}}; }
    static QJsonArray all()
    {
        return {group(u"administrators"_s, u"g1"_s), group(u"developers"_s, u"g2"_s), group(u"site-admins"_s, u"g3"_s)};
    }

    LyingServer::Answer answer(const LyingServer::Request &request)
    {
        const std::lock_guard lock(m_mutex);
        const QString path = request.path().section(u"/rest/api/3/"_s, 1);
        if (path == "serverInfo"_L1)
            return json(QJsonDocument(QJsonObject{{u"deploymentType"_s, u"Cloud"_s}, {u"baseUrl"_s, u"https://x"_s},
                {u"version"_s, u"1001.0.0"_s}, {u"serverTitle"_s, u"Acme"_s}}));
        if (path == "myself"_L1)
            return json(QJsonDocument(QJsonObject{{u"accountId"_s, u"5b10"_s}, {u"displayName"_s, u"Ada"_s}}));
        if (path == "group/bulk"_L1)
            return json(QJsonDocument(QJsonObject{
                {u"values"_s, all()}, {u"isLast"_s, true}, {u"total"_s, 3}, {u"startAt"_s, 0}, {u"maxResults"_s, 50}}));
        if (path == "user/groups"_L1) {
            QJsonArray groups;
            if (!m_added.isEmpty() && ++m_readings > showsAfter) {
                for (const QJsonValue &each : all()) {
                    if (m_added.contains(each[u"groupId"_s].toString()))
                        groups.append(each);
                }
            }
            return json(QJsonDocument(groups));
        }
        if (path == "group/user"_L1) {
            if (refusesSignIn)
                return json(QJsonDocument(QJsonObject{}), 401);
            const QString id = request.query(u"groupId"_s);
            if (id == forbidden)
                return json(QJsonDocument(QJsonObject{{u"errorMessages"_s, QJsonArray{u"Not you"_s}}}), 403);
            if (!request.body.contains("5b10"))
                return json(QJsonDocument(QJsonObject{}), 400);
            m_added << id;
            return json(QJsonDocument(group(u"x"_s, id)), 201);
        }
        if (path == "mypermissions"_L1)
            return json(QJsonDocument(QJsonObject{{u"permissions"_s, QJsonObject{}}}));
        if (path == "search/approximate-count"_L1)
            return json(QJsonDocument(QJsonObject{{u"count"_s, 0}}));
        if (path == "project/search"_L1)
            return json(QJsonDocument(QJsonObject{{u"values"_s, QJsonArray{}}, {u"isLast"_s, true}, {u"total"_s, 0}}));
        if (path == "attachment/meta"_L1)
            return json(QJsonDocument(QJsonObject{{u"enabled"_s, true}, {u"uploadLimit"_s, 1000}}));
        return json(QJsonDocument(QJsonArray{}));
    }
};

RejoinParameters parametersFor(const SlowCloud &cloud)
{
    RejoinParameters parameters;
    parameters.access = cloud.access();
    parameters.groups = {
        {.serverName = u"jira-administrators"_s,
            .cloudName = u"administrators"_s,
            .fate = GroupFate::Renamed,
            .cloudGroupId = u"g1"_s},
        {.serverName = u"developers"_s, .cloudName = u"developers"_s, .fate = GroupFate::New, .cloudGroupId = u"g2"_s},
    };
    parameters.retry = {.tries = 2, .firstPause = 1ms, .longestPause = 2ms};
    parameters.firstPoll = 5ms;
    parameters.patience = 10s;
    return parameters;
}

} // namespace

class RejoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadUntilItShows();
    void whatDoesNotShowInTimeIsSaid();
    void aRefusedGroupDoesNotStopTheOthers();
    void aRefusedSignInStopsEverything();
    void cancellingEndsTheWait();
    void thePlanKnowsWhoAsksAndWhatIsMissing();
};

void RejoinTest::whatIsAddedIsReadUntilItShows()
{
    SlowCloud cloud;
    cloud.showsAfter = 3;
    Work work;
    const auto report = rejoinGroups(parametersFor(cloud), work);
    QVERIFY2(report, report ? "" : qPrintable(errorName(report.error().code) + report.error().detail));
    QCOMPARE(report->joined, (QStringList{u"administrators"_s, u"developers"_s}));
    QCOMPARE(report->notSeenYet, QStringList());
    QCOMPARE(cloud.added(), (QStringList{u"g1"_s, u"g2"_s}));
}

void RejoinTest::whatDoesNotShowInTimeIsSaid()
{
    SlowCloud cloud;
    cloud.showsAfter = 1'000'000;
    RejoinParameters parameters = parametersFor(cloud);
    parameters.patience = 50ms;
    Work work;
    const auto report = rejoinGroups(parameters, work);
    QVERIFY(report);
    QCOMPARE(report->joined, QStringList());
    QCOMPARE(report->notSeenYet.size(), 2);
}

void RejoinTest::aRefusedGroupDoesNotStopTheOthers()
{
    SlowCloud cloud;
    cloud.forbidden = u"g1"_s;
    Work work;
    const auto report = rejoinGroups(parametersFor(cloud), work);
    QVERIFY(report);
    QCOMPARE(report->joined, QStringList{u"developers"_s});
    QCOMPARE(report->failed.size(), 1);
    QCOMPARE(report->failed.constFirst().group, u"administrators"_s);
    QCOMPARE(report->failed.constFirst().error.code, ErrorCode::Forbidden);
}

void RejoinTest::aRefusedSignInStopsEverything()
{
    SlowCloud cloud;
    cloud.refusesSignIn = true;
    Work work;
    const auto report = rejoinGroups(parametersFor(cloud), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::SignInRefused);
}

void RejoinTest::cancellingEndsTheWait()
{
    SlowCloud cloud;
    cloud.showsAfter = 1'000'000;
    Work work;
    work.progress = ProgressSink([&work](const Progress &progress) {
        if (progress.phase == Phase::Waiting)
            work.cancel.request();
    });
    const auto report = rejoinGroups(parametersFor(cloud), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

void RejoinTest::thePlanKnowsWhoAsksAndWhatIsMissing()
{
    SlowCloud cloud;
    Work work;
    const auto plan = planRejoin(cloud.access(), {u"Developers"_s, u"site-admins"_s, u"gone"_s}, work,
        {.tries = 2, .firstPause = 1ms, .longestPause = 2ms});
    QVERIFY2(plan, plan ? "" : qPrintable(errorName(plan.error().code) + plan.error().detail));
    QCOMPARE(plan->accountId, u"5b10"_s);
    QCOMPARE(plan->groups.size(), 3);
    QCOMPARE(plan->groups.at(0).state, FormerGroup::State::Missing);
    QCOMPARE(plan->groups.at(0).match.cloudGroupId, u"g2"_s);
    QCOMPARE(plan->groups.at(1).state, FormerGroup::State::Reserved);
    QCOMPARE(plan->groups.at(2).state, FormerGroup::State::NotInCloud);
}

QTEST_GUILESS_MAIN(RejoinTest)
#include "tst_rejoin.moc"
