// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/organisationclient.h"
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
const auto jira = u"ari:cloud:jira-software::site/70ef"_s;

Answer data(const QJsonArray &data, const QString &next = {})
{
    QJsonObject links;
    if (!next.isEmpty())
        links.insert(u"next"_s, next);
    return jsonAnswer(QJsonDocument(QJsonObject{{u"data"_s, data}, {u"links"_s, links}}).toJson());
}

QJsonObject workspace(const QString &id, const QString &host, const QString &type)
{
    return {{u"id"_s, id}, {u"attributes"_s, QJsonObject{{u"hostUrl"_s, host}, {u"type"_s, type}}}};
}

QJsonObject bodyOf(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// Two organisations; the second holds the site, and has two directories.
struct Organisations
{
    std::function<Answer(const Request &)> rest = [](const Request &) { return Answer{.status = 404}; };

    Answer operator()(const Request &request, int) const
    {
        const auto path = request.path();
        const auto cursor = request.query(u"cursor"_s) + bodyOf(request).value("cursor"_L1).toString();
        if (request.header("Authorization") != "Bearer key")
            return jsonAnswer(R"({"errors":[{"title":"Unauthorized"}]})", 401);
        if (path == u"/admin/v1/orgs")
            return cursor.isEmpty() ? data({QJsonObject{{u"id"_s, u"o1"_s}}}, u"c/1"_s)
                                    : data({QJsonObject{{u"id"_s, u"o2"_s}}});
        if (path == u"/admin/v2/orgs/o1/workspaces")
            return data({workspace(u"ari:cloud:jira::site/1"_s, u"https://other.atlassian.net"_s, u"Jira"_s)});
        if (path == u"/admin/v2/orgs/o2/workspaces") {
            if (cursor.isEmpty())
                return data({workspace(u"ari:cloud:confluence::site/2"_s, u"https://acme.atlassian.net/wiki"_s,
                                u"Confluence"_s)},
                    u"n"_s);
            return data({workspace(jira, u"https://ACME.atlassian.net"_s, u"Jira"_s)});
        }
        if (path == u"/admin/v2/orgs/o2/directories")
            return data({QJsonObject{{u"directoryId"_s, u"d1"_s}}, QJsonObject{{u"directoryId"_s, u"d2"_s}}});
        return rest(request);
    }
};

OrganisationAccess accessTo(const LyingServer &server, const QString &key = u"key"_s)
{
    return {.base = server.url(), .site = QUrl(u"https://acme.atlassian.net/jira"_s), .apiKey = Secret(key)};
}

Answer rolesAnswer(const QString &role)
{
    return data({QJsonObject{{u"resourceId"_s, jira}, {u"roles"_s, QJsonArray{role}}},
        QJsonObject{
            {u"resourceId"_s, u"ari:cloud:confluence::site/2"_s}, {u"roles"_s, QJsonArray{u"atlassian/user"_s}}}});
}

} // namespace

class TestOrganisationClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSitesJiraProducts();
    void saysWhenTheSiteIsElsewhere();
    void refusesATokenOfTheSite();
    void findsGroupsInAnyDirectory();
    void readsAGrantBackUntilItShows();
    void saysWhenSeatsAreExceeded();
    void saysWhenAGrantDoesNotShow();
    void stopsWhileItWaits();
};

void TestOrganisationClient::findsTheSitesJiraProducts()
{
    LyingServer server(Organisations{});
    OrganisationClient client(accessTo(server), Cancel(), quick);
    const auto products = client.products();
    QVERIFY2(products, qPrintable(products ? QString() : products.error().subject));
    QCOMPARE(*products, (QList<OrganisationClient::Product>{{jira, u"Jira"_s}}));
    const auto asked = server.requests().size();
    QVERIFY(client.products());
    QCOMPARE(server.requests().size(), asked);
}

void TestOrganisationClient::saysWhenTheSiteIsElsewhere()
{
    LyingServer server(Organisations{});
    auto access = accessTo(server);
    access.site = QUrl(u"https://nobody.atlassian.net"_s);
    QCOMPARE(OrganisationClient(access, Cancel(), quick).products().error().code, ErrorCode::NotFound);
}

void TestOrganisationClient::refusesATokenOfTheSite()
{
    LyingServer server(Organisations{});
    OrganisationClient client(accessTo(server, u"site token"_s), Cancel(), quick);
    QCOMPARE(client.products().error().code, ErrorCode::SignInRefused);
    QCOMPARE(server.requests().size(), 1);
}

void TestOrganisationClient::findsGroupsInAnyDirectory()
{
    LyingServer server(Organisations{.rest = [](const Request &request) {
        const auto path = request.path();
        const auto group = [](const QString &name, const QString &id) {
            return QJsonObject{{u"name"_s, name}, {u"id"_s, id}};
        };
        if (path.endsWith(u"d1/groups/search"))
            return data({group(u"JIRA-users"_s, u"g1"_s), group(u"jira-users-old"_s, u"g9"_s)});
        if (path.endsWith(u"d2/groups/search"))
            return data({group(u"devs"_s, u"g2"_s)});
        return path.contains(u"/d2/groups/g2/") ? rolesAnswer(u"atlassian/admin"_s) : Answer{.status = 404};
    }});
    OrganisationClient client(accessTo(server), Cancel(), quick);
    const auto ids = client.groupIds({u"jira-users"_s, u"devs"_s, u"nobody"_s});
    QVERIFY(ids);
    QCOMPARE(*ids, (QHash<QString, QString>{{u"jira-users"_s, u"g1"_s}, {u"devs"_s, u"g2"_s}}));
    QCOMPARE(*client.rolesOf(u"g2"_s, jira), QStringList(u"atlassian/admin"_s));
}

void TestOrganisationClient::readsAGrantBackUntilItShows()
{
    std::atomic<int> reads = 0;
    std::atomic<int> grants = 0;
    LyingServer server(Organisations{.rest = [&](const Request &request) {
        if (request.path().endsWith(u"role-assignments/assign")) {
            if (++grants == 1)
                return Answer{.status = 429, .headers = {{"Retry-After", "0"}}};
            const QJsonObject wanted{{u"resourceId"_s, jira}, {u"roleId"_s, u"atlassian/user"_s}};
            return bodyOf(request) == wanted ? Answer{.status = 204} : Answer{.status = 400};
        }
        return ++reads < 4 ? data({}) : rolesAnswer(u"atlassian/user"_s);
    }});
    OrganisationClient client(accessTo(server), Cancel(), quick);
    // It is read for thirty times as long at most: more than four readings take on a busy machine.
    QVERIFY(client.grant(u"g1"_s, jira, u"atlassian/user"_s, 100ms));
    QCOMPARE(reads, 4);
    QCOMPARE(grants, 2);
}

void TestOrganisationClient::saysWhenSeatsAreExceeded()
{
    LyingServer server(Organisations{.rest = [](const Request &) {
        return jsonAnswer(
            R"({"errors":[{"status":"409","code":"ADMIN-409-1","title":"Conflict","detail":"300 of 250 seats"}]})",
            409);
    }});
    OrganisationClient client(accessTo(server), Cancel(), quick);
    const auto granted = client.grant(u"g1"_s, jira, u"atlassian/user"_s, 1ms);
    QCOMPARE(granted.error().code, ErrorCode::Conflict);
    QCOMPARE(granted.error().detail, u"HTTP 409: 300 of 250 seats"_s);
}

void TestOrganisationClient::saysWhenAGrantDoesNotShow()
{
    LyingServer server(Organisations{.rest = [](const Request &request) {
        return request.method == "POST" ? Answer{.status = 204} : rolesAnswer(u"atlassian/viewer"_s);
    }});
    OrganisationClient client(accessTo(server), Cancel(), quick);
    QCOMPARE(client.grant(u"g1"_s, jira, u"atlassian/user"_s, 2ms).error().code, ErrorCode::TimedOut);
}

void TestOrganisationClient::stopsWhileItWaits()
{
    Cancel cancel;
    LyingServer server(Organisations{.rest = [cancel](const Request &request) mutable {
        if (request.method == "POST")
            return Answer{.status = 204};
        cancel.request();
        return data({});
    }});
    OrganisationClient client(accessTo(server), cancel, quick);
    QCOMPARE(client.grant(u"g1"_s, jira, u"atlassian/user"_s, 60s).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestOrganisationClient)
#include "tst_organisationclient.moc"
