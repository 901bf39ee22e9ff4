// SPDX-License-Identifier: Apache-2.0
#include "core/work/rate.h"

#include <QTest>

using namespace cloudward;
using namespace std::chrono_literals;

class TestRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isUnknownAtFirst();
    void findsASteadySpeed();
    void forgetsAPause();
    void startsAfreshWhenDoneShrinks();
};

void TestRate::isUnknownAtFirst()
{
    Rate rate;
    QVERIFY(!rate.perSecond());
    rate.add(0, 0ms);
    rate.add(100, 100ms);
    QVERIFY(!rate.perSecond());
    QVERIFY(!rate.left(1000));
}

void TestRate::findsASteadySpeed()
{
    Rate rate;
    for (int second = 0; second <= 10; ++second)
        rate.add(second * 1000, second * 1000ms);
    QCOMPARE(qRound(*rate.perSecond()), 1000);
    QCOMPARE(rate.left(15'000)->count(), 5000);
}

void TestRate::forgetsAPause()
{
    Rate rate;
    for (int second = 0; second <= 60; ++second)
        rate.add(second * 1000, second * 1000ms);
    for (int second = 61; second <= 90; ++second)
        rate.add(60'000, second * 1000ms);
    QVERIFY(*rate.perSecond() < 50);
}

void TestRate::startsAfreshWhenDoneShrinks()
{
    Rate rate;
    rate.add(0, 0ms);
    rate.add(5000, 1000ms);
    QVERIFY(rate.perSecond());
    rate.add(10, 2000ms);
    QVERIFY(!rate.perSecond());
}

QTEST_APPLESS_MAIN(TestRate)
#include "tst_rate.moc"
