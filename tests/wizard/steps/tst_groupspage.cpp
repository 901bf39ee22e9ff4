// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupspage.h"

#include "core/cloud/grantaccess.h"
#include "pagestage.h"
#include "wizard/steps/groupsmodel.h"
#include "wizard/steps/groupswork.h"
#include "wizard/steps/table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

GroupReview review(const QString &server, GroupFate fate, qint64 members, const QStringList &gains = {},
    const QString &cloud = {}, const QString &id = {})
{
    return {.match = {.serverName = server,
                .cloudName = fate == GroupFate::Reserved ? QString()
                             : cloud.isEmpty()           ? server
                                                         : cloud,
                .fate = fate,
                .cloudGroupId = id},
        .members = members,
        .gains = gains,
        .newMembers = {}};
}

QList<GroupReview> reviews()
{
    return {
        review(u"jira-administrators"_s, GroupFate::Renamed, 3, {}, u"administrators"_s, u"g1"_s),
        review(u"developers"_s, GroupFate::New, 120),
        review(u"servicedesk-agents"_s, GroupFate::Merges, 14, {u"Jira Service Management"_s, u"Administer projects"_s},
            {}, u"g2"_s),
        review(u"empty"_s, GroupFate::New, 0),
        review(u"site-admins"_s, GroupFate::Reserved, 2),
    };
}

QStringList asText(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows << cells.join(u" | ");
    }
    return rows;
}

} // namespace

class GroupsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableSaysWhatBecomesOfEach();
    void onlyGroupsThatGainNothingAreTickedAtFirst();
    void ticksStayWhenComparedAgain();
    void theKeyboardTicksARow();
    void whatWasNewBeforeTheImportStaysNew();
    void comparedAfterTheImportOnlyIsSaid();
    void grantedGroupsOpenNextAndAreKept();
    void seatsExceededIsSaidInWords();
    void withoutAKeyTheGuidedPageIsTheWay();
    void aHundredThousandGroupsAreShown();
};

void GroupsPageTest::theTableSaysWhatBecomesOfEach()
{
    GroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReviews(reviews());
    model.setGranted({u"Developers"_s});
    QCOMPARE(asText(model),
        (QStringList{u"jira-administrators | 3 | administrators | Renamed | nothing new | Not yet"_s,
            u"developers | 120 | developers | New | nothing new | Granted"_s,
            u"servicedesk-agents | 14 | servicedesk-agents | Joins a cloud group | Jira Service Management, Administer projects | Not yet"_s,
            u"empty | 0 | empty | New | nothing new | Not yet"_s,
            u"site-admins | 2 | – | Stays behind | nothing new | –"_s}));
    model.setReviews({});
    model.tickAll(true);
    QCOMPARE(model.rowCount(), 0);
}

void GroupsPageTest::onlyGroupsThatGainNothingAreTickedAtFirst()
{
    GroupsModel model;
    model.setReviews(reviews());
    QCOMPARE(model.tickedGroups(), (QStringList{u"administrators"_s, u"developers"_s}));
    QVERIFY(!model.setData(model.index(4, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    model.tickAll(true);
    QCOMPARE(model.tickedGroups().size(), 4);
    model.setGranted({u"ADMINISTRATORS"_s});
    QVERIFY(!model.tickedGroups().contains(u"administrators"_s));
}

void GroupsPageTest::ticksStayWhenComparedAgain()
{
    GroupsModel model;
    model.setReviews(reviews());
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QList<GroupReview> more = reviews();
    more.prepend(review(u"late"_s, GroupFate::New, 1));
    model.setReviews(more);
    QCOMPARE(model.tickedGroups(), (QStringList{u"late"_s, u"administrators"_s, u"servicedesk-agents"_s}));
}

void GroupsPageTest::theKeyboardTicksARow()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    stage.migration().setInventory(smallInventory());
    stage.migration().setGroupReviews(reviews());
    stage.show<GroupsPage>();
    QCOMPARE(stage.find<QPushButton>("groups.grantAll")->text(), u"&Grant access to the ticked groups (2)"_s);
    auto *table = stage.find<QTableView>("groups.table");
    QVERIFY(stage.tabTo("groups.table"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(stage.find<QPushButton>("groups.grantAll")->text(), u"&Grant access to the ticked groups (3)"_s);
    QVERIFY2(
        stage.words().contains("servicedesk-agents: its members gain Jira Service Management, Administer projects."_L1),
        qPrintable(stage.words()));
    stage.picture("groups");
    QVERIFY(stage.press("groups.tickNone"));
    QVERIFY(!stage.find("groups.grantAll")->isEnabled());
}

void GroupsPageTest::whatWasNewBeforeTheImportStaysNew()
{
    PageStage stage;
    storeGroups(stage.migration(), {reviews()});
    stage.finishImport();
    QList<GroupReview> now = reviews();
    now[1].match.fate = GroupFate::Merges;
    now[1].match.cloudGroupId = u"arrived"_s;
    now[1].gains = {u"Browse projects"_s};
    storeGroups(stage.migration(), {now});
    const GroupReview kept = stage.migration().groupReviews().at(1);
    QCOMPARE(kept.match.fate, GroupFate::New);
    QCOMPARE(kept.match.cloudGroupId, u"arrived"_s);
    QCOMPARE(kept.gains, QStringList());
    // The pages may both hear of it; twice is like once.
    storeGroups(stage.migration(), {now});
    QCOMPARE(stage.migration().groupReviews().at(1).match.fate, GroupFate::New);
}

void GroupsPageTest::comparedAfterTheImportOnlyIsSaid()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    stage.migration().setInventory(smallInventory());
    stage.show<GroupsPage>();
    stage.finishJob("groups.load", GroupsOutcome{{review(u"developers"_s, GroupFate::Merges, 1, {u"x"_s})}});
    QCOMPARE(stage.find<QTableView>("groups.table")->model()->rowCount(), 1);
    QVERIFY(stage.words().contains("compared after the import only"_L1));
}

void GroupsPageTest::grantedGroupsOpenNextAndAreKept()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    stage.migration().setInventory(smallInventory());
    stage.migration().setGroupReviews(reviews());
    auto *page = stage.show<GroupsPage>();
    QVERIFY(!page->problem().isEmpty());
    GrantReport report;
    report.granted = {u"administrators"_s, u"developers"_s};
    stage.finishJob("groups.grant", report);
    QCOMPARE(page->problem(), QString());
    QVERIFY(!stage.find("groups.grantAll")->isEnabled());
    stage.reopen();
    QCOMPARE(stage.migration().grantedGroups().size(), 2);
    QCOMPARE(stage.show<GroupsPage>()->problem(), QString());
}

void GroupsPageTest::seatsExceededIsSaidInWords()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setGroupReviews(reviews());
    auto *page = stage.show<GroupsPage>();
    GrantReport report;
    report.seatsExceeded = true;
    report.failed = {{u"<i>developers</i>"_s, Error{ErrorCode::Conflict, u"developers"_s, u"No seats"_s, -1, -1}}};
    stage.finishJob("groups.grant", report);
    QVERIFY(stage.words().contains("no seats left"_L1));
    QVERIFY(stage.words().contains("&lt;i&gt;developers&lt;/i&gt;"_L1));
    QVERIFY(!page->problem().isEmpty());
    stage.picture("groups-seats");
}

void GroupsPageTest::withoutAKeyTheGuidedPageIsTheWay()
{
    PageStage stage;
    auto *page = stage.show<GroupsPage>();
    QVERIFY(!stage.find("groups.grantAll")->isEnabled());
    QVERIFY(!stage.find("groups.load")->isEnabled());
    QVERIFY(stage.press("groups.open"));
    QCOMPARE(stage.opened().constLast(), QUrl(u"https://admin.atlassian.com"_s));
    QVERIFY(stage.press("groups.tick"));
    QCOMPARE(page->problem(), QString());
    stage.reopen();
    QCOMPARE(stage.show<GroupsPage>()->problem(), QString());
    QVERIFY(stage.find<QCheckBox>("groups.tick")->isChecked());
}

void GroupsPageTest::aHundredThousandGroupsAreShown()
{
    const PageStage stage;
    QList<GroupReview> many;
    for (int i = 0; i < 100'000; ++i)
        many << review(u"group-%1"_s.arg(i), GroupFate::New, i);
    GroupsModel model;
    const std::unique_ptr<QTableView> view(makeTable(u"table"_s, u"Table"_s, &model, {}, nullptr));
    view->show();
    model.setReviews(many);
    QCOMPARE(model.tickedGroups().size(), 99'999);
}

QTEST_MAIN(GroupsPageTest)
#include "tst_groupspage.moc"
