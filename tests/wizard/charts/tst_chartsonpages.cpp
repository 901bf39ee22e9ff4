// SPDX-License-Identifier: Apache-2.0
#include "core/findings/findingtext.h"
#include "tests/wizard/steps/mediahome.h"
#include "tests/wizard/steps/pagestage.h"
#include "wizard/charts/barlist.h"
#include "wizard/charts/chunkbar.h"
#include "wizard/charts/pairbars.h"
#include "wizard/charts/stackbar.h"
#include "wizard/findingsview.h"
#include "wizard/steps/importpage.h"
#include "wizard/steps/mediapage.h"
#include "wizard/steps/peoplepage.h"
#include "wizard/steps/postcheckspage.h"

#include <QLineEdit>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// The pictures stand where they belong and show what the document says.
class TestChartsOnPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePlanOfMedia();
    void findingsBySeverity();
    void people();
    void countsOnBothSides();
};

void TestChartsOnPages::thePlanOfMedia()
{
    PageStage stage;
    const QTemporaryDir home;
    mediahome::writeHome(home.path());
    stage.show<MediaPage>();
    QVERIFY(!stage.find("media.chart"));
    stage.find<QLineEdit>("media.source")->setText(home.path());
    QVERIFY(stage.press("media.look"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.chart"), 30'000);
    auto *limit = stage.find<QLineEdit>("media.limit");
    limit->selectAll();
    QTest::keyClicks(limit, u"1 MB"_s);
    const auto *chart = stage.find<ChunkBar>("media.chart");
    QTRY_COMPARE_WITH_TIMEOUT(chart->chunks().size(), 2, 30'000);
    QCOMPARE(chart->chunks().first().file, u"media-001.zip"_s);
    // ABC with the avatars and logos, then XYZ.
    QCOMPARE(chart->chunks().first().parts.size(), 2);
    QCOMPARE(chart->chunks().first().parts.first().label, u"ABC"_s);
    QCOMPARE(chart->chunks().last().parts.first().label, u"XYZ"_s);
    const auto *storage = stage.find<BarList>("media.storage");
    QVERIFY(storage);
    QCOMPARE(storage->rows().size(), 2);
    QVERIFY(storage->rows().first().bytes >= storage->rows().last().bytes);
    QVERIFY(stage.tabTo("media.chart"));
    // What is no limit has no plan.
    limit->selectAll();
    QTest::keyClicks(limit, u"many"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.find("media.chart"), 30'000);
}

void TestChartsOnPages::findingsBySeverity()
{
    QWidget window;
    auto *view = new FindingsView(&window);
    window.show();
    const auto ids = allFindingIds();
    view->setFindings({makeFinding(ids[0], 1), makeFinding(ids[1], 1)});
    QVERIFY(!view->findChild<StackBar *>());
    Findings findings;
    for (const auto &id : ids)
        findings += makeFinding(id, 1);
    view->setFindings(findings);
    const auto *bar = view->findChild<StackBar *>();
    QVERIFY(bar && bar->isVisibleTo(view));
    qint64 all = 0;
    for (const auto &part : bar->parts())
        all += part.amount;
    QCOMPARE(all, findings.size());
    QCOMPARE(bar->parts().size(), 3);
    const auto errors = std::ranges::count(findings, Severity::Error, &Finding::severity);
    QCOMPARE(bar->parts().first().amount, errors);
    QVERIFY(bar->accessibleDescription().contains(QString::number(errors)));
}

void TestChartsOnPages::people()
{
    PageStage stage;
    stage.migration().setInventory(smallInventory());
    const auto &users = stage.migration().inventory()->people.users;
    QVERIFY(users.size() >= 2);
    stage.migration().setCloudAccounts(QList<CloudAccount>{{.accountId = u"1"_s,
        .displayName = users.first().displayName,
        .email = users.first().email,
        .active = true,
        .invited = false,
        .byOrganisation = false}});
    stage.show<PeoplePage>();
    stage.page()->refresh();
    QTRY_VERIFY(stage.find("people.chart"));
    const auto *bar = stage.find<StackBar>("people.chart");
    qint64 all = 0;
    for (const auto &part : bar->parts())
        all += part.amount;
    QCOMPARE(all, users.size());
    QCOMPARE(bar->parts().first().amount, 1);
}

void TestChartsOnPages::countsOnBothSides()
{
    PageStage stage;
    stage.migration().setInventory(smallInventory());
    stage.connectAll();
    stage.show<PostChecksPage>();
    QVERIFY(!stage.find("checks.chart"));
    stage.migration().setArrival({{.id = u"arrival.projects"_s, .expected = 2, .found = 1, .missing = {u"XYZ"_s}},
        {.id = u"arrival.issues"_s, .expected = 1200, .found = 1200, .approximate = true, .missing = {}},
        {.id = u"arrival.issues.ABC"_s, .expected = 1000, .found = 1000, .missing = {}},
        {.id = u"arrival.users"_s, .expected = 3, .found = -1, .missing = {}}});
    stage.page()->refresh();
    const auto *chart = stage.find<PairBars>("checks.chart");
    QVERIFY(chart);
    // Not the parts of a whole, and not what is not known.
    QCOMPARE(chart->rows().size(), 2);
    QCOMPARE(chart->rows().first().before, 2);
    QCOMPARE(chart->rows().first().after, 1);
    QVERIFY2(chart->accessibleDescription().contains("1 fewer"_L1), qPrintable(chart->accessibleDescription()));
    QVERIFY2(chart->accessibleDescription().contains("about 1"_L1), qPrintable(chart->accessibleDescription()));
    stage.show<ImportPage>();
    QVERIFY(stage.find("import.chart"));
}

QTEST_MAIN(TestChartsOnPages)
#include "tst_chartsonpages.moc"
