// SPDX-License-Identifier: Apache-2.0
#include "core/work/job.h"
#include "core/work/priority.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace cloudward;
using namespace Qt::StringLiterals;

using State = Job::State;

/// A body that waits where the test wants it.
struct Gate
{
    QSemaphore reached;
    QSemaphore open;

    void pass()
    {
        reached.release();
        open.acquire();
    }
};

class TestJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void succeedsOnAThreadOfItsOwn();
    void fails();
    void isCancelledByItsBody();
    void isCancelledThoughTheBodyComesBackFine();
    void keepsTheErrorOfABodyThatFailsWhileCancelling();
    void isCancelledBeforeItStarts();
    void runsOnce();
    void finishesOnceAndLast();
    void letsTenProgressesASecondThrough();
    void joinsWhenItIsDestroyed();
    void canBeDestroyedWhenFinished();
    void leavesTheProcessorToTheWindow();
};

/// The states as they came, and "finished".
static std::shared_ptr<QStringList> record(Job &job)
{
    auto events = std::make_shared<QStringList>();
    QObject::connect(&job, &Job::stateChanged, &job,
        [events](State state) { *events += QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state))); });
    QObject::connect(&job, &Job::progressChanged, &job, [events] { *events += u"progress"_s; });
    QObject::connect(&job, &Job::finished, &job, [events] { *events += u"finished"_s; });
    return events;
}

void TestJob::succeedsOnAThreadOfItsOwn()
{
    QThread *workThread = nullptr;
    JobOf<int> job(u"Counting"_s, [&](Work &) -> Result<int> {
        workThread = QThread::currentThread();
        return 42;
    });
    QCOMPARE(job.state(), State::Idle);
    QCOMPARE(job.title(), u"Counting"_s);
    const auto events = record(job);
    job.start();
    QVERIFY(job.isActive());
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QCOMPARE(job.state(), State::Succeeded);
    QCOMPARE(job.result(), 42);
    QVERIFY(!job.error());
    QVERIFY(workThread && workThread != QThread::currentThread());
    QCOMPARE(*events, (QStringList{u"Running"_s, u"Succeeded"_s, u"finished"_s}));
}

void TestJob::fails()
{
    JobOf<int> job(u"x"_s, [](Work &) -> Result<int> { return failure(ErrorCode::DiskFull, u"/mnt"_s, {}, 5, 4); });
    const auto events = record(job);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QCOMPARE(job.state(), State::Failed);
    QCOMPARE(job.error()->need, 5);
    QCOMPARE(*events, (QStringList{u"Running"_s, u"Failed"_s, u"finished"_s}));
}

void TestJob::isCancelledByItsBody()
{
    Gate gate;
    JobOf<int> job(u"x"_s, [&](Work &work) -> Result<int> {
        gate.pass();
        if (auto goOn = work.step({}); !goOn)
            return std::unexpected(goOn.error());
        return 1;
    });
    const auto events = record(job);
    job.start();
    gate.reached.acquire();
    job.cancel();
    QCOMPARE(job.state(), State::Cancelling);
    QVERIFY(job.isActive());
    job.cancel();
    gate.open.release();
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QCOMPARE(job.state(), State::Cancelled);
    QCOMPARE(job.error()->code, ErrorCode::Cancelled);
    events->removeAll(u"progress"_s);
    QCOMPARE(*events, (QStringList{u"Running"_s, u"Cancelling"_s, u"Cancelled"_s, u"finished"_s}));
}

void TestJob::isCancelledThoughTheBodyComesBackFine()
{
    Gate gate;
    JobOf<int> job(u"x"_s, [&](Work &) -> Result<int> {
        gate.pass();
        return 1;
    });
    const auto events = record(job);
    job.start();
    gate.reached.acquire();
    job.cancel();
    gate.open.release();
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QCOMPARE(job.state(), State::Cancelled);
    QCOMPARE(job.error()->code, ErrorCode::Cancelled);
    QCOMPARE(*events, (QStringList{u"Running"_s, u"Cancelling"_s, u"Cancelled"_s, u"finished"_s}));

    // The body is through, and its end has not been seen yet when the person presses Cancel.
    JobOf<int> late(u"x"_s, [&](Work &) -> Result<int> {
        gate.pass();
        return 1;
    });
    gate.open.release();
    late.start();
    gate.reached.acquire();
    late.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(late.isOver(), 30'000);
    QCOMPARE(late.state(), State::Cancelled);
}

void TestJob::keepsTheErrorOfABodyThatFailsWhileCancelling()
{
    Gate gate;
    JobOf<int> job(u"x"_s, [&](Work &) -> Result<int> {
        gate.pass();
        return failure(ErrorCode::Unreachable, u"host"_s);
    });
    job.start();
    gate.reached.acquire();
    job.cancel();
    gate.open.release();
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QCOMPARE(job.state(), State::Cancelled);
    QCOMPARE(job.error()->code, ErrorCode::Unreachable);
}

void TestJob::isCancelledBeforeItStarts()
{
    bool ran = false;
    JobOf<int> job(u"x"_s, [&](Work &) -> Result<int> {
        ran = true;
        return 1;
    });
    const auto events = record(job);
    job.cancel();
    QCOMPARE(job.state(), State::Cancelled);
    job.start();
    job.cancel();
    QCoreApplication::processEvents();
    QVERIFY(!ran);
    QCOMPARE(*events, (QStringList{u"Cancelled"_s, u"finished"_s}));
}

void TestJob::runsOnce()
{
    std::atomic_int runs = 0;
    JobOf<int> job(u"x"_s, [&](Work &) -> Result<int> { return ++runs; });
    job.start();
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    job.start();
    job.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(runs, 1);
    QCOMPARE(job.state(), State::Succeeded);
}

void TestJob::finishesOnceAndLast()
{
    JobOf<int> job(u"x"_s, [&](Work &work) -> Result<int> {
        for (int done = 0; done <= 100; ++done)
            work.progress.report({Phase(done % 3), Unit::Items, done, 100, {}});
        return 1;
    });
    const auto events = record(job);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(30'000));
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(events->last(), u"finished"_s);
    QCOMPARE(events->at(events->size() - 2), u"Succeeded"_s);
    QVERIFY(events->count(u"progress"_s) > 3);
    QCOMPARE(job.progress().done, 100);
}

void TestJob::letsTenProgressesASecondThrough()
{
    qint64 elapsed = 0;
    JobOf<int> job(u"x"_s, [&](Work &work) -> Result<int> {
        QElapsedTimer timer;
        timer.start();
        qint64 done = 0;
        for (; timer.elapsed() < 450; ++done)
            work.progress.report({Phase::Reading, Unit::Bytes, done, -1, {}});
        // The second one, where the thread had to wait for all that time after the first.
        work.progress.report({Phase::Reading, Unit::Bytes, done, -1, {}});
        elapsed = timer.elapsed();
        return 1;
    });
    QSignalSpy progress(&job, &Job::progressChanged);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QVERIFY(progress.size() >= 2);
    QVERIFY2(progress.size() <= 1 + elapsed / 100, qPrintable(QString::number(progress.size())));
}

void TestJob::joinsWhenItIsDestroyed()
{
    std::atomic_bool returned = false;
    Gate gate;
    auto job = std::make_unique<JobOf<int>>(u"x"_s, [&](Work &work) -> Result<int> {
        gate.reached.release();
        while (!work.cancel.requested())
            QThread::yieldCurrentThread();
        returned = true;
        return 1;
    });
    const auto events = record(*job);
    job->start();
    gate.reached.acquire();
    job.reset();
    QVERIFY(returned);
    QCoreApplication::processEvents();
    QCOMPARE(*events, QStringList{u"Running"_s});
}

void TestJob::canBeDestroyedWhenFinished()
{
    auto *job = new JobOf<int>(u"x"_s, [](Work &) -> Result<int> { return 1; });
    bool gone = false;
    connect(job, &QObject::destroyed, this, [&] { gone = true; });
    connect(job, &Job::finished, this, [job] { job->deleteLater(); });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(gone, 30'000);
}

void TestJob::leavesTheProcessorToTheWindow()
{
#ifdef Q_OS_LINUX
    const auto niceness = [] { return ::getpriority(PRIO_PROCESS, id_t(::gettid())); };
    const int ours = niceness();
    int ofBody = 0;
    int ofItsThread = 0;
    JobOf<int> job(u"Working"_s, [&](Work &) -> Result<int> {
        ofBody = niceness();
        const std::unique_ptr<QThread> thread(QThread::create([&] { ofItsThread = niceness(); }));
        thread->start();
        thread->wait();
        return 0;
    });
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(job.isOver(), 30'000);
    QCOMPARE(ofBody, std::min(19, ours + backgroundNiceness));
    QCOMPARE(ofItsThread, ofBody);
    QCOMPARE(niceness(), ours);
#else
    QSKIP("only Linux has priorities of single threads");
#endif
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
