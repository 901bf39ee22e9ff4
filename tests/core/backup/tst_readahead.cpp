// SPDX-License-Identifier: Apache-2.0
#include "core/backup/readahead.h"

#include <QIODevice>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// Gives so many bytes, in reads of at most `step`, each byte by its place; then it ends or fails.
class Source : public QIODevice
{
public:
    Source(qint64 size, qint64 step, bool fails)
        : m_size(size)
        , m_step(step)
        , m_fails(fails)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    static char byteAt(qint64 place) { return char(place % 251); }

    std::atomic<qint64> given = 0;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 from = given;
        const qint64 count = std::min({most, m_step, m_size - from});
        if (count == 0 && m_fails) {
            setErrorString(u"it broke"_s);
            return -1;
        }
        for (qint64 i = 0; i < count; ++i)
            data[i] = byteAt(from + i);
        given = from + count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_step;
    bool m_fails;
};

} // namespace

class TestReadAhead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEveryByteOnceAndInOrder_data();
    void givesEveryByteOnceAndInOrder();
    void staysWithinItsBuffers();
};

void TestReadAhead::givesEveryByteOnceAndInOrder_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<bool>("fails");
    QTest::newRow("nothing") << qint64(0) << qint64(1) << false;
    QTest::newRow("fails at once") << qint64(0) << qint64(1) << true;
    QTest::newRow("a few bytes") << qint64(7) << qint64(3) << false;
    QTest::newRow("more than the ring") << qint64(5'000'000) << qint64(100'001) << false;
    QTest::newRow("whole pieces") << qint64(8 * 256 * 1024) << qint64(256 * 1024) << false;
    QTest::newRow("fails after much") << qint64(3'000'000) << qint64(70'000) << true;
}

void TestReadAhead::givesEveryByteOnceAndInOrder()
{
    QFETCH(qint64, size);
    QFETCH(qint64, step);
    QFETCH(bool, fails);
    Source source(size, step, fails);
    ReadAhead ahead(source);
    qint64 place = 0;
    for (QByteArrayView piece = ahead.next(); !piece.isEmpty(); piece = ahead.next()) {
        QCOMPARE(ahead.error(), QString());
        for (const char byte : piece) {
            if (byte != Source::byteAt(place++))
                QFAIL("a byte in the wrong place");
        }
    }
    QCOMPARE(place, size);
    QCOMPARE(ahead.error(), fails ? u"it broke"_s : QString());
    QVERIFY(ahead.next().isEmpty());
}

void TestReadAhead::staysWithinItsBuffers()
{
    constexpr qint64 endless = 1'000'000'000'000;
    Source source(endless, 64 * 1024, false);
    {
        ReadAhead ahead(source);
        QVERIFY(!ahead.next().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(source.given >= 1'000'000, 30'000);
    }
    // Gone before the end, with the thread.
    QVERIFY(source.given <= 5 * 256 * 1024);
}

QTEST_APPLESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
