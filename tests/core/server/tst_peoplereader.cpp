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
using Gap = ServerClient::Gap;

namespace {

const RetryPolicy quick{.tries = 3, .firstPause = 1ms, .longestPause = 10ms};

struct Somebody
{
    QString name;
    QString shown;
};

QJsonObject bean(const Somebody &somebody)
{
    return {{u"key"_s, u"K"_s + somebody.name}, {u"name"_s, somebody.name}, {u"displayName"_s, somebody.shown},
        {u"emailAddress"_s, u""_s}, {u"active"_s, true}};
}

/// A Jira whose search shows `most` users at most, as JRASERVER-78660 has it. Without groups and without a list.
LyingServer::Script searching(QList<Somebody> people, int most)
{
    return [people = std::move(people), most](const Request &request, int) {
        if (request.path().endsWith(u"groups/picker"))
            return jsonAnswer(R"({"total":0,"groups":[]})");
        if (!request.path().endsWith(u"user/search"))
            return jsonAnswer("{}", 404);
        const QString wanted = request.query(u"username"_s);
        const int startAt = request.query(u"startAt"_s).toInt();
        QJsonArray page;
        int at = 0;
        for (const Somebody &somebody : people) {
            bool fits = wanted == u"." || somebody.name.startsWith(wanted, Qt::CaseInsensitive);
            for (const QString &word : somebody.shown.split(u' '))
                fits = fits || word.startsWith(wanted, Qt::CaseInsensitive);
            if (fits && ++at > startAt && at <= most)
                page << bean(somebody);
        }
        return jsonAnswer(QJsonDocument(page).toJson());
    };
}

ServerAccess accessOf(const LyingServer &server)
{
    return {.baseUrl = server.url(), .user = u"admin"_s, .password = Secret(u"pw"_s), .token = {}};
}

} // namespace

/// What differs from one Jira to the next: users that a search does not show all, lists, masked addresses, closed groups.
class TestPeopleReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListIsReadWhereThereIsOne();
    void longPrefixesAreFollowed();
    void namesThatAreNotLatinAreFound();
    void aSearchThatNarrowsNothingEnds();
    void whoOnlyAGroupKnowsShowsThatSomeAreMissing();
    void maskedAndMissingAddressesAreNoAddresses();
    void missingFieldsAreTakenAsTheyAre();
    void allGroupsAreFoundBehindACappedPicker();
    void groupsThatTellNoMembersAreCounted();

private:
    Work m_work;
};

void TestPeopleReader::theListIsReadWhereThereIsOne()
{
    LyingServer server([](const Request &request, int) {
        const QString path = request.path();
        if (path.endsWith(u"user/search"))
            return jsonAnswer("{}", 500);
        if (!path.endsWith(u"user/list"))
            return jsonAnswer(R"({"total":0,"groups":[]})");
        const int cursor = request.query(u"cursor"_s).toInt();
        QJsonObject one = bean({u"user%1"_s.arg(cursor), u"User"_s});
        one[u"lastLoginTime"_s] = u"2023-08-30T16:37:01+1000"_s;
        QJsonObject page{{u"values"_s, QJsonArray{one}}, {u"isLast"_s, cursor == 30}};
        if (cursor < 30)
            page[u"nextCursor"_s] = QString::number(cursor + 10);
        return jsonAnswer(QJsonDocument(page).toJson());
    });
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto people = client.people(m_work);
    QVERIFY(people);
    QCOMPARE(people->users.size(), 4);
    QCOMPARE(people->users.at(3).userName, u"user30"_s);
    QCOMPARE(people->users.at(0).lastLogin, 1'693'377'421'000);
    QCOMPARE(server.requests().at(0).query(u"cursor"_s), QString());
    QVERIFY(client.gaps().isEmpty());
}

void TestPeopleReader::longPrefixesAreFollowed()
{
    QList<Somebody> people;
    for (int i = 0; i < 1200; ++i)
        people << Somebody{u"employee.%1"_s.arg(i, 4, 10, QChar(u'0')), u"Mr Smith"_s};
    LyingServer server(searching(people, 100));
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto found = client.people(m_work);
    QVERIFY(found);
    QCOMPARE(found->users.size(), 1200);
    QVERIFY(client.gaps().isEmpty());
}

void TestPeopleReader::namesThatAreNotLatinAreFound()
{
    QList<Somebody> people;
    for (int i = 0; i < 150; ++i)
        people << Somebody{u"a%1"_s.arg(i, 3, 10, QChar(u'0')), u"Ann"_s};
    for (int i = 0; i < 130; ++i)
        people << Somebody{u"иван%1"_s.arg(i, 3, 10, QChar(u'0')), u"Иван"_s};
    people << Somebody{u"ωρα"_s, u"Ώρα"_s} << Somebody{u"z1"_s, u"山田 太郎"_s} << Somebody{u"山本"_s, u"山本"_s};
    LyingServer server(searching(people, 100));
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto found = client.people(m_work);
    QVERIFY(found);
    QCOMPARE(found->users.size(), people.size());
    QVERIFY(client.gaps().isEmpty());
}

void TestPeopleReader::aSearchThatNarrowsNothingEnds()
{
    auto script = searching({}, 100);
    LyingServer server([script](const Request &request, int number) {
        if (!request.path().endsWith(u"user/search"))
            return script(request, number);
        // Whatever it is asked, it shows the first hundred.
        const int startAt = request.query(u"startAt"_s).toInt();
        QJsonArray page;
        for (int i = startAt; i < 100; ++i)
            page << bean({u"%1x"_s.arg(QChar(u'a' + i % 26)) + QString::number(i), {}});
        return jsonAnswer(QJsonDocument(page).toJson());
    });
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto found = client.people(m_work);
    QVERIFY(found);
    QCOMPARE(found->users.size(), 100);
    QCOMPARE(client.gaps(), (QList<Gap>{{Gap::What::Users, 100, -1}}));
    QVERIFY(server.requests().size() < 500);
}

void TestPeopleReader::whoOnlyAGroupKnowsShowsThatSomeAreMissing()
{
    QList<Somebody> people;
    for (int i = 0; i < 120; ++i)
        people << Somebody{u"a%1"_s.arg(i, 3, 10, QChar(u'0')), u"Ann"_s};
    auto script = searching(people, 100);
    LyingServer server([script](const Request &request, int number) {
        if (request.path().endsWith(u"groups/picker"))
            return jsonAnswer(R"({"total":1,"groups":[{"name":"staff"}]})");
        if (request.path().endsWith(u"group/member"))
            return jsonAnswer(
                QJsonDocument(QJsonObject{{u"values"_s, QJsonArray{bean({u"ערן"_s, u"ערן"_s})}}, {u"isLast"_s, true}})
                    .toJson());
        return script(request, number);
    });
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto found = client.people(m_work);
    QVERIFY(found);
    QCOMPARE(found->users.size(), 121);
    QCOMPARE(client.gaps(), (QList<Gap>{{Gap::What::Users, 121, -1}}));
}

void TestPeopleReader::maskedAndMissingAddressesAreNoAddresses()
{
    LyingServer server([](const Request &request, int) {
        if (!request.path().endsWith(u"user/search"))
            return jsonAnswer(R"({"total":0,"groups":[]})");
        return jsonAnswer(R"([{"key":"a","name":"a","emailAddress":"ann at company dot com"},
            {"key":"b","name":"b"}, {"key":"c","name":"c","emailAddress":""},
            {"key":"d","name":"d","emailAddress":"dora@company.com"}])");
    });
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto found = client.people(m_work);
    QVERIFY(found);
    QStringList emails;
    for (const Person &person : found->users)
        emails << person.email + (person.emailHidden ? u"hidden"_s : QString());
    QCOMPARE(emails, (QStringList{u"hidden"_s, u"hidden"_s, QString(), u"dora@company.com"_s}));
    QCOMPARE(client.gaps(), (QList<Gap>{{Gap::What::Emails, 2, 2}}));
}

void TestPeopleReader::missingFieldsAreTakenAsTheyAre()
{
    LyingServer server([](const Request &request, int) {
        if (!request.path().endsWith(u"user/search"))
            return jsonAnswer(R"({"groups":[]})");
        return jsonAnswer(R"([{"name":"old","emailAddress":"old@company.com"},{"name":"old2","emailAddress":"x@y.com"},
            {"name":"gone","key":"gone","deleted":true},{}])");
    });
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto found = client.people(m_work);
    QVERIFY(found);
    QCOMPARE(found->users.size(), 2);
    QCOMPARE(found->users.at(0).userKey, u"old"_s);
    QVERIFY(found->users.at(0).active);
    QVERIFY(client.gaps().isEmpty());
}

void TestPeopleReader::allGroupsAreFoundBehindACappedPicker()
{
    QStringList names;
    for (int i = 0; i < 90; ++i)
        names << u"team-%1"_s.arg(i, 2, 10, QChar(u'0'));
    names << u"отдел"_s;
    LyingServer server([names](const Request &request, int) {
        if (request.path().endsWith(u"group/member"))
            return jsonAnswer(R"({"values":[],"isLast":true})");
        if (!request.path().endsWith(u"groups/picker"))
            return jsonAnswer(request.path().endsWith(u"user/search") ? "[]" : "{}");
        // jira.ajax.autocomplete.limit
        QJsonArray groups;
        qint64 total = 0;
        for (const QString &name : names) {
            if (name.contains(request.query(u"query"_s), Qt::CaseInsensitive) && ++total <= 20)
                groups << QJsonObject{{u"name"_s, name}};
        }
        return jsonAnswer(QJsonDocument(QJsonObject{{u"total"_s, total}, {u"groups"_s, groups}}).toJson());
    });
    ServerClient client(accessOf(server), Cancel(), quick);
    const auto found = client.people(m_work);
    QVERIFY(found);
    QCOMPARE(found->groups.size(), names.size());
    QVERIFY(client.gaps().isEmpty());
}

void TestPeopleReader::groupsThatTellNoMembersAreCounted()
{
    LyingServer server([](const Request &request, int) {
        if (request.path().endsWith(u"groups/picker"))
            return jsonAnswer(R"({"total":2,"groups":[{"name":"a"},{"name":"b"}]})");
        if (request.path().endsWith(u"group/member") && request.query(u"groupname"_s) == u"b")
            return jsonAnswer(R"({"values":[],"isLast":true})");
        return request.path().endsWith(u"user/search") ? jsonAnswer("[]") : jsonAnswer("{}", 404);
    });
    ServerClient client(accessOf(server), Cancel(), quick);
    QVERIFY(client.people(m_work));
    QCOMPARE(client.gaps(), (QList<Gap>{{Gap::What::Members, 1, 1}}));
}

QTEST_GUILESS_MAIN(TestPeopleReader)
#include "tst_peoplereader.moc"
