// SPDX-License-Identifier: Apache-2.0
#include "core/work/files.h"
#include "tests/core/media/samplestore.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace cloudward;
using namespace cloudward::test;

/// Tars and 7zs as people make them.
class TestArchiveSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheStoreWhereverItLies_data();
    void findsTheStoreWhereverItLies();
    void readsTheFormatsThatTarsComeIn_data();
    void readsTheFormatsThatTarsComeIn();
    void readsEntriesOverEightGibibytes_data();
    void readsEntriesOverEightGibibytes();
    void linksAreLeftOutAndSecondNamesAreNot();
    void hostileNamesAreRefused();
    void filtersOfSevenZipAreUndone_data();
    void filtersOfSevenZipAreUndone();
    void anArchiveThatChangesIsNamed();
    void unpackingCanBeCancelledAndLeavesNothing();
    void tooLittleRoomIsSaidWithBothNumbers();
    void aDiskThatFillsUpIsSaidWithBothNumbers();
    void tellsHowFarItIs();

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

void TestArchiveSource::initTestCase()
{
    m_home = m_folder.filePath(u"jira-home"_s);
    m_spool = m_folder.filePath(u"spool"_s);
    const auto issue = u"data/attachments/TEST/10000/TEST-1/"_s;
    for (int i = 0; i < 12; ++i)
        m_store.insert(issue + QString::number(10'000 + i), i % 2 == 0 ? prose(3000 + 700 * i) : noise(900 * i, 5 + i));
    m_store.insert(issue + u"10099"_s, {});
    m_store.insert(u"data/avatars/10100_me.png"_s, noise(100, 3));
    QVERIFY(writeStore(m_home, m_store));
}

void TestArchiveSource::findsTheStoreWhereverItLies_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("what");
    QTest::addColumn<qsizetype>("missing");
    QTest::newRow("with ./ before each name") << u"jira-home"_s << u"."_s << qsizetype(0);
    QTest::newRow("one folder down") << u"."_s << u"jira-home"_s << qsizetype(0);
    QTest::newRow("a whole path") << u"deep"_s << u"."_s << qsizetype(0);
    QTest::newRow("data folder alone") << u"jira-home/data"_s << u"attachments avatars"_s << qsizetype(0);
    QTest::newRow("projects alone") << u"jira-home/data/attachments"_s << u"TEST"_s << qsizetype(1);
}

void TestArchiveSource::findsTheStoreWhereverItLies()
{
    QFETCH(QString, from);
    QFETCH(QString, what);
    QFETCH(qsizetype, missing);
    const auto deep = m_folder.filePath(u"deep/var/atlassian/application-data"_s);
    QVERIFY(QDir().mkpath(deep));
    if (!QFileInfo::exists(deep + u"/jira"_s))
        QCOMPARE(run(u"cp"_s, {u"-a"_s, m_home, deep + u"/jira"_s}), QString());
    const auto path = m_folder.filePath(u"shape"_s);
    const QList<std::pair<QString, QStringList>> tools{
        {u"tar"_s, {u"cf"_s, path}}, {u"7z"_s, {u"a"_s, u"-bso0"_s, u"-t7z"_s, path + u".7z"_s}}};
    for (const auto &[program, arguments] : tools) {
        QFile::remove(arguments.last());
        QCOMPARE(run(program, arguments + what.split(u' '), m_folder.filePath(from)), QString());
        const auto all = read(arguments.last());
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->listing.findings, Findings());
        QCOMPARE(all->files.size(), m_store.size() - missing);
        for (const auto &[name, bytes] : all->files.asKeyValueRange())
            QVERIFY2(bytes == m_store.value(name, "no such file"), qPrintable(name));
    }
}

void TestArchiveSource::readsTheFormatsThatTarsComeIn_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("v7") << u"--format=v7"_s;
    QTest::newRow("ustar") << u"--format=ustar"_s;
    QTest::newRow("GNU") << u"--format=gnu"_s;
    QTest::newRow("old GNU") << u"--format=oldgnu"_s;
    QTest::newRow("pax") << u"--format=pax"_s;
    QTest::newRow("with a label") << u"--format=gnu --label=monday"_s;
    QTest::newRow("incremental") << u"--format=gnu --listed-incremental=OUT.snar"_s;
}

void TestArchiveSource::readsTheFormatsThatTarsComeIn()
{
    QFETCH(QString, arguments);
    auto store = m_store;
    if (!arguments.contains(u"v7"_s) && !arguments.contains(u"ustar"_s)) {
        store.insert(u"data/avatars/"_s + QString(250, u'n'), "long");
        store.insert(u"data/avatars/10101_"_s + QString(80, u'\u5934') + u"\U0001f600.png"_s, "Chinese");
    } else if (arguments.contains(u"ustar"_s)) {
        store.insert(u"data/avatars/deep/er/and/deeper/"_s + QString(95, u'u'), "by the prefix field");
    }
    const auto home = m_folder.filePath(u"formats"_s);
    QDir(home).removeRecursively();
    QVERIFY(writeStore(home, store));
    const auto path = m_folder.filePath(u"formats.tar"_s);
    arguments.replace(u"OUT"_s, path);
    QCOMPARE(run(u"tar"_s, arguments.split(u' ') + QStringList{u"-cf"_s, path, u"data"_s}, home), QString());
    const auto all = read(path);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->listing.findings, Findings());
    const bool same = all->files == store;
    QVERIFY(same);
    for (const auto &entry : all->listing.entries) {
        const auto when = QFileInfo(home + u'/' + entry.name).lastModified(QTimeZone::UTC);
        QCOMPARE(entry.modified, when.toSecsSinceEpoch());
    }
}

void TestArchiveSource::readsEntriesOverEightGibibytes_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("GNU") << u"GNU_FORMAT"_s;
    QTest::newRow("pax") << u"PAX_FORMAT"_s;
}

void TestArchiveSource::readsEntriesOverEightGibibytes()
{
    QFETCH(QString, format);
    const auto path = m_folder.filePath(u"huge.tar"_s);
    // A file of holes: nine gibibytes that take no room.
    const auto script = uR"(
import sys, tarfile
with open(sys.argv[1], 'wb') as f:
    for name, size in ('data/attachments/T/10000/T-1/1', 9 << 30), ('data/attachments/T/10000/T-1/2', 5):
        info = tarfile.TarInfo(name)
        info.size = size
        f.write(info.tobuf(format=getattr(tarfile, sys.argv[2])))
        if size == 5: f.write(b'after')
        f.seek((size + 511) // 512 * 512 - (5 if size == 5 else 0), 1)
    f.write(bytes(1024))
)"_s;
    QCOMPARE(python(script, {path, format}), QString());
    const auto all = read(path);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(all->listing.entries.size(), 2);
    QCOMPARE(all->listing.entries[0].size, qint64(9) << 30);
    QCOMPARE(all->files.last(), "after");
    QFile::remove(path);
}

void TestArchiveSource::linksAreLeftOutAndSecondNamesAreNot()
{
    const auto home = m_folder.filePath(u"linked"_s);
    const auto issue = home + u"/data/attachments/TEST/10000/TEST-1/"_s;
    QVERIFY(write(issue + u"10000"_s, "real"));
    QCOMPARE(::link(qPrintable(issue + u"10000"_s), qPrintable(issue + u"10001"_s)), 0);
    QVERIFY(write(home + u"/elsewhere"_s, "outside"));
    QCOMPARE(::link(qPrintable(home + u"/elsewhere"_s), qPrintable(issue + u"10002"_s)), 0);
    QVERIFY(QFile::link(u"10000"_s, issue + u"10003"_s));
    QVERIFY(QFile::link(u"/etc/hostname"_s, issue + u"10004"_s));
    const auto path = m_folder.filePath(u"linked.tar"_s);
    // Sorted, so that a file comes before its second name; `elsewhere` comes first and is taken out again.
    QCOMPARE(run(u"tar"_s, {u"--sort=name"_s, u"-cf"_s, path, u"elsewhere"_s, u"data"_s}, home), QString());
    QCOMPARE(run(u"tar"_s, {u"--delete"_s, u"-f"_s, path, u"elsewhere"_s}, home), QString());
    const auto all = read(path);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    const auto root = u"data/attachments/TEST/10000/TEST-1/"_s;
    const QMap<QString, QByteArray> expected{{root + u"10000"_s, "real"}, {root + u"10001"_s, "real"}};
    QCOMPARE(all->files, expected);
    const auto *links = find(all->listing.findings, u"media.links-left-out"_s);
    QVERIFY(links);
    QCOMPARE(links->examples, QStringList({root + u"10002"_s, root + u"10003"_s, root + u"10004"_s}));

    const auto seven = m_folder.filePath(u"linked.7z"_s);
    QCOMPARE(run(u"7z"_s, {u"a"_s, u"-bso0"_s, u"-snl"_s, seven, u"data"_s}, home), QString());
    const auto from7z = read(seven);
    QVERIFY2(from7z, from7z ? "" : qPrintable(from7z.error().detail));
    QCOMPARE(from7z->files.size(), 3);
    QCOMPARE(find(from7z->listing.findings, u"media.links-left-out"_s)->count, 2);
}

void TestArchiveSource::hostileNamesAreRefused()
{
    const auto path = m_folder.filePath(u"hostile.tar"_s);
    const auto script = uR"(
import io, sys, tarfile
good = 'data/attachments/TEST/10000/TEST-1/10000'
with tarfile.open(sys.argv[1], 'w') as t:
    def add(name, type=tarfile.REGTYPE, content=b'x'):
        info = tarfile.TarInfo(name)
        info.type, info.size = type, len(content)
        t.addfile(info, io.BytesIO(content))
    for name in [good, './data/attachments/TEST/10000/TEST-2/10001', 'data/attachments/TEST/../../../10002',
                 '/data/attachments/TEST/10000/TEST-1/10003', 'C:/data/attachments/TEST/10000/TEST-1/10004',
                 '../up', 'data/attachments/TEST/10000/TEST-1/a\\b', 'data/attachments/TEST/10000/TEST-1/\udcff',
                 '__MACOSX/data/attachments/._x', 'data/attachments/TEST/10000/TEST-1/._10000', 'README.txt', good]:
        add(name)
    add('data/attachments/TEST/10000/TEST-1/10005', tarfile.FIFOTYPE, b'')
    add('data/attachments/TEST/10000/TEST-1/10006', tarfile.CHRTYPE, b'')
)"_s;
    QCOMPARE(python(script, {path}), QString());
    const auto all = read(path);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QCOMPARE(namesOf(all->listing.entries),
        QStringList({u"data/attachments/TEST/10000/TEST-1/10000"_s, u"data/attachments/TEST/10000/TEST-2/10001"_s}));
    QCOMPARE(find(all->listing.findings, u"media.unsafe-name"_s)->count, 6);
    QCOMPARE(find(all->listing.findings, u"media.duplicate-name"_s)->count, 1);
    QCOMPARE(find(all->listing.findings, u"media.foreign-files"_s)->count, 3);
}

void TestArchiveSource::filtersOfSevenZipAreUndone_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("BCJ") << u"-m0=BCJ -m1=LZMA2"_s;
    QTest::newRow("ARM64") << u"-m0=ARM64 -m1=LZMA2"_s;
    QTest::newRow("Delta") << u"-m0=Delta:4 -m1=LZMA2"_s;
    QTest::newRow("two of them") << u"-m0=Delta:2 -m1=BCJ -m2=LZMA2"_s;
    QTest::newRow("directory not packed") << u"-mhc=off"_s;
    QTest::newRow("odd dictionary") << u"-m0=LZMA:d=5m"_s;
    QTest::newRow("the best there is") << u"-mx=9"_s;
    QTest::newRow("without times") << u"-mtm=off"_s;
}

void TestArchiveSource::filtersOfSevenZipAreUndone()
{
    QFETCH(QString, arguments);
    const auto path = m_folder.filePath(u"filtered.7z"_s);
    QCOMPARE(pack(u"7z"_s, u"a -bso0 %1 OUT data"_s.arg(arguments), path), QString());
    const auto all = read(path);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    const bool same = all->files == m_store;
    QVERIFY(same);
}

void TestArchiveSource::anArchiveThatChangesIsNamed()
{
    const auto path = m_folder.filePath(u"changing.tar"_s);
    QCOMPARE(pack(u"tar"_s, u"cf OUT data"_s, path), QString());
    auto source = openMediaSource(path);
    QVERIFY(source);
    Work work;
    const auto listing = (*source)->list(work);
    QVERIFY(listing);
    auto device = (*source)->open(listing->entries[0]);
    QVERIFY(device);
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 512));
    QCOMPARE((*source)->finish(listing->entries[0]).error().code, ErrorCode::SourceChanged);
    QCOMPARE((*source)->open(listing->entries[1]).error().code, ErrorCode::SourceChanged);

    // While it is unpacked.
    const auto packed = m_folder.filePath(u"changing.tar.gz"_s);
    QCOMPARE(pack(u"tar"_s, u"czf OUT data"_s, packed), QString());
    source = openMediaSource(packed);
    QVERIFY(source);
    Work unpacking;
    unpacking.progress = ProgressSink([&](const Progress &now) {
        if (now.phase == Phase::Reading)
            write(packed, "something else");
    });
    QCOMPARE((*source)->list(unpacking).error().code, ErrorCode::SourceChanged);
}

void TestArchiveSource::unpackingCanBeCancelledAndLeavesNothing()
{
    const auto spool = m_folder.filePath(u"empty spool"_s);
    for (const auto &how : {u"tar czf OUT data"_s, u"7z a -bso0 -t7z OUT data"_s}) {
        const auto path = m_folder.filePath(u"cancelled.7z"_s);
        QCOMPARE(pack(how.section(u' ', 0, 0), how.section(u' ', 1), path), QString());
        auto source = openMediaSource(path, {.spoolFolder = spool, .sftp = {}});
        QVERIFY(source);
        Work work;
        work.progress = ProgressSink([&](const Progress &now) {
            if (now.phase == Phase::Reading)
                work.cancel.request();
        });
        QCOMPARE((*source)->list(work).error().code, ErrorCode::Cancelled);
        // It has no name from the start, so that there is none to be left behind by a kill either.
        QCOMPARE(QDir(spool).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
}

void TestArchiveSource::tooLittleRoomIsSaidWithBothNumbers()
{
    const auto have = bytesFree(m_folder.path());
    if (have < 0 || have > 4'000'000'000'000)
        QSKIP("the room there is is not known, or more than can be asked for");
    // A gzip of holes behind its first bytes, larger than the disk.
    const auto path = m_folder.filePath(u"large.tar.gz"_s);
    QCOMPARE(pack(u"tar"_s, u"czf OUT data"_s, path), QString());
    QVERIFY(QFile::resize(path, have + 1'000'000'000));
    const auto all = read(path);
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::DiskFull);
    QVERIFY(all.error().need > all.error().have);
    QVERIFY(all.error().have > 0);
    QFile::remove(path);
}

void TestArchiveSource::aDiskThatFillsUpIsSaidWithBothNumbers()
{
    const auto disk = m_folder.filePath(u"small disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (!run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=150m"_s, u"none"_s, disk}).isEmpty())
        QSKIP("a small disk cannot be mounted here");
    const auto home = m_folder.filePath(u"much"_s);
    const auto file = home + u"/data/attachments/T/10000/T-1/1"_s;
    QVERIFY(write(file, {}));
    QVERIFY(QFile::resize(file, 400'000'000));
    const auto path = m_folder.filePath(u"much.tar.gz"_s);
    const auto packed = packBy(u"tar"_s, u"czf OUT data"_s, path, home);
    const auto all = readMedia(path, {.spoolFolder = disk, .sftp = {}});
    const auto left = bytesFree(disk);
    QCOMPARE(run(u"umount"_s, {disk}), QString());
    QCOMPARE(packed, QString());
    QVERIFY(!all);
    QCOMPARE(all.error().code, ErrorCode::DiskFull);
    QCOMPARE(all.error().subject, disk);
    QVERIFY(all.error().need > 300'000'000 && all.error().need < 600'000'000);
    QVERIFY(all.error().have > 100'000'000 && all.error().have < 160'000'000);
    // What was written went with it.
    QVERIFY(left > 140'000'000);
}

void TestArchiveSource::tellsHowFarItIs()
{
    const auto path = m_folder.filePath(u"progress.tar.gz"_s);
    QCOMPARE(pack(u"tar"_s, u"czf OUT data"_s, path), QString());
    auto source = openMediaSource(path);
    QVERIFY(source);
    Work work;
    QList<Phase> phases;
    work.progress = ProgressSink([&](const Progress &now) {
        if (phases.isEmpty() || phases.last() != now.phase)
            phases.append(now.phase);
        if (now.phase == Phase::Reading) {
            QCOMPARE(now.unit, Unit::Bytes);
            QCOMPARE(now.total, QFileInfo(path).size());
            QVERIFY(now.done <= now.total);
        }
    });
    QVERIFY((*source)->list(work));
    QCOMPARE(phases, QList<Phase>({Phase::Reading, Phase::Listing}));
}

QTEST_APPLESS_MAIN(TestArchiveSource)
#include "tst_archivesource.moc"
