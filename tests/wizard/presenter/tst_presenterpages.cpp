// SPDX-License-Identifier: Apache-2.0
#include "companydocument.h"
#include "core/migration/secretstore.h"
#include "recorder.h"
#include "wizard/joblist.h"
#include "wizard/preparedmodel.h"
#include "wizard/presenter/pagetext.h"
#include "wizard/presenter/presenter.h"
#include "wizard/session.h"
#include "wizard/steppage.h"
#include "wizard/wizardwindow.h"

#include <QDir>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

/// Each page of the real window, on a document full of people: what reaches the paint engine.
class TestPresenterPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showNobody_data();
    void showNobody();
    void showSomebodyWithoutIt();
    void readAloudNobody();

private:
    QString show(Step step, const char *picture);

    QTemporaryDir m_folder;
    std::unique_ptr<Migration> m_migration;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
    std::unique_ptr<Presenter> m_presenter;
    QStringList m_private;
};

void TestPresenterPages::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto migration = Migration::create(m_folder.filePath(u"test.cloudward"_s));
    QVERIFY(migration);
    m_migration = std::move(*migration);
    fillWithCompany(*m_migration);
    m_secrets = makeMemorySecretStore();
    m_jobs = std::make_unique<JobList>();
    m_session = std::make_unique<Session>(*m_migration, *m_secrets, *m_jobs);
    m_session->setCloud(
        {m_migration->choices().cloudSite, m_migration->choices().cloudEmail, Secret(u"s3cr3t-t0ken"_s)});
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->resize(1'300, 3'000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), 30'000));
    m_presenter = std::make_unique<Presenter>(*m_session);
    m_private = whatIsPrivate();
}

/// All that the page shows, in each of its tabs.
QString TestPresenterPages::show(Step step, const char *picture)
{
    m_window->goTo(step);
    QCoreApplication::processEvents();
    auto *page = m_window->page();
    QString words;
    auto *tabs = page->findChild<QTabWidget *>();
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        // What works on another thread comes back, and layouts settle.
        const auto models = page->findChildren<PreparedModel *>();
        if (!QTest::qWaitFor([&models] { return std::ranges::none_of(models, &PreparedModel::isBusy); }, 60'000))
            return {};
        QTest::qWait(50);
        words += u' ' + Recorder::wordsOf(*m_window);
        if (const auto folder = qEnvironmentVariable("CLOUDWARD_PICTURES"); !folder.isEmpty() && QDir().mkpath(folder))
            m_window->grab().save(
                QDir(folder).filePath(u"%1-%2-%3.png"_s.arg(QLatin1StringView(picture)).arg(int(step)).arg(tab)));
    }
    return words;
}

void TestPresenterPages::showNobody_data()
{
    QTest::addColumn<Step>("step");
    for (const auto step : railSteps(true))
        QTest::newRow(qPrintable(m_window->page(step)->objectName())) << step;
}

void TestPresenterPages::showNobody()
{
    QFETCH(Step, step);
    m_presenter->setOn(true);
    const auto words = show(step, "masked");
    QVERIFY(words.size() > 200);
    const auto found = foundIn(words, m_private);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s) + u"\n"_s + words));
}

/// Else the test above could not fail.
void TestPresenterPages::showSomebodyWithoutIt()
{
    m_presenter->setOn(false);
    QHash<Step, qsizetype> found;
    for (const auto step : railSteps(true))
        found[step] = foundIn(show(step, "plain"), m_private).size();
    QVERIFY(found[Step::BeforeYouStart] > 0);
    QVERIFY(found[Step::BackUpDatabase] > 0);
    QVERIFY(found[Step::BackUpMedia] > 0);
    QVERIFY(found[Step::MatchPeople] > 10);
    QVERIFY(found[Step::PostChecks] > 5);
    QVERIFY(found[Step::RejoinGroups] > 0);
    QVERIFY(found[Step::FinishBigPicture] > 0);
}

void TestPresenterPages::readAloudNobody()
{
    m_presenter->setOn(false);
    for (const auto step : railSteps(true)) {
        show(step, "text");
        const auto text = pageAsText(*m_window->page(), *m_presenter->masker());
        QVERIFY(text.startsWith(u"# "_s + m_window->page()->title()));
        const auto found = foundIn(text, m_private);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s) + u"\n"_s + text));
    }
}

QTEST_MAIN(TestPresenterPages)
#include "tst_presenterpages.moc"
