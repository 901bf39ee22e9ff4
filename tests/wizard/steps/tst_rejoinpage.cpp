// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/rejoinpage.h"

#include "pagestage.h"
#include "wizard/steps/rejoinwork.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using State = FormerGroup::State;

namespace {

const QList<CloudGroupName> cloudGroups{
    {u"Administrators"_s, u"g1"_s}, {u"developers"_s, u"g2"_s}, {u"site-admins"_s, u"g3"_s}};

FormerGroupsOutcome outcome(const QStringList &memberOf)
{
    FormerGroupsOutcome outcome;
    outcome.formerGroups = {u"jira-administrators"_s, u"developers"_s, u"site-admins"_s, u"lost"_s};
    outcome.plan.accountId = u"5b10"_s;
    outcome.plan.groups = compareFormerGroups(outcome.formerGroups, cloudGroups, memberOf);
    return outcome;
}

} // namespace

class RejoinPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupTellsTheGroupsOfAUser();
    void groupsThatContainEachOtherEnd();
    void formerGroupsAreComparedByTheirNameInTheCloud();
    void theListSaysHowOneStandsToEach();
    void whatIsJoinedOpensNextAndIsKept();
    void whatCouldNotBeAddedIsSaid();
    void anUntickedGroupIsLeftOut();
    void theServersRefusalFallsBackToTheBackup();
    void byHandIsAWay();
};

void RejoinPageTest::aBackupTellsTheGroupsOfAUser()
{
    People people;
    people.memberships = {
        {.group = u"developers"_s, .member = u"ADMIN"_s},
        {.group = u"Developers"_s, .member = u"admin"_s, .directoryId = 2},
        {.group = u"everybody"_s, .member = u"developers"_s, .nested = true},
        {.group = u"others"_s, .member = u"bob"_s},
        {.group = u"trap"_s, .member = u"admin"_s, .nested = true},
    };
    QCOMPARE(groupsOfUser(people, u"Admin"_s), (QStringList{u"developers"_s, u"everybody"_s}));
    QCOMPARE(groupsOfUser(people, {}), QStringList());
}

void RejoinPageTest::groupsThatContainEachOtherEnd()
{
    People people;
    people.memberships = {
        {.group = u"a"_s, .member = u"me"_s},
        {.group = u"b"_s, .member = u"a"_s, .nested = true},
        {.group = u"a"_s, .member = u"b"_s, .nested = true},
        {.group = u"a"_s, .member = u"a"_s, .nested = true},
    };
    QCOMPARE(groupsOfUser(people, u"me"_s), (QStringList{u"a"_s, u"b"_s}));
}

void RejoinPageTest::formerGroupsAreComparedByTheirNameInTheCloud()
{
    const QList<FormerGroup> groups = outcome({u"DEVELOPERS"_s}).plan.groups;
    QCOMPARE(groups.size(), 4);
    QCOMPARE(groups.at(0).state, State::Missing);
    QCOMPARE(groups.at(0).match.cloudGroupId, u"g1"_s);
    QCOMPARE(groups.at(1).state, State::Member);
    QCOMPARE(groups.at(2).state, State::Reserved);
    QCOMPARE(groups.at(3).state, State::NotInCloud);
}

void RejoinPageTest::theListSaysHowOneStandsToEach()
{
    PageStage stage;
    stage.connectAll();
    auto *page = stage.show<RejoinPage>();
    QVERIFY(page->problem().contains("Look up"_L1));
    QVERIFY(stage.words().contains("<b>admin</b>"_L1));
    stage.finishJob("rejoin.load", outcome({u"developers"_s}));
    const auto *list = stage.find<QListWidget>("rejoin.list");
    QVERIFY(list);
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->item(0)->text(), u"jira-administrators, now Administrators: you are not in it"_s);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QCOMPARE(list->item(1)->text(), u"developers: you are in it"_s);
    QVERIFY(!(list->item(1)->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(list->item(3)->text().contains("has not arrived"_L1));
    QVERIFY2(stage.words().contains("an organisation administrator gives it"_L1), qPrintable(stage.words()));
    QVERIFY(page->problem().contains(u'1'));
    QCOMPARE(stage.find<QPushButton>("rejoin.add")->text(), u"Add me to the &ticked groups (1)"_s);
    QVERIFY(stage.find("rejoin.add")->isEnabled());
    stage.picture("rejoin");
}

void RejoinPageTest::whatIsJoinedOpensNextAndIsKept()
{
    PageStage stage;
    stage.connectAll();
    auto *page = stage.show<RejoinPage>();
    stage.finishJob("rejoin.load", outcome({u"developers"_s}));
    RejoinReport report;
    report.joined = {u"Administrators"_s};
    stage.finishJob("rejoin.add", report);
    QCOMPARE(page->problem(), QString());
    QVERIFY(stage.words().contains("the site shows it: Administrators"_L1));
    QVERIFY(!stage.find("rejoin.add")->isEnabled());
    stage.reopen();
    QCOMPARE(stage.show<RejoinPage>()->problem(), QString());
    QCOMPARE(stage.find<QListWidget>("rejoin.list")->count(), 4);
}

void RejoinPageTest::whatCouldNotBeAddedIsSaid()
{
    PageStage stage;
    stage.connectAll();
    auto *page = stage.show<RejoinPage>();
    stage.finishJob("rejoin.load", outcome({}));
    RejoinReport report;
    report.notSeenYet = {u"Administrators"_s};
    report.failed = {{u"developers"_s, Error{ErrorCode::Forbidden, u"developers"_s, {}, -1, -1}}};
    stage.finishJob("rejoin.add", report);
    QVERIFY(stage.words().contains("does not show it yet: Administrators"_L1));
    QVERIFY(stage.words().contains("developers: refused. Only a site or organisation administrator"_L1));
    QVERIFY(page->problem().contains(u'2'));
    stage.picture("rejoin-partly");
}

void RejoinPageTest::anUntickedGroupIsLeftOut()
{
    PageStage stage;
    stage.connectAll();
    stage.show<RejoinPage>();
    stage.finishJob("rejoin.load", outcome({}));
    auto *list = stage.find<QListWidget>("rejoin.list");
    QVERIFY(stage.tabTo("rejoin.list"));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(stage.find<QPushButton>("rejoin.add")->text(), u"Add me to the &ticked groups (1)"_s);
    // A change of the document must not bring the tick back.
    stage.page()->refresh();
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
}

void RejoinPageTest::theServersRefusalFallsBackToTheBackup()
{
    FormerGroupsParameters parameters;
    parameters.server = ServerAccess{
        .baseUrl = QUrl(u"http://127.0.0.1:1"_s), .user = u"admin"_s, .password = Secret(u"x"_s), .token = {}};
    parameters.people = smallInventory().people;
    parameters.userName = u"Admin"_s;
    parameters.retry = {.tries = 1};
    Work work;
    const auto found = readFormerGroups(parameters, work);
    QVERIFY(found);
    QCOMPARE(found->formerGroups, QStringList{u"jira-administrators"_s});
    QVERIFY(found->serverError);
    parameters.userName = u"nobody"_s;
    QVERIFY(!readFormerGroups(parameters, work));
    work.cancel.request();
    const auto cancelled = readFormerGroups(parameters, work);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

void RejoinPageTest::byHandIsAWay()
{
    PageStage stage;
    auto *page = stage.show<RejoinPage>();
    QVERIFY(page->canSkip());
    QVERIFY(stage.press("rejoin.open"));
    QCOMPARE(stage.opened().constLast().host(), u"admin.atlassian.com"_s);
    QVERIFY(stage.press("rejoin.tick"));
    QCOMPARE(page->problem(), QString());
    stage.reopen();
    stage.show<RejoinPage>();
    QVERIFY(stage.find<QCheckBox>("rejoin.tick")->isChecked());
}

QTEST_MAIN(RejoinPageTest)
#include "tst_rejoinpage.moc"
