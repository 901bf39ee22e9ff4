// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/samplestore.h"
#include "tests/core/media/whentold.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestPackOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatCannotBeReadIsLeftOutAndSaid_data();
    void whatCannotBeReadIsLeftOutAndSaid();
    void whatCanBeReadAgainComesAlong();
    void aSourceThatIsGoneIsNotAFileThatCannotBeRead();
    void checkingTheStructureMakesTheSameChunks();
    void checkingTheStructureSeesABrokenHeader();
    void projectsAreLeftOutAndPutFirst();
    void projectsThatThereAreNotAreRefusedWhereThatIsWished();
    void chunksAreNotPutIntoTheirSource();
    void whatDoesNotShrinkAfterAllIsStored();

private:
    PackParameters parameters() const { return smallChunks(m_home, m_out); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
    QString m_out;
};

void TestPackOptions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = m_folder->filePath(u"jira-home"_s);
    m_out = m_folder->filePath(u"out"_s);
    QVERIFY(writeStore(m_home, sampleStore()));
}

void TestPackOptions::whatCannotBeReadIsLeftOutAndSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("was");
    QTest::newRow("a small file") << u"data/attachments/GAMMA/10000/GAMMA-7/10204"_s << qsizetype(50'000);
    QTest::newRow("one of several pieces") << u"data/attachments/GAMMA/10000/GAMMA-7/10205"_s << qsizetype(3'500'000);
}

void TestPackOptions::whatCannotBeReadIsLeftOutAndSaid()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, was);
    const auto path = m_home + u'/' + name;
    QVERIFY(write(path, noise(was, 5)));
    auto files = sampleStore();
    auto skipping = parameters();
    skipping.plan.limit = 5'000'000;
    skipping.skipUnreadable = true;
    // One byte less than was listed: noticed only at its end, when much of a large one is written.
    auto work = whenTold(Phase::Planning, {}, [&] { QVERIFY(write(path, noise(was - 1, 5))); });
    const auto report = packChunks(skipping, work);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->skipped, QStringList{name});
    const auto *finding = find(report->findings, u"media.skipped"_s);
    QVERIFY(finding);
    QCOMPARE(finding->count, 1);
    files.remove(name);
    const bool same = unpacked(m_out) == files;
    QVERIFY(same);
    for (const auto &chunk : report->chunks)
        QCOMPARE(objections(m_out + u'/' + chunk.file), QString());
}

void TestPackOptions::whatCanBeReadAgainComesAlong()
{
    const auto name = u"data/attachments/GAMMA/10000/GAMMA-7/10204"_s;
    const auto path = m_home + u'/' + name;
    const auto aside = m_folder->filePath(u"aside"_s);
    auto skipping = parameters();
    skipping.skipUnreadable = true;
    auto work = whenTold(Phase::Planning, {}, [&] { QVERIFY(QFile::rename(path, aside)); });
    QCOMPARE(packChunks(skipping, work)->skipped, QStringList{name});
    // Still away: it is no longer listed, so the chunk that was to hold it is packed for what there is.
    QVERIFY(QFile::rename(aside, path));
    Work again;
    const auto second = packChunks(skipping, again);
    QVERIFY(second);
    QCOMPARE(second->skipped, QStringList());
    QCOMPARE(second->kept, second->chunks.size() - 1);
    const bool same = unpacked(m_out) == sampleStore();
    QVERIFY(same);
}

void TestPackOptions::aSourceThatIsGoneIsNotAFileThatCannotBeRead()
{
    auto skipping = parameters();
    skipping.skipUnreadable = true;
    const auto aside = m_folder->filePath(u"aside"_s);
    // As a share that is no longer mounted: the folder is there, and empty.
    auto work = whenTold(Phase::Packing, u"BETA"_s, [&] {
        QVERIFY(QDir().rename(m_home, aside));
        QVERIFY(QDir().mkpath(m_home));
    });
    const auto report = packChunks(skipping, work);
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::SourceChanged || report.error().code == ErrorCode::NotFound);
    QVERIFY(QDir().rmdir(m_home));
    QVERIFY(QDir().rename(aside, m_home));
    Work again;
    QVERIFY(packChunks(skipping, again));
    const bool same = unpacked(m_out) == sampleStore();
    QVERIFY(same);
}

void TestPackOptions::checkingTheStructureMakesTheSameChunks()
{
    Work work;
    QVERIFY(packChunks(parameters(), work));
    const auto full = filesIn(m_out, PackJournal::fileName);
    QVERIFY(QDir(m_out).removeRecursively());
    auto quick = parameters();
    quick.verification = Verification::Structure;
    Work again;
    const auto report = packChunks(quick, again);
    QVERIFY(report);
    const bool same = filesIn(m_out, PackJournal::fileName) == full;
    QVERIFY(same);
    QCOMPARE(report->chunks.first().sha256.size(), 32);
}

void TestPackOptions::checkingTheStructureSeesABrokenHeader()
{
    Work work;
    QVERIFY(packChunks(parameters(), work));
    const auto chunk = m_out + u"/media-001.zip"_s;
    auto bytes = contentsOf(chunk);
    const auto go = [](qint64) { return Result<void>(); };
    // Data that is not looked at may be anything; a name may not.
    bytes[2000] = char(~bytes[2000]);
    QVERIFY(write(chunk, bytes));
    QVERIFY(checkChunk(chunk, Verification::Structure, go));
    QCOMPARE(checkChunk(chunk, Verification::Full, go).error().code, ErrorCode::Malformed);
    bytes[35] = 'X';
    QVERIFY(write(chunk, bytes));
    QCOMPARE(checkChunk(chunk, Verification::Structure, go).error().code, ErrorCode::Malformed);
}

void TestPackOptions::projectsAreLeftOutAndPutFirst()
{
    auto chosen = parameters();
    chosen.plan.leftOut = {u"BETA"_s};
    chosen.plan.first = {u"GAMMA"_s, u"NOSUCH"_s};
    Work work;
    const auto report = packChunks(chosen, work);
    QVERIFY(report);
    QCOMPARE(report->chunks.first().projects.first(), u"GAMMA"_s);
    auto files = sampleStore();
    files.removeIf([](const auto &file) { return file.key().contains(u"/BETA/"); });
    const bool same = unpacked(m_out) == files;
    QVERIFY(same);
}

void TestPackOptions::projectsThatThereAreNotAreRefusedWhereThatIsWished()
{
    auto wrong = parameters();
    wrong.plan.leftOut = {u"SECRET"_s};
    wrong.unknownProjects = false;
    Work work;
    QCOMPARE(packChunks(wrong, work).error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(m_out));
    wrong.unknownProjects = true;
    QVERIFY(packChunks(wrong, work));
}

void TestPackOptions::chunksAreNotPutIntoTheirSource()
{
    // By another name too.
    const auto link = m_folder->filePath(u"link"_s);
    const auto count = [this] {
        QDirIterator all(m_home, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int found = 0;
        for (; all.hasNext(); all.next())
            ++found;
        return found;
    };
    const auto before = count();
    QVERIFY(QFile::link(m_home, link));
    for (const auto &folder : {m_home, m_home + u"/chunks"_s, link + u"/data/new/chunks"_s}) {
        auto inside = parameters();
        inside.folder = folder;
        Work work;
        QCOMPARE(packChunks(inside, work).error().code, ErrorCode::InvalidInput);
    }
    QCOMPARE(count(), before);
}

void TestPackOptions::whatDoesNotShrinkAfterAllIsStored()
{
    // Its first megabyte, which is what decides, shrinks by 3 %; the rest grows by more in a deflate stream.
    const auto name = u"data/attachments/GAMMA/10000/GAMMA-7/10299"_s;
    auto contents = noise(40'000'000, 11);
    contents.replace(0, 1 << 20, noise(1 << 20, 12));
    for (const auto at : {1 << 18, 3 << 18})
        contents.replace(at, 1000, prose(1000));
    QVERIFY(write(m_home + u'/' + name, contents));
    auto larger = parameters();
    larger.plan.limit = 100'000'000;
    Work work;
    const auto report = packChunks(larger, work);
    QVERIFY(report);
    ZipReader reader;
    QVERIFY(reader.open(m_out + u"/media-001.zip"_s));
    const auto entries = reader.entries().value();
    const auto found = std::ranges::find(entries, name, &ZipEntry::name);
    QVERIFY(found != entries.cend());
    QCOMPARE(found->method, 0);
    QCOMPARE(found->compressedSize, contents.size());
    QCOMPARE(found->crc, crc32Of(contents));
    QCOMPARE(objections(m_out + u"/media-001.zip"_s), QString());
    QVERIFY(packChunks(larger, work)->kept == 1);
}

QTEST_APPLESS_MAIN(TestPackOptions)
#include "tst_packoptions.moc"
