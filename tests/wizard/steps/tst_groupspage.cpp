// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupspage.h"

#include "pagestage.h"
#include "wizard/steps/groupsmodel.h"
#include "wizard/steps/groupswork.h"
#include "wizard/steps/table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
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
        .newMembers = gains.isEmpty() ? QStringList() : QStringList{u"ann"_s, u"bob"_s}};
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
    void filtersAndSorts_data();
    void filtersAndSorts();
    void aHundredThousandGroupsAreOrderedBesideTheWindow();
    void decidesForManyByTheKeyboard();
    void decisionsGoOutAndComeInAsCsv();
    void whatWasNewBeforeTheImportStaysNew();
    void comparedAfterTheImportOnlyIsSaid();
    void grantedGroupsOpenNextAndAreKept();
    void seatsExceededIsSaidWithNumbers();
    void withoutAKeyTheGuidedPageIsTheWay();
};

void GroupsPageTest::theTableSaysWhatBecomesOfEach()
{
    GroupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReviews(reviews());
    model.setGranted({u"Developers"_s});
    model.setProducts({{u"ari:desk"_s, u"Desk"_s}});
    model.setDecisions({{u"developers"_s, {GroupDecision::Kind::Grant, {}}},
        {u"servicedesk-agents"_s, {GroupDecision::Kind::Grant, u"ari:desk"_s}},
        {u"empty"_s, {GroupDecision::Kind::Leave, {}}}});
    QCOMPARE(asText(model),
        (QStringList{u"jira-administrators | 3 | Becomes administrators | nothing found | Not decided"_s,
            u"developers | 120 | New | nothing found | Access granted"_s,
            u"servicedesk-agents | 14 | Joins the cloud’s group | Jira Service Management, Administer projects | Grant Desk"_s,
            u"empty | 0 | New | nothing found | Leave without"_s,
            u"site-admins | 2 | Stays behind | nothing found | –"_s}));
    QCOMPARE(model.counts(), (GroupCounts{.all = 5, .gaining = 1, .undecided = 1, .toGrant = 1}));
    QCOMPARE(model.toGrant(), (QMap<QString, QStringList>{{u"ari:desk"_s, {u"servicedesk-agents"_s}}}));
    model.setReviews({});
    QCOMPARE(model.rowCount(), 0);
}

void GroupsPageTest::filtersAndSorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GroupsShown>("kind");
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("names");
    const auto up = Qt::AscendingOrder;
    const QStringList all{
        u"jira-administrators"_s, u"developers"_s, u"servicedesk-agents"_s, u"empty"_s, u"site-admins"_s};
    QTest::newRow("as they came") << QString() << GroupsShown::All << -1 << up << all;
    QTest::newRow("by a cloud name") << u"Administrators"_s << GroupsShown::All << -1 << up << all.first(1);
    QTest::newRow("by a gain") << u"MANAGEMENT "_s << GroupsShown::All << -1 << up << all.sliced(2, 1);
    QTest::newRow("new") << QString() << GroupsShown::New << int(GroupsModel::Members) << up
                         << QStringList{u"empty"_s, u"developers"_s};
    QTest::newRow("undecided") << u"e"_s << GroupsShown::Undecided << int(GroupsModel::Server) << Qt::DescendingOrder
                               << QStringList{u"servicedesk-agents"_s, u"empty"_s};
    QTest::newRow("to be granted") << QString() << GroupsShown::ToGrant << -1 << up << all.first(1);
    QTest::newRow("gaining") << QString() << GroupsShown::Gaining << -1 << up << all.sliced(2, 1);
    QTest::newRow("reserved") << QString() << GroupsShown::Reserved << -1 << up << all.last(1);
    QTest::newRow("by members, down") << QString() << GroupsShown::All << int(GroupsModel::Members)
                                      << Qt::DescendingOrder << QStringList{all[1], all[2], all[0], all[4], all[3]};
}

void GroupsPageTest::filtersAndSorts()
{
    QFETCH(const QString, text);
    QFETCH(const GroupsShown, kind);
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, direction);
    GroupsModel model;
    model.setReviews(reviews());
    model.setGranted({u"developers"_s});
    model.setDecisions({{u"developers"_s, {GroupDecision::Kind::Grant, {}}},
        {u"jira-administrators"_s, {GroupDecision::Kind::Grant, {}}}});
    model.setFilter(text, kind);
    model.sort(column, direction);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.review(row).match.serverName;
    QTEST(names, "names");
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
    QCOMPARE(model.rowOf(names.last()), int(names.size()) - 1);
}

void GroupsPageTest::aHundredThousandGroupsAreOrderedBesideTheWindow()
{
    const PageStage stage;
    QList<GroupReview> many;
    for (int i = 0; i < 100'000; ++i)
        many << review(u"group-%1"_s.arg((i * 7919) % 100'000), GroupFate::New, i);
    GroupsModel model;
    const std::unique_ptr<QTableView> view(makeTable(u"table"_s, u"Table"_s, &model, {}, nullptr));
    view->show();
    QSignalSpy shown(&model, &GroupsModel::shown);
    model.setReviews(many);
    QCOMPARE(shown.count(), 0);
    // What was asked for last counts, however often it changes meanwhile.
    model.sort(GroupsModel::Server, Qt::DescendingOrder);
    model.setFilter(u"group-9"_s, GroupsShown::All);
    model.setFilter(u"group-99"_s, GroupsShown::All);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 60'000);
    QCOMPARE(model.rowCount(), 1'111);
    QCOMPARE(model.review(0).match.serverName, u"group-99999"_s);
    QCOMPARE(model.review(1'110).match.serverName, u"group-99"_s);
    QCOMPARE(model.counts().all, 100'000);
}

void GroupsPageTest::decidesForManyByTheKeyboard()
{
    PageStage stage;
    stage.connectAll();
    stage.finishImport();
    stage.migration().setInventory(smallInventory());
    stage.migration().setGroupReviews(reviews());
    stage.migration().setSiteProducts({{u"ari:jira"_s, u"Jira"_s}, {u"ari:desk"_s, u"Jira Service Management"_s}});
    stage.show<GroupsPage>();
    const auto *grant = stage.find<QPushButton>("groups.grantAll");
    QCOMPARE(grant->text(), u"&Grant access to the decided groups (0)"_s);
    QVERIFY(!stage.find("groups.give")->isEnabled());
    QVERIFY(stage.press("groups.propose"));
    QCOMPARE(stage.migration().groupDecisions().size(), 3);
    QCOMPARE(grant->text(), u"&Grant access to the decided groups (2)"_s);

    auto *table = stage.find<QTableView>("groups.table");
    QVERIFY(stage.tabTo("groups.table"));
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY2(stage.words().contains("gain Jira Service Management, Administer projects"_L1), qPrintable(stage.words()));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    stage.picture("groups");
    auto *product = stage.find<QComboBox>("groups.product");
    product->setCurrentIndex(product->findData(u"ari:desk"_s));
    QVERIFY(stage.press("groups.give"));
    const auto decided = stage.migration().groupDecisions();
    // All that can be decided on: not the group that stays behind.
    QCOMPARE(decided.size(), 4);
    QCOMPARE(decided.value(u"empty"_s), (GroupDecision{GroupDecision::Kind::Grant, u"ari:desk"_s}));

    stage.find<QLineEdit>("groups.filter")->setText(u"develop"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(stage.tabTo("groups.table"));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(stage.press("groups.leave"));
    QCOMPARE(stage.migration().groupDecisions().value(u"developers"_s).kind, GroupDecision::Kind::Leave);
    QCOMPARE(stage.migration().groupDecisions().value(u"empty"_s).kind, GroupDecision::Kind::Grant);
    stage.reopen();
    QCOMPARE(stage.migration().groupDecisions().size(), 4);
    QCOMPARE(stage.migration().siteProducts().size(), 2);
}

void GroupsPageTest::decisionsGoOutAndComeInAsCsv()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setGroupReviews(reviews());
    auto *page = stage.show<GroupsPage>();
    const QString path = stage.folder() + u"/groups.csv"_s;
    page->saveCsv(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto csv = file.readAll();
    file.close();
    csv.replace("developers,developers,new,120,,,", "developers,developers,new,120,,,grant");
    csv.append("<i>gone</i>,,,,,,leave\r\n");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    page->readCsv(path);
    QCOMPARE(stage.migration().groupDecisions(), (GroupDecisions{{u"developers"_s, {GroupDecision::Kind::Grant, {}}}}));
    QVERIFY2(stage.words().contains("Line 7, &lt;i&gt;gone&lt;/i&gt;: the backup has no such group."_L1),
        qPrintable(stage.words()));
    page->readCsv(stage.folder() + u"/nothing.csv"_s);
    QVERIFY(stage.words().contains("nothing.csv"_L1));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    page->readCsv(path);
    QCOMPARE(stage.migration().groupDecisions().size(), 1);
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
    QVERIFY(stage.press("groups.propose"));
    GrantsOutcome outcome;
    outcome.report.granted = {u"administrators"_s};
    stage.finishJob("groups.grant", outcome);
    QVERIFY2(page->problem().contains(u'1'), qPrintable(page->problem()));
    outcome.report.granted = {u"developers"_s};
    stage.finishJob("groups.grant", outcome);
    QCOMPARE(page->problem(), QString());
    QVERIFY(!stage.find("groups.grantAll")->isEnabled());
    stage.reopen();
    QCOMPARE(stage.migration().grantedGroups().size(), 2);
    QCOMPARE(stage.show<GroupsPage>()->problem(), QString());
}

void GroupsPageTest::seatsExceededIsSaidWithNumbers()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setGroupReviews(reviews());
    auto *page = stage.show<GroupsPage>();
    GrantsOutcome outcome;
    outcome.report.seatsExceeded = true;
    outcome.report.failed = {
        {u"<i>developers</i>"_s, Error{ErrorCode::Conflict, u"developers"_s, u"No seats"_s, -1, -1}}};
    outcome.seats = {{u"Jira Software"_s, 1'000, 960, 1'080}};
    stage.finishJob("groups.grant", outcome);
    QVERIFY(stage.words().contains("no seats left"_L1));
    QVERIFY2(stage.words().contains(
                 "Jira Software has 1,000 seats, and 960 are taken; with these groups it would be 1,080."_L1),
        qPrintable(stage.words()));
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

QTEST_MAIN(GroupsPageTest)
#include "tst_groupspage.moc"
