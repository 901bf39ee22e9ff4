// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/postcheckspage.h"

#include "pagestage.h"
#include "wizard/checklist.h"
#include "wizard/steps/arrivalmodel.h"
#include "wizard/steps/arrivalwork.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using Verdict = ArrivalRow::Verdict;

namespace {

ArrivalOutcome counted()
{
    ArrivalOutcome outcome;
    outcome.rows = {
        {.id = u"arrival.projects"_s,
            .expected = 2,
            .found = 1,
            .approximate = false,
            .verdict = Verdict::Differs,
            .missing = {u"XYZ"_s}},
        {.id = u"arrival.issues"_s,
            .expected = 1200,
            .found = 1200,
            .approximate = true,
            .verdict = Verdict::Equal,
            .missing = {}},
        {.id = u"arrival.issues.ABC"_s,
            .expected = 1000,
            .found = 1000,
            .approximate = true,
            .verdict = Verdict::Equal,
            .missing = {}},
        {.id = u"arrival.users"_s,
            .expected = 2,
            .found = -1,
            .approximate = false,
            .verdict = Verdict::CannotBeKnown,
            .missing = {}},
    };
    outcome.rows.last().why = u"hidden"_s;
    outcome.checks = afterChecks(outcome.rows, {});
    outcome.csvPath = u"/srv/acme-missing.csv"_s;
    return outcome;
}

} // namespace

class PostChecksPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSaidInWords();
    void countingFillsTheTableAndNamesWhatIsMissing();
    void connectedOneCountsFirst();
    void allTickedIsDoneElseItNeedsAttention();
    void ownersAndNotesAreKept();
    void theReportIsWrittenAndOpened();
    void aReportThatCannotBeWrittenIsSaid();
};

void PostChecksPageTest::rowsAreSaidInWords()
{
    ArrivalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(counted().rows);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, ArrivalModel::Verdict), u"Differs"_s);
    QCOMPARE(cell(0, ArrivalModel::Missing), u"XYZ"_s);
    QCOMPARE(cell(1, ArrivalModel::Found), u"about 1,200"_s);
    QCOMPARE(cell(2, ArrivalModel::What), u"Issues of ABC"_s);
    QCOMPARE(cell(3, ArrivalModel::Found), u"not known"_s);
    QCOMPARE(cell(3, ArrivalModel::Verdict), u"Cannot be known"_s);
}

void PostChecksPageTest::countingFillsTheTableAndNamesWhatIsMissing()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    auto *page = stage.show<PostChecksPage>();
    stage.finishJob("checks.run", counted());
    QCOMPARE(page->problem(), QString());
    QCOMPARE(stage.find<QTableView>("checks.table")->model()->rowCount(), 4);
    QVERIFY(stage.words().contains("1 of 4 rows differ"_L1));
    QVERIFY(stage.tabTo("checks.table"));
    QTest::keyClick(stage.find("checks.table"), Qt::Key_Home);
    QVERIFY2(stage.words().contains("Projects, missing: XYZ"_L1), qPrintable(stage.words()));
    QVERIFY(stage.words().contains("missing.csv"_L1));
    QTest::keyClick(stage.find("checks.table"), Qt::Key_End, Qt::ControlModifier);
    QVERIFY2(stage.words().contains("Users: hidden."_L1), qPrintable(stage.words()));
    stage.picture("checks");
    stage.reopen();
    stage.show<PostChecksPage>();
    QCOMPARE(stage.find<QTableView>("checks.table")->model()->rowCount(), 4);
}

void PostChecksPageTest::connectedOneCountsFirst()
{
    PageStage stage;
    QCOMPARE(stage.show<PostChecksPage>()->problem(), QString());
    QVERIFY(!stage.find("checks.run")->isEnabled());
    PageStage connected;
    connected.connectAll();
    connected.migration().setInventory(smallInventory());
    QVERIFY(!connected.show<PostChecksPage>()->problem().isEmpty());
    QVERIFY(connected.find("checks.run")->isEnabled());
}

void PostChecksPageTest::allTickedIsDoneElseItNeedsAttention()
{
    PageStage stage;
    auto *page = stage.show<PostChecksPage>();
    page->leave();
    QCOMPARE(stage.migration().stepState(Step::PostChecks), StepState::NeedsAttention);
    const QList<CheckResult> checks = afterChecks({}, {});
    QVERIFY(!checks.isEmpty());
    for (const CheckResult &check : checks) {
        if (needsTick(check))
            QVERIFY2(stage.press(("checks.tick." + check.id.toLatin1()).constData()), qPrintable(check.id));
    }
    QVERIFY(stage.words().contains("You have looked at everything"_L1));
    page->leave();
    QCOMPARE(stage.migration().stepState(Step::PostChecks), StepState::Done);
    stage.reopen();
    stage.show<PostChecksPage>()->leave();
    QCOMPARE(stage.migration().stepState(Step::PostChecks), StepState::Done);
}

void PostChecksPageTest::ownersAndNotesAreKept()
{
    PageStage stage;
    stage.show<PostChecksPage>();
    QVERIFY(stage.tabTo("checks.tick.after.mail.owner"));
    QTest::keyClicks(stage.find("checks.tick.after.mail.owner"), u"Maria "_s);
    QTest::keyClick(stage.find("checks.tick.after.mail.owner"), Qt::Key_Return);
    QVERIFY(stage.tabTo("checks.tick.after.mail.note"));
    QTest::keyClicks(stage.find("checks.tick.after.mail.note"), u"set to <on>"_s);
    QTest::keyClick(stage.find("checks.tick.after.mail.note"), Qt::Key_Return);
    QVERIFY(stage.press("checks.tick.after.mail"));
    const CheckNote note{u"Maria"_s, u"set to <on>"_s};
    QCOMPARE(stage.migration().checkNotes().value(u"after.mail"_s), note);
    stage.reopen();
    stage.show<PostChecksPage>();
    QCOMPARE(stage.find<QLineEdit>("checks.tick.after.mail.owner")->text(), u"Maria"_s);
    QCOMPARE(stage.find<QLineEdit>("checks.tick.after.mail.note")->text(), note.note);
}

void PostChecksPageTest::theReportIsWrittenAndOpened()
{
    PageStage stage;
    stage.migration().setInventory(smallInventory());
    stage.show<PostChecksPage>();
    QVERIFY(!stage.find("checks.openReport")->isEnabled());
    QVERIFY(!stage.find("checks.openPdf")->isEnabled());
    QVERIFY(stage.press("checks.report"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("checks.openPdf")->isEnabled(), 60'000);
    const QString path = stage.folder() + u"/cloudward-report.html"_s;
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("<html"));
    QVERIFY(!QFile::exists(path + u".part"_s));
    QVERIFY(stage.press("checks.openReport"));
    QVERIFY(stage.press("checks.openPdf"));
    QCOMPARE(stage.opened(),
        (QList<QUrl>{QUrl::fromLocalFile(path), QUrl::fromLocalFile(stage.folder() + u"/cloudward-report.pdf"_s)}));
}

void PostChecksPageTest::aReportThatCannotBeWrittenIsSaid()
{
    PageStage stage;
    QVERIFY(QDir().mkpath(stage.folder() + u"/cloudward-report.html/taken"_s));
    stage.show<PostChecksPage>();
    QVERIFY(stage.press("checks.report"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.jobs().find(u"checks.report"_s)->isOver(), 60'000);
    QApplication::processEvents();
    QVERIFY2(stage.words().contains("cannot be written"_L1) || stage.words().contains("exists already"_L1),
        qPrintable(stage.words()));
}

QTEST_MAIN(PostChecksPageTest)
#include "tst_postcheckspage.moc"
