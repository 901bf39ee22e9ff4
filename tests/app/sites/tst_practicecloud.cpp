// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/organisationapi.h"
#include "app/practice/sites/practicecloud.h"
#include "tests/app/sites/browser.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPracticeCloud : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeCloud> m_cloud;
    std::unique_ptr<Browser> m_browser;
    const SampleFacts m_facts = sampleFacts();
    const QString m_rest = u"/rest/api/3/"_s;

    void start(std::chrono::milliseconds lag = 0ms, int rateLimitEvery = 0, int seats = 10)
    {
        m_cloud =
            std::make_unique<PracticeCloud>(PracticeCloud::Settings{m_folder.path(), lag, 50ms, rateLimitEvery, seats});
        QVERIFY(m_cloud->listen());
        m_browser = std::make_unique<Browser>(m_cloud->url());
        m_browser->authorize(m_facts.cloudEmail, m_facts.cloudToken);
    }
    /// Five issues of two projects, two of them with attachments, and a member without rights.
    void fill()
    {
        m_cloud->memory().change([](CloudState &state) {
            state.projects = {{10'001, u"BETA"_s, u"Second"_s, 2}, {10'000, u"ALPHA"_s, u"First"_s, 3}};
            state.issues = {{11, 0, 1}, {12, 0, 2}, {21, 1, 1}, {22, 1, 2}, {23, 1, 5}};
            state.attachments = {{12, {{501, 7}, {502, 8}}}, {23, {{503, 9}}}};
            state.accounts.append({u"712020:member"_s, u"Mia Member"_s, u"mia@company.test"_s, true, true, false});
            state.accounts.append({u"712020:gone"_s, u"Gus Gone"_s, u"gus@company.test"_s, false, false, false});
        });
    }
    QString groupId(const QString &name) const { return m_cloud->truth().groupByName(name)->id; }
    QString directory() const
    {
        return u"/admin/v2/orgs/%1/directories/%2"_s.arg(
            OrganisationApi::organisationId(), OrganisationApi::directoryId());
    }

private Q_SLOTS:
    void init() { start(); }

    void startsFresh()
    {
        const QJsonObject info = m_browser->get(m_rest + u"serverInfo"_s).json();
        QCOMPARE(info["deploymentType"_L1].toString(), u"Cloud"_s);
        QCOMPARE(info["baseUrl"_L1].toString(), m_cloud->url().toString());
        QCOMPARE(m_browser->get(m_rest + u"project/search"_s).json()["total"_L1].toInt(), 0);
        const QJsonArray groups = m_browser->get(m_rest + u"group/bulk"_s).json()["values"_L1].toArray();
        QStringList names;
        for (const QJsonValue &group : groups)
            names.append(group["name"_L1].toString());
        for (const QString &name :
            {u"site-admins"_s, u"administrators"_s, u"jira-software-users"_s, u"confluence-administrators"_s})
            QVERIFY2(names.contains(name), qPrintable(name));

        const QJsonObject role = m_browser->get(m_rest + u"applicationrole"_s).list().first().toObject();
        QVERIFY(role["groups"_L1].toArray().contains(u"confluence-administrators"_s));
        QCOMPARE(role["numberOfSeats"_L1].toInt(), 10);
        QCOMPARE(role["userCount"_L1].toInt(), 1);
        const QByteArray schemes = m_browser->get(m_rest + u"permissionscheme?expand=permissions,group"_s).body;
        QVERIFY(schemes.contains("\"parameter\":\"confluence-administrators\""));
    }

    void asksForTheRightToken()
    {
        m_browser->authorize(QByteArray());
        QCOMPARE(m_browser->get(m_rest + u"myself"_s).status, 401);
        QCOMPARE(m_browser->get(m_rest + u"serverInfo"_s).status, 200);
        QVERIFY(!m_browser->get(m_rest + u"mypermissions?permissions=ADMINISTER"_s)
                .json()["permissions"_L1]["ADMINISTER"_L1]["havePermission"_L1]
                .toBool());
        m_browser->authorize(m_facts.cloudEmail, u"wrong"_s);
        QCOMPARE(m_browser->get(m_rest + u"serverInfo"_s).status, 401);
        m_browser->authorize("Bearer " + m_facts.cloudToken.toUtf8());
        QCOMPARE(m_browser->get(m_rest + u"myself"_s).status, 401);
        m_browser->authorize(m_facts.cloudEmail.toUpper(), m_facts.cloudToken);
        QCOMPARE(m_browser->get(m_rest + u"myself"_s).json()["accountId"_L1].toString(), m_cloud->administratorId());
        QCOMPARE(m_browser->get(m_rest + u"mypermissions"_s).status, 400);
        QCOMPARE(m_browser->get(m_rest + u"mypermissions?permissions=NO_SUCH_THING"_s).status, 400);
    }

    void refusesMembersWhatOnlyAdministratorsMay()
    {
        fill();
        m_browser->authorize(u"mia@company.test"_s, PracticeCloud::memberToken());
        QCOMPARE(m_browser->get(m_rest + u"myself"_s).status, 200);
        for (const QString &call :
            {u"applicationrole"_s, u"group/bulk"_s, u"users/search"_s, u"user/groups?accountId=712020:member"_s})
            QCOMPARE(m_browser->get(m_rest + call).status, 403);
        QCOMPARE(m_browser->postJson(m_rest + u"group"_s, {{u"name"_s, u"mine"_s}}).status, 403);
        const auto found = m_browser->get(m_rest + u"user/search?query=m"_s);
        QCOMPARE(found.status, 200);
        QVERIFY(found.list().isEmpty());
        m_browser->authorize(u"gus@company.test"_s, PracticeCloud::memberToken());
        QCOMPARE(m_browser->get(m_rest + u"myself"_s).status, 401);
    }

    void pagesThroughProjectsAndUsers()
    {
        fill();
        const QJsonObject first = m_browser->get(m_rest + u"project/search?maxResults=1"_s).json();
        QCOMPARE(first["total"_L1].toInt(), 2);
        QCOMPARE(first["isLast"_L1].toBool(), false);
        QCOMPARE(first["values"_L1][0]["key"_L1].toString(), u"ALPHA"_s);
        const QJsonObject second = m_browser->get(first["nextPage"_L1].toString()).json();
        QCOMPARE(second["isLast"_L1].toBool(), true);
        QCOMPARE(second["values"_L1][0]["key"_L1].toString(), u"BETA"_s);
        QCOMPARE(m_browser->get(m_rest + u"project/search?keys=BETA&keys=NONE"_s).json()["total"_L1].toInt(), 1);

        QCOMPARE(m_browser->get(m_rest + u"users/search?startAt=0&maxResults=3"_s).list().size(), 3);
        QCOMPARE(m_browser->get(m_rest + u"users/search?startAt=3&maxResults=3"_s).list().size(), 1);
        QVERIFY(m_browser->get(m_rest + u"users/search?startAt=4"_s).list().isEmpty());
        const QByteArray all = m_browser->get(m_rest + u"users/search"_s).body;
        QVERIFY(all.contains("mia@company.test") && !all.contains("gus@company.test"));
        const QByteArray active = m_browser->get(m_rest + u"user/search?query=g"_s).body;
        QVERIFY(!active.contains("Gus"));
        QCOMPARE(m_browser->get(m_rest + u"user/search"_s).status, 400);
    }

    void searchesByTokenOnly()
    {
        fill();
        QCOMPARE(m_browser->get(m_rest + u"search?jql=project=ALPHA"_s).status, 410);
        QCOMPARE(m_browser->postJson(m_rest + u"search"_s, {}).status, 410);
        const QString jql = m_rest + u"search/jql"_s;
        for (const QString &bad : {u""_s, u"order by key"_s, u"project = NOWHERE"_s, u"colour = red"_s, u"nonsense"_s})
            QCOMPARE(m_browser->postJson(jql, {{u"jql"_s, bad}}).status, 400);

        QStringList ids;
        QJsonObject body{{u"jql"_s, u"project is not EMPTY ORDER BY key"_s}, {u"maxResults"_s, 2}};
        while (true) {
            const QJsonObject page = m_browser->postJson(jql, body).json();
            for (const QJsonValue &issue : page["issues"_L1].toArray()) {
                QCOMPARE(issue.toObject().keys(), QStringList{u"id"_s});
                ids.append(issue["id"_L1].toString());
            }
            QCOMPARE(page["isLast"_L1].toBool(), !page.contains("nextPageToken"_L1));
            if (page["isLast"_L1].toBool())
                break;
            body[u"nextPageToken"_s] = page["nextPageToken"_L1];
        }
        QCOMPARE(ids, (QStringList{u"11"_s, u"12"_s, u"21"_s, u"22"_s, u"23"_s}));
        body[u"jql"_s] = u"project = ALPHA"_s;
        QCOMPARE(m_browser->postJson(jql, body).status, 400); // a token of another search

        const auto with =
            m_browser->get(jql + u"?jql=attachments%20is%20not%20EMPTY&fields=attachment&maxResults=1"_s).json();
        QCOMPARE(with["issues"_L1][0]["key"_L1].toString(), u"BETA-2"_s);
        QCOMPARE(with["issues"_L1][0]["fields"_L1]["attachment"_L1].toArray().size(), 2);
        QVERIFY(with.contains("nextPageToken"_L1));

        const auto count = [&](const QString &restriction) {
            return m_browser->postJson(m_rest + u"search/approximate-count"_s, {{u"jql"_s, restriction}})
                .json()["count"_L1]
                .toInt(-1);
        };
        QCOMPARE(count(u"project = \"ALPHA\""_s), 3);
        QCOMPARE(count(u"project in (ALPHA, BETA) AND attachments is not EMPTY"_s), 2);
        QCOMPARE(count(u"created >= \"1970-01-01\""_s), 5);
        QCOMPARE(count(u"attachments is EMPTY"_s), 3);
        QCOMPARE(count(u"order by created"_s), -1);
    }

    void keepsGroups()
    {
        fill();
        const auto made = m_browser->postJson(m_rest + u"group"_s, {{u"name"_s, u"new & shiny"_s}});
        QCOMPARE(made.status, 201);
        const QString id = made.json()["groupId"_L1].toString();
        QCOMPARE(m_browser->postJson(m_rest + u"group"_s, {{u"name"_s, u"New & Shiny"_s}}).status, 400);

        const QString membership = m_rest + u"group/user?groupId="_s + id;
        const QJsonObject mia{{u"accountId"_s, u"712020:member"_s}};
        QCOMPARE(m_browser->postJson(membership, mia).status, 201);
        QCOMPARE(m_browser->postJson(membership, mia).status, 400);
        QCOMPARE(m_browser->postJson(membership, {{u"accountId"_s, u"712020:nobody"_s}}).status, 404);
        QCOMPARE(m_browser->postJson(m_rest + u"group/user?groupId=none"_s, mia).status, 404);
        m_browser->postJson(membership, {{u"accountId"_s, u"712020:gone"_s}});

        const QString members = m_rest + u"group/member?groupId="_s + id;
        QCOMPARE(m_browser->get(members).json()["total"_L1].toInt(), 1);
        QCOMPARE(m_browser->get(members + u"&includeInactiveUsers=true"_s).json()["total"_L1].toInt(), 2);
        QCOMPARE(m_browser->get(m_rest + u"group/member"_s).status, 400);
        const QJsonArray groups = m_browser->get(m_rest + u"user/groups?accountId=712020:member"_s).list();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first()["name"_L1].toString(), u"new & shiny"_s);

        QCOMPARE(m_browser->remove(membership + u"&accountId=712020:member"_s).status, 200);
        QCOMPARE(m_browser->remove(m_rest + u"group?groupId="_s + id).status, 200);
        QCOMPARE(m_browser->get(members).status, 404);
    }

    void showsChangesOnlyAfterTheLag()
    {
        start(400ms);
        QElapsedTimer since;
        since.start();
        const auto made = m_browser->postJson(m_rest + u"group"_s, {{u"name"_s, u"late"_s}});
        QCOMPARE(made.status, 201);
        const QString query = m_rest + u"group/bulk?groupName=late"_s;
        const auto seen = [&] { return m_browser->get(query).json()["total"_L1].toInt() == 1; };
        const bool atOnce = seen();
        QVERIFY(!atOnce || since.elapsed() >= 400);
        QTRY_VERIFY_WITH_TIMEOUT(seen(), 30'000);
        QVERIFY(since.elapsed() >= 380);
    }

    void limitsTheRate()
    {
        start(0ms, 3);
        QList<int> statuses;
        for (int i = 0; i < 6; ++i) {
            const auto answer = m_browser->get(m_rest + u"myself"_s);
            statuses.append(answer.status);
            if (answer.status == 429) {
                QCOMPARE(answer.header("Retry-After"), "1");
                QCOMPARE(answer.header("X-RateLimit-Remaining"), "0");
            }
        }
        QCOMPARE(statuses, (QList<int>{200, 200, 429, 200, 200, 429}));
        m_browser->get(m_rest + u"myself"_s);
        m_browser->get(m_rest + u"myself"_s);
        m_browser->authorize("Bearer " + m_facts.organisationKey.toUtf8());
        QCOMPARE(m_browser->get(u"/admin/v1/orgs"_s).status, 429);
    }

    void speaksForTheOrganisation()
    {
        m_browser->authorize(m_facts.cloudEmail, m_facts.cloudToken);
        const auto refused = m_browser->get(u"/admin/v1/orgs"_s);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.json()["errors"_L1][0]["status"_L1].toString(), u"401"_s);

        m_browser->authorize("Bearer " + m_facts.organisationKey.toUtf8());
        const QString org = m_browser->get(u"/admin/v1/orgs"_s).json()["data"_L1][0]["id"_L1].toString();
        const auto directories = m_browser->get(u"/admin/v2/orgs/%1/directories"_s.arg(org)).json();
        QCOMPARE(directories["data"_L1][0]["directoryId"_L1].toString(), OrganisationApi::directoryId());
        QCOMPARE(m_browser->get(u"/admin/v2/orgs/another/directories"_s).status, 404);

        QStringList ours;
        QJsonObject body{{u"limit"_s, 1}};
        for (int page = 0; page < 3; ++page) {
            const auto answer = m_browser->postJson(u"/admin/v2/orgs/%1/workspaces"_s.arg(org), body).json();
            const QJsonValue workspace = answer["data"_L1][0];
            if (workspace["attributes"_L1]["hostUrl"_L1].toString() == m_cloud->url().toString())
                ours.append(workspace["id"_L1].toString());
            QCOMPARE(answer["links"_L1].toObject().contains("next"_L1), page < 2);
            body[u"cursor"_s] = answer["links"_L1]["next"_L1];
        }
        QCOMPARE(ours, (QStringList{PracticeCloud::jiraResource(), PracticeCloud::confluenceResource()}));

        const auto found = m_browser->postJson(
            directory() + u"/groups/search"_s, {{u"groupNames"_s, QJsonArray{u"Administrators"_s}}});
        QCOMPARE(found.json()["data"_L1].toArray().size(), 1);
        QCOMPARE(found.json()["data"_L1][0]["id"_L1].toString(), groupId(u"administrators"_s));
    }

    void invitesUntilTheSeatsAreGone()
    {
        start(0ms, 0, 3);
        m_browser->authorize("Bearer " + m_facts.organisationKey.toUtf8());
        const QString path = u"/admin/v2/orgs/%1/users/invite"_s.arg(OrganisationApi::organisationId());
        const QJsonArray rules{
            QJsonObject{{u"resource"_s, PracticeCloud::jiraResource()}, {u"role"_s, u"atlassian/user"_s}}};
        const auto invite = [&](const QJsonArray &emails) {
            return m_browser->postJson(path, {{u"emails"_s, emails}, {u"permissionRules"_s, rules}}).status;
        };
        const qint64 before = m_cloud->truth().seatsUsed(PracticeCloud::jiraResource());
        QCOMPARE(invite({u"one@company.test"_s}), 200);
        QCOMPARE(m_cloud->truth().seatsUsed(PracticeCloud::jiraResource()), before + 1);
        // Somebody who is there already takes no seat more.
        QCOMPARE(invite({u"ONE@company.test"_s}), 200);
        QCOMPARE(m_cloud->truth().seatsUsed(PracticeCloud::jiraResource()), before + 1);
        QCOMPARE(invite({u"two@company.test"_s, u"three@company.test"_s, u"four@company.test"_s}), 409);
        QCOMPARE(m_cloud->truth().accountByEmail(u"two@company.test"), nullptr);
        QCOMPARE(invite({}), 400);
        QCOMPARE(invite({u"nobody"_s}), 400);
        QJsonArray many;
        for (int i = 0; i < 26; ++i)
            many.append(u"p%1@company.test"_s.arg(i));
        QCOMPARE(invite(many), 400);

        const auto found =
            m_browser->postJson(directory() + u"/users/search"_s, {{u"emails"_s, QJsonArray{u"One@company.test"_s}}});
        QCOMPARE(found.json()["data"_L1].toArray().size(), 1);
        QCOMPARE(found.json()["data"_L1][0]["emailVerified"_L1], QJsonValue(false));
        m_browser->authorize(m_facts.cloudEmail, m_facts.cloudToken);
        const auto users = m_browser->get(m_rest + u"users/search"_s).list();
        const auto shown = std::ranges::find_if(
            users, [](const QJsonValue &user) { return user["displayName"_L1].toString() == u"one"; });
        QVERIFY(shown != users.end());
        QVERIFY(!(*shown)["emailAddress"_L1].isString());
    }

    void grantsUntilTheSeatsAreGone()
    {
        start(0ms, 0, 2);
        fill();
        m_cloud->memory().change([](CloudState &state) {
            state.addGroup(u"two more"_s).members = {u"712020:member"_s, u"712020:third"_s};
            state.addGroup(u"one more"_s).members = {u"712020:member"_s, u"712020:gone"_s};
            state.accounts.append({u"712020:third"_s, u"Third"_s, u"third@company.test"_s, true, true, false});
        });
        m_browser->authorize("Bearer " + m_facts.organisationKey.toUtf8());
        const QJsonObject grant{{u"resourceId"_s, PracticeCloud::jiraResource()}, {u"roleId"_s, u"atlassian/user"_s}};
        const auto roles = [this](const QString &group) {
            return directory() + u"/groups/%1/role-assignments"_s.arg(groupId(group));
        };

        const auto full = m_browser->postJson(roles(u"two more"_s) + u"/assign"_s, grant);
        QCOMPARE(full.status, 409);
        QVERIFY(!full.json()["errors"_L1][0]["detail"_L1].toString().isEmpty());
        QVERIFY(m_browser->get(roles(u"two more"_s)).json()["data"_L1].toArray().isEmpty());

        // The inactive one takes no seat.
        QCOMPARE(m_browser->postJson(roles(u"one more"_s) + u"/assign"_s, grant).status, 204);
        const QJsonValue assigned = m_browser->get(roles(u"one more"_s)).json()["data"_L1][0];
        QCOMPARE(assigned["resourceId"_L1].toString(), PracticeCloud::jiraResource());
        QCOMPARE(assigned["roles"_L1].toArray(), QJsonArray{u"atlassian/user"_s});
        QCOMPARE(m_browser->postJson(roles(u"one more"_s) + u"/revoke"_s, grant).status, 204);
        QVERIFY(m_browser->get(roles(u"one more"_s)).json()["data"_L1].toArray().isEmpty());

        QJsonObject bad = grant;
        bad[u"roleId"_s] = u"atlassian/king"_s;
        QCOMPARE(m_browser->postJson(roles(u"one more"_s) + u"/assign"_s, bad).status, 400);
        QCOMPARE(m_browser->postJson(directory() + u"/groups/none/role-assignments/assign"_s, grant).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestPracticeCloud)
#include "tst_practicecloud.moc"
