// SPDX-License-Identifier: Apache-2.0
#include "core/people/groupmatch.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestGroupMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheFateOfEachGroup();
    void renamesAdministratorsWhereTheCloudHasNone();
    void knowsReservedNamesInAnyCase();
};

void TestGroupMatch::tellsTheFateOfEachGroup()
{
    const QList<CloudGroupName> cloud{
        {u"Developers"_s, u"id-1"_s}, {u"administrators"_s, u"id-2"_s}, {u"site-admins"_s, u"id-3"_s}};
    const auto matches = matchGroups({u"qa"_s, u"developers"_s, u"Jira-Administrators"_s, u"SITE-admins"_s}, cloud);
    QCOMPARE(matches.size(), 4);

    QCOMPARE(matches[0].fate, GroupFate::New);
    QCOMPARE(matches[0].cloudName, u"qa"_s);
    QVERIFY(matches[0].cloudGroupId.isEmpty());

    QCOMPARE(matches[1].fate, GroupFate::Merges);
    QCOMPARE(matches[1].serverName, u"developers"_s);
    QCOMPARE(matches[1].cloudName, u"Developers"_s);
    QCOMPARE(matches[1].cloudGroupId, u"id-1"_s);

    QCOMPARE(matches[2].fate, GroupFate::Renamed);
    QCOMPARE(matches[2].cloudName, u"administrators"_s);
    QCOMPARE(matches[2].cloudGroupId, u"id-2"_s);

    QCOMPARE(matches[3].fate, GroupFate::Reserved);
    QVERIFY(matches[3].cloudName.isEmpty());
}

void TestGroupMatch::renamesAdministratorsWhereTheCloudHasNone()
{
    const auto matches = matchGroups({u"jira-administrators"_s}, {{u"jira-administrators"_s, u"id-1"_s}});
    QCOMPARE(matches[0].fate, GroupFate::Renamed);
    QCOMPARE(matches[0].cloudName, u"administrators"_s);
    QVERIFY(matches[0].cloudGroupId.isEmpty());
}

void TestGroupMatch::knowsReservedNamesInAnyCase()
{
    QVERIFY(isReservedGroup(u"atlassian-addons"));
    QVERIFY(isReservedGroup(u"Atlassian-Addons-Admin"));
    QVERIFY(isReservedGroup(u"org-admins"));
    QVERIFY(!isReservedGroup(u"atlassian-addons2"));
    QVERIFY(!isReservedGroup(u""));
}

QTEST_APPLESS_MAIN(TestGroupMatch)
#include "tst_groupmatch.moc"
