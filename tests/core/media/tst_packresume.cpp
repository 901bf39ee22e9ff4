// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/samplestore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cloudward;
using namespace cloudward::test;

class TestPackResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void killedAtAnyMomentItEndsAsIfUndisturbed();
    void killedFromOutsideItKeepsWholeChunks();
    void killedAtTwentyRandomMomentsItEndsAsIfUndisturbed();
    void aFileSystemWithSmallFilesIsSaid();
    void whatIsNoLongerWholeIsPackedAgain_data();
    void whatIsNoLongerWholeIsPackedAgain();
    void aChangedFileConcernsOnlyItsChunk();
    void theJournalSurvivesNonsense_data();
    void theJournalSurvivesNonsense();
    void twoAtOnceAreRefused();
    void aLockThatNamesNobodyIsTaken();

private:
    struct Ended
    {
        bool killed = false;
        int code = 0;
        QString said;
    };
    Ended pack(int dieAt, qint64 largestFile = 0) const;
    QMap<QString, QByteArray> chunks() const;

    QTemporaryDir m_folder;
    QString m_home;
    QString m_out;
    QMap<QString, QByteArray> m_undisturbed;
};

void TestPackResume::initTestCase()
{
    m_home = m_folder.filePath(u"jira-home"_s);
    m_out = m_folder.filePath(u"out"_s);
    QVERIFY(writeStore(m_home, sampleStore()));
    const auto ended = pack(0);
    QCOMPARE(ended.said, u"0\n"_s);
    m_undisturbed = chunks();
    QVERIFY(m_undisturbed.size() >= 3);
}

void TestPackResume::init()
{
    QVERIFY(QDir(m_out).removeRecursively());
}

TestPackResume::Ended TestPackResume::pack(int dieAt, qint64 largestFile) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("CLOUDWARD_BIN_DIR") + u"/packer"_s,
        {m_home, m_out, u"1000000"_s, QString::number(dieAt), QString::number(largestFile)});
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), QString::fromUtf8(process.readAll())};
}

// All but the journal, which has the times at which the chunks were made.
QMap<QString, QByteArray> TestPackResume::chunks() const
{
    return filesIn(m_out, PackJournal::fileName);
}

void TestPackResume::killedAtAnyMomentItEndsAsIfUndisturbed()
{
    int moments = 0;
    for (int dieAt = 1;; ++dieAt) {
        QVERIFY(QDir(m_out).removeRecursively());
        const auto first = pack(dieAt);
        if (!first.killed)
            break;
        ++moments;
        // Killed once more on the way, and then left alone.
        pack(2 + dieAt % 3);
        const auto whole = QDir(m_out).entryList({u"media-???.zip"_s}).size();
        const auto noted = PackJournal::read(m_out).chunks.size();
        const auto last = pack(0);
        QCOMPARE(last.code, 0);
        QCOMPARE(last.said.trimmed().toLongLong(), noted);
        QVERIFY(whole - noted <= 1);
        QCOMPARE(chunks().keys(), m_undisturbed.keys());
        const bool same = chunks() == m_undisturbed;
        QVERIFY2(same, qPrintable(QString::number(dieAt)));
    }
    QVERIFY2(moments >= 2 + 2 * 3, qPrintable(QString::number(moments)));
}

void TestPackResume::killedFromOutsideItKeepsWholeChunks()
{
    QProcess process;
    process.start(
        qEnvironmentVariable("CLOUDWARD_BIN_DIR") + u"/packer"_s, {m_home, m_out, u"1000000"_s, u"0"_s, u"0"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        !PackJournal::read(m_out).chunks.isEmpty() || process.state() == QProcess::NotRunning, 60'000);
    // On a fast day it has ended by itself before the signal comes: then all of it is kept.
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    const auto noted = PackJournal::read(m_out).chunks.size();
    QVERIFY(noted >= 1);
    QCOMPARE(pack(0).said.trimmed().toLongLong(), noted);
    const bool same = chunks() == m_undisturbed;
    QVERIFY(same);
}

void TestPackResume::killedAtTwentyRandomMomentsItEndsAsIfUndisturbed()
{
    // Large enough to take a while: 40 MB of what shrinks and what does not, in files of one piece and of several.
    QTemporaryDir folder;
    QMap<QString, QByteArray> files;
    for (int i = 0; i < 60; ++i) {
        const auto bytes = i % 10 == 0 ? 3'000'000 : 350'000 + i;
        const auto name = u"data/attachments/P%1/10000/P%1-%2/%3"_s.arg(i % 7).arg(i + 1).arg(10'000 + i);
        files.insert(name, i % 3 == 0 ? prose(bytes) : noise(bytes, quint64(i + 1)));
    }
    const auto home = folder.filePath(u"jira-home"_s);
    const auto out = folder.filePath(u"out"_s);
    QVERIFY(writeStore(home, files));
    const QStringList arguments{home, out, u"8000000"_s, u"0"_s, u"0"_s};
    const auto packer = qEnvironmentVariable("CLOUDWARD_BIN_DIR") + u"/packer"_s;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(QProcess::execute(packer, arguments), 0);
    auto whole = qMax<qint64>(timer.elapsed(), 20);
    const auto undisturbed = filesIn(out, PackJournal::fileName);
    QVERIFY(undisturbed.size() >= 4);

    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int killed = 0;
    for (int moment = 0; moment < 20; ++moment) {
        QVERIFY(QDir(out).removeRecursively());
        QProcess process;
        process.start(packer, arguments);
        QVERIFY(process.waitForStarted());
        timer.start();
        const auto after = int(random.bounded(whole));
        if (!process.waitForFinished(after)) {
            ++killed;
            process.kill();
            QVERIFY(process.waitForFinished());
        } else {
            // The machine was busier when it was measured.
            whole = qBound<qint64>(20, timer.elapsed(), whole);
        }
        QCOMPARE(QProcess::execute(packer, arguments), 0);
        const bool same = filesIn(out, PackJournal::fileName) == undisturbed;
        QVERIFY2(same, qPrintable(u"seed %1, after %2 ms"_s.arg(seed).arg(after)));
    }
    QVERIFY(killed >= 5);
}

void TestPackResume::aFileSystemWithSmallFilesIsSaid()
{
    // As FAT32 with its 4 GiB: EFBIG, in small. SIGXFSZ would end the program, which is what the window must not do.
    std::signal(SIGXFSZ, SIG_IGN);
    const auto ended = pack(0, 300'000);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!ended.killed);
    QCOMPARE(ended.code, 3);
    QVERIFY2(ended.said.startsWith(u"TooLarge"), qPrintable(ended.said));
    QCOMPARE(QDir(m_out).entryList({u"*.part"_s}), QStringList());
}

void TestPackResume::whatIsNoLongerWholeIsPackedAgain_data()
{
    QTest::addColumn<QString>("how");
    for (const auto &how : {u"a bit"_s, u"shorter"_s, u"gone"_s, u"a bit, with its old time"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void TestPackResume::whatIsNoLongerWholeIsPackedAgain()
{
    QFETCH(QString, how);
    QCOMPARE(pack(0).code, 0);
    const auto path = m_out + u"/media-002.zip"_s;
    const auto when = QFileInfo(path).lastModified();
    auto bytes = contentsOf(path);
    if (how == u"gone") {
        QVERIFY(QFile::remove(path));
    } else {
        if (how == u"shorter")
            bytes.chop(1);
        else
            bytes[5000] = char(bytes[5000] ^ 1);
        QVERIFY(write(path, bytes));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (how.contains(u"time"))
            QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
    }
    QCOMPARE(pack(0).said.trimmed().toLongLong(), m_undisturbed.size() - 1);
    const bool same = chunks() == m_undisturbed;
    QVERIFY(same);
}

void TestPackResume::aChangedFileConcernsOnlyItsChunk()
{
    QCOMPARE(pack(0).code, 0);
    const auto path = m_home + u"/data/attachments/GAMMA/10000/GAMMA-7/10204"_s;
    const auto old = contentsOf(path);
    const auto when = QFileInfo(path).lastModified();
    QVERIFY(write(path, noise(old.size(), 1234)));
    QCOMPARE(pack(0).said.trimmed().toLongLong(), m_undisturbed.size() - 1);
    QVERIFY(unpacked(m_out)[u"data/attachments/GAMMA/10000/GAMMA-7/10204"_s] == noise(old.size(), 1234));
    QVERIFY(write(path, old));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
}

void TestPackResume::theJournalSurvivesNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"format\":1,");
    QTest::newRow("an array") << QByteArray("[1,2,3]");
    QTest::newRow("of a later Cloudward") << QByteArray(R"({"format":99,"chunks":[{"file":"media-001.zip"}]})");
    QTest::newRow("leading out") << QByteArray(
        R"({"format":1,"writing":"../victim","chunks":[{"file":"../victim","bytes":6},{"file":7},9]})");
}

void TestPackResume::theJournalSurvivesNonsense()
{
    QFETCH(QByteArray, text);
    QVERIFY(write(m_out + u'/' + PackJournal::fileName, text));
    QVERIFY(write(m_folder.filePath(u"victim"_s), "victim"));
    const auto ended = pack(0);
    QCOMPARE(ended.said, u"0\n"_s);
    QCOMPARE(contentsOf(m_folder.filePath(u"victim"_s)), QByteArray("victim"));
    const bool same = chunks() == m_undisturbed;
    QVERIFY(same);
}

void TestPackResume::twoAtOnceAreRefused()
{
    PackParameters parameters;
    parameters.source = m_home;
    parameters.folder = m_out;
    parameters.plan.limit = 1'000'000;
    Ended other;
    Work work;
    work.progress = ProgressSink([&, asked = false](const Progress &now) mutable {
        if (asked || now.phase != Phase::Verifying)
            return;
        asked = true;
        other = pack(0);
    });
    QVERIFY(packChunks(parameters, work));
    QCOMPARE(other.code, 3);
    QVERIFY(other.said.startsWith(u"NotWritable"));
    const bool same = chunks() == m_undisturbed;
    QVERIFY(same);
}

void TestPackResume::aLockThatNamesNobodyIsTaken()
{
    // As one who was killed between making the lock and writing their name into it leaves it.
    QVERIFY(QDir().mkpath(m_out));
    QVERIFY(write(m_out + u"/.media-chunks.lock"_s, {}));
    QCOMPARE(pack(0).said, u"0\n"_s);
    const bool same = chunks() == m_undisturbed;
    QVERIFY(same);
}

QTEST_GUILESS_MAIN(TestPackResume)
#include "tst_packresume.moc"
