// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipwriter.h"
#include "tests/core/media/samplestore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

class TestChunkPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingMakesNoChunk();
    void projectsStayWholeAndPicturesComeFirst();
    void aProjectOverTheLimitIsDividedBetweenIssues();
    void anIssueOverTheLimitIsDividedToo();
    void whatFitsNowhereIsListed();
    void neverOverTheLimitAndEveryEntryOnce();
    void namesTheProjectsThatThereAreForOneThatThereIsNot();
    void allowsWhatAtlassianAdvises();

private:
    static MediaEntry file(const QString &project, int issue, qint64 id, qint64 bytes);
    static QList<MediaEntry> sorted(QList<MediaEntry> entries);
};

MediaEntry TestChunkPlan::file(const QString &project, int issue, qint64 id, qint64 bytes)
{
    MediaEntry entry;
    entry.name = u"data/attachments/%1/10000/%1-%2/%3"_s.arg(project).arg(issue).arg(id);
    entry.size = entry.packedSize = bytes;
    entry.project = project;
    entry.issue = issue;
    entry.attachmentId = id;
    return entry;
}

QList<MediaEntry> TestChunkPlan::sorted(QList<MediaEntry> entries)
{
    std::ranges::sort(entries, {}, &MediaEntry::name);
    return entries;
}

void TestChunkPlan::nothingMakesNoChunk()
{
    const auto plan = planChunks({}, {.limit = defaultChunkLimit});
    QVERIFY(plan.chunks.isEmpty());
    QCOMPARE(plan.bytes, 0);
    QCOMPARE(plan.limit, defaultChunkLimit);
}

void TestChunkPlan::projectsStayWholeAndPicturesComeFirst()
{
    QList<MediaEntry> entries;
    for (int i = 0; i < 6; ++i)
        entries += file(u"A"_s, i + 1, 100 + i, 100'000);
    for (int i = 0; i < 5; ++i)
        entries += file(u"B"_s, i + 1, 200 + i, 100'000);
    for (int i = 0; i < 3; ++i)
        entries += file(u"C"_s, i + 1, 300 + i, 100'000);
    MediaEntry avatar;
    avatar.name = u"data/avatars/1_a.png"_s;
    avatar.size = avatar.packedSize = 5000;
    avatar.kind = MediaKind::Avatar;
    MediaEntry logo = avatar;
    logo.name = u"logos/l.png"_s;
    logo.kind = MediaKind::Logo;
    entries += {avatar, logo};
    const auto plan = planChunks(entries, {.limit = 1'000'000});
    QCOMPARE(plan.chunks.size(), 2);
    QCOMPARE(plan.chunks[0].file, u"media-001.zip"_s);
    QCOMPARE(plan.chunks[1].file, u"media-002.zip"_s);
    // C is small enough for the room that A has left.
    QCOMPARE(plan.chunks[0].projects, QStringList({u"A"_s, u"C"_s}));
    QCOMPARE(plan.chunks[1].projects, QStringList({u"B"_s}));
    QVERIFY(plan.chunks[0].entries.contains(14));
    QVERIFY(plan.chunks[0].entries.contains(15));
    QCOMPARE(plan.bytes, plan.chunks[0].bytes + plan.chunks[1].bytes);
}

void TestChunkPlan::aProjectOverTheLimitIsDividedBetweenIssues()
{
    QList<MediaEntry> entries;
    for (int i = 0; i < 24; ++i)
        entries += file(u"A"_s, 1 + i / 4, 100 + i, 100'000);
    const auto plan = planChunks(entries, {.limit = 1'000'000});
    QCOMPARE(plan.chunks.size(), 3);
    for (const auto &chunk : plan.chunks) {
        QCOMPARE(chunk.entries.size(), 8);
        QHash<int, int> files;
        for (const auto index : chunk.entries)
            ++files[entries[index].issue];
        for (const auto count : std::as_const(files))
            QCOMPARE(count, 4);
    }
}

void TestChunkPlan::anIssueOverTheLimitIsDividedToo()
{
    QList<MediaEntry> entries;
    for (int i = 0; i < 25; ++i)
        entries += file(u"A"_s, 1, 100 + i, 100'000);
    entries += file(u"B"_s, 1, 500, 100'000);
    const auto plan = planChunks(entries, {.limit = 1'000'000});
    QCOMPARE(plan.chunks.size(), 3);
    QVERIFY(plan.chunks[2].projects.contains(u"B"_s));
}

void TestChunkPlan::whatFitsNowhereIsListed()
{
    const qint64 limit = 1'000'000;
    auto exact = file(u"A"_s, 1, 1, 0);
    ZipEntry zip;
    zip.name = exact.name;
    exact.size = exact.packedSize = limit - zipSpaceOf(zip).all(0) - zipEndSize(1, 0);
    auto over = exact;
    over.name = u"data/attachments/A/10000/A-1/2"_s;
    ++over.packedSize;
    const QList<MediaEntry> entries{exact, over};
    const auto plan = planChunks(entries, {.limit = limit});
    QCOMPARE(plan.chunks.size(), 1);
    QCOMPARE(plan.chunks[0].bytes, limit);
    QCOMPARE(plan.oversized, QList<qint32>{1});
    const auto findings = planFindings(plan, entries);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].id, u"media.too-large-for-chunk"_s);
    QCOMPARE(findings[0].examples, QStringList{over.name});
}

void TestChunkPlan::neverOverTheLimitAndEveryEntryOnce()
{
    QRandomGenerator random(20'261'121);
    for (int round = 0; round < 300; ++round) {
        const qint64 limit = random.bounded(3) == 0 ? 4'800'000'000 : random.bounded(100'000, 2'000'000);
        QList<MediaEntry> entries;
        const int count = random.bounded(1, 400);
        for (int i = 0; i < count; ++i) {
            const auto most = random.bounded(10) == 0 ? limit + limit / 10 : limit / random.bounded(2, 80);
            const auto project = QString(random.bounded(1, 4), u'A').append(QChar(u'A' + random.bounded(5)));
            entries += file(project, random.bounded(1, 30), i + 1, qint64(random.generateDouble() * double(most)));
            if (random.bounded(20) == 0) {
                entries.last().kind = MediaKind::Avatar;
                entries.last().project.clear();
                entries.last().issue = 0;
            }
        }
        entries = sorted(std::move(entries));
        const auto plan = planChunks(entries, {.limit = limit});
        QList<int> seen(entries.size(), 0);
        for (const auto &chunk : plan.chunks) {
            QVERIFY(chunk.bytes <= limit);
            QVERIFY(!chunk.entries.isEmpty());
            qint64 bytes = 0;
            for (const auto index : chunk.entries) {
                ++seen[index];
                ZipEntry zip;
                zip.name = entries[index].name;
                zip.size = zip.compressedSize = entries[index].size;
                bytes += zipSpaceOf(zip).all(bytes);
            }
            QVERIFY(chunk.bytes >= bytes);
        }
        for (const auto index : plan.oversized)
            ++seen[index];
        QVERIFY(std::ranges::all_of(seen, [](int times) { return times == 1; }));
        const auto again = planChunks(entries, {.limit = limit});
        for (qsizetype i = 0; i < plan.chunks.size(); ++i)
            QCOMPARE(again.chunks[i].entries, plan.chunks[i].entries);
    }
}

void TestChunkPlan::namesTheProjectsThatThereAreForOneThatThereIsNot()
{
    MediaEntry avatar;
    avatar.name = u"data/avatars/1.png"_s;
    avatar.kind = MediaKind::Avatar;
    const QList<MediaEntry> entries{file(u"AB"_s, 1, 1, 10), file(u"CD"_s, 1, 2, 10), avatar};
    QVERIFY(checkProjects(entries, {}));
    QVERIFY(checkProjects(entries, {.leftOut = {u"CD"_s}, .first = {u"AB"_s}}));
    for (const auto &wrong : {PlanOptions{.leftOut = {u"CD"_s, u"ab"_s}}, PlanOptions{.first = {u"ab"_s}}}) {
        const auto checked = checkProjects(entries, wrong);
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
        QCOMPARE(checked.error().subject, u"ab"_s);
        QVERIFY2(checked.error().detail.endsWith(u" AB, CD"), qPrintable(checked.error().detail));
    }
    QCOMPARE(checkProjects({avatar}, {.first = {QString()}}).error().code, ErrorCode::InvalidInput);
}

void TestChunkPlan::allowsWhatAtlassianAdvises()
{
    const qint64 much = splitNeededAbove + 1;
    QVERIFY(isAllowedLimit(defaultChunkLimit, much));
    QVERIFY(isAllowedLimit(smallestChunkLimit, much));
    QVERIFY(isAllowedLimit(largestChunkLimit, much));
    QVERIFY(!isAllowedLimit(smallestChunkLimit - 1, much));
    QVERIFY(!isAllowedLimit(largestChunkLimit + 1, much));
    QVERIFY(isAllowedLimit(1'000'000, splitNeededAbove));
    QVERIFY(!isAllowedLimit(999'999, 1));
    QVERIFY(!isAllowedLimit(largestChunkLimit + 1, 1));
    QVERIFY(!isAllowedLimit(-1, 1));
    QVERIFY(checkLimit(smallestChunkLimit, much));
    const auto refused = checkLimit(1'000'000, much);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(checkLimit(1'000'000, 0));
}

QTEST_APPLESS_MAIN(TestChunkPlan)
#include "tst_chunkplan.moc"
