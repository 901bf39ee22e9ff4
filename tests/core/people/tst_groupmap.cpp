// SPDX-License-Identifier: Apache-2.0
#include "core/people/groupmap.h"
#include "core/people/groupmapcsv.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

GroupMapInput company()
{
    return {
        .serverGroups = {u"Developers"_s, u"jira-administrators"_s, u"qa"_s, u"site-admins"_s, u"jira-sales-users"_s},
        .members = {{u"developers"_s, 12}, {u"qa"_s, 3}},
        .cloudGroups = QList<CloudGroupName>{{u"developers"_s, u"1"_s}, {u"administrators"_s, u"2"_s},
            {u"Sales Team"_s, u"3"_s}, {u"quality"_s, u"4"_s}},
        .choices = {}};
}

} // namespace

class TestGroupMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatBecomesOfEachGroup();
    void followsWhatWasChosenByHand();
    void keepsChoicesWhileTheSiteWasNotAsked();
    void givesTheProofWhatWasChosen();
    void countsMembers();
    void proposesGroupsWithSimilarNames();
    void comesBackFromASpreadsheetAsItWas();
    void namesEachBadRowAndTakesTheOthers();
    void keepsUpWithTenThousand();
};

void TestGroupMap::tellsWhatBecomesOfEachGroup()
{
    const auto map = mapGroups(company());
    QVERIFY(map.groupsKnown);
    const QList<MappedGroup> rows{{u"Developers"_s, 12, GroupFate::Merges, u"developers"_s, GroupMatchedBy::Name, 0},
        {u"jira-administrators"_s, 0, GroupFate::Renamed, u"administrators"_s, GroupMatchedBy::Rename, 1},
        {u"qa"_s, 3, GroupFate::New, u"qa"_s, GroupMatchedBy::Nothing, -1},
        {u"site-admins"_s, 0, GroupFate::Reserved, {}, GroupMatchedBy::Nothing, -1},
        {u"jira-sales-users"_s, 0, GroupFate::New, u"jira-sales-users"_s, GroupMatchedBy::Nothing, -1}};
    QCOMPARE(map.rows, rows);
}

void TestGroupMap::followsWhatWasChosenByHand()
{
    auto input = company();
    input.choices = {{u"qa"_s, u"QUALITY"_s}, {u"site-admins"_s, u"administrators"_s}, {u"developers"_s, u"no such"_s},
        {u"jira-sales-users"_s, u"qa"_s}};
    const auto map = mapGroups(input);
    QCOMPARE(map.rows[2], (MappedGroup{u"qa"_s, 3, GroupFate::New, u"quality"_s, GroupMatchedBy::Hand, 3}));
    QCOMPARE(map.rows[3].cloudName, u"administrators"_s);
    QCOMPARE(map.rows[3].fate, GroupFate::Reserved);
    // A group that the cloud does not have is none to choose, unless the import brings it.
    QCOMPARE(map.rows[0].by, GroupMatchedBy::Name);
    QCOMPARE(map.rows[4].cloudName, u"qa"_s);
    QCOMPARE(map.rows[4].group, -1);
    QCOMPARE(map.rows[4].by, GroupMatchedBy::Hand);
}

void TestGroupMap::keepsChoicesWhileTheSiteWasNotAsked()
{
    auto input = company();
    input.cloudGroups.reset();
    input.choices = {{u"qa"_s, u"quality"_s}};
    const auto map = mapGroups(input);
    QVERIFY(!map.groupsKnown);
    QCOMPARE(map.rows[2].cloudName, u"quality"_s);
    QCOMPARE(map.rows[0].fate, GroupFate::New);
}

void TestGroupMap::givesTheProofWhatWasChosen()
{
    const auto input = company();
    const auto matches = matchGroups(input.serverGroups, *input.cloudGroups);
    QCOMPARE(withChoices(matches, *input.cloudGroups, {}), matches);
    const auto chosen =
        withChoices(matches, *input.cloudGroups, {{u"qa"_s, u"Quality"_s}, {u"developers"_s, u"gone"_s}});
    QCOMPARE(chosen[2].cloudName, u"quality"_s);
    QCOMPARE(chosen[2].cloudGroupId, u"4"_s);
    QCOMPARE(chosen[0], matches[0]);
}

void TestGroupMap::countsMembers()
{
    const auto members = membersByGroup({{u"QA"_s, u"ann"_s}, {u"QA"_s, u"bob"_s, true}, {u"dev"_s, u"ann"_s}});
    QCOMPARE(members.value(u"qa"_s), 2);
    QCOMPARE(members.value(u"dev"_s), 1);
}

void TestGroupMap::proposesGroupsWithSimilarNames()
{
    GroupMapInput input{
        .serverGroups = {u"jira-sales-users"_s, u"Marketing_EMEA"_s, u"qa"_s, u"developers"_s, u"site-admins"_s},
        .cloudGroups = QList<CloudGroupName>{{u"Sales Team"_s, u"1"_s}, {u"marketing-global"_s, u"2"_s},
            {u"emea marketing"_s, u"3"_s}, {u"developers"_s, u"4"_s}, {u"jira-users"_s, u"5"_s},
            {u"sales-apac"_s, u"6"_s}}};
    const auto map = mapGroups(input);
    const auto proposals = proposeGroups(map);
    using Why = GroupProposal::Why;
    QCOMPARE(proposals.value(0), (QList<GroupProposal>{{0, Why::SameWords}, {5, Why::SharedWords}}));
    QCOMPARE(proposals.value(1), (QList<GroupProposal>{{2, Why::SameWords}, {1, Why::SharedWords}}));
    QCOMPARE(proposals.size(), 2);
    input.choices = {{u"jira-sales-users"_s, u"sales team"_s}};
    QCOMPARE(proposeGroups(mapGroups(input)).size(), 1);
}

void TestGroupMap::comesBackFromASpreadsheetAsItWas()
{
    auto input = company();
    input.serverGroups += {u"=cmd|' /C calc'!A0"_s, u"a;b,\"c\"\nd"_s, u" blank "_s};
    input.choices = {{u"qa"_s, u"quality"_s}, {groupKey(u"=cmd|' /C calc'!A0"), u"administrators"_s},
        {u"jira-sales-users"_s, u"jira-sales-users"_s}, {u" blank "_s, u"developers"_s}};
    const auto map = mapGroups(input);
    const auto csv = groupMapCsv(map);
    const auto read = readGroupMapCsv(csv, u"groups.csv"_s, mapGroups(company()));
    QVERIFY(read);
    QCOMPARE(read->problems.size(), 3); // the groups that the smaller company does not have
    const auto whole = readGroupMapCsv(csv, u"groups.csv"_s, map);
    QVERIFY(whole);
    QCOMPARE(whole->problems, QList<GroupMapCsvReading::Problem>());
    QCOMPARE(whole->choices, input.choices);
    QCOMPARE(whole->rows, map.rows.size());
    QCOMPARE(whole->undecided.size(), map.rows.size() - input.choices.size());
    input.choices = whole->choices;
    QCOMPARE(groupMapCsv(mapGroups(input)), csv);
}

void TestGroupMap::namesEachBadRowAndTakesTheOthers()
{
    const auto map = mapGroups(company());
    const auto read = readGroupMapCsv("decision;group;what\r\n"
                                      "quality;QA;\r\n"
                                      "quality;qa;again\r\n"
                                      "nowhere;Developers;\r\n"
                                      "quality;strangers;\r\n"
                                      "too;few\r\n"
                                      ";;\r\n"
                                      ";Developers;back to none\r\n"
                                      "\"administrators;jira-administrators;\r\n",
        u"groups.csv"_s, map);
    QVERIFY(read);
    QCOMPARE(read->choices, (GroupChoices{{u"qa"_s, u"quality"_s}}));
    QCOMPARE(read->undecided, QStringList(u"developers"_s));
    using Why = GroupMapCsvReading::Why;
    QList<std::pair<qint64, Why>> problems;
    for (const auto &problem : read->problems)
        problems += {problem.line, problem.why};
    QCOMPARE(problems, (QList<std::pair<qint64, Why>>{{3, Why::Twice}, {4, Why::UnknownCloudGroup},
                           {5, Why::UnknownGroup}, {6, Why::Unreadable}, {9, Why::Unreadable}}));
    QCOMPARE(read->problems.constLast().fault, CsvFault::Kind::OpenQuote);
    QVERIFY(!readGroupMapCsv("group,members\r\nqa,1\r\n", u"groups.csv"_s, map));
    QVERIFY(!readGroupMapCsv({}, u"groups.csv"_s, map));
}

void TestGroupMap::keepsUpWithTenThousand()
{
    GroupMapInput input;
    input.cloudGroups.emplace();
    for (int i = 0; i < 10'000; ++i) {
        input.serverGroups += u"team-%1-dept-%2"_s.arg(i).arg(i % 10);
        *input.cloudGroups += CloudGroupName{u"Dept %1 Team %2 group"_s.arg(i % 10).arg(i), QString::number(i)};
    }
    const auto map = mapGroups(input);
    const auto proposals = proposeGroups(map);
    QCOMPARE(proposals.size(), 10'000);
    QCOMPARE(proposals.value(777).constFirst(), (GroupProposal{777, GroupProposal::Why::SameWords}));
}

QTEST_APPLESS_MAIN(TestGroupMap)
#include "tst_groupmap.moc"
