// SPDX-License-Identifier: Apache-2.0
#include "tests/core/media/samplestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestVerifyChunks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasPackedIsFine();
    void aChangedByteIsFoundWhereverItIs();
    void aChunkOfAnotherToolIsRead();
    void missingChunksAreNamed();
    void filesOfTheSourceMustBeThere();
    void whatWasLeftOutOnPurposeIsNotMissed();
    void aFolderWithoutChunksIsSaidToHaveNone();
    void canBeCancelled();

private:
    Result<VerifyReport> verify(const QString &source = {}) const
    {
        Work work;
        return verifyChunks(m_out, source, work);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
    QString m_out;
    PackReport m_packed;
};

void TestVerifyChunks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = m_folder->filePath(u"jira-home"_s);
    m_out = m_folder->filePath(u"out"_s);
    QVERIFY(writeStore(m_home, sampleStore()));
    PackParameters parameters;
    parameters.source = m_home;
    parameters.folder = m_out;
    parameters.plan.limit = 1'000'000;
    Work work;
    auto report = packChunks(parameters, work);
    QVERIFY(report);
    m_packed = *report;
}

void TestVerifyChunks::whatWasPackedIsFine()
{
    auto report = verify(m_home);
    QVERIFY(report);
    QCOMPARE(report->findings, Findings());
    QCOMPARE(report->entries, m_packed.entries);
    QCOMPARE(report->chunks, m_packed.chunks);
    // Without the journal it is the file names that tell.
    QVERIFY(QFile::remove(m_out + u'/' + PackJournal::fileName));
    report = verify(m_home);
    QVERIFY(report);
    QCOMPARE(report->findings, Findings());
    QCOMPARE(report->entries, m_packed.entries);
}

void TestVerifyChunks::aChangedByteIsFoundWhereverItIs()
{
    const auto path = m_out + u"/media-001.zip"_s;
    auto bytes = contentsOf(path);
    QVERIFY(QFile::remove(m_out + u'/' + PackJournal::fileName));
    // Without the journal's checksum: by the structure alone. Times and attributes are not part of it.
    QList<qsizetype> places{
        0, 14, 18, 22, 26, 40, 5000, bytes.size() / 2, bytes.size() - 22, bytes.size() - 12, bytes.size() - 6};
    const auto directory = bytes.indexOf("PK\1\2");
    places += {directory, directory + 16, directory + 20, directory + 42, directory + 50};
    for (const auto at : std::as_const(places)) {
        bytes[at] = char(bytes[at] ^ 0x10);
        QVERIFY(write(path, bytes));
        const auto report = verify();
        QVERIFY(report);
        const auto *finding = find(report->findings, u"media.chunk-damaged"_s);
        QVERIFY2(finding, qPrintable(QString::number(at)));
        QVERIFY(finding->examples.first().startsWith(u"media-001.zip"));
        QCOMPARE(finding->severity, Severity::Error);
        bytes[at] = char(bytes[at] ^ 0x10);
    }
    for (qsizetype length = 0; length < bytes.size(); length += 77'777) {
        QVERIFY(write(path, QByteArrayView(bytes).first(length)));
        const auto report = verify();
        QVERIFY(report);
        QVERIFY(find(report->findings, u"media.chunk-damaged"_s));
    }
}

void TestVerifyChunks::aChunkOfAnotherToolIsRead()
{
    QVERIFY(QDir(m_out).removeRecursively());
    QVERIFY(QDir().mkpath(m_out));
    QCOMPARE(run(u"python3"_s,
                 {u"-m"_s, u"zipfile"_s, u"-c"_s, m_out + u"/media-001.zip"_s, u"data/attachments/BETA"_s}, m_home),
        QString());
    const auto report = verify();
    QVERIFY(report);
    QCOMPARE(report->findings, Findings());
}

void TestVerifyChunks::missingChunksAreNamed()
{
    QVERIFY(QFile::remove(m_out + u"/media-002.zip"_s));
    const auto report = verify(m_home);
    QVERIFY(report);
    QCOMPARE(find(report->findings, u"media.chunk-missing"_s)->examples, QStringList{u"media-002.zip"_s});
    QCOMPARE(find(report->findings, u"media.entry-missing"_s)->count, m_packed.chunks[1].entries);
    // A pack that was broken off is not whole either.
    auto journal = PackJournal::read(m_out);
    journal.writing = u"media-009.zip"_s;
    QVERIFY(journal.write(m_out));
    QCOMPARE(find(verify()->findings, u"media.chunk-missing"_s)->count, 2);
}

void TestVerifyChunks::filesOfTheSourceMustBeThere()
{
    const auto root = m_home + u"/data/attachments/GAMMA/10000/GAMMA-7/"_s;
    QVERIFY(write(root + u"99999"_s, "new"));
    const auto size = QFileInfo(root + u"10200"_s).size();
    QVERIFY(write(root + u"10200"_s, noise(size, 4321)));
    QVERIFY(write(root + u"10201"_s, "other size"));
    const auto report = verify(m_home);
    QVERIFY(report);
    QCOMPARE(report->findings.size(), 2);
    QCOMPARE(find(report->findings, u"media.entry-missing"_s)->examples,
        QStringList{u"data/attachments/GAMMA/10000/GAMMA-7/99999"_s});
    QCOMPARE(find(report->findings, u"media.entry-differs"_s)->examples,
        QStringList(
            {u"data/attachments/GAMMA/10000/GAMMA-7/10200"_s, u"data/attachments/GAMMA/10000/GAMMA-7/10201"_s}));
}

void TestVerifyChunks::whatWasLeftOutOnPurposeIsNotMissed()
{
    QVERIFY(write(m_home + u"/data/attachments/BETA/10000/BETA-1/thumbs/_thumb_10100.png"_s, noise(500, 9)));
    PackParameters parameters;
    parameters.source = m_home;
    parameters.folder = m_out;
    parameters.plan = {.limit = 1'000'000, .leftOut = {u"GAMMA"_s}};
    parameters.options.thumbnails = false;
    Work work;
    const auto packed = packChunks(parameters, work);
    QVERIFY(packed);
    QVERIFY(packed->replaced > 0);
    QCOMPARE(verify(m_home)->findings, Findings());
    // Without the journal nobody knows that it was on purpose.
    QVERIFY(QFile::remove(m_out + u'/' + PackJournal::fileName));
    QVERIFY(find(verify(m_home)->findings, u"media.entry-missing"_s));
}

void TestVerifyChunks::aFolderWithoutChunksIsSaidToHaveNone()
{
    Work work;
    QCOMPARE(verifyChunks(m_folder->filePath(u"nowhere"_s), {}, work).error().code, ErrorCode::NotFound);
    QCOMPARE(verifyChunks(m_home, {}, work).error().code, ErrorCode::Unsupported);
}

void TestVerifyChunks::canBeCancelled()
{
    Work work;
    work.cancel.request();
    QCOMPARE(verifyChunks(m_out, {}, work).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestVerifyChunks)
#include "tst_verifychunks.moc"
