// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/grantaccess.h"
#include "tests/support/lyingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <mutex>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = LyingServer::Answer;
using Request = LyingServer::Request;

namespace {

const auto software = u"ari:cloud:jira-software::site/1"_s;
const auto desk = u"ari:cloud:jira-servicedesk::site/1"_s;

Answer data(const QJsonArray &entries)
{
    return jsonAnswer(QJsonDocument(QJsonObject{{u"data"_s, entries}, {u"links"_s, QJsonObject{}}}).toJson());
}

/// One organisation with one site of two Jira products and a Confluence; groups a, b and c.
class Organisation
{
    // Before the server, whose thread uses them to its end.
    mutable std::mutex m_mutex;
    QStringList m_grants;

public:
    QString full; ///< id of a group that gets no seat
    bool hasJira = true;
    bool forgetsKeyAfterOne = false; ///< the key is revoked meanwhile
    LyingServer server{[this](const Request &request, int) { return answer(request); }};

    QStringList grants() const
    {
        const std::lock_guard lock(m_mutex);
        return m_grants;
    }

private:
    static QJsonObject workspace(const QString &id)
    {
        return {{u"id"_s, id},
            {u"attributes"_s, QJsonObject{{u"hostUrl"_s, u"https://acme.atlassian.net"_s}, {u"type"_s, u"x"_s}}}};
    }

    Answer answer(const Request &request)
    {
        const std::lock_guard lock(m_mutex);
        const QString path = request.path();
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (path == "/admin/v1/orgs"_L1)
            return data({QJsonObject{{u"id"_s, u"o"_s}}});
        if (path.endsWith("/workspaces"_L1)) {
            QJsonArray workspaces{workspace(u"ari:cloud:confluence::site/1"_s)};
            if (hasJira) {
                workspaces.append(workspace(software));
                workspaces.append(workspace(desk));
            }
            return data(workspaces);
        }
        if (path.endsWith("/directories"_L1))
            return data({QJsonObject{{u"directoryId"_s, u"d"_s}}});
        if (path.endsWith("/groups/search"_L1)) {
            QJsonArray groups;
            for (const auto &name : {u"A"_s, u"b"_s, u"c"_s})
                groups.append(QJsonObject{{u"id"_s, name.toLower()}, {u"name"_s, name}});
            return data(groups);
        }
        const QString group = path.section(u'/', 8, 8);
        if (path.endsWith("/assign"_L1)) {
            if (forgetsKeyAfterOne && !m_grants.isEmpty())
                return jsonAnswer("{}", 401);
            if (group == full)
                return jsonAnswer(R"({"errors":[{"detail":"No seats"}]})", 409);
            m_grants << group + u' ' + body.value("resourceId"_L1).toString();
            return Answer{.status = 204};
        }
        if (path.endsWith("/role-assignments"_L1)) {
            QJsonArray roles;
            for (const QString &grant : std::as_const(m_grants)) {
                if (grant.startsWith(group + u' '))
                    roles.append(QJsonObject{
                        {u"resourceId"_s, grant.section(u' ', 1)}, {u"roles"_s, QJsonArray{u"atlassian/user"_s}}});
            }
            return data(roles);
        }
        return Answer{.status = 404};
    }
};

GrantParameters parametersFor(const Organisation &organisation, const QStringList &groups)
{
    GrantParameters parameters;
    parameters.access = {
        .base = organisation.server.url(), .site = QUrl(u"https://acme.atlassian.net"_s), .apiKey = Secret(u"key"_s)};
    parameters.groups = groups;
    parameters.retry = {.tries = 2, .firstPause = 1ms, .longestPause = 2ms};
    parameters.firstPoll = 5ms;
    return parameters;
}

} // namespace

class GrantAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGroupGetsEachJiraProductAndNoOther();
    void seatsExceededDoNotStopTheOthers();
    void anUnknownGroupIsSaid();
    void aRevokedKeyStopsEverything();
    void aSiteWithoutJiraIsNotFound();
};

void GrantAccessTest::eachGroupGetsEachJiraProductAndNoOther()
{
    Organisation organisation;
    Work work;
    const auto report = grantAccess(parametersFor(organisation, {u"a"_s, u"b"_s}), work);
    QVERIFY2(report, report ? "" : qPrintable(errorName(report.error().code) + report.error().detail));
    QCOMPARE(report->granted, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(report->failed.isEmpty());
    QCOMPARE(
        organisation.grants(), (QStringList{u"a "_s + software, u"a "_s + desk, u"b "_s + software, u"b "_s + desk}));
}

void GrantAccessTest::seatsExceededDoNotStopTheOthers()
{
    Organisation organisation;
    organisation.full = u"a"_s;
    Work work;
    const auto report = grantAccess(parametersFor(organisation, {u"a"_s, u"c"_s}), work);
    QVERIFY(report);
    QVERIFY(report->seatsExceeded);
    QCOMPARE(report->granted, QStringList{u"c"_s});
    QCOMPARE(report->failed.size(), 1);
    QCOMPARE(report->failed.constFirst().error.code, ErrorCode::Conflict);
}

void GrantAccessTest::anUnknownGroupIsSaid()
{
    Organisation organisation;
    Work work;
    const auto report = grantAccess(parametersFor(organisation, {u"nobody"_s, u"b"_s}), work);
    QVERIFY(report);
    QCOMPARE(report->granted, QStringList{u"b"_s});
    QCOMPARE(report->failed.constFirst().error.code, ErrorCode::NotFound);
}

void GrantAccessTest::aRevokedKeyStopsEverything()
{
    Organisation organisation;
    organisation.forgetsKeyAfterOne = true;
    Work work;
    const auto report = grantAccess(parametersFor(organisation, {u"a"_s, u"b"_s}), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::SignInRefused);
}

void GrantAccessTest::aSiteWithoutJiraIsNotFound()
{
    Organisation organisation;
    organisation.hasJira = false;
    Work work;
    const auto report = grantAccess(parametersFor(organisation, {u"a"_s}), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QVERIFY(organisation.grants().isEmpty());
}

QTEST_GUILESS_MAIN(GrantAccessTest)
#include "tst_grantaccess.moc"
