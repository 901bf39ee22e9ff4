// SPDX-License-Identifier: Apache-2.0
#include "core/work/progress.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughAtFirst();
    void holdsBackWhatComesTooSoon();
    void tellsOfANewPhaseAtOnce();
    void tellsOfTheEndAtOnce();
    void tellsAgainLater();
    void needsNobodyWhoListens();
    void stopsWorkThatIsCancelled();
};

/// A sink that keeps what comes through.
struct Kept
{
    QList<Progress> all;
    ProgressSink sink{[this](const Progress &progress) { all += progress; }};
};

static Progress reading(qint64 done, qint64 total = 1000)
{
    return {Phase::Reading, Unit::Bytes, done, total, {}};
}

void TestProgress::goesThroughAtFirst()
{
    Kept kept;
    kept.sink.report(reading(0));
    QCOMPARE(kept.all, QList<Progress>{reading(0)});
}

void TestProgress::holdsBackWhatComesTooSoon()
{
    Kept kept;
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < 500; ++done)
        kept.sink.report(reading(done));
    QVERIFY(kept.all.size() <= 1 + timer.elapsed() / 100);
}

void TestProgress::tellsOfANewPhaseAtOnce()
{
    Kept kept;
    kept.sink.report(reading(0));
    kept.sink.report({Phase::Verifying, Unit::Bytes, 1, 1000, {}});
    kept.sink.report({Phase::Reading, Unit::Bytes, 2, 1000, {}});
    QCOMPARE(kept.all.size(), 3);
}

void TestProgress::tellsOfTheEndAtOnce()
{
    Kept kept;
    kept.sink.report(reading(0));
    kept.sink.report(reading(1000));
    QCOMPARE(kept.all.size(), 2);
    QCOMPARE(kept.all.last().done, 1000);
    // More than was expected is the end, too; an unknown total never is.
    kept.sink.report(reading(1001));
    QCOMPARE(kept.all.size(), 3);
    kept.sink.report(reading(1001, -1));
    QCOMPARE(kept.all.size(), 3);
}

void TestProgress::tellsAgainLater()
{
    Kept kept;
    kept.sink.report(reading(0));
    qint64 done = 1;
    QTRY_VERIFY([&] {
        kept.sink.report(reading(done++));
        return kept.all.size() == 2;
    }());
}

void TestProgress::needsNobodyWhoListens()
{
    ProgressSink sink;
    sink.report(reading(1));
}

void TestProgress::stopsWorkThatIsCancelled()
{
    Work work;
    QVERIFY(work.step(reading(1)));
    const auto copy = work.cancel;
    auto other = copy;
    other.request();
    auto progress = reading(2);
    progress.item = u"a file"_s;
    const auto stopped = work.step(progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(stopped.error().subject, u"a file"_s);
}

QTEST_APPLESS_MAIN(TestProgress)
#include "tst_progress.moc"
