// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/speedlimit.h"

#include <QTest>

using namespace cloudward;
using namespace std::chrono_literals;

class TestSpeedLimit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutALimitNothingIsOwed();
    void whatIsOverIsOwed();
    void noMoreThanTheLimitComesThrough();
    void whatWasNotUsedIsNotCaughtUpWith();
    void aClockThatGoesBackChangesNothing();
    void portionsAreAQuarterOfASecond();

private:
    SpeedLimit limit(qint64 bytesPerSecond)
    {
        m_now = 1'000'000s;
        return SpeedLimit(bytesPerSecond, [this] { return m_now; });
    }
    std::chrono::nanoseconds m_now{};
};

void TestSpeedLimit::withoutALimitNothingIsOwed()
{
    auto none = limit(0);
    QVERIFY(!none.isSet());
    QVERIFY(none.owedAfter(1LL << 60) == 0ns);
    QCOMPARE(none.portion(1 << 20), 1 << 20);
}

void TestSpeedLimit::whatIsOverIsOwed()
{
    auto one = limit(1000);
    QVERIFY(one.owedAfter(500) == 500ms);
    m_now += 200ms;
    QVERIFY(one.owedAfter(500) == 800ms);
    // Twenty terabytes at once are no overflow.
    QVERIFY(limit(1'000'000).owedAfter(20'000'000'000'000) == 20'000'000s);
}

void TestSpeedLimit::noMoreThanTheLimitComesThrough()
{
    constexpr qint64 perSecond = 1'000'000;
    auto one = limit(perSecond);
    const auto begin = m_now;
    qint64 done = 0;
    quint32 seed = 1;
    for (int i = 0; i < 10'000; ++i) {
        seed = seed * 1'664'525 + 1'013'904'223;
        const auto bytes = qint64(seed >> 12);
        done += bytes;
        const auto owed = one.owedAfter(bytes);
        // Whoever waits wakes up a bit too late, and now and then the line is slow.
        m_now += owed + std::chrono::microseconds(seed % 3000) + (i % 100 == 0 ? 3s : 0s);
        const auto passed = std::chrono::duration<double>(m_now - begin).count();
        // What is free is what a tenth of a second without use leaves over, once a pause at the most.
        QVERIFY2(double(done) <= perSecond * (passed + 0.1 * (i / 100 + 1)), qPrintable(QString::number(i)));
    }
    QVERIFY(done > 1'000'000'000);
}

void TestSpeedLimit::whatWasNotUsedIsNotCaughtUpWith()
{
    auto one = limit(1000);
    one.owedAfter(1);
    // A laptop that slept.
    m_now += 8h;
    QVERIFY(one.owedAfter(1100) == 1s);
}

void TestSpeedLimit::aClockThatGoesBackChangesNothing()
{
    auto one = limit(1000);
    QVERIFY(one.owedAfter(2000) == 2s);
    m_now -= 8h;
    QVERIFY(one.owedAfter(0) == 2s);
    m_now += 500ms;
    QVERIFY(one.owedAfter(1000) == 2500ms);
}

void TestSpeedLimit::portionsAreAQuarterOfASecond()
{
    QCOMPARE(limit(1'000'000).portion(8 << 20), 250'000);
    QCOMPARE(limit(10).portion(8 << 20), 16 * 1024);
    QCOMPARE(limit(1'000'000'000).portion(8 << 20), 8 << 20);
}

QTEST_GUILESS_MAIN(TestSpeedLimit)
#include "tst_speedlimit.moc"
