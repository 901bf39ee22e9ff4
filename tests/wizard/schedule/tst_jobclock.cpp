// SPDX-License-Identifier: Apache-2.0
#include "wizard/joblist.h"
#include "wizard/schedule/jobclock.h"
#include "wizard/schedule/planfacts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestJobClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void notesTimeAndBytes();
    void doesNotCountWhatWasThere();
    void notesAFailureAsOne();
    void shortJobsSayNothing();
    void knowsTheStepOfAJob();
    void factsComeFromTheDocument();

private:
    void run(const QString &key, const JobOf<int>::Body &body);

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Migration> m_migration;
    std::unique_ptr<JobList> m_jobs;
};

void TestJobClock::init()
{
    m_jobs.reset();
    m_migration = Migration::create(m_folder.filePath(u"%1.cloudward"_s.arg(++m_number))).value();
    m_jobs = std::make_unique<JobList>();
}

void TestJobClock::run(const QString &key, const JobOf<int>::Body &body)
{
    auto *job = m_jobs->start(key, std::make_unique<JobOf<int>>(u"Test"_s, body));
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
}

void TestJobClock::notesTimeAndBytes()
{
    const JobClock clock(*m_migration, *m_jobs, nullptr, std::chrono::milliseconds(0));
    run(u"media.pack"_s, [](Work &work) -> Result<int> {
        // A new phase goes through at once, and so does its end.
        work.progress.report({Phase::Listing, Unit::Items, 0, 5, {}});
        work.progress.report({Phase::Packing, Unit::Bytes, 0, 700, {}});
        work.progress.report({Phase::Packing, Unit::Bytes, 700, 700, {}});
        work.progress.report({Phase::Verifying, Unit::Bytes, 0, 300, {}});
        work.progress.report({Phase::Verifying, Unit::Bytes, 300, 300, {}});
        return 1;
    });
    const auto jobs = m_migration->times().jobs;
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().job, u"media.pack"_s);
    QCOMPARE(jobs.first().bytes, 700);
    QVERIFY(jobs.first().succeeded);
    QVERIFY(jobs.first().begun.isValid() && jobs.first().begun <= jobs.first().ended);
    QCOMPARE(jobs.first().begun.timeSpec(), Qt::UTC);
}

void TestJobClock::doesNotCountWhatWasThere()
{
    const JobClock clock(*m_migration, *m_jobs, nullptr, std::chrono::milliseconds(0));
    run(u"backup.fetch"_s, [](Work &work) -> Result<int> {
        work.progress.report({Phase::Downloading, Unit::Bytes, 900, 1000, {}});
        work.progress.report({Phase::Downloading, Unit::Bytes, 1000, 1000, {}});
        return 1;
    });
    QCOMPARE(m_migration->times().jobs.first().bytes, 100);
}

void TestJobClock::notesAFailureAsOne()
{
    const JobClock clock(*m_migration, *m_jobs, nullptr, std::chrono::milliseconds(0));
    run(u"media.pack"_s, [](Work &) -> Result<int> { return failure(ErrorCode::DiskFull, u"x"_s); });
    QCOMPARE(m_migration->times().jobs.size(), 1);
    QVERIFY(!m_migration->times().jobs.first().succeeded);
}

void TestJobClock::shortJobsSayNothing()
{
    const JobClock clock(*m_migration, *m_jobs, nullptr, std::chrono::hours(1));
    const QSignalSpy changed(m_migration.get(), &Migration::changed);
    run(u"media.pack"_s, [](Work &) -> Result<int> { return 1; });
    QVERIFY(m_migration->times().jobs.isEmpty());
    QCOMPARE(changed.size(), 0);
}

void TestJobClock::knowsTheStepOfAJob()
{
    QCOMPARE(stepOfJob(u"media.pack"_s), Step::BackUpMedia);
    QCOMPARE(stepOfJob(u"import.upload"_s), Step::ImportBackup);
    QCOMPARE(stepOfJob(u"importmedia.upload"_s), Step::ImportMedia);
    QCOMPARE(stepOfJob(u"bigpicture.keep"_s), Step::DumpBigPicture);
    QVERIFY(!stepOfJob(u"plan.runbook"_s));
}

void TestJobClock::factsComeFromTheDocument()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto facts = scheduleFacts(*m_migration, now);
    QCOMPARE(facts.backupBytes, -1);
    QCOMPARE(facts.mediaBytes, -1);
    QCOMPARE(facts.steps, railSteps(false));
    QCOMPARE(facts.now, now);

    QFile backup(m_folder.filePath(u"backup.zip"_s));
    QVERIFY(backup.open(QIODevice::WriteOnly) && backup.write("12345") == 5);
    backup.close();
    Choices choices;
    choices.backupPath = backup.fileName();
    choices.mediaSource = u"sftp://ada@jira.example/data"_s;
    choices.bigPicture = BigPictureUse::Yes;
    m_migration->setChoices(choices);
    m_migration->setStepState(Step::ExportUsers, StepState::Skipped);
    Inventory inventory;
    inventory.counts.insert(u"Issue"_s, 4711);
    inventory.attachments = {{1, 1, 5'000'000'000}};
    m_migration->setInventory(inventory);
    facts = scheduleFacts(*m_migration, now);
    QCOMPARE(facts.backupBytes, 5);
    QVERIFY(!facts.backupIsFetched);
    QVERIFY(facts.mediaAreFetched);
    QCOMPARE(facts.issues, 4711);
    QCOMPARE(facts.mediaBytes, 5'000'000'000);
    QCOMPARE(facts.chunks, 2);
    QCOMPARE(facts.steps, railSteps(true));
    QCOMPARE(facts.states.value(Step::ExportUsers), StepState::Skipped);

    m_migration->setChunks({{u"media-001.zip"_s, 77, 1, "a", {}}});
    QCOMPARE(scheduleFacts(*m_migration, now).mediaBytes, 77);
    QCOMPARE(scheduleFacts(*m_migration, now).chunks, 1);
}

QTEST_GUILESS_MAIN(TestJobClock)
#include "tst_jobclock.moc"
