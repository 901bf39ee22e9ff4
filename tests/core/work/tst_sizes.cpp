// SPDX-License-Identifier: Apache-2.0
#include "core/work/sizes.h"

#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsSizes_data();
    void readsSizes();
    void refusesWhatIsNoSize_data();
    void refusesWhatIsNoSize();
    void writesSizes_data();
    void writesSizes();
    void readsWhatItWrites();
    void writesDurations();
};

void TestSizes::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestSizes::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bare") << u"1024"_s << 1024LL;
    QTest::newRow("zero") << u"0"_s << 0LL;
    QTest::newRow("letter") << u"4G"_s << 4'000'000'000LL;
    QTest::newRow("small letter") << u"4g"_s << 4'000'000'000LL;
    QTest::newRow("unit") << u"4 GB"_s << 4'000'000'000LL;
    QTest::newRow("point") << u"4.5 GB"_s << 4'500'000'000LL;
    QTest::newRow("comma") << u"4,5GB"_s << 4'500'000'000LL;
    QTest::newRow("blanks") << u"  16 MB\t"_s << 16'000'000LL;
    QTest::newRow("binary") << u"4GiB"_s << 4'294'967'296LL;
    QTest::newRow("binary letter") << u"1Ki"_s << 1024LL;
    QTest::newRow("words") << u"312 bytes"_s << 312LL;
    QTest::newRow("one") << u"1 byte"_s << 1LL;
    QTest::newRow("tera") << u"2T"_s << 2'000'000'000'000LL;
    QTest::newRow("not a float's") << u"1.1 GB"_s << 1'100'000'000LL;
    QTest::newRow("exact where a double is not") << u"9007199254740993"_s << 9'007'199'254'740'993LL;
}

void TestSizes::readsSizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto size = parseSize(text);
    QVERIFY(size);
    QCOMPARE(*size, bytes);
}

void TestSizes::refusesWhatIsNoSize_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u" "_s, u"G"_s, u"-4G"_s, u"+4G"_s, u"4X"_s, u"4 G B"_s, u"4GB5"_s, u"1.2.3"_s,
             u"1e9"_s, u"0x10"_s, u"4iB"_s, u"٤G"_s, u"4G\n4G"_s, u"NaN"_s, u"inf"_s, u".5G"_s, u"5.G"_s,
             u"99999999999T"_s, QString(400, u'9')})
        QTest::addRow("\"%s\", %d characters", qPrintable(text.left(20).simplified()), int(text.size())) << text;
}

void TestSizes::refusesWhatIsNoSize()
{
    QFETCH(QString, text);
    const auto size = parseSize(text);
    QVERIFY(!size);
    QVERIFY(size.error().code == ErrorCode::InvalidInput || size.error().code == ErrorCode::TooLarge);
}

void TestSizes::writesSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << u"0 bytes"_s;
    QTest::newRow("bytes") << 999LL << u"999 bytes"_s;
    QTest::newRow("kilo") << 1'000LL << u"1 kB"_s;
    QTest::newRow("mega") << 16'200'000LL << u"16.2 MB"_s;
    QTest::newRow("giga") << 4'000'000'000LL << u"4.00 GB"_s;
}

void TestSizes::writesSizes()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(sizeText(bytes), text);
}

void TestSizes::readsWhatItWrites()
{
    for (const auto bytes : {0LL, 312LL, 5'000LL, 16'200'000LL, 4'500'000'000LL})
        QCOMPARE(parseSize(sizeText(bytes)).value_or(-1), bytes);
}

void TestSizes::writesDurations()
{
    QCOMPARE(durationText(0ms), u"0 s"_s);
    QCOMPARE(durationText(1'499ms), u"1 s"_s);
    QCOMPARE(durationText(59'400ms), u"59 s"_s);
    QCOMPARE(durationText(59'600ms), u"1 min"_s);
    QCOMPARE(durationText(4min), u"4 min"_s);
    QCOMPARE(durationText(2h + 5min), u"2 h 5 min"_s);
    QCOMPARE(durationText(59min + 45s), u"1 h 0 min"_s);
}

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
