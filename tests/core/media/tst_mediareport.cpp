// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediacollector.h"
#include "core/media/mediareport.h"
#include "core/people/csv.h"
#include "tests/core/media/samplestore.h"

#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestMediaReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsEveryFileWithItsReason();
    void namesThatHurtComeBackAsTheyWere();
    void saysNothingOfMissingFilesWithoutABackup();
    void leavesNothingBehindWhenItIsCancelled();
    void leavesTheOlderListWhereTheDiskFails();
    void manyRowsDoNotFillTheMemory();
    void listingsKeepWhatIsLeftOutInFull();

private:
    QList<QStringList> rows() const;
    static MediaEntry file(const QString &project, int issue, qint64 id, qint64 size);

    QTemporaryDir m_folder;
    MediaReportParameters m_parameters;
};

MediaEntry TestMediaReport::file(const QString &project, int issue, qint64 id, qint64 size)
{
    MediaEntry entry;
    entry.name = u"data/attachments/%1/10000/%1-%2/%3"_s.arg(project).arg(issue).arg(id);
    entry.size = size;
    entry.project = project;
    entry.issue = issue;
    entry.attachmentId = id;
    return entry;
}

QList<QStringList> TestMediaReport::rows() const
{
    QFile csv(m_parameters.path);
    if (!csv.open(QIODevice::ReadOnly))
        return {};
    return readCsv(csv.readAll(), m_parameters.path).value_or(QList<QStringList>());
}

void TestMediaReport::init()
{
    m_parameters = {.path = m_folder.filePath(u"media-report.csv"_s),
        .listing = {},
        .inventory = {},
        .leftOutProjects = {},
        .tooLarge = {},
        .skipped = {}};
    QFile::remove(m_parameters.path);
    Inventory inventory;
    BackupProject project;
    project.id = 1;
    project.key = u"NEW"_s;
    project.originalKey = u"OLD"_s;
    inventory.projects = {project};
    inventory.issuePlaces = {{501, {0, 5}}};
    inventory.attachments = {{100, 501, 11}, {101, 501, 22}, {102, 501, 33}};
    m_parameters.inventory = inventory;
    m_parameters.listing.entries = {file(u"GONE"_s, 1, 7, 70), file(u"OLD"_s, 5, 100, 11), file(u"OLD"_s, 5, 101, 21)};
}

void TestMediaReport::tellsEveryFileWithItsReason()
{
    m_parameters.leftOutProjects = {u"GONE"_s};
    m_parameters.tooLarge = {u"data/attachments/OLD/10000/OLD-5/101"_s};
    m_parameters.skipped = {u"data/attachments/OLD/10000/OLD-5/100"_s, u"logos/gone.png"_s};
    m_parameters.listing.leftOut = {
        {u"media.foreign-files"_s, u"data/attachments/notes.txt"_s}, {u"media.unsafe-name"_s, u"../../etc/passwd"_s}};
    Work work;
    const auto report = writeMediaReport(m_parameters, work);
    QVERIFY(report);
    const QString old = u"data/attachments/OLD/10000/OLD-5/"_s;
    const QString gone = u"data/attachments/GONE/10000/GONE-1/7"_s;
    const QList<QStringList> expected{
        {u"what"_s, u"path"_s, u"project"_s, u"issue"_s, u"attachment id"_s, u"size in backup"_s, u"size of file"_s},
        {u"orphan"_s, gone, u"GONE"_s, u"1"_s, u"7"_s, {}, u"70"_s},
        {u"wrong-size"_s, old + u"101"_s, u"OLD"_s, u"5"_s, u"101"_s, u"22"_s, u"21"_s},
        {u"missing"_s, old + u"102"_s, u"OLD"_s, u"5"_s, u"102"_s, u"33"_s, {}},
        {u"left-out"_s, gone, u"GONE"_s, u"1"_s, u"7"_s, {}, u"70"_s},
        {u"too-large"_s, old + u"101"_s, u"OLD"_s, u"5"_s, u"101"_s, {}, u"21"_s},
        {u"skipped"_s, old + u"100"_s, u"OLD"_s, u"5"_s, u"100"_s, {}, u"11"_s},
        {u"skipped"_s, u"logos/gone.png"_s, {}, {}, {}, {}, {}},
        {u"foreign-files"_s, u"data/attachments/notes.txt"_s, {}, {}, {}, {}, {}},
        {u"unsafe-name"_s, u"../../etc/passwd"_s, {}, {}, {}, {}, {}},
    };
    QCOMPARE(rows(), expected);
    QCOMPARE(report->path, m_parameters.path);
    QCOMPARE(report->rows(), expected.size() - 1);
    QCOMPARE(report->counts.value(u"skipped"_s), 2);
    QCOMPARE(report->counts.value(u"missing"_s), 1);
}

void TestMediaReport::namesThatHurtComeBackAsTheyWere()
{
    const QStringList names{u"a,b;c"_s, u"say \"cheese\""_s, u"two\nlines"_s, u"=cmd|'/c calc'!A1"_s,
        u"Ж 漢 🎉 e\u0301"_s, u" "_s, QString(5'000, u'x')};
    for (const auto &name : names)
        m_parameters.listing.leftOut.append({u"media.foreign-files"_s, name});
    Work work;
    QVERIFY(writeMediaReport(m_parameters, work));
    QStringList read;
    for (const auto &row : rows()) {
        QCOMPARE(row.size(), 7);
        if (row[0] == "foreign-files"_L1)
            read.append(row[1]);
    }
    QCOMPARE(read, names);
}

void TestMediaReport::saysNothingOfMissingFilesWithoutABackup()
{
    m_parameters.inventory.reset();
    Work work;
    const auto report = writeMediaReport(m_parameters, work);
    QVERIFY(report);
    QCOMPARE(report->rows(), 0);
    QCOMPARE(rows().size(), 1);
}

void TestMediaReport::leavesNothingBehindWhenItIsCancelled()
{
    for (int i = 0; i < 10'000; ++i)
        m_parameters.listing.leftOut.append({u"media.foreign-files"_s, u"x"_s});
    Work work;
    work.cancel.request();
    const auto report = writeMediaReport(m_parameters, work);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList());
}

void TestMediaReport::leavesTheOlderListWhereTheDiskFails()
{
    QVERIFY(writeWholeFile(m_parameters.path, "older"));
    // Where the .part would be there is a folder.
    QVERIFY(QDir().mkpath(m_parameters.path + u".part/x"_s));
    Work work;
    QVERIFY(!writeMediaReport(m_parameters, work));
    QFile csv(m_parameters.path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), QByteArray("older"));
    QVERIFY(QDir(m_parameters.path + u".part"_s).removeRecursively());
}

void TestMediaReport::manyRowsDoNotFillTheMemory()
{
    // Rows of the backup without any file: each is a line, none is held.
    m_parameters.listing.entries.clear();
    auto &attachments = m_parameters.inventory->attachments;
    attachments.clear();
    constexpr qint64 count = 300'000;
    attachments.reserve(count);
    for (qint64 id = 1; id <= count; ++id)
        attachments.append({id, 501, id});
    // Bytes of our own data now; the peak of the whole program would tell of what other tests did.
    const auto residentNow = [] {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4'096 : 0;
    };
    qint64 most = 0;
    [[maybe_unused]] const qint64 before = residentNow();
    Work work{{}, ProgressSink([&](const Progress &) { most = std::max(most, residentNow()); })};
    const auto report = writeMediaReport(m_parameters, work);
    QVERIFY(report);
    QCOMPARE(report->counts.value(u"missing"_s), count);
    QVERIFY(QFileInfo(m_parameters.path).size() > count * 40);
#ifndef __SANITIZE_ADDRESS__
    // What matching needs: a place in a hash and a number for each row. To hold the rows themselves would take more than
    // twice as much.
    if (before > 0)
        QCOMPARE_LT(most - before, 25'000'000);
#endif
}

void TestMediaReport::listingsKeepWhatIsLeftOutInFull()
{
    MediaCollector collector;
    for (int i = 0; i < 100; ++i) {
        MediaEntry entry;
        entry.name = u"data/attachments/notes-%1.txt"_s.arg(i, 3, 10, QChar(u'0'));
        collector.add(entry);
    }
    collector.leaveOut(u"media.links-left-out"_s, u"data/link"_s);
    const auto listing = collector.take();
    QCOMPARE(listing.leftOut.size(), 101);
    QCOMPARE(listing.leftOut[42], (LeftOutFile{u"media.foreign-files"_s, u"data/attachments/notes-042.txt"_s}));
    QCOMPARE(listing.leftOut.last().findingId, u"media.links-left-out"_s);
    QCOMPARE(find(listing.findings, u"media.foreign-files"_s)->examples.size(), Finding::mostExamples);
}

QTEST_APPLESS_MAIN(TestMediaReport)
#include "tst_mediareport.moc"
