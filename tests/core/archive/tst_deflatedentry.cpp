// SPDX-License-Identifier: Apache-2.0
#include "core/archive/deflatedentry.h"
#include "core/archive/zipreader.h"
#include "tests/core/archive/archivetools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestDeflatedEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadByAllWhateverItsSize_data();
    void isReadByAllWhateverItsSize();
    void hasRoomForWhatItMayBecome();
    void saysWhenItBecameMore();

private:
    QTemporaryDir m_folder;
};

void TestDeflatedEntry::isReadByAllWhateverItsSize_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("atATime");
    constexpr auto piece = PiecePipeline::pieceSize;
    QTest::newRow("empty") << qsizetype(0) << qsizetype(1);
    QTest::newRow("a byte") << qsizetype(1) << qsizetype(1);
    QTest::newRow("a whole piece") << piece << piece;
    QTest::newRow("several, in odd parts") << 3 * piece + 17 << qsizetype(99'991);
    QTest::newRow("more than may be in flight") << 50 * piece << 7 * piece;
}

void TestDeflatedEntry::isReadByAllWhateverItsSize()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, atATime);
    const auto contents = noise(size / 2, 7) + QByteArray(size - size / 2, 'x');
    const auto path = m_folder.filePath(u"streamed.zip"_s);
    ZipWriter zip;
    QVERIFY(zip.open(path));
    for (const auto &name : {u"entities.xml"_s, u"activeobjects.xml"_s}) {
        DeflatedEntry entry(zip);
        QVERIFY(entry.begin(name, QDateTime(QDate(2024, 5, 6), QTime(7, 8, 10)), size));
        for (qsizetype at = 0; at < size; at += atATime)
            QVERIFY(entry.write(QByteArrayView(contents).sliced(at, qMin(atATime, size - at))));
        QCOMPARE(entry.size(), size);
        QVERIFY(entry.end());
    }
    QVERIFY(zip.close());
    QCOMPARE(objections(path), QString());

    ZipReader reader;
    QVERIFY(reader.open(path));
    const auto entries = reader.entries().value();
    QCOMPARE(entries.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(entries[i].size, size);
        auto device = reader.openEntry(i);
        QVERIFY(device);
        const bool same = (*device)->readAll() == contents;
        QVERIFY(same);
        QVERIFY(reader.finishEntry());
    }
}

void TestDeflatedEntry::hasRoomForWhatItMayBecome()
{
    const auto path = m_folder.filePath(u"large.zip"_s);
    ZipWriter zip;
    QVERIFY(zip.open(path));
    DeflatedEntry entry(zip);
    constexpr qint64 most = 5'000'000'000;
    QVERIFY(entry.begin(u"entities.xml"_s, {}, most));
    QVERIFY(entry.write("little"));
    QVERIFY(entry.end());
    QVERIFY(zip.close());
    QCOMPARE(objections(path), QString());
}

void TestDeflatedEntry::saysWhenItBecameMore()
{
    ZipWriter zip;
    QVERIFY(zip.open(m_folder.filePath(u"more.zip"_s)));
    DeflatedEntry entry(zip);
    QVERIFY(entry.begin(u"entities.xml"_s, {}, 1));
    const QByteArray zeros(64 << 20, '\0');
    while (entry.size() <= 0xffff'ffff)
        QVERIFY(entry.write(zeros));
    const auto ended = entry.end();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Malformed);
}

QTEST_GUILESS_MAIN(TestDeflatedEntry)
#include "tst_deflatedentry.moc"
