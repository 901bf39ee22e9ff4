// SPDX-License-Identifier: Apache-2.0
#include "core/server/adminvisit.h"
#include "core/server/serverclient.h"
#include "tests/support/restcontract.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Request = LyingServer::Request;

/// What the REST client asks is what Atlassian's description of Data Center 10.3 allows.
class TestServerContract : public QObject
{
    Q_OBJECT

    RestContract m_contract = RestContract::load(u"jira-dc-10.3.json"_s);

    static Request request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return {method, target, {{"Content-Type", "application/json"}}, body};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_contract.isEmpty())
            QSKIP("Atlassian's description is not here: put it into ../shared/openapi or name its folder in "
                  "CLOUDWARD_OPENAPI_DIR.");
    }

    void theCheckFindsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        const QByteArray none;
        QTest::newRow("fine") << "GET"_ba << "/jira/rest/api/2/user/search?username=.&startAt=0"_ba << none
                              << QString();
        QTest::newRow("path") << "GET"_ba << "/jira/rest/api/2/usersearch"_ba << none << u"not in the contract"_s;
        QTest::newRow("method") << "DELETE"_ba << "/jira/rest/api/2/myself"_ba << none << u"not in the contract"_s;
        QTest::newRow("name") << "GET"_ba << "/jira/rest/api/2/user/search?query=a"_ba << none
                              << u"unknown parameter query"_s;
        QTest::newRow("type") << "GET"_ba << "/jira/rest/api/2/user/search?startAt=x"_ba << none << u"may not be"_s;
        QTest::newRow("boolean") << "GET"_ba << "/jira/rest/api/2/user/search?includeActive=1"_ba << none
                                 << u"may not be"_s;
        QTest::newRow("property") << "POST"_ba << "/jira/rest/auth/1/session"_ba << R"({"user":"a"})"_ba
                                  << u"unknown property user"_s;
        QTest::newRow("no body") << "POST"_ba << "/jira/rest/auth/1/session"_ba << none << u"no body"_s;
        QTest::newRow("a body too many") << "GET"_ba << "/jira/rest/api/2/myself"_ba << "{}"_ba << u"a body where"_s;
    }
    void theCheckFindsWhatIsWrong()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        const auto problems = m_contract.problemsOf(request(method, target, body), u"/jira/rest"_s);
        if (problem.isEmpty())
            QCOMPARE(problems, QStringList());
        else
            QVERIFY2(problems.join(u'\n').contains(problem), qPrintable(problems.join(u'\n')));
    }

    void everyCallKeepsToIt()
    {
        LyingServer server([](const Request &asked, int) {
            const auto path = asked.path();
            if (path.endsWith(u"serverInfo"))
                return jsonAnswer(R"({"version":"10.3.0","deploymentType":"DataCenter","buildNumber":10030000})");
            if (path.endsWith(u"user/list"))
                return jsonAnswer("{}", 404);
            if (path.endsWith(u"user/search"))
                return jsonAnswer(R"([{"key":"a","name":"ann","displayName":"Ann","emailAddress":"a@b.org"}])");
            if (path.endsWith(u"groups/picker"))
                return jsonAnswer(R"({"total":1,"groups":[{"name":"staff"}]})");
            if (path.endsWith(u"group/member"))
                return jsonAnswer(R"({"isLast":true,"values":[{"key":"a","name":"ann"}]})");
            if (path.endsWith(u"applicationrole"))
                return jsonAnswer("[]");
            return jsonAnswer("{}");
        });
        const ServerAccess access{server.url(u"/jira"_s), u"admin"_s, Secret(u"pw"_s), {}};
        ServerClient client(access, Cancel(), {.tries = 1});
        Work work;
        QVERIFY(client.facts());
        QVERIFY(client.people(work));
        QVERIFY(client.groupsOf(u"o'brien & co"_s));
        QVERIFY(client.anyoneGrants());
        {
            AdminVisit visit(access, Cancel());
            QVERIFY(visit.signIn());
        }
        QStringList seen;
        for (const auto &asked : server.requests()) {
            const auto problems = m_contract.problemsOf(asked, u"/jira/rest"_s);
            QVERIFY2(
                problems.isEmpty(), qPrintable(QString::fromLatin1(asked.target) + u": "_s + problems.join(u"; "_s)));
            seen << QString::fromLatin1(asked.method) + u' ' + asked.path().sliced(QStringLiteral("/jira/rest").size());
        }
        for (const auto &call : {u"GET /api/2/myself"_s, u"GET /api/2/user/search"_s, u"GET /api/2/group/member"_s,
                 u"GET /api/2/permissionscheme"_s, u"GET /api/2/user"_s, u"GET /api/2/search"_s,
                 u"POST /auth/1/session"_s, u"DELETE /auth/1/session"_s})
            QVERIFY2(seen.contains(call), qPrintable(call));
    }
};

QTEST_GUILESS_MAIN(TestServerContract)
#include "tst_servercontract.moc"
