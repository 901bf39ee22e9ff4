// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediaplace.h"
#include "tests/core/media/samplestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cloudward;
using namespace cloudward::test;

namespace {

const QString modernFolder = u"data/attachments/OLD/10000/OLD-1/"_s;

/// A store that began with Jira 3 and was upgraded ever since.
QMap<QString, QByteArray> grownStore()
{
    const QString root = u"data/attachments/"_s;
    return {
        {root + u"OLD/OLD-1/100_plan of \u00e4ll.pdf"_s, "Jira 3"},
        {root + u"OLD/OLD-1/101"_s, "Jira 5"},
        {root + u"OLD/OLD-1/thumbs/_thumb_101.png"_s, "thumbnail of Jira 5"},
        {root + u"OLD/OLD-1/thumbs/100_thumb_plan.png"_s, "thumbnail of Jira 3"},
        {root + u"OLD/OLD-20001/102"_s, "a high number"},
        {root + u"OLD/10000/OLD-1/103"_s, "Jira 8"},
        {root + u"OLD/10000/OLD-1/104_in a bucket.txt"_s, "neither"},
        {root + u"OLD/10000/OLD-1/thumbs/_thumb_103.png"_s, "thumbnail of Jira 8"},
        {u"data/avatars/10100_me.png"_s, "me"},
    };
}

/// The same in the layout of Jira 7 and later.
QMap<QString, QByteArray> modernStore()
{
    return {
        {modernFolder + u"100"_s, "Jira 3"},
        {modernFolder + u"101"_s, "Jira 5"},
        {modernFolder + u"thumbs/_thumb_101.png"_s, "thumbnail of Jira 5"},
        {modernFolder + u"thumbs/_thumb_100.png"_s, "thumbnail of Jira 3"},
        {u"data/attachments/OLD/30000/OLD-20001/102"_s, "a high number"},
        {modernFolder + u"103"_s, "Jira 8"},
        {modernFolder + u"104"_s, "neither"},
        {modernFolder + u"thumbs/_thumb_103.png"_s, "thumbnail of Jira 8"},
        {u"data/avatars/10100_me.png"_s, "me"},
    };
}

} // namespace

class TestOldLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhereAFileBelongsToday_data();
    void tellsWhereAFileBelongsToday();
    void isKeptOrPutIntoTodaysLayout_data();
    void isKeptOrPutIntoTodaysLayout();
    void thumbnailsCanBeLeftOut();
    void ofTwoThatBelongInOnePlaceOneIsPacked();
    void isPackedAsItWasChosen();

private:
    QTemporaryDir m_folder;
};

void TestOldLayout::initTestCase()
{
    const auto home = m_folder.filePath(u"jira-home"_s);
    QVERIFY(writeStore(home, grownStore()));
    const QList<std::pair<QString, QStringList>> archives{
        {u"zip"_s, {u"-qr"_s, u"store.zip"_s, u"jira-home"_s}},
        {u"tar"_s, {u"czf"_s, u"store.tar.gz"_s, u"jira-home"_s}},
        {u"7z"_s, {u"a"_s, u"-bso0"_s, u"store.7z"_s, u"jira-home"_s}},
    };
    for (const auto &[program, arguments] : archives)
        QCOMPARE(run(program, arguments, m_folder.path()), QString());
}

void TestOldLayout::tellsWhereAFileBelongsToday_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("old");
    QTest::addColumn<QString>("today");
    const auto row = [](const char *name, bool old, const char *today) {
        QTest::newRow(name) << u"data/attachments/"_s + QString::fromLatin1(name) << old
                            << u"data/attachments/"_s + QString::fromLatin1(today);
    };
    row("K/10000/K-1/7", false, "K/10000/K-1/7");
    row("K/10000/K-1/thumbs/_thumb_7.png", false, "K/10000/K-1/thumbs/_thumb_7.png");
    row("K/K-10000/7", true, "K/10000/K-10000/7");
    row("K/K-10001/7", true, "K/20000/K-10001/7");
    row("K/K-1/7_a.txt", true, "K/10000/K-1/7");
    row("K/10000/K-1/7_a.txt", true, "K/10000/K-1/7");
    row("K/K-1/thumbs/7_thumb_a.png", true, "K/10000/K-1/thumbs/_thumb_7.png");
    row("K/K-1/thumbs/_thumb_7.png", true, "K/10000/K-1/thumbs/_thumb_7.png");
}

void TestOldLayout::tellsWhereAFileBelongsToday()
{
    QFETCH(QString, name);
    QFETCH(bool, old);
    QFETCH(QString, today);
    const auto place = placeOf(name);
    QVERIFY(place);
    QCOMPARE(place->oldLayout, old);
    QCOMPARE(modernName(*place), today);
}

void TestOldLayout::isKeptOrPutIntoTodaysLayout_data()
{
    QTest::addColumn<QString>("source");
    for (const auto &source : {u"jira-home"_s, u"store.zip"_s, u"store.tar.gz"_s, u"store.7z"_s})
        QTest::newRow(qPrintable(source)) << source;
}

void TestOldLayout::isKeptOrPutIntoTodaysLayout()
{
    QFETCH(QString, source);
    for (const auto layout : {OldLayout::Keep, OldLayout::Modernise}) {
        const auto all = readMedia(m_folder.filePath(source), {.oldLayout = layout, .spoolFolder = {}, .sftp = {}});
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->listing.oldLayout, 6);
        QCOMPARE(all->listing.findings, Findings());
        QCOMPARE(all->files, layout == OldLayout::Keep ? grownStore() : modernStore());
    }
}

void TestOldLayout::thumbnailsCanBeLeftOut()
{
    SourceOptions options;
    options.thumbnails = false;
    auto media = openMediaSource(m_folder.filePath(u"jira-home"_s), options);
    QVERIFY(media);
    Work work;
    const auto listing = (*media)->list(work);
    QVERIFY(listing);
    QCOMPARE(listing->entries.size(), grownStore().size() - 3);
    QCOMPARE(listing->oldLayout, 4);
    QCOMPARE(listing->findings, Findings());
    for (const auto &entry : listing->entries)
        QVERIFY(entry.kind != MediaKind::Thumbnail);
}

void TestOldLayout::ofTwoThatBelongInOnePlaceOneIsPacked()
{
    const auto home = m_folder.filePath(u"twice"_s);
    const QMap<QString, QByteArray> files{
        {u"data/attachments/OLD/10000/OLD-1/100"_s, "today's"},
        {u"data/attachments/OLD/OLD-1/100"_s, "older"},
        {u"data/attachments/OLD/OLD-1/100_a.txt"_s, "oldest"},
        {u"data/attachments/OLD/OLD-2/200"_s, "old"},
        {u"data/attachments/OLD/OLD-2/200_b.txt"_s, "older"},
    };
    QVERIFY(writeStore(home, files));
    QCOMPARE(run(u"tar"_s, {u"cf"_s, u"../twice.tar"_s, u"data"_s}, home), QString());
    for (const auto &source : {home, m_folder.filePath(u"twice.tar"_s)}) {
        SourceOptions options;
        options.oldLayout = OldLayout::Modernise;
        auto media = openMediaSource(source, options);
        QVERIFY(media);
        Work work;
        const auto listing = (*media)->list(work);
        QVERIFY(listing);
        QCOMPARE(namesOf(listing->entries),
            QStringList({u"data/attachments/OLD/10000/OLD-1/100"_s, u"data/attachments/OLD/10000/OLD-2/200"_s}));
        auto device = (*media)->open(listing->entries[0]);
        QVERIFY(device);
        QCOMPARE((*device)->readAll(), "today's");
        const auto *twice = find(listing->findings, u"media.duplicate-name"_s);
        QVERIFY(twice);
        QCOMPARE(twice->count, 3);
        // By the names that they have at the source.
        QVERIFY(twice->examples.contains(u"data/attachments/OLD/OLD-1/100_a.txt"_s));
        QVERIFY(twice->examples.contains(u"data/attachments/OLD/OLD-1/100"_s));
        auto second = (*media)->open(listing->entries[1]);
        QVERIFY(second);
        const auto bytes = (*second)->readAll();
        QVERIFY(bytes == "old" || bytes == "older");
        QCOMPARE(bytes.size(), listing->entries[1].size);
    }
}

void TestOldLayout::isPackedAsItWasChosen()
{
    PackParameters parameters;
    parameters.source = m_folder.filePath(u"jira-home"_s);
    parameters.folder = m_folder.filePath(u"out"_s);
    parameters.plan.limit = 1'000'000;
    parameters.options.oldLayout = OldLayout::Modernise;
    Work work;
    const auto report = packChunks(parameters, work);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(unpacked(parameters.folder), modernStore());
}

QTEST_APPLESS_MAIN(TestOldLayout)
#include "tst_oldlayout.moc"
