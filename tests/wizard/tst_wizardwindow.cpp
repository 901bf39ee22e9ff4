// SPDX-License-Identifier: Apache-2.0
#include "gatedjob.h"
#include "showactive.h"
#include "wizard/jobdock.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/steppage.h"
#include "wizard/steprail.h"
#include "wizard/wizardwindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestWizardWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theRailTellsEachStateByAWord();
    void theRailIsWalkedByArrowsAndEnter();
    void theRailShowsStepsWhole();
    void nextIsClosedWhileThereIsAProblem();
    void nextMarksTheStepDoneAndGoesOn();
    void skippingIsOfferedOnlyWhereItMayBe();
    void itOpensWhereItWasLeft();
    void theDockShowsEachJobAndHidesWithoutAny();
    void closingAsksWhileWorkRuns();
    void helpFoldsOutByF1AndInByEscape();
    void everyControlHasANameToSay();
    void itFitsASmallScreen();
    void anotherLanguageMakesThePagesAnew();
    void anotherLanguageWaitsForRunningWork();
    void presenterModeTellsWhereOneIs();

private:
    void openWindow();
    void settle(Step step);
    void useBigPicture();
    template<class W = QWidget>
    W *find(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Migration> m_migration;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestWizardWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_migration = std::move(*Migration::create(m_folder->filePath(u"acme.cloudward"_s)));
    openWindow();
}

void TestWizardWindow::openWindow()
{
    m_window.reset();
    m_session.reset();
    m_secrets = makeMemorySecretStore();
    m_jobs = std::make_unique<JobList>();
    m_session = std::make_unique<Session>(*m_migration, *m_secrets, *m_jobs);
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->mayStopJobs = [](qsizetype) { return true; };
    QVERIFY(showActive(*m_window));
}

void TestWizardWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_jobs.reset();
    m_migration.reset();
}

/// Ticks whatever the first step asks for.
void TestWizardWindow::settle(Step step)
{
    QCOMPARE(step, Step::BeforeYouStart);
    const auto checks = m_migration->checks();
    QVERIFY(!checks.isEmpty());
    for (const CheckResult &check : checks)
        m_migration->setTicked(check.id, true);
}

void TestWizardWindow::useBigPicture()
{
    auto choices = m_migration->choices();
    choices.bigPicture = BigPictureUse::Yes;
    m_migration->setChoices(choices);
}

void TestWizardWindow::theRailTellsEachStateByAWord()
{
    auto *rail = find<StepRail>("rail");
    const QAbstractItemModelTester tester(rail->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rail->model()->rowCount(), railSteps(false).size());
    m_migration->setStepState(Step::ExportUsers, StepState::Skipped);
    m_migration->setStepState(Step::BackUpDatabase, StepState::NeedsAttention);
    m_migration->setStepState(Step::BackUpMedia, StepState::Done);
    const auto said = [rail](Step step) {
        return rail->model()->index(int(railSteps(false).indexOf(step)), 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(said(Step::BeforeYouStart).endsWith("Doing"_L1));
    QVERIFY(said(Step::ExportUsers).startsWith("Step 1, optional"_L1));
    QVERIFY(said(Step::ExportUsers).endsWith("Skipped"_L1));
    QVERIFY(said(Step::BackUpDatabase).endsWith("Needs attention"_L1));
    QVERIFY(said(Step::BackUpMedia).endsWith("Done"_L1));
    QVERIFY(said(Step::PostChecks).startsWith("Step 8"_L1));
    QVERIFY(said(Step::PostChecks).endsWith("To do"_L1));
}

void TestWizardWindow::theRailIsWalkedByArrowsAndEnter()
{
    auto *rail = find<StepRail>("rail");
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QTest::keyClick(rail, Qt::Key_Down);
    QCOMPARE(m_migration->currentStep(), Step::BeforeYouStart); // looking is not going
    QTest::keyClick(rail, Qt::Key_Return);
    QCOMPARE(m_migration->currentStep(), Step::BackUpDatabase);
    QCOMPARE(m_window->page()->objectName(), u"page.backup"_s);
    QVERIFY(rail->hasFocus());
    QCOMPARE(m_migration->stepState(Step::BackUpDatabase), StepState::ToDo); // looking is not doing either
    for (int i = 0; i < stepCount; ++i)
        QTest::keyClick(rail, Qt::Key_Down);
    QTest::keyClick(rail, Qt::Key_Enter);
    QCOMPARE(m_migration->currentStep(), Step::PostChecks);
}

void TestWizardWindow::theRailShowsStepsWhole()
{
    useBigPicture();
    auto *rail = find<StepRail>("rail");
    const auto rectOf = [rail](Step step) {
        return rail->visualRect(rail->model()->index(int(railSteps(true).indexOf(step)), 0));
    };
    const auto isWhole = [rail](const QRect &rect) { return rail->viewport()->rect().contains(rect); };
    m_window->resize(1280, 800);
    QTRY_COMPARE(m_window->size(), QSize(1280, 800));
    QTRY_VERIFY(isWhole(rectOf(railSteps(true).last())));
    QVERIFY(isWhole(rectOf(railSteps(true).first())));
    const int tight = rectOf(Step::BeforeYouStart).height();

    // Where not all are seen, the one that is shown is, and none is cut above.
    m_window->resize(1280, 600);
    QTRY_COMPARE(m_window->size(), QSize(1280, 600));
    QTRY_VERIFY(!isWhole(rectOf(railSteps(true).last())));
    for (const Step step : railSteps(true)) {
        m_window->goTo(step);
        QTRY_VERIFY(isWhole(rectOf(step)));
        const QModelIndex first = rail->indexAt({20, 0});
        QVERIFY(first.isValid());
        QCOMPARE(rail->visualRect(first).top(), 0);
    }

    m_window->resize(1280, 1100);
    QTRY_COMPARE(m_window->size(), QSize(1280, 1100));
    QTRY_VERIFY(rectOf(Step::BeforeYouStart).height() > tight);
}

void TestWizardWindow::nextIsClosedWhileThereIsAProblem()
{
    auto *next = find<QPushButton>("next");
    QVERIFY(!m_window->page()->problem().isEmpty());
    QVERIFY(!next->isEnabled());
    QVERIFY(find<QLabel>("problem")->isVisible());
    QCOMPARE(find<QLabel>("problem")->text(), m_window->page()->problem());
    QCOMPARE(next->accessibleDescription(), m_window->page()->problem());
    settle(Step::BeforeYouStart);
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(find<QLabel>("problem")->text().contains(m_window->page(Step::ExportUsers)->title())); // what comes next
}

void TestWizardWindow::nextMarksTheStepDoneAndGoesOn()
{
    settle(Step::BeforeYouStart);
    auto *next = find<QPushButton>("next");
    QTRY_VERIFY(next->isEnabled());
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(m_migration->currentStep(), Step::ExportUsers);
    QCOMPARE(m_migration->stepState(Step::BeforeYouStart), StepState::Done);
    QCOMPARE(m_migration->stepState(Step::ExportUsers), StepState::Doing);
    auto *back = find<QPushButton>("back");
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(m_migration->currentStep(), Step::BeforeYouStart);
    QVERIFY(!back->isEnabled());
    QCOMPARE(m_migration->stepState(Step::BeforeYouStart), StepState::Done);
}

void TestWizardWindow::skippingIsOfferedOnlyWhereItMayBe()
{
    auto *skip = find<QPushButton>("skip");
    QVERIFY(!skip->isVisible());
    m_window->goTo(Step::ExportUsers);
    QVERIFY(skip->isVisible());
    skip->setFocus();
    QTest::keyClick(skip, Qt::Key_Space);
    QCOMPARE(m_migration->stepState(Step::ExportUsers), StepState::Skipped);
    QCOMPARE(m_migration->currentStep(), Step::BackUpDatabase);
    QVERIFY(!skip->isVisible());
}

void TestWizardWindow::itOpensWhereItWasLeft()
{
    m_window->goTo(Step::BackUpMedia);
    const auto path = m_migration->path();
    m_window.reset();
    m_session.reset();
    m_migration.reset();
    m_migration = std::move(*Migration::open(path));
    openWindow();
    QCOMPARE(m_window->page()->step(), Step::BackUpMedia);
    QCOMPARE(find<StepRail>("rail")->shown(), Step::BackUpMedia);
}

void TestWizardWindow::theDockShowsEachJobAndHidesWithoutAny()
{
    auto *dock = find<JobDock>("jobdock");
    QVERIFY(!dock->isVisible());
    Gate first;
    Gate second;
    m_jobs->start(u"a.one"_s, first.makeJob(u"Packing the media"_s));
    m_jobs->start(u"a.two"_s, second.makeJob(u"Fetching"_s));
    QVERIFY(dock->isVisible());
    QCOMPARE(dock->findChildren<JobPanel *>().size(), 2);
    auto *opener = dock->findChild<QPushButton *>(u"jobdock.open"_s);
    QTRY_VERIFY_WITH_TIMEOUT(opener->text().contains("2 running"_L1), 30'000);
    QTest::keyClick(opener, Qt::Key_Space);
    QVERIFY(dock->isOpen());
    QVERIFY(dock->findChildren<JobPanel *>().first()->isVisible());
    m_window->goTo(Step::PostChecks);
    QCOMPARE(m_jobs->active().size(), 2);
    first.open();
    second.open();
    QTRY_VERIFY_WITH_TIMEOUT(opener->text().contains("Nothing is running"_L1), 30'000);
}

void TestWizardWindow::closingAsksWhileWorkRuns()
{
    qsizetype askedAbout = 0;
    bool mayStop = false;
    m_window->mayStopJobs = [&](qsizetype active) {
        askedAbout = active;
        return mayStop;
    };
    Gate gate;
    m_jobs->start(u"a.one"_s, gate.makeJob(u"Packing"_s));
    QVERIFY(gate.waitUntilStarted());
    QVERIFY(!m_window->close());
    QCOMPARE(askedAbout, 1);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_jobs->active().size(), 1);
    mayStop = true;
    QVERIFY(m_window->close());
    QVERIFY(m_jobs->active().isEmpty());
    askedAbout = 0;
    m_window->show();
    QVERIFY(m_window->close());
    QCOMPARE(askedAbout, 0);
}

void TestWizardWindow::helpFoldsOutByF1AndInByEscape()
{
    auto *panel = find("helpPanel");
    QVERIFY(!panel->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(find<QPushButton>("help")->isChecked());
    QVERIFY(find("helpText")->hasFocus());
    QTest::keyClick(find("helpText"), Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(find<QPushButton>("help")->hasFocus());
}

void TestWizardWindow::everyControlHasANameToSay()
{
    const auto isNamed = [](const QWidget *widget) {
        if (!widget->accessibleName().isEmpty())
            return true;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return !button->text().isEmpty();
        const auto labels = widget->window()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [widget](const QLabel *label) { return label->buddy() == widget; }) ||
               std::ranges::any_of(labels,
                   [widget](const QLabel *label) { return label->buddy() && label->buddy()->focusProxy() == widget; });
    };
    useBigPicture();
    for (const Step step : railSteps(true)) {
        m_window->goTo(step);
        const auto widgets = m_window->page()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool control =
                qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
            if (control && widget->focusPolicy() != Qt::NoFocus && !isNamed(widget))
                QFAIL(qPrintable(u"%1: %2 has no name"_s.arg(m_window->page()->objectName(), widget->objectName())));
        }
    }
}

void TestWizardWindow::itFitsASmallScreen()
{
    m_window->resize(1024, 700);
    QTRY_COMPARE(m_window->size(), QSize(1024, 700));
    useBigPicture();
    for (const Step step : railSteps(true)) {
        m_window->goTo(step);
        QTest::qWait(0);
        const auto *viewport = m_window->page()->parentWidget();
        QVERIFY2(m_window->page()->minimumSizeHint().width() <= viewport->width(),
            qPrintable(m_window->page()->objectName() +
                       u" needs %1 of %2"_s.arg(m_window->page()->minimumSizeHint().width()).arg(viewport->width())));
    }
}

namespace {

/// Says one text otherwise.
class Shouting : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Back up the Jira database") == 0 ? u"DATABASE"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

void TestWizardWindow::anotherLanguageMakesThePagesAnew()
{
    m_window->goTo(Step::BackUpDatabase);
    QCOMPARE(find<QLabel>("title")->text(), u"Back up the Jira database"_s);
    Shouting other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_COMPARE(find<QLabel>("title")->text(), u"DATABASE"_s);
    QTRY_VERIFY(m_window->page()->isVisible());
    QCOMPARE(m_window->findChildren<StepPage *>().size(), stepCount); // the old ones are gone
    QVERIFY(QCoreApplication::removeTranslator(&other));
    QTRY_COMPARE(find<QLabel>("title")->text(), u"Back up the Jira database"_s);
}

void TestWizardWindow::anotherLanguageWaitsForRunningWork()
{
    m_window->goTo(Step::BackUpDatabase);
    Gate gate;
    auto *job = m_jobs->start(u"a.one"_s, gate.makeJob(u"Packing"_s));
    QVERIFY(gate.waitUntilStarted());
    const QPointer<StepPage> page = m_window->page();
    Shouting other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(page);
    QCOMPARE(m_window->page(), page.data());
    QVERIFY(job->isActive());
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("title")->text(), u"DATABASE"_s, 30'000);
    QVERIFY(!page);
    QCoreApplication::removeTranslator(&other);
}

void TestWizardWindow::presenterModeTellsWhereOneIs()
{
    auto *strip = find("presenterStrip");
    QVERIFY(!strip->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(find<QLabel>("presenter.now")->text().contains(m_window->page()->title()));
    const auto said = strip->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        said, [this](const QLabel *label) { return label->text().contains(m_window->page()->problem()); }));
    m_window->goTo(Step::BackUpMedia);
    QVERIFY(find<QLabel>("presenter.now")->text().contains(m_window->page()->title()));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QTRY_VERIFY(!strip->isVisible());
}

QTEST_MAIN(TestWizardWindow)
#include "tst_wizardwindow.moc"
