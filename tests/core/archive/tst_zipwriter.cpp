// SPDX-License-Identifier: Apache-2.0
#include "core/archive/archive.h"
#include "tests/core/archive/archivetools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestZipWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadByAllAndOfThePlannedSize();
    void countsBeyond65535Entries_data();
    void countsBeyond65535Entries();
    void usesZip64OnlyWhereItIsNeeded();
    void patchesAnEntryThatIsLongWritten();
    void takesNoImpossibleName();
    void noticesWhenTheSizeIsNotWhatWasSaid();
    void aFullDiskIsDiskFull();

private:
    static ZipEntry entryFor(const QString &name, QByteArrayView contents, QByteArray *packed);

    QTemporaryDir m_folder;
};

ZipEntry TestZipWriter::entryFor(const QString &name, QByteArrayView contents, QByteArray *packed)
{
    *packed = deflateFast(contents);
    const bool smaller = !packed->isEmpty();
    if (!smaller)
        *packed = contents.toByteArray();
    return {.name = name,
        .size = contents.size(),
        .compressedSize = packed->size(),
        .crc = crc32Of(contents),
        .method = quint16(smaller ? 8 : 0),
        .modified = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 10), QTimeZone::UTC)};
}

void TestZipWriter::isReadByAllAndOfThePlannedSize()
{
    const QList<std::pair<QString, QByteArray>> files{
        {u"data/attachments/TEST/10000/TEST-1/10000"_s, prose(900'000)},
        {u"data/attachments/TEST/10000/TEST-1/10001"_s, noise(2'500'000, 1)},
        {u"data/avatars/10100_\u0410\u0432\u0430\u0442\u0430\u0440 \u5934\u50cf \U0001f600 e\u0301.png"_s,
            noise(1000, 2)},
        {u"data/avatars/"_s + QString(230, u'n'), prose(1000)},
        {u"logos/empty"_s, {}},
    };
    const auto path = m_folder.filePath(u"all.zip"_s);
    ZipWriter writer;
    QVERIFY(writer.open(path));
    qint64 planned = 0;
    qint64 central = 0;
    for (const auto &[name, contents] : files) {
        QByteArray packed;
        const auto entry = entryFor(name, contents, &packed);
        QVERIFY(writer.beginEntry(entry));
        QVERIFY(writer.write(packed));
        QVERIFY(writer.endEntry());
        planned += zipSpaceOf(entry).all(planned);
        central += 46 + name.toUtf8().size();
    }
    QVERIFY(writer.close());
    planned += zipEndSize(files.size(), planned - central);
    QCOMPARE(QFileInfo(path).size(), planned);
    QCOMPARE(objections(path), QString());
    const auto script = uR"(
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
for i in z.infolist():
    assert not i.flag_bits & 8, 'data descriptor'
    assert bool(i.flag_bits & 0x800) == (not i.filename.isascii()), i.filename
    assert i.date_time == (2024, 5, 6, 7, 8, 10), i.date_time
    assert not i.extra
print([i.filename for i in z.infolist()])
)"_s;
    QCOMPARE(python(script, {path}), QString());
    ZipReader reader;
    QVERIFY(reader.open(path));
    const auto entries = reader.entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(entries->at(i).name, files[i].first);
        auto device = reader.openEntry(i);
        QVERIFY(device);
        QCOMPARE((*device)->readAll(), files[i].second);
        QVERIFY(reader.finishEntry());
    }
}

void TestZipWriter::countsBeyond65535Entries_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("65,535") << 65'535;
    QTest::newRow("65,536") << 65'536;
    QTest::newRow("70,000") << 70'000;
}

void TestZipWriter::countsBeyond65535Entries()
{
    QFETCH(int, count);
    const auto path = m_folder.filePath(u"many.zip"_s);
    ZipWriter writer;
    QVERIFY(writer.open(path));
    qint64 planned = 0;
    qint64 central = 0;
    for (int i = 0; i < count; ++i) {
        QByteArray packed;
        const auto entry = entryFor(u"data/f%1"_s.arg(i), "x", &packed);
        QVERIFY(writer.beginEntry(entry));
        QVERIFY(writer.write(packed));
        QVERIFY(writer.endEntry());
        planned += zipSpaceOf(entry).all(planned);
        central += 46 + entry.name.size();
    }
    QVERIFY(writer.close());
    QCOMPARE(QFileInfo(path).size(), planned + zipEndSize(count, planned - central));
    QCOMPARE(objections(path), QString());
    ZipReader reader;
    QVERIFY(reader.open(path));
    const auto entries = reader.entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), count);
}

void TestZipWriter::usesZip64OnlyWhereItIsNeeded()
{
    // 4.3 GB of zeros, which take 4 MB.
    constexpr qint64 size = 4'300'000'000;
    const QByteArray zeros(1 << 20, '\0');
    QByteArray packed;
    quint32 crc = 0;
    for (qint64 left = size; left > 0; left -= zeros.size()) {
        const auto piece = QByteArrayView(zeros).first(qMin<qint64>(left, zeros.size()));
        crc = crc32Of(piece, crc);
        packed += deflatePiece(piece, left <= zeros.size());
    }
    const ZipEntry large{.name = u"large"_s, .size = size, .compressedSize = packed.size(), .crc = crc, .method = 8};
    QByteArray little;
    const auto small = entryFor(u"small"_s, "hello", &little);
    const auto path = m_folder.filePath(u"large.zip"_s);
    ZipWriter writer;
    QVERIFY(writer.open(path));
    QVERIFY(writer.beginEntry(large));
    QVERIFY(writer.write(packed));
    QVERIFY(writer.endEntry());
    QVERIFY(writer.beginEntry(small));
    QVERIFY(writer.write(little));
    QVERIFY(writer.endEntry());
    QVERIFY(writer.close());
    const auto data = large.compressedSize + small.compressedSize;
    QCOMPARE(QFileInfo(path).size(), zipSpaceOf(large).all(0) + zipSpaceOf(small).all(0) + zipEndSize(2, data));
    QCOMPARE(zipSpaceOf(large).local() - zipSpaceOf(small).local(), 20);
    QCOMPARE(zipSpaceOf(large).central(0) - zipSpaceOf(small).central(0), 12);
    const auto script = uR"(
import sys, zipfile
a, b = zipfile.ZipFile(sys.argv[1]).infolist()
assert a.file_size == 4300000000 and b.file_size == 5
assert not b.extra
)"_s;
    QCOMPARE(python(script, {path}), QString());
    QCOMPARE(run(u"unzip"_s, {u"-l"_s, path}), QString());
    ZipReader reader;
    QVERIFY(reader.open(path));
    QCOMPARE(reader.entries().value().first().size, size);
    // Past 4 GiB the central header alone says where an entry begins.
    QCOMPARE(zipSpaceOf(small).central(0xffff'ffff) - zipSpaceOf(small).central(0), 12);
    QCOMPARE(zipEndSize(1, 0xffff'ffff) - zipEndSize(1, 0xffff'fffe), 76);
}

void TestZipWriter::patchesAnEntryThatIsLongWritten()
{
    const auto contents = noise(9'000'000, 6);
    const auto path = m_folder.filePath(u"patched.zip"_s);
    ZipWriter writer;
    QVERIFY(writer.open(path));
    for (const auto &name : {u"a"_s, u"b"_s}) {
        QVERIFY(writer.beginEntry({.name = name, .size = contents.size(), .compressedSize = contents.size()}));
        for (qsizetype at = 0; at < contents.size(); at += 100'000)
            QVERIFY(writer.write(QByteArrayView(contents).sliced(at, 100'000)));
        QVERIFY(writer.endEntry(crc32Of(contents)));
    }
    QVERIFY(writer.close());
    QCOMPARE(objections(path), QString());
}

void TestZipWriter::takesNoImpossibleName()
{
    ZipWriter writer;
    QVERIFY(writer.open(m_folder.filePath(u"names.zip"_s)));
    QCOMPARE(writer.beginEntry({.name = {}}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(writer.beginEntry({.name = u"a\0b"_s}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(writer.beginEntry({.name = QString(70'000, u'a')}).error().code, ErrorCode::InvalidInput);
}

void TestZipWriter::noticesWhenTheSizeIsNotWhatWasSaid()
{
    ZipWriter writer;
    QVERIFY(writer.open(m_folder.filePath(u"short.zip"_s)));
    QVERIFY(writer.beginEntry({.name = u"a"_s, .size = 5, .compressedSize = 5}));
    QVERIFY(writer.write("abc"));
    const auto ended = writer.endEntry();
    QCOMPARE(ended.error().code, ErrorCode::Malformed);
    QCOMPARE(ended.error().need, 5);
    QCOMPARE(ended.error().have, 3);
}

void TestZipWriter::aFullDiskIsDiskFull()
{
    ZipWriter writer;
    QVERIFY(writer.open(u"/dev/full"_s));
    const auto contents = noise(5'000'000, 6);
    QVERIFY(writer.beginEntry({.name = u"a"_s, .size = contents.size(), .compressedSize = contents.size()}));
    const auto written = writer.write(contents);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    // What is small enough to wait in the buffer fails at the end.
    QVERIFY(writer.open(u"/dev/full"_s));
    QVERIFY(writer.beginEntry({.name = u"a"_s, .size = 3, .compressedSize = 3}));
    QVERIFY(writer.write("abc"));
    QVERIFY(writer.endEntry());
    const auto closed = writer.close();
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, ErrorCode::DiskFull);
}

QTEST_APPLESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
