// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/samplestore.h"
#include "tests/core/media/whentold.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestPackChunks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void packsAFolderIntoChunksThatAllRead();
    void packsAZipWithoutTouchingItsData();
    void filesLargerThanMemoryAreStreamed();
    void theMediaOfARealServer();
    void whatFitsIntoNoChunkIsLeftOutAndSaid();
    void aFolderWithoutMediaMakesNoChunk();
    void refusesALimitThatIsNotAdvised();
    void doesNotReplaceSomebodyElsesFile();
    void aFileThatChangesIsNamed_data();
    void aFileThatChangesIsNamed();
    void aFullDiskLeavesTheFinishedChunks();
    void tooLittleRoomIsSaidBefore();
    void cancellingLeavesTheFinishedChunks();
    void aDamagedSourceIsNamed();
    void progressNeverRunsBackwards();

private:
    PackParameters parameters() const { return smallChunks(m_home, m_out); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
    QString m_out;
};

void TestPackChunks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_home = m_folder->filePath(u"jira-home"_s);
    m_out = m_folder->filePath(u"out"_s);
    QVERIFY(writeStore(m_home, sampleStore()));
}

void TestPackChunks::packsAFolderIntoChunksThatAllRead()
{
    Work work;
    const auto report = packChunks(parameters(), work);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->chunks.size() >= 3);
    QCOMPARE(report->entries, sampleStore().size());
    QCOMPARE(report->kept, 0);
    QCOMPARE(report->findings, Findings());
    qint64 bytes = 0;
    for (const auto &chunk : report->chunks) {
        const auto path = m_out + u'/' + chunk.file;
        QCOMPARE(objections(path), QString());
        const auto contents = contentsOf(path);
        QCOMPARE(contents.size(), chunk.bytes);
        QVERIFY(chunk.bytes <= 1'000'000);
        QCOMPARE(chunk.sha256, QCryptographicHash::hash(contents, QCryptographicHash::Sha256));
        bytes += chunk.bytes;
    }
    QCOMPARE(report->bytes, bytes);
    QVERIFY(report->bytes < report->mediaBytes);
    const bool same = unpacked(m_out) == sampleStore();
    QVERIFY(same);
    QCOMPARE(QDir(m_out).entryList(QDir::Files | QDir::Hidden).size(), report->chunks.size() + 1);

    // Once more: everything is kept, and nothing is written.
    const auto before = QFileInfo(m_out + u"/media-001.zip"_s).lastModified();
    Work again;
    const auto second = packChunks(parameters(), again);
    QVERIFY(second);
    QCOMPARE(second->kept, second->chunks.size());
    QCOMPARE(second->chunks, report->chunks);
    QCOMPARE(QFileInfo(m_out + u"/media-001.zip"_s).lastModified(), before);

    // With another limit the chunks of the first plan are gone.
    auto larger = parameters();
    larger.plan.limit = 5'000'000;
    Work third;
    const auto one = packChunks(larger, third);
    QVERIFY(one);
    QCOMPARE(QDir(m_out).entryList({u"*.zip"_s}), QStringList{u"media-001.zip"_s});
    const bool stillSame = unpacked(m_out) == sampleStore();
    QVERIFY(stillSame);
}

void TestPackChunks::packsAZipWithoutTouchingItsData()
{
    const auto zip = m_folder->filePath(u"store.zip"_s);
    // By a level and a tool of its own: the bytes must come through as they are.
    QCOMPARE(run(u"zip"_s, {u"-qr9"_s, zip, u"jira-home"_s}, m_folder->path()), QString());
    auto fromZip = parameters();
    fromZip.source = zip;
    Work work;
    const auto report = packChunks(fromZip, work);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    const bool same = unpacked(m_out) == sampleStore();
    QVERIFY(same);
    QMap<QString, qint64> compressed;
    ZipReader source;
    QVERIFY(source.open(zip));
    const auto sourceEntries = source.entries().value();
    for (const auto &entry : sourceEntries)
        compressed.insert(entry.name.mid(entry.name.indexOf(u'/') + 1), entry.compressedSize);
    auto media = openMediaSource(zip);
    QVERIFY(media);
    Work list;
    const auto plan = planChunks((*media)->list(list)->entries, fromZip.plan);
    for (qsizetype i = 0; i < report->chunks.size(); ++i) {
        const auto path = m_out + u'/' + report->chunks[i].file;
        QCOMPARE(objections(path), QString());
        // From a ZIP the plan is exact.
        QCOMPARE(report->chunks[i].bytes, plan.chunks[i].bytes);
        ZipReader reader;
        QVERIFY(reader.open(path));
        const auto entries = reader.entries().value();
        for (const auto &entry : entries)
            QCOMPARE(entry.compressedSize, compressed.value(entry.name));
    }
}

void TestPackChunks::filesLargerThanMemoryAreStreamed()
{
    const auto root = u"data/attachments/BIG/10000/BIG-1/"_s;
    const QMap<QString, QByteArray> files{
        {root + u"1"_s, prose(20'000'000)},
        {root + u"2"_s, noise(20'000'000, 3)},
        {root + u"3"_s, prose(1'200'000) + noise(17'000'000, 4)},
        {root + u"4"_s, noise(1'200'000, 5) + prose(17'000'000)},
        {root + u"5"_s, prose(900'000) + noise(60'000'000, 6) + noise(10, 7)},
        {root + u"6"_s, "small"},
    };
    const auto home = m_folder->filePath(u"big"_s);
    QVERIFY(writeStore(home, files));
    auto big = parameters();
    big.source = home;
    big.plan.limit = 200'000'000;
    Work work;
    const auto report = packChunks(big, work);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->chunks.size(), 1);
    QCOMPARE(objections(m_out + u"/media-001.zip"_s), QString());
    const bool same = unpacked(m_out) == files;
    QVERIFY(same);
    ZipReader reader;
    QVERIFY(reader.open(m_out + u"/media-001.zip"_s));
    const auto entries = reader.entries().value();
    QList<int> methods;
    for (const auto &entry : entries) {
        methods.append(entry.method);
        QVERIFY(entry.compressedSize <= entry.size);
    }
    QCOMPARE(methods, QList<int>({8, 0, 8, 0, 8, 0}));
}

void TestPackChunks::theMediaOfARealServer()
{
    const auto sample = qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/../shared/samples/jira-8.5-windows"_s;
    if (!QFileInfo::exists(sample))
        QSKIP("the sample backups are not beside the checkout");
    auto real = parameters();
    real.source = sample;
    real.plan.limit = defaultChunkLimit;
    Work work;
    const auto report = packChunks(real, work);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->chunks.size(), 1);
    QCOMPARE(report->entries, 17);
    QCOMPARE(report->chunks[0].projects, QStringList{u"TEST"_s});
    QCOMPARE(objections(m_out + u"/media-001.zip"_s), QString());
    for (const auto &[name, bytes] : unpacked(m_out).asKeyValueRange())
        QCOMPARE(bytes, contentsOf(sample + u'/' + name));
}

void TestPackChunks::whatFitsIntoNoChunkIsLeftOutAndSaid()
{
    const auto name = u"data/attachments/HUGE/10000/HUGE-1/1"_s;
    QVERIFY(write(m_home + u'/' + name, noise(1'000'000, 5)));
    Work work;
    const auto report = packChunks(parameters(), work);
    QVERIFY(report);
    QCOMPARE(report->oversized, QStringList{name});
    QVERIFY(find(report->findings, u"media.too-large-for-chunk"_s));
    const bool rest = unpacked(m_out) == sampleStore();
    QVERIFY(rest);
}

void TestPackChunks::aFolderWithoutMediaMakesNoChunk()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"new/data/attachments"_s)));
    auto empty = parameters();
    empty.source = m_folder->filePath(u"new"_s);
    Work work;
    const auto report = packChunks(empty, work);
    QVERIFY(report);
    QVERIFY(report->chunks.isEmpty());
}

void TestPackChunks::refusesALimitThatIsNotAdvised()
{
    auto odd = parameters();
    for (const qint64 limit : {qint64(0), qint64(999'999), largestChunkLimit + 1}) {
        odd.plan.limit = limit;
        Work work;
        QCOMPARE(packChunks(odd, work).error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(!QFileInfo::exists(m_out));
}

void TestPackChunks::doesNotReplaceSomebodyElsesFile()
{
    QVERIFY(write(m_out + u"/media-002.zip"_s, "mine"));
    QVERIFY(write(m_out + u"/notes.txt"_s, "mine too"));
    Work work;
    const auto report = packChunks(parameters(), work);
    QCOMPARE(report.error().code, ErrorCode::ExistsAlready);
    QCOMPARE(contentsOf(m_out + u"/media-002.zip"_s), QByteArray("mine"));
    QVERIFY(QFile::remove(m_out + u"/media-002.zip"_s));
    Work again;
    QVERIFY(packChunks(parameters(), again));
    QCOMPARE(contentsOf(m_out + u"/notes.txt"_s), QByteArray("mine too"));
}

void TestPackChunks::aFileThatChangesIsNamed_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("grows") << u"grows"_s;
    QTest::newRow("shrinks") << u"shrinks"_s;
    QTest::newRow("vanishes") << u"vanishes"_s;
    QTest::newRow("is written anew with as many bytes") << u"same size"_s;
}

void TestPackChunks::aFileThatChangesIsNamed()
{
    QFETCH(QString, how);
    const auto path = m_home + u"/data/attachments/GAMMA/10000/GAMMA-7/10204"_s;
    const auto size = QFileInfo(path).size();
    auto work = whenTold(Phase::Planning, {}, [&] {
        if (how == u"vanishes")
            QFile::remove(path);
        else
            write(path, noise(how == u"grows" ? size + 1 : how == u"shrinks" ? size - 1 : size, 8));
    });
    const auto report = packChunks(parameters(), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::SourceChanged);
    QVERIFY(report.error().subject.endsWith(u"GAMMA-7/10204"));
    QCOMPARE(QDir(m_out).entryList({u"*.part"_s}), QStringList());
    // The next run takes it as it is now.
    Work again;
    const auto second = packChunks(parameters(), again);
    QVERIFY(second);
    QCOMPARE(second->entries, sampleStore().size() - (how == u"vanishes" ? 1 : 0));
}

void TestPackChunks::aFullDiskLeavesTheFinishedChunks()
{
    // The second chunk is to be written to a disk without any room.
    auto work = whenTold(Phase::Verifying, u"media-001"_s,
        [&] { QVERIFY(QFile::link(u"/dev/full"_s, m_out + u"/media-002.zip.part"_s)); });
    const auto report = packChunks(parameters(), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QVERIFY(report.error().need > 0);
    QCOMPARE(QDir(m_out).entryList({u"media-0*"_s}, QDir::Files | QDir::System), QStringList{u"media-001.zip"_s});
    Work again;
    const auto second = packChunks(parameters(), again);
    QVERIFY(second);
    QCOMPARE(second->kept, 1);
    const bool same = unpacked(m_out) == sampleStore();
    QVERIFY(same);
}

void TestPackChunks::tooLittleRoomIsSaidBefore()
{
    // A file of holes that is larger than any disk this runs on, and takes nothing of it.
    const auto have = bytesFree(m_folder->path());
    if (have < 0 || have > 4'000'000'000'000)
        QSKIP("the room there is is not known, or more than can be asked for");
    const auto root = m_home + u"/data/attachments/BIG/10000/BIG-%1/%1"_s;
    for (qint64 i = 1, left = have + 1'000'000'000; left > 0; ++i, left -= 4'000'000'000) {
        QVERIFY(write(root.arg(i), {}));
        QVERIFY(QFile::resize(root.arg(i), 4'000'000'000));
    }
    auto much = parameters();
    much.plan.limit = largestChunkLimit;
    Work work;
    const auto report = packChunks(much, work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QVERIFY(report.error().need > report.error().have);
    QVERIFY(report.error().have > 0);
    QCOMPARE(QDir(m_out).entryList({u"media-0*"_s}), QStringList());
}

void TestPackChunks::cancellingLeavesTheFinishedChunks()
{
    Cancel cancel;
    auto work = whenTold(Phase::Verifying, u"media-002"_s, [&] { cancel.request(); });
    work.cancel = cancel;
    const auto report = packChunks(parameters(), work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_out).entryList({u"media-0*"_s}), QStringList{u"media-001.zip"_s});
    Work again;
    const auto second = packChunks(parameters(), again);
    QVERIFY(second);
    QCOMPARE(second->kept, 1);
}

void TestPackChunks::aDamagedSourceIsNamed()
{
    const auto zip = m_folder->filePath(u"damaged.zip"_s);
    QCOMPARE(run(u"zip"_s, {u"-qr"_s, zip, u"data"_s}, m_home), QString());
    auto bytes = contentsOf(zip);
    const auto at = bytes.indexOf("BETA-7/10106") + 50'000;
    bytes[at] = char(bytes[at] ^ 1);
    QVERIFY(write(zip, bytes));
    auto fromZip = parameters();
    fromZip.source = zip;
    Work work;
    const auto report = packChunks(fromZip, work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Malformed);
    QVERIFY(report.error().subject + report.error().detail != QString());
    QVERIFY2((report.error().subject + report.error().detail).contains(u"BETA-7/10106"),
        qPrintable(report.error().subject + u' ' + report.error().detail));
    QCOMPARE(QDir(m_out).entryList({u"*.part"_s}), QStringList());
}

void TestPackChunks::progressNeverRunsBackwards()
{
    Work work;
    qint64 last = 0;
    qint64 total = 0;
    bool forwards = true;
    QList<Phase> phases;
    work.progress = ProgressSink([&](const Progress &now) {
        if (phases.isEmpty() || phases.last() != now.phase)
            phases.append(now.phase);
        if (now.phase != Phase::Packing && now.phase != Phase::Verifying)
            return;
        forwards = forwards && now.done >= last && now.done <= now.total && now.unit == Unit::Bytes;
        last = now.done;
        total = now.total;
    });
    const auto report = packChunks(parameters(), work);
    QVERIFY(report);
    QVERIFY(forwards);
    QCOMPARE(last, total);
    QCOMPARE(phases.first(3), QList<Phase>({Phase::Listing, Phase::Planning, Phase::Packing}));
    QCOMPARE(phases.size(), 2 + 2 * report->chunks.size());
}

QTEST_APPLESS_MAIN(TestPackChunks)
#include "tst_packchunks.moc"
