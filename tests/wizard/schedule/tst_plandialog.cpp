// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/showactive.h"
#include "tests/wizard/steps/pagestage.h"
#include "wizard/charts/timeline.h"
#include "wizard/schedule/plandialog.h"
#include "wizard/schedule/planmodel.h"
#include "wizard/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateTimeEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestPlanDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void minutesAsPeopleWriteThem_data();
    void minutesAsPeopleWriteThem();
    void theModelKeepsItsWord();
    void ownersAndTimesAreWrittenByKeyboardAndKept();
    void whatIsNoTimeChangesNothing();
    void theStartMovesThePlan();
    void writesTheRunbook();
    void showsTheRunAsATimeline();
    void opensOverTheWindow();
    void picture();

private:
    void open();
    void write(int row, int column, const QString &text);
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    int rowOf(Step step) const;

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<PlanDialog> m_dialog;
    QTableView *m_table = nullptr;
};

void TestPlanDialog::init()
{
    m_stage = std::make_unique<PageStage>();
    m_stage->migration().setInventory(smallInventory());
    open();
}

void TestPlanDialog::cleanup()
{
    m_dialog.reset();
    m_stage.reset();
}

void TestPlanDialog::open()
{
    m_dialog = std::make_unique<PlanDialog>(m_stage->session());
    m_table = m_dialog->findChild<QTableView *>(u"plan.table"_s);
    QVERIFY(showActive(*m_dialog));
}

int TestPlanDialog::rowOf(Step step) const
{
    for (int row = 0; row < int(m_dialog->schedule().steps.size()); ++row) {
        if (m_dialog->schedule().steps.at(row).step == step)
            return row;
    }
    return -1;
}

/// As a person does: to the cell by arrow keys, F2, the words, Enter.
void TestPlanDialog::write(int row, int column, const QString &text)
{
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(m_table, Qt::Key_Down);
    for (int i = 0; i < column; ++i)
        QTest::keyClick(m_table, Qt::Key_Right);
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(row, column));
    QTest::keyClick(m_table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(editor && editor != m_table);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
    if (text.isEmpty())
        QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(m_table->hasFocus());
}

void TestPlanDialog::minutesAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("bare") << u"90"_s << 90;
    QTest::newRow("nothing") << u" "_s << 0;
    QTest::newRow("clock") << u"1:30"_s << 90;
    QTest::newRow("hours") << u"2 h"_s << 120;
    QTest::newRow("both") << u"1 h 5 min"_s << 65;
    QTest::newRow("short") << u"1h5m"_s << 65;
    QTest::newRow("too long") << u"99999"_s << -1;
    QTest::newRow("words") << u"soon"_s << -1;
    QTest::newRow("negative") << u"-5"_s << -1;
    QTest::newRow("no clock") << u"1:75"_s << -1;
}

void TestPlanDialog::minutesAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(PlannedStepsModel::minutesOf(text).value_or(-1), minutes);
}

void TestPlanDialog::theModelKeepsItsWord()
{
    PlannedStepsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSchedule(m_dialog->schedule(), {});
    QCOMPARE(model.rowCount(), m_dialog->schedule().steps.size());
    QVERIFY(!(model.flags(model.index(0, PlannedStepsModel::StepColumn)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, PlannedStepsModel::Owner)) & Qt::ItemIsEditable);
    auto schedule = m_dialog->schedule();
    schedule.steps.first().state = StepState::Done;
    model.setSchedule(schedule, {});
    QVERIFY(!(model.flags(model.index(0, PlannedStepsModel::HowLong)) & Qt::ItemIsEditable));
    model.setSchedule({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPlanDialog::ownersAndTimesAreWrittenByKeyboardAndKept()
{
    const int row = rowOf(Step::ImportBackup);
    QVERIFY(row > 0);
    const auto before = cell(row, PlannedStepsModel::HowLong);
    QVERIFY2(before.contains("an estimate"_L1), qPrintable(before));
    write(row, PlannedStepsModel::HowLong, u"1:30"_s);
    QVERIFY2(cell(row, PlannedStepsModel::HowLong).contains("1 h 30 min"_L1),
        qPrintable(cell(row, PlannedStepsModel::HowLong)));
    write(row, PlannedStepsModel::Owner, u"Ada"_s);
    write(row, PlannedStepsModel::Notes, u"call support"_s);
    QCOMPARE(m_stage->migration().plan().steps.value(Step::ImportBackup), (StepPlan{90, u"Ada"_s, u"call support"_s}));
    m_dialog.reset();
    m_stage->reopen();
    open();
    QCOMPARE(cell(row, PlannedStepsModel::Owner), u"Ada"_s);
    QCOMPARE(cell(row, PlannedStepsModel::Notes), u"call support"_s);
    write(row, PlannedStepsModel::HowLong, {});
    QCOMPARE(cell(row, PlannedStepsModel::HowLong), before);
}

void TestPlanDialog::whatIsNoTimeChangesNothing()
{
    const int row = rowOf(Step::ImportBackup);
    const auto before = cell(row, PlannedStepsModel::HowLong);
    write(row, PlannedStepsModel::HowLong, u"soon"_s);
    QCOMPARE(cell(row, PlannedStepsModel::HowLong), before);
    QVERIFY(m_stage->migration().plan().steps.isEmpty());
}

void TestPlanDialog::theStartMovesThePlan()
{
    auto *start = m_dialog->findChild<QDateTimeEdit *>(u"plan.start"_s);
    start->setFocus();
    const auto first = m_dialog->schedule().steps.first().begins;
    start->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClick(start, Qt::Key_Up);
    QCOMPARE(m_stage->migration().plan().start, start->dateTime().toUTC());
    QVERIFY(first.daysTo(m_dialog->schedule().steps.first().begins) > 300);
}

void TestPlanDialog::writesTheRunbook()
{
    write(rowOf(Step::ImportBackup), PlannedStepsModel::Owner, u"Ada"_s);
    auto *button = m_dialog->findChild<QPushButton *>(u"plan.export"_s);
    auto *openIt = m_dialog->findChild<QPushButton *>(u"plan.open"_s);
    QVERIFY(!openIt->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(openIt->isEnabled(), 60'000);
    QFile html(QDir(m_stage->folder()).filePath(u"cloudward-runbook.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(html.readAll());
    QVERIFY(text.contains("Ada"_L1));
    QVERIFY(text.contains("Go or no-go"_L1));
    QVERIFY(QFile::exists(QDir(m_stage->folder()).filePath(u"cloudward-runbook.pdf"_s)));
    QTest::keyClick(openIt, Qt::Key_Space);
    QCOMPARE(m_stage->opened(), QList<QUrl>{QUrl::fromLocalFile(html.fileName())});
    QVERIFY(m_stage->migration().journal().last().text.contains("runbook"_L1));

    // Written again: while the files are being replaced, neither can be opened.
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!openIt->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(openIt->isEnabled(), 60'000);
}

void TestPlanDialog::showsTheRunAsATimeline()
{
    const auto *timeline = m_dialog->findChild<Timeline *>();
    QVERIFY(timeline->isVisibleTo(m_dialog.get()));
    const auto lane = [&](int row) { return timeline->lanes().at(row); };
    QCOMPARE(timeline->lanes().size(), m_dialog->schedule().steps.size());
    QVERIFY(lane(0).spans.first().planned);
    const auto now = QDateTime::currentDateTimeUtc();
    m_stage->migration().addJobTime({u"backup.audit"_s, now.addSecs(-600), now, 5, true});
    m_stage->migration().setStepState(Step::BeforeYouStart, StepState::Done);
    m_dialog.reset();
    open();
    timeline = m_dialog->findChild<Timeline *>();
    QVERIFY(!lane(0).spans.first().planned);
    const auto backup = lane(rowOf(Step::BackUpDatabase));
    QCOMPARE(backup.spans.size(), 2);
    QCOMPARE(backup.spans.first().from, now.addSecs(-600));
    QVERIFY(backup.spans.last().planned);
}

void TestPlanDialog::opensOverTheWindow()
{
    m_dialog.reset();
    QWidget window;
    window.show();
    showPlan(m_stage->session(), &window);
    QPointer<PlanDialog> dialog = window.findChild<PlanDialog *>();
    QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestPlanDialog::picture()
{
    const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES");
    if (folder.isEmpty())
        QSKIP("CLOUDWARD_PICTURES is not set");
    m_dialog.reset();
    applyStyle(*qApp, qgetenv("CLOUDWARD_PICTURES_SCHEME") == "dark" ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    if (const int points = qEnvironmentVariableIntValue("CLOUDWARD_PICTURES_POINTS"); points > 0) {
        auto font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    const auto now = QDateTime::currentDateTimeUtc();
    m_stage->migration().setStepState(Step::BeforeYouStart, StepState::Done);
    m_stage->migration().addJobTime({u"backup.audit"_s, now.addSecs(-3000), now.addSecs(-600), 5, true});
    m_stage->migration().setPlan({{}, {{Step::ImportBackup, {0, u"Ada"_s, u"call support at noon"_s}}}});
    open();
    if (const int width = qEnvironmentVariableIntValue("CLOUDWARD_PICTURES_WIDTH"); width > 0)
        m_dialog->resize(width, 700);
    m_table->setCurrentIndex(m_table->model()->index(rowOf(Step::ImportBackup), PlannedStepsModel::Owner));
    QVERIFY(m_dialog->grab().save(QDir(folder).filePath(u"plan.png"_s)));
}

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
