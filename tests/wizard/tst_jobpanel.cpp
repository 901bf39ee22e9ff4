// SPDX-License-Identifier: Apache-2.0
#include "core/work/sizes.h"
#include "gatedjob.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestJobPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itIsHiddenWithoutAJob();
    void aRunningJobShowsWhatItDoesAndHowFar();
    void eachPhaseByBytesHasABar();
    void phasesThatTakeTurnsSayHowLongStill();
    void cancelSaysStoppingUntilTheBodyCameBack();
    void aFailureIsASentenceWithDetailsAndRetry();
    void retryStartsTheNextJobOfTheKey();
    void aCodeThatThePageExplainsIsNotShown();
    void theResultComesOnceAndOnlyOnSuccess();
    void aJobThatRunsAlreadyIsPickedUp();
    void aDeletedJobLeavesNothing();

private:
    QPushButton *button(const char *name) const { return m_panel->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString words() const;

    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<QWidget> m_window;
    JobPanel *m_panel = nullptr;
};

void TestJobPanel::init()
{
    m_window.reset();
    m_jobs = std::make_unique<JobList>();
    m_window = std::make_unique<QWidget>();
    m_panel = new JobPanel(*m_jobs, u"media.pack"_s, m_window.get());
    m_window->resize(600, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), 30'000));
}

QString TestJobPanel::words() const
{
    QStringList words;
    const auto labels = m_panel->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void TestJobPanel::itIsHiddenWithoutAJob()
{
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(m_panel->job(), nullptr);
    QVERIFY(!m_panel->isActive());
}

void TestJobPanel::aRunningJobShowsWhatItDoesAndHowFar()
{
    Gate gate;
    m_jobs->start(u"media.pack"_s, gate.makeJob(u"Packing the media"_s));
    QVERIFY(m_panel->isVisible());
    QTRY_VERIFY2_WITH_TIMEOUT(
        words().contains(u"Packing · %1 of %2"_s.arg(sizeText(250'000'000), sizeText(1'000'000'000))),
        qPrintable(words()), 30'000);
    QVERIFY(words().contains("Packing the media"_L1));
    const auto *bar = m_panel->findChild<QProgressBar *>();
    QCOMPARE(bar->value(), 250);
    QCOMPARE(bar->maximum(), 1000);
    QVERIFY(button("cancel")->isVisible());
    QVERIFY(!button("retry")->isVisible());
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isVisible(), 30'000);
}

/// The audit of a backup lists a packed one, then reads; the mender writes, then reads.
void TestJobPanel::eachPhaseByBytesHasABar()
{
    const auto mayGoOn = std::make_shared<QSemaphore>();
    m_jobs->start(u"media.pack"_s, std::make_unique<JobOf<int>>(u"Checking"_s, [mayGoOn](Work &work) {
        for (const Phase phase : {Phase::Listing, Phase::Writing, Phase::Reading}) {
            work.progress.report({phase, Unit::Bytes, 500'000'000, 1'000'000'000, u"acme.7z"_s});
            while (!mayGoOn->tryAcquire(1, 5) && !work.cancel.requested()) {
            }
        }
        return 1;
    }));
    for (const auto &word : {u"Listing"_s, u"Writing"_s, u"Reading"_s}) {
        QTRY_VERIFY2_WITH_TIMEOUT(
            words().contains(u"%1 · %2 of %3"_s.arg(word, sizeText(500'000'000), sizeText(1'000'000'000))),
            qPrintable(words()), 30'000);
        const auto *bar = m_panel->findChild<QProgressBar *>();
        QCOMPARE(bar->value(), 500);
        QCOMPARE(bar->accessibleName(), word);
        mayGoOn->release();
    }
}

void TestJobPanel::phasesThatTakeTurnsSayHowLongStill()
{
    QSemaphore over;
    m_jobs->start(u"media.pack"_s, std::make_unique<JobOf<int>>(u"Packing"_s, [&over](Work &work) -> Result<int> {
        // A megabyte each time of a total that lasts for minutes, packed and then verified.
        for (qint64 i = 0; !work.cancel.requested() && !over.tryAcquire(1, 5); ++i)
            work.progress.report(
                {i % 2 == 0 ? Phase::Packing : Phase::Verifying, Unit::Bytes, i * 1'000'000, 1'000'000'000'000, {}});
        return 1;
    }));
    QTRY_VERIFY2_WITH_TIMEOUT(words().contains(" left"_L1), qPrintable(words()), 30'000);
    over.release();
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isActive(), 30'000);
}

void TestJobPanel::cancelSaysStoppingUntilTheBodyCameBack()
{
    Gate gate;
    gate.setObeysCancel(false);
    Job *job = m_jobs->start(u"media.pack"_s, gate.makeJob(u"Packing"_s));
    QSignalSpy succeeded(m_panel, &JobPanel::succeeded);
    QSignalSpy cancelled(m_panel, &JobPanel::cancelled);
    button("cancel")->setFocus();
    QTest::keyClick(button("cancel"), Qt::Key_Space);
    QCOMPARE(job->state(), Job::State::Cancelling);
    QVERIFY(!button("cancel")->isEnabled());
    QVERIFY(words().contains("Stopping"_L1));
    gate.open(); // the body comes back fine, and is Cancelled all the same
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 30'000);
    QCOMPARE(succeeded.size(), 0);
    QVERIFY(!m_panel->result<int>());
    QVERIFY(button("retry")->isVisible());
    QVERIFY(!button("cancel")->isVisible());
}

void TestJobPanel::aFailureIsASentenceWithDetailsAndRetry()
{
    Gate gate;
    gate.open();
    QSignalSpy failed(m_panel, &JobPanel::failed);
    m_jobs->start(u"media.pack"_s, gate.makeJob(u"Packing"_s, failure(ErrorCode::DiskFull, u"/mnt/chunks"_s,
                                                                  u"ENOSPC"_s, 9'000'000'000, 1'000'000'000)));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QVERIFY(words().contains(sizeText(9'000'000'000)));
    QVERIFY(words().contains(sizeText(1'000'000'000)));
    QVERIFY(button("retry")->isVisible());
    QTest::mouseClick(button("copyDetails"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains("DiskFull"_L1));
    QVERIFY(QApplication::clipboard()->text().contains("ENOSPC"_L1));
}

void TestJobPanel::retryStartsTheNextJobOfTheKey()
{
    Gate gate;
    gate.open();
    m_jobs->start(u"media.pack"_s, gate.makeJob(u"first"_s, failure(ErrorCode::TimedOut, u"x"_s)));
    Gate second;
    connect(
        m_panel, &JobPanel::retryWanted, this, [&] { m_jobs->start(u"media.pack"_s, second.makeJob(u"second"_s)); });
    QTRY_VERIFY_WITH_TIMEOUT(button("retry")->isVisible(), 30'000);
    QTest::mouseClick(button("retry"), Qt::LeftButton);
    QVERIFY(m_panel->isActive());
    QCOMPARE(m_panel->job()->title(), u"second"_s);
    QVERIFY(!button("retry")->isVisible());
    second.open();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->result<int>(), 30'000);
    disconnect(m_panel, &JobPanel::retryWanted, this, nullptr);
}

void TestJobPanel::aCodeThatThePageExplainsIsNotShown()
{
    m_panel->setErrorFilter([](const Error &error) { return error.code != ErrorCode::ExistsAlready; });
    Gate gate;
    gate.open();
    gate.open();
    QSignalSpy failed(m_panel, &JobPanel::failed);
    m_jobs->start(u"media.pack"_s, gate.makeJob(u"a"_s, failure(ErrorCode::ExistsAlready, u"x"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QVERIFY(!m_panel->isVisible());
    m_jobs->start(u"media.pack"_s, gate.makeJob(u"b"_s, failure(ErrorCode::Forbidden, u"x"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 30'000);
    QVERIFY(m_panel->isVisible());
}

void TestJobPanel::theResultComesOnceAndOnlyOnSuccess()
{
    m_panel->setSuccessText(u"All packed."_s);
    Gate gate;
    QSignalSpy succeeded(m_panel, &JobPanel::succeeded);
    m_jobs->start(u"media.pack"_s, gate.makeJob(u"Packing"_s, 7));
    QVERIFY(!m_panel->result<int>());
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, 30'000);
    QCOMPARE(*m_panel->result<int>(), 7);
    QVERIFY(!m_panel->result<QString>()); // of another type
    QVERIFY(words().contains("All packed."_L1));
    m_jobs->start(u"another.key"_s, gate.makeJob(u"Other"_s));
    gate.open();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->find(u"another.key"_s)->isOver(), 30'000);
    QCOMPARE(succeeded.size(), 1);
}

void TestJobPanel::aJobThatRunsAlreadyIsPickedUp()
{
    Gate gate;
    Job *job = m_jobs->start(u"media.look"_s, gate.makeJob(u"Looking"_s));
    JobPanel late(*m_jobs, u"media.look"_s, m_window.get());
    QCOMPARE(late.job(), job);
    QVERIFY(late.isActive());
    QSignalSpy succeeded(&late, &JobPanel::succeeded);
    gate.open();
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, 30'000);
}

void TestJobPanel::aDeletedJobLeavesNothing()
{
    Gate gate;
    m_jobs->start(u"media.pack"_s, gate.makeJob(u"Packing"_s));
    m_jobs->stopAll();
    QCOMPARE(m_panel->job(), nullptr);
    QVERIFY(!m_panel->isVisible());
}

QTEST_MAIN(TestJobPanel)
#include "tst_jobpanel.moc"
