// SPDX-License-Identifier: Apache-2.0
#include "gatedjob.h"
#include "wizard/joblist.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestJobList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJobThatIsOverGivesWayToTheNextOfItsKey();
    void aJobIsReplacedWithinItsOwnSignal();
    void whoHearsThatAJobIsRemovedMayAskTheList();
    void stoppingJoinsWhatRunsAndKeepsWhatIsOver();
};

void TestJobList::aJobThatIsOverGivesWayToTheNextOfItsKey()
{
    JobList jobs;
    Gate first;
    Gate second;
    auto *one = jobs.start(u"a"_s, first.makeJob(u"one"_s));
    QCOMPARE(one->state(), Job::State::Running);
    auto *two = jobs.start(u"a"_s, second.makeJob(u"two"_s));
    QCOMPARE(jobs.all().size(), 2); // the first still runs
    QCOMPARE(jobs.find(u"a"_s), two);
    QCOMPARE(jobs.keyOf(one), u"a"_s);
    first.open();
    second.open();
    QTRY_VERIFY_WITH_TIMEOUT(one->isOver() && two->isOver(), 30'000);
    Gate third;
    QSignalSpy removed(&jobs, &JobList::removed);
    auto *three = jobs.start(u"a"_s, third.makeJob(u"three"_s));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(jobs.all(), QList<Job *>{three});
    QCOMPARE(jobs.find(u"b"_s), nullptr);
    third.open();
    QTRY_COMPARE_WITH_TIMEOUT(three->state(), Job::State::Succeeded, 30'000);
}

void TestJobList::aJobIsReplacedWithinItsOwnSignal()
{
    JobList jobs;
    Gate gate;
    gate.open();
    gate.open();
    bool restarted = false;
    QPointer<Job> first = jobs.start(u"a"_s, gate.makeJob(u"first"_s));
    connect(first, &Job::finished, this, [&] {
        restarted = true;
        jobs.start(u"a"_s, gate.makeJob(u"second"_s));
    });
    QTRY_VERIFY_WITH_TIMEOUT(restarted, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(first.isNull(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(jobs.find(u"a"_s)->state(), Job::State::Succeeded, 30'000);
}

void TestJobList::whoHearsThatAJobIsRemovedMayAskTheList()
{
    JobList jobs;
    Gate gate;
    gate.open();
    auto *first = jobs.start(u"a"_s, gate.makeJob(u"first"_s));
    Gate other;
    jobs.start(u"b"_s, other.makeJob(u"other"_s));
    QTRY_VERIFY_WITH_TIMEOUT(first->isOver(), 30'000);
    qsizetype activeThen = -1;
    connect(&jobs, &JobList::removed, this, [&] { activeThen = jobs.active().size(); });
    Gate next;
    jobs.start(u"a"_s, next.makeJob(u"next"_s));
    QCOMPARE(activeThen, 1);
    jobs.stopAll();
    QCOMPARE(activeThen, 0);
}

void TestJobList::stoppingJoinsWhatRunsAndKeepsWhatIsOver()
{
    JobList jobs;
    Gate done;
    done.open();
    auto *over = jobs.start(u"over"_s, done.makeJob(u"over"_s));
    QTRY_VERIFY_WITH_TIMEOUT(over->isOver(), 30'000);
    Gate running;
    QPointer<Job> active = jobs.start(u"running"_s, running.makeJob(u"running"_s));
    QVERIFY(running.waitUntilStarted());
    jobs.stopAll();
    QVERIFY(active.isNull());
    QCOMPARE(jobs.all(), QList<Job *>{over});
    QVERIFY(jobs.active().isEmpty());
}

QTEST_GUILESS_MAIN(TestJobList)
#include "tst_joblist.moc"
