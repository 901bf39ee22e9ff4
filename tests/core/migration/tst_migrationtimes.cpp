// SPDX-License-Identifier: Apache-2.0
#include "core/migration/migration.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestMigrationTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jobsAndPlanAreKept();
    void statesLeaveTheirTimes();
    void theOldestJobsAreForgotten();
    void anEmptyPlanOfAStepIsNone();
    void noPasswordsAreKept();
};

void TestMigrationTimes::jobsAndPlanAreKept()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.cloudward"_s);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, QTimeZone::UTC);
    const JobTime job{u"media.pack"_s, now, now.addSecs(90), 12'345'678'901, false};
    const MigrationPlan plan{
        now, {{Step::ImportBackup, {90, u"Ada"_s, u"noon"_s}}, {Step::MatchPeople, {0, u"B"_s, {}}}}};
    MigrationTimes times;
    {
        auto migration = Migration::create(path).value();
        migration->addJobTime(job);
        migration->setPlan(plan);
        migration->setStepState(Step::FinishBigPicture, StepState::Done);
        times = migration->times();
    }
    const auto migration = Migration::open(path).value();
    QCOMPARE(migration->times(), times);
    QCOMPARE(migration->times().jobs, QList<JobTime>{job});
    QVERIFY(migration->times().steps.value(Step::FinishBigPicture).done.isValid());
    QCOMPARE(migration->plan(), plan);
}

void TestMigrationTimes::statesLeaveTheirTimes()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(8, 0), QTimeZone::UTC);
    MigrationTimes times;
    const auto step = Step::ImportBackup;
    times.addState(step, StepState::Doing, now);
    times.addState(step, StepState::NeedsAttention, now.addSecs(10));
    QCOMPARE(times.steps[step], (StepTime{now, {}}));
    times.addState(step, StepState::Done, now.addSecs(60));
    QCOMPARE(times.steps[step], (StepTime{now, now.addSecs(60)}));
    times.addState(step, StepState::Doing, now.addSecs(70));
    QCOMPARE(times.steps[step], (StepTime{now, {}}));
    times.addState(step, StepState::ToDo, now.addSecs(80));
    QVERIFY(!times.steps.contains(step));
    times.addState(step, StepState::Done, now.addSecs(90));
    QCOMPARE(times.steps[step], (StepTime{now.addSecs(90), now.addSecs(90)}));
}

void TestMigrationTimes::theOldestJobsAreForgotten()
{
    MigrationTimes times;
    for (qsizetype i = 0; i < MigrationTimes::mostJobs + 7; ++i)
        times.addJob({.job = QString::number(i)});
    QCOMPARE(times.jobs.size(), MigrationTimes::mostJobs);
    QCOMPARE(times.jobs.first().job, u"7"_s);
}

void TestMigrationTimes::anEmptyPlanOfAStepIsNone()
{
    const QTemporaryDir folder;
    auto migration = Migration::create(folder.filePath(u"a.cloudward"_s)).value();
    const QSignalSpy changed(migration.get(), &Migration::changed);
    migration->setPlan({{}, {{Step::ImportBackup, {}}}});
    QCOMPARE(changed.size(), 0);
    migration->setPlan({{}, {{Step::ImportBackup, {5, {}, {}}}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(migration->plan().steps.size(), 1);
}

void TestMigrationTimes::noPasswordsAreKept()
{
    const QTemporaryDir folder;
    auto migration = Migration::create(folder.filePath(u"a.cloudward"_s)).value();
    migration->setPlan({{}, {{Step::ImportBackup, {0, {}, u"see https://ada:secret@wiki.example/x"_s}}}});
    QVERIFY(!migration->plan().steps.value(Step::ImportBackup).note.contains("secret"_L1));
}

QTEST_GUILESS_MAIN(TestMigrationTimes)
#include "tst_migrationtimes.moc"
