// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/sevenzipheader.h"
#include "core/archive/unpack/unpack.h"
#include "tests/core/media/samplestore.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cloudward;
using namespace cloudward::test;

/// What is cut off, damaged, or packed in a way that is not read.
class TestDamagedArchives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsCutOffIsCalledDamaged_data();
    void whatIsCutOffIsCalledDamaged();
    void damageIsNeverPassedOn_data();
    void damageIsNeverPassedOn();
    void directoriesThatLieDoNoHarm();
    void headersThatLieDoNoHarm();
    void saysByNameWhatItCannotUnpack_data();
    void saysByNameWhatItCannotUnpack();

private:
    Result<MediaRead> read(const QString &path) const { return readMedia(path, {.spoolFolder = m_spool, .sftp = {}}); }
    QString pack(const QString &program, const QString &arguments, const QString &path) const
    {
        return packBy(program, arguments, path, m_home);
    }

    QTemporaryDir m_folder;
    QString m_home;
    QString m_spool;
    QMap<QString, QByteArray> m_store;
};

void TestDamagedArchives::initTestCase()
{
    // It says of each damaged stream that it is damaged.
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    m_home = m_folder.filePath(u"jira-home"_s);
    m_spool = m_folder.filePath(u"spool"_s);
    const auto issue = u"data/attachments/TEST/10000/TEST-1/"_s;
    for (int i = 0; i < 12; ++i)
        m_store.insert(issue + QString::number(10'000 + i), i % 2 == 0 ? prose(3000 + 700 * i) : noise(900 * i, 5 + i));
    m_store.insert(issue + u"10099"_s, {});
    m_store.insert(u"data/avatars/10100_me.png"_s, noise(100, 3));
    QVERIFY(writeStore(m_home, m_store));
}

void TestDamagedArchives::whatIsCutOffIsCalledDamaged_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("arguments");
    QTest::newRow("tar") << u"tar"_s << u"cf OUT data"_s;
    QTest::newRow("tar.gz") << u"tar"_s << u"czf OUT data"_s;
    QTest::newRow("tar.bz2") << u"tar"_s << u"cjf OUT data"_s;
    QTest::newRow("tar.xz") << u"tar"_s << u"cJf OUT data"_s;
    QTest::newRow("tar.zst") << u"tar"_s << u"--zstd -cf OUT data"_s;
    QTest::newRow("7z") << u"7z"_s << u"a -bso0 -t7z OUT data"_s;
}

void TestDamagedArchives::whatIsCutOffIsCalledDamaged()
{
    QFETCH(QString, program);
    QFETCH(QString, arguments);
    const auto path = m_folder.filePath(u"cut"_s);
    QCOMPARE(pack(program, arguments, path + u".7z"_s), QString());
    auto whole = contentsOf(path + u".7z"_s);
    QVERIFY(read(path + u".7z"_s));
    // A tar ends with empty blocks, of which a few may be missing.
    while (program == u"tar" && whole.endsWith('\0'))
        whole.chop(1);
    for (int part = 1; part <= 40; ++part) {
        // Most of them anywhere, the last ones just before the end.
        const auto length = part <= 30 ? whole.size() * part / 31 : whole.size() - (41 - part);
        QVERIFY(write(path, QByteArrayView(whole).first(length)));
        const auto all = read(path);
        QVERIFY2(!all, qPrintable(u"%1 of %2 bytes"_s.arg(length).arg(whole.size())));
        QCOMPARE(all.error().code, ErrorCode::Malformed);
        QCOMPARE(all.error().subject, path);
        QVERIFY(!all.error().detail.isEmpty());
    }
}

void TestDamagedArchives::damageIsNeverPassedOn_data()
{
    whatIsCutOffIsCalledDamaged_data();
    QTest::newRow("7z, Copy") << u"7z"_s << u"a -bso0 -t7z -m0=Copy OUT data"_s;
}

void TestDamagedArchives::damageIsNeverPassedOn()
{
    QFETCH(QString, program);
    QFETCH(QString, arguments);
    const auto path = m_folder.filePath(u"damaged"_s);
    QCOMPARE(pack(program, arguments, path + u".7z"_s), QString());
    const auto whole = contentsOf(path + u".7z"_s);
    // A tar has no checksums but those of its headers.
    const bool isChecked = QByteArray(QTest::currentDataTag()) != "tar";
    int refused = 0;
    for (int turn = 0; turn < 120; ++turn) {
        auto bytes = whole;
        const auto at = (whole.size() - 1) * turn / 119;
        bytes[at] = char(bytes[at] ^ (1 << (turn % 8)));
        QVERIFY(write(path, bytes));
        const auto all = read(path);
        refused += all ? 0 : 1;
        if (!all)
            QVERIFY(all.error().code == ErrorCode::Malformed || all.error().code == ErrorCode::Unsupported);
        else if (isChecked)
            QVERIFY2(all->files == m_store, qPrintable(u"byte %1"_s.arg(at)));
    }
    QVERIFY(refused > (isChecked ? 60 : 3));
}

void TestDamagedArchives::directoriesThatLieDoNoHarm()
{
    // The checksum of a 7z's directory keeps accidents out, but not somebody who counts it anew.
    const auto path = m_folder.filePath(u"lying.7z"_s);
    QCOMPARE(pack(u"7z"_s, u"a -bso0 -mhc=off OUT data"_s, path), QString());
    const auto whole = contentsOf(path);
    const auto offset = qFromLittleEndian<qint64>(whole.constData() + 12);
    const auto genuine = whole.sliced(32 + offset);
    const auto found = parseSevenZip(genuine, whole.size(), path);
    QVERIFY(found);
    QCOMPARE(found->entries.size(), m_store.size());
    QRandomGenerator random(7);
    for (int turn = 0; turn < 30'000; ++turn) {
        auto bytes = genuine;
        for (auto changes = random.bounded(1, 5); changes > 0; --changes)
            bytes[random.bounded(bytes.size())] = char(random.generate());
        if (turn % 3 == 0)
            bytes.truncate(random.bounded(bytes.size()));
        const auto directory = parseSevenZip(bytes, whole.size(), path);
        if (!directory) {
            QVERIFY(directory.error().code == ErrorCode::Malformed || directory.error().code == ErrorCode::Unsupported);
            continue;
        }
        for (const auto &block : directory->streams.blocks)
            QVERIFY(block.size >= 0 && block.packed.offset + block.packed.size <= whole.size());
        for (const auto &entry : directory->entries)
            QVERIFY(entry.size >= 0 && entry.offset >= 0);
    }
}

void TestDamagedArchives::headersThatLieDoNoHarm()
{
    const auto path = m_folder.filePath(u"lying.tar"_s);
    QCOMPARE(pack(u"tar"_s, u"--format=pax -cf OUT data"_s, path), QString());
    const auto whole = contentsOf(path);
    QRandomGenerator random(8);
    for (int turn = 0; turn < 3'000; ++turn) {
        auto bytes = whole;
        const auto header = random.bounded(bytes.size() / 512) * 512;
        for (auto changes = random.bounded(1, 4); changes > 0; --changes)
            bytes[header + random.bounded(512)] = char(random.generate());
        qint64 sum = 8 * ' ';
        for (qsizetype i = 0; i < 512; ++i)
            sum += i >= 148 && i < 156 ? 0 : quint8(bytes[header + i]);
        bytes.replace(header + 148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        QVERIFY(write(path, bytes));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto entries = readTar(file, path, [](qint64, const QString &) { return Result<void>(); });
        if (!entries)
            continue;
        for (const auto &entry : *entries)
            QVERIFY(entry.size >= 0 && entry.offset >= 0 && entry.offset <= bytes.size() - entry.size);
    }
}

void TestDamagedArchives::saysByNameWhatItCannotUnpack_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("name");
    QTest::newRow("7z, PPMd") << u"7z a -bso0 -t7z -m0=PPMd OUT data"_s << u"PPMd"_s;
    QTest::newRow("7z, Deflate64") << u"7z a -bso0 -t7z -m0=Deflate64 OUT data"_s << u"Deflate64"_s;
    QTest::newRow("7z, BCJ2")
        << u"7z a -bso0 -t7z -m0=BCJ2 -m1=LZMA -m2=LZMA -m3=LZMA -mb0:1 -mb0s1:2 -mb0s2:3 OUT data"_s << u"BCJ2"_s;
    QTest::newRow("7z, encrypted") << u"7z a -bso0 -t7z -psecret OUT data"_s << u"encrypted"_s;
    QTest::newRow("7z, names encrypted") << u"7z a -bso0 -t7z -psecret -mhe=on OUT data"_s << u"encrypted"_s;
    QTest::newRow("xz, large dictionary") << u"tar -c -I xz\u00a0--lzma2=dict=128MiB -f OUT data"_s << u"dictionary"_s;
    QTest::newRow("7z, large dictionary") << u"7z a -bso0 -t7z -mx=1 -m0=LZMA2:d=128m OUT zeros"_s << u"dictionary"_s;
    QTest::newRow("7z, large dictionary, LZMA")
        << u"7z a -bso0 -t7z -mx=1 -m0=LZMA:d=128m OUT zeros"_s << u"dictionary"_s;
    QTest::newRow("gzip of no tar")
        << u"python3 -c import\u00a0gzip,sys;gzip.open(sys.argv[1],'w').write(b'x'*9999) OUT"_s << u"no tar"_s;
    QTest::newRow("RAR") << u"python3 -c import\u00a0sys;open(sys.argv[1],'wb').write(b'Rar!\\x1a\\x07') OUT"_s
                         << u"RAR"_s;
    QString volumes;
    for (int i = 2; i < 30; ++i)
        volumes += u"-f OUT.%1 "_s.arg(i);
    QTest::newRow("one volume of several") << u"tar -c -M -L 20 -f OUT %1data"_s.arg(volumes) << u"parts"_s;
}

void TestDamagedArchives::saysByNameWhatItCannotUnpack()
{
    QFETCH(QString, how);
    QFETCH(QString, name);
    const auto path = m_folder.filePath(u"unusual"_s);
    for (const auto &file : QDir(m_folder.path()).entryList({u"unusual*"_s}))
        QVERIFY(QFile::remove(m_folder.filePath(file)));
    QVERIFY(write(m_home + u"/zeros"_s, {}));
    QVERIFY(QFile::resize(m_home + u"/zeros"_s, 110'000'000));
    auto arguments = how.split(u' ');
    arguments.replaceInStrings(u"\u00a0"_s, u" "_s).replaceInStrings(u"OUT"_s, path);
    const auto program = arguments.takeFirst();
    QCOMPARE(run(program, arguments, m_home), QString());
    if (!QFileInfo::exists(path))
        QVERIFY(QFile::rename(path + u".7z"_s, path));
    const bool several = QFileInfo::exists(path + u".2"_s);
    const auto all = read(several ? path + u".2"_s : path);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::Unsupported);
    QVERIFY2(all.error().detail.contains(name), qPrintable(all.error().detail));
    QVERIFY(QFile::remove(m_home + u"/zeros"_s));
}

QTEST_APPLESS_MAIN(TestDamagedArchives)
#include "tst_damagedarchives.moc"
