// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/chunkreaders.h"
#include "tests/core/media/samplestore.h"
#include "tests/core/media/whentold.h"

#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace cloudward;
using namespace cloudward::test;

/// The largest, the most, the longest, the emptiest; and a disk that is full.
class TestPackExtremes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesOfAllKinds();
    void moreThan65535EntriesInAChunk();
    void aFileOver4GiBInAChunkOf5GB();
    void aDiskThatFillsUpOnTheWay();

private:
    Result<PackReport> pack(qint64 limit, Work work = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
    QString m_out;
};

void TestPackExtremes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = m_folder->filePath(u"jira-home"_s);
    m_out = m_folder->filePath(u"out"_s);
}

Result<PackReport> TestPackExtremes::pack(qint64 limit, Work work) const
{
    PackParameters parameters;
    parameters.source = m_home;
    parameters.folder = m_out;
    parameters.plan.limit = limit;
    return packChunks(parameters, work);
}

void TestPackExtremes::namesOfAllKinds()
{
    const auto issue = u"data/attachments/OLD/OLD-1/"_s;
    QMap<QString, QByteArray> files{
        {issue + u"10001_\u0414\u043e\u0433\u043e\u0432\u043e\u0440.docx"_s, prose(3000)},
        {issue + u"10002_\u5408\u540c \u7b2c\u4e8c\u7248.pdf"_s, noise(3000, 1)},
        {issue + u"10003_\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467.png"_s, noise(3000, 2)},
        // Combining marks stay as they are: composed, they would be another name on the server.
        {issue + u"10004_Cafe\u0301 A\u030angstro\u0308m.txt"_s, prose(3000)},
        {issue + u"10005_Caf\u00e9.txt"_s, prose(2000)},
        {issue + u"10006_"_s + QString(240, u'n') + u".txt"_s, prose(1000)},
        {issue + u"10007_ ' \" % & ; $(x) `y` #.txt"_s, prose(1000)},
        {issue + u"10008"_s, {}},
        {u"data/avatars/\u0424\u043e\u0442\u043e.png"_s, noise(100, 3)},
    };
    QCOMPARE((issue + u"10006_"_s + QString(240, u'n') + u".txt"_s).sliced(issue.size()).toUtf8().size(), 250);
    QVERIFY(writeStore(m_home, files));
    QVERIFY(QDir().mkpath(m_home + u"/data/attachments/OLD/OLD-2"_s)); // an empty folder
    QVERIFY(QDir().mkpath(m_home + u"/data/attachments/EMPTY"_s));
    const auto report = pack(1'000'000);
    QVERIFY(report);
    QCOMPARE(report->entries, files.size());
    const bool same = unpacked(m_out) == files;
    QVERIFY(same);
    QCOMPARE(chunkObjections(m_out), QString());
}

void TestPackExtremes::moreThan65535EntriesInAChunk()
{
    // From a ZIP: 70,000 files would take longer to make than to pack.
    m_home = m_folder->filePath(u"many.zip"_s);
    const auto script = uR"(
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    for i in range(70000):
        z.writestr('data/attachments/MANY/%d/MANY-%d/%d' % ((i // 3) // 10000 * 10000 + 10000, i // 3 + 1, 10000 + i), b'%d' % i)
)"_s;
    QCOMPARE(python(script, {m_home}), QString());
    const auto report = pack(1'000'000'000);
    QVERIFY(report);
    QCOMPARE(report->chunks.size(), 1);
    QCOMPARE(report->entries, 70'000);
    QCOMPARE(chunkObjections(m_out), QString());
    const auto count = u"import sys, zipfile\nassert len(zipfile.ZipFile(sys.argv[1]).infolist()) == 70000"_s;
    QCOMPARE(python(count, {m_out + u"/media-001.zip"_s}), QString());
}

void TestPackExtremes::aFileOver4GiBInAChunkOf5GB()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("gigabytes take too long with sanitizers; the same runs without them");
#endif
    if (bytesFree(m_folder->path()) < 6'000'000'000)
        QSKIP("this needs 6 GB of disk");
    constexpr qint64 size = 4'400'000'000;
    const auto issue = m_home + u"/data/attachments/BIG/10000/BIG-1/"_s;
    // A hole that begins like a film, so that it is stored: in the chunk it takes all of its 4.4 GB.
    QVERIFY(write(issue + u"10001"_s, noise(1 << 20, 4)));
    QVERIFY(QFile::resize(issue + u"10001"_s, size));
    // After it, so that its header lies past 4 GiB; a name that is not ASCII there once made readers skip the entry.
    QVERIFY(write(issue + u"10002_\u0444\u0430\u0439\u043b"_s, prose(5000)));
    const auto report = pack(largestChunkLimit);
    QVERIFY(report);
    QCOMPARE(report->chunks.size(), 1);
    QCOMPARE(report->entries, 2);
    QVERIFY(report->bytes > size);
    QVERIFY(report->bytes <= largestChunkLimit);
    QCOMPARE(chunkObjections(m_out), QString());
    // unzip leaves out what it thinks it cannot read, and calls that well.
    const auto path = m_out + u"/media-001.zip"_s;
    const auto listed = m_folder->filePath(u"listed"_s);
    QCOMPARE(run(u"unzip"_s, {u"-p"_s, path, u"*10002*"_s}, {}, {}, listed), QString());
    QCOMPARE(contentsOf(listed), prose(5000));
}

void TestPackExtremes::aDiskThatFillsUpOnTheWay()
{
    // A disk of 6 MB in a world of our own.
    const int world = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    if (::unshare(world) != 0)
        QSKIP("this account may not mount a small disk");
    // Fails where "/" is no mount of its own, as in a changed root: then it was made private with that root.
    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    QVERIFY(QDir().mkpath(m_out));
    if (::mount("tmpfs", QFile::encodeName(m_out).constData(), "tmpfs", 0, "size=6m") != 0)
        QSKIP("this account may not mount a small disk");
    QVERIFY(writeStore(m_home, sampleStore()));
    const auto filler = m_out + u"/somebody-else"_s;
    // Somebody else takes what is left while the second chunk is written.
    const auto report = pack(1'000'000, whenTold(Phase::Packing, u"BETA"_s, [&] {
        QFile file(filler);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) {
        }
    }));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QVERIFY(report.error().need > 0);
    QCOMPARE(QDir(m_out).entryList({u"*.part"_s}), QStringList());
    QVERIFY(QDir(m_out).exists(u"media-001.zip"_s));
    QVERIFY(QFile::remove(filler));
    const auto second = pack(1'000'000);
    QVERIFY(second);
    QVERIFY(second->kept >= 1);
    const auto again = filesIn(m_out, PackJournal::fileName);
    QVERIFY(QDir(m_out).entryList({u"media-*.zip"_s}).size() >= 3);
    m_out = m_folder->filePath(u"undisturbed"_s);
    QVERIFY(pack(1'000'000));
    const bool same = filesIn(m_out, PackJournal::fileName) == again;
    QVERIFY(same);
    ::umount2(QFile::encodeName(m_folder->filePath(u"out"_s)).constData(), MNT_DETACH);
}

QTEST_APPLESS_MAIN(TestPackExtremes)
#include "tst_packextremes.moc"
