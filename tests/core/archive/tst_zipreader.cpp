// SPDX-License-Identifier: Apache-2.0
#include "core/archive/archive.h"
#include "tests/core/archive/archivetools.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestZipReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatEachToolWrites_data();
    void readsWhatEachToolWrites();
    void readsNamesByTheirFlag();
    void givesRawBytesAsTheyAre();
    void anEmptyEntryHasAChecksumToo();
    void aSizeThatItsDataCannotHaveIsDamage();
    void findsMoreEntriesThanTheEndCounts();
    void bytesBeforeAndBehindDoNotMatter_data();
    void bytesBeforeAndBehindDoNotMatter();
    void onePartOfADividedZipIsNamedSo();
    void refusesWhatItCannotReadByName();
    void saysWhichFileIsNoZip();
    void aTruncatedZipIsMalformed();
    void aFlippedBitNeverGoesUnseen();
    void survivesHostileDirectories();

private:
    using Contents = QMap<QString, QByteArray>;
    static Result<Contents> read(const QString &path);

    QTemporaryDir m_folder;
    Contents m_expected;
};

Result<TestZipReader::Contents> TestZipReader::read(const QString &path)
{
    ZipReader reader;
    if (auto opened = reader.open(path); !opened)
        return std::unexpected(opened.error());
    const auto entries = reader.entries();
    if (!entries)
        return std::unexpected(entries.error());
    Contents contents;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const auto &entry = entries->at(i);
        if (entry.isFolder())
            continue;
        auto device = reader.openEntry(i);
        if (!device)
            return std::unexpected(device.error());
        QByteArray bytes;
        std::array<char, 10'000> buffer;
        while (true) {
            const auto got = (*device)->read(buffer.data(), buffer.size());
            if (got <= 0)
                break;
            bytes.append(buffer.data(), got);
        }
        if (auto finished = reader.finishEntry(); !finished)
            return std::unexpected(finished.error());
        contents.insert(entry.name, bytes);
    }
    return contents;
}

void TestZipReader::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_expected = {
        {u"data/attachments/TEST/10000/TEST-1/10000"_s, prose(400'000)},
        {u"data/attachments/TEST/10000/TEST-1/10001"_s, noise(300'000, 1)},
        {u"data/attachments/TEST/10000/TEST-2/10002"_s, {}},
        {u"logos/logo.png"_s, noise(10, 2)},
    };
    for (const auto &[name, bytes] : m_expected.asKeyValueRange())
        QVERIFY(write(m_folder.filePath(u"in/"_s + name), bytes));
}

void TestZipReader::readsWhatEachToolWrites_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("toStandardOutput");
    QTest::newRow("zip") << u"zip"_s << QStringList{u"-qr"_s, u"../out.zip"_s, u"."_s, u"-i"_s, u"*"_s} << false;
    QTest::newRow("zip, stored") << u"zip"_s << QStringList{u"-q0r"_s, u"../out.zip"_s, u"data"_s, u"logos"_s} << false;
    QTest::newRow("zip to a pipe: data descriptors")
        << u"zip"_s << QStringList{u"-qr"_s, u"-"_s, u"data"_s, u"logos"_s} << true;
    QTest::newRow("zip, zip64 forced") << u"zip"_s
                                       << QStringList{u"-qr"_s, u"-fz"_s, u"../out.zip"_s, u"data"_s, u"logos"_s}
                                       << false;
    QTest::newRow("7z") << u"7z"_s
                        << QStringList{u"a"_s, u"-bso0"_s, u"-tzip"_s, u"../out.zip"_s, u"data"_s, u"logos"_s} << false;
    QTest::newRow("jar") << u"jar"_s << QStringList{u"cMf"_s, u"../out.zip"_s, u"data"_s, u"logos"_s} << false;
    QTest::newRow("python") << u"python3"_s
                            << QStringList{u"-m"_s, u"zipfile"_s, u"-c"_s, u"../out.zip"_s, u"data"_s, u"logos"_s}
                            << false;
}

void TestZipReader::readsWhatEachToolWrites()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(bool, toStandardOutput);
    const auto zip = m_folder.filePath(u"out.zip"_s);
    QFile::remove(zip);
    QCOMPARE(run(program, arguments, m_folder.filePath(u"in"_s), {}, toStandardOutput ? zip : QString()), QString());
    const auto contents = read(zip);
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    QCOMPARE(contents->keys(), m_expected.keys());
    QVERIFY(*contents == m_expected);
}

void TestZipReader::readsNamesByTheirFlag()
{
    const auto zip = m_folder.filePath(u"names.zip"_s);
    const auto script = uR"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    z.writestr('\u0444\u0430\u0439\u043b \u6587 \U0001f600', 'utf8')
    class Old(zipfile.ZipInfo):
        def _encodeFilenameFlags(self):
            return self.filename.encode('cp437'), 0
    z.writestr(Old('caf\u00e9'), 'cp437')
    z.writestr('windows\\folder\\file', 'backslashes')
    z.writestr(zipfile.ZipInfo('dated', (2020, 2, 29, 23, 59, 58)), 'x')
)"_s;
    QCOMPARE(python(script, {zip}), QString());
    ZipReader reader;
    QVERIFY(reader.open(zip));
    const auto entries = reader.entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 4);
    QCOMPARE(entries->at(0).name, u"\u0444\u0430\u0439\u043b \u6587 \U0001f600"_s);
    QCOMPARE(entries->at(1).name, u"caf\u00e9"_s);
    QCOMPARE(entries->at(2).name, u"windows/folder/file"_s);
    QCOMPARE(entries->at(3).modified, QDateTime(QDate(2020, 2, 29), QTime(23, 59, 58), QTimeZone::UTC));
}

void TestZipReader::givesRawBytesAsTheyAre()
{
    const auto zip = m_folder.filePath(u"raw.zip"_s);
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, zip, u"data"_s}, m_folder.filePath(u"in"_s)), QString());
    ZipReader reader;
    QVERIFY(reader.open(zip));
    const auto entries = reader.entries();
    QVERIFY(entries);
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const auto &entry = entries->at(i);
        if (entry.method != 8)
            continue;
        const auto piece = reader.rawEntry(i);
        QVERIFY(piece);
        QCOMPARE(piece->length, entry.compressedSize);
        const auto raw = contentsOf(zip).sliced(piece->offset, piece->length);
        QByteArray inflated(entry.size, Qt::Uninitialized);
        Inflater inflater;
        QByteArrayView input = raw;
        QCOMPARE(inflater.inflate(input, {inflated.data(), size_t(inflated.size())}), entry.size);
        QCOMPARE(crc32Of(inflated), entry.crc);
    }
}

void TestZipReader::anEmptyEntryHasAChecksumToo()
{
    const auto zip = m_folder.filePath(u"empty.zip"_s);
    const auto script = uR"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    z.writestr('empty', b'')
b = bytearray(open(sys.argv[1], 'rb').read())
b[14] = b[b.index(b'PK\x01\x02') + 16] = 1
open(sys.argv[1], 'wb').write(b)
)"_s;
    QCOMPARE(python(script, {zip}), QString());
    ZipReader reader;
    QVERIFY(reader.open(zip));
    QCOMPARE(reader.entries().value().first().crc, 1U);
    const auto device = reader.openEntry(0);
    QVERIFY(device);
    QCOMPARE((*device)->read(1), QByteArray());
    const auto finished = reader.finishEntry();
    QCOMPARE(finished.error().code, ErrorCode::Malformed);
    QVERIFY(finished.error().detail.contains(u"checksum"));
}

void TestZipReader::aSizeThatItsDataCannotHaveIsDamage()
{
    const auto zip = m_folder.filePath(u"bomb.zip"_s);
    for (const auto &method : {u"ZIP_STORED"_s, u"ZIP_DEFLATED"_s}) {
        const auto script = uR"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.%1) as z:
    z.writestr('small', b'hello, hello, hello')
b = bytearray(open(sys.argv[1], 'rb').read())
at = b.index(b'PK\x01\x02') + 24
b[at:at + 4] = (0x7fffffff).to_bytes(4, 'little')
open(sys.argv[1], 'wb').write(b)
)"_s.arg(method);
        QCOMPARE(python(script, {zip}), QString());
        ZipReader reader;
        QVERIFY(reader.open(zip));
        QCOMPARE(reader.entries().error().code, ErrorCode::Malformed);
    }
}

void TestZipReader::findsMoreEntriesThanTheEndCounts()
{
    const auto zip = m_folder.filePath(u"many.zip"_s);
    // As tools without zip64 write it: the count modulo 65,536 and no zip64 records.
    const auto script = uR"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    for i in range(65600):
        z.writestr('f%d' % i, b'')
b = bytearray(open(sys.argv[1], 'rb').read())
end = len(b) - 22
start = b.rfind(b'PK\x06\x06')
tail = b[end:]
tail[8:10] = tail[10:12] = (65600 % 65536).to_bytes(2, 'little')
open(sys.argv[1], 'wb').write(b[:start] + tail)
)"_s;
    QCOMPARE(python(script, {zip}), QString());
    ZipReader reader;
    QVERIFY(reader.open(zip));
    const auto entries = reader.entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 65'600);
    QCOMPARE(entries->last().name, u"f65599"_s);
}

void TestZipReader::bytesBeforeAndBehindDoNotMatter_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("32 bits") << QStringList{u"-qr"_s};
    QTest::newRow("zip64") << QStringList{u"-qr"_s, u"-fz"_s};
}

void TestZipReader::bytesBeforeAndBehindDoNotMatter()
{
    QFETCH(QStringList, options);
    const auto zip = m_folder.filePath(u"inside.zip"_s);
    QFile::remove(zip);
    QCOMPARE(run(u"zip"_s, options + QStringList{zip, u"data"_s, u"logos"_s}, m_folder.filePath(u"in"_s)), QString());
    const auto bytes = contentsOf(zip);
    // A program that unpacks it stands before; a comment, which looks like an end that it is not, stands behind.
    const auto path = m_folder.filePath(u"around.zip"_s);
    QVERIFY(write(path, noise(10'000, 7) + bytes));
    auto contents = read(path);
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    QVERIFY(*contents == m_expected);
    const QByteArray comment("PK\5\6 is how an end begins; this is none");
    auto commented = bytes;
    commented[commented.size() - 2] = char(comment.size());
    QVERIFY(write(path, commented + comment));
    contents = read(path);
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    QVERIFY(*contents == m_expected);
    QVERIFY(write(path, bytes + noise(2000, 8)));
    contents = read(path);
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    QVERIFY(*contents == m_expected);
}

void TestZipReader::onePartOfADividedZipIsNamedSo()
{
    QVERIFY(write(m_folder.filePath(u"large/file"_s), noise(300'000, 3)));
    const auto zip = m_folder.filePath(u"parts.zip"_s);
    QCOMPARE(run(u"zip"_s, {u"-q"_s, u"-s"_s, u"100k"_s, zip, u"file"_s}, m_folder.filePath(u"large"_s)), QString());
    const auto contents = read(zip);
    QVERIFY(!contents);
    QCOMPARE(contents.error().code, ErrorCode::Unsupported);
    QVERIFY2(contents.error().detail.contains(u"divided"), qPrintable(contents.error().detail));
}

void TestZipReader::refusesWhatItCannotReadByName()
{
    const auto in = m_folder.filePath(u"in"_s);
    const auto bzip = m_folder.filePath(u"bzip.zip"_s);
    QCOMPARE(run(u"7z"_s, {u"a"_s, u"-bso0"_s, u"-tzip"_s, u"-mm=BZip2"_s, bzip, u"data"_s}, in), QString());
    const auto locked = m_folder.filePath(u"locked.zip"_s);
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, u"-P"_s, u"pass"_s, locked, u"logos"_s}, in), QString());
    for (const auto &zip : {bzip, locked}) {
        const auto contents = read(zip);
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::Unsupported);
        QVERIFY(m_expected.contains(contents.error().subject));
    }
}

void TestZipReader::saysWhichFileIsNoZip()
{
    QCOMPARE(read(m_folder.filePath(u"nothing.zip"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(read(m_folder.path()).error().code, ErrorCode::NotReadable);
    const auto path = m_folder.filePath(u"text.zip"_s);
    QVERIFY(write(path, prose(100'000)));
    QCOMPARE(read(path).error().code, ErrorCode::Malformed);
    QCOMPARE(read(path).error().subject, path);
    QVERIFY(write(path, ""));
    QCOMPARE(read(path).error().code, ErrorCode::Malformed);
}

void TestZipReader::aTruncatedZipIsMalformed()
{
    const auto whole = m_folder.filePath(u"whole.zip"_s);
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, whole, u"."_s}, m_folder.filePath(u"in"_s)), QString());
    const auto bytes = contentsOf(whole);
    const auto path = m_folder.filePath(u"cut.zip"_s);
    for (qsizetype length = 0; length < bytes.size(); length += length + 400 < bytes.size() ? 9973 : 1) {
        QVERIFY(write(path, QByteArrayView(bytes).first(length)));
        const auto contents = read(path);
        QVERIFY2(!contents, qPrintable(QString::number(length)));
        QCOMPARE(contents.error().code, ErrorCode::Malformed);
    }
}

void TestZipReader::aFlippedBitNeverGoesUnseen()
{
    const auto whole = m_folder.filePath(u"bits.zip"_s);
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, whole, u"data"_s}, m_folder.filePath(u"in"_s)), QString());
    auto bytes = contentsOf(whole);
    const auto path = m_folder.filePath(u"flipped.zip"_s);
    ZipReader reader;
    QVERIFY(reader.open(whole));
    QVERIFY(read(whole));
    // Inside the contents: the first entry's begin after the folders' and its own headers.
    const auto start = bytes.indexOf("TEST-1/10001") + 60;
    for (qsizetype at = start; at < start + 200'000; at += 20'011) {
        bytes[at] = char(bytes[at] ^ 4);
        QVERIFY(write(path, bytes));
        const auto contents = read(path);
        QVERIFY2(!contents, qPrintable(QString::number(at)));
        QCOMPARE(contents.error().code, ErrorCode::Malformed);
        bytes[at] = char(bytes[at] ^ 4);
    }
}

void TestZipReader::survivesHostileDirectories()
{
    const auto whole = m_folder.filePath(u"small.zip"_s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(write(m_folder.filePath(u"few/f%1"_s.arg(i)), prose(200)));
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, u"-fz"_s, whole, u"few"_s}, m_folder.path()), QString());
    const auto bytes = contentsOf(whole);
    const auto path = m_folder.filePath(u"hostile.zip"_s);
    QRandomGenerator random(20'261'121);
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        auto changed = bytes;
        for (int change = random.bounded(1, 5); change > 0; --change) {
            const auto at = qsizetype(random.bounded(quint32(changed.size())));
            changed[at] = random.bounded(3) == 0 ? char(0xff) : char(random.bounded(256));
        }
        QVERIFY(write(path, changed));
        const auto contents = read(path);
        if (!contents) {
            ++refused;
            QVERIFY(contents.error().code == ErrorCode::Malformed || contents.error().code == ErrorCode::Unsupported);
        }
    }
    QVERIFY(refused > 500);
}

QTEST_APPLESS_MAIN(TestZipReader)
#include "tst_zipreader.moc"
