// SPDX-License-Identifier: Apache-2.0
#include "core/checks/groupscsv.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using Kind = GroupDecision::Kind;
using Why = GroupsCsvReading::Why;

class TestGroupsCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposesOnlyWhatGivesNobodyMore();
    void comesBackAsItWent();
    void saysWhatItIgnored();
    void readsOnlyTheTwoColumns();
    void refusesATableWithoutThem();
};

static GroupReview review(const QString &name, GroupFate fate, qint64 members, const QStringList &gains = {})
{
    return {.match = {name, fate == GroupFate::Reserved ? QString() : name, fate, {}},
        .members = members,
        .gains = gains,
        .newMembers = gains.isEmpty() ? QStringList() : QStringList{u"ann"_s, u"bob, jr"_s}};
}

static QList<GroupReview> reviews()
{
    return {review(u"Team \"A\", west"_s, GroupFate::New, 3), review(u"empty"_s, GroupFate::New, 0),
        review(u"admins"_s, GroupFate::Merges, 2, {u"Access to Jira"_s, u"Administer Jira"_s}),
        review(u"site-admins"_s, GroupFate::Reserved, 1)};
}

static QList<SiteProduct> products()
{
    return {{u"ari:cloud:jira-software::site/1"_s, u"Jira"_s}, {u"ari:cloud:jira-servicedesk::site/1"_s, u"Desk"_s}};
}

void TestGroupsCsv::proposesOnlyWhatGivesNobodyMore()
{
    QList<Kind> kinds;
    for (const auto &each : reviews())
        kinds += proposedDecision(each).kind;
    QCOMPARE(kinds, (QList{Kind::Grant, Kind::Leave, Kind::Open, Kind::Open}));
}

void TestGroupsCsv::comesBackAsItWent()
{
    const GroupDecisions decisions{{u"Team \"A\", west"_s, {Kind::Grant, products()[1].resourceId}},
        {u"empty"_s, {Kind::Leave, {}}}, {u"admins"_s, {Kind::Grant, {}}}};
    const auto csv = groupsCsv(reviews(), decisions, products());
    QVERIFY2(csv.contains("admins,admins,merges,2,Access to Jira; Administer Jira,\"ann; bob, jr\",grant\r\n"),
        csv.constData());
    QVERIFY(csv.contains("site-admins,,reserved,1,,,\r\n"));
    const auto read = readGroupsCsv(csv, u"groups.csv"_s, reviews(), products());
    QVERIFY(read);
    QCOMPARE(read->decisions, decisions);
    QVERIFY(read->ignored.isEmpty());
}

void TestGroupsCsv::saysWhatItIgnored()
{
    const auto read = readGroupsCsv("group,decision\r\nnobody,grant\r\nEMPTY,Grant : desk\r\nempty,leave\r\n"
                                    "admins,perhaps\r\nsite-admins,grant\r\nTeam \"\"A,grant: Confluence\r\n"
                                    "\"Team \"\"A\"\", west\",grant: Confluence\r\n",
        u"groups.csv"_s, reviews(), products());
    QVERIFY(read);
    QCOMPARE(read->decisions, (GroupDecisions{{u"empty"_s, {Kind::Grant, products()[1].resourceId}}}));
    QCOMPARE(read->ignored,
        (QList<GroupsCsvReading::Ignored>{{2, u"nobody"_s, Why::UnknownGroup, u"grant"_s},
            {4, u"empty"_s, Why::Twice, u"leave"_s}, {5, u"admins"_s, Why::UnknownDecision, u"perhaps"_s},
            {6, u"site-admins"_s, Why::CannotBeDecided, u"grant"_s},
            {7, u"Team \"\"A"_s, Why::UnknownGroup, u"grant: Confluence"_s},
            {8, u"Team \"A\", west"_s, Why::UnknownProduct, u"grant: Confluence"_s}}));
}

void TestGroupsCsv::readsOnlyTheTwoColumns()
{
    const auto read =
        readGroupsCsv("Decision;members;Group\nleave;many;empty\n;0;admins\n", u"a.csv"_s, reviews(), products());
    QVERIFY(read);
    QCOMPARE(read->decisions, (GroupDecisions{{u"empty"_s, {Kind::Leave, {}}}, {u"admins"_s, {}}}));
    QVERIFY(read->ignored.isEmpty());
}

void TestGroupsCsv::refusesATableWithoutThem()
{
    for (const auto *bytes : {"", "group,what\nempty,leave\n", "group,decision\nempty\n"}) {
        const auto read = readGroupsCsv(bytes, u"a.csv"_s, reviews(), products());
        QVERIFY2(!read, bytes);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }
}

QTEST_APPLESS_MAIN(TestGroupsCsv)
#include "tst_groupscsv.moc"
