// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/importmediapage.h"

#include "pagestage.h"
#include "wizard/steps/chunkphases.h"
#include "wizard/steps/chunksmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;
using Import = ChunkState::Import;

namespace {

PackedChunk chunk(int number, char content = 'a')
{
    return {.file = u"media-%1.zip"_s.arg(number),
        .bytes = 3'900'000'000,
        .entries = 12'000,
        .sha256 = QByteArray(31, content) + char(number),
        .projects = {u"ABC"_s, u"XYZ"_s}};
}

constexpr std::array phases{"importmedia.phase.uploaded", "importmedia.phase.processed", "importmedia.phase.proceeded",
    "importmedia.phase.imported"};

QList<Import> states(PageStage &stage)
{
    QList<Import> states;
    const QList<ChunkState> chunks = stage.migration().chunks();
    for (const ChunkState &each : chunks)
        states << each.import;
    return states;
}

} // namespace

class ImportMediaPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chunkAfterChunkTillAllAreThere();
    void eachPhaseIsAState();
    void aFailedChunkIsExplainedAndTriedAgain();
    void partsTakeThePlaceOfAChunk();
    void anotherChunkCanBeChosenInTheTable();
    void mediaWaitForTheData();
    void aRepackedChunkStartsAfresh();
    void withoutChunksItSaysWhere();
    void theModelKeepsToTheRules();
};

void ImportMediaPageTest::chunkAfterChunkTillAllAreThere()
{
    PageStage stage;
    stage.finishImport();
    stage.migration().setChunks({chunk(1), chunk(2)});
    auto *page = stage.show<ImportMediaPage>();
    QVERIFY(page->problem().contains("2 of 2"_L1));
    for (int number = 1; number <= 2; ++number) {
        const QString path = stage.folder() + u"/media-%1.zip"_s.arg(number);
        QCOMPARE(stage.find<QLineEdit>("importmedia.path")->text(), path);
        QVERIFY(stage.press("importmedia.copy"));
        QCOMPARE(QGuiApplication::clipboard()->text(), path);
        QVERIFY(stage.press("importmedia.open"));
        QCOMPARE(stage.opened().size(), number);
        for (const char *phase : phases)
            QVERIFY2(stage.press(phase), phase);
        QCOMPARE(stage.migration().chunks().at(number - 1).import, Import::Imported);
        if (number == 1) {
            QVERIFY(!stage.find<QCheckBox>("importmedia.phase.uploaded")->isChecked());
            QVERIFY(stage.words().contains("1 of 2 imported, 3.90 GB of 7.80 GB"_L1));
            stage.picture("importmedia");
        }
    }
    QCOMPARE(page->problem(), QString());
    QVERIFY(!stage.find("importmedia.path"));
    QVERIFY(stage.words().contains("All chunks are imported"_L1));
}

void ImportMediaPageTest::eachPhaseIsAState()
{
    PageStage stage;
    stage.finishImport();
    stage.migration().setChunks({chunk(1)});
    stage.show<ImportMediaPage>();
    QVERIFY(!stage.find("importmedia.phase.processed")->isEnabled());
    QVERIFY(stage.press("importmedia.open"));
    QCOMPARE(states(stage), QList{Import::Uploading});
    const std::array expected{Import::Processing, Import::Processing, Import::Importing};
    for (size_t i = 0; i < expected.size(); ++i) {
        QVERIFY(stage.press(phases[i]));
        QCOMPARE(states(stage), QList{expected[i]});
        // What is ticked can be told from the document alone.
        stage.reopen();
        stage.show<ImportMediaPage>();
        for (size_t j = 0; j < phases.size(); ++j)
            QCOMPARE(stage.find<QCheckBox>(phases[j])->isChecked(), j <= i);
    }
    QVERIFY(stage.press("importmedia.phase.processed"));
    QCOMPARE(states(stage), QList{Import::Processing});
    QVERIFY(!stage.find<QCheckBox>("importmedia.phase.proceeded")->isChecked());
}

void ImportMediaPageTest::aFailedChunkIsExplainedAndTriedAgain()
{
    PageStage stage;
    stage.finishImport();
    stage.migration().setChunks({chunk(1)});
    auto *page = stage.show<ImportMediaPage>();
    QVERIFY(stage.press("importmedia.phase.uploaded"));
    QVERIFY(stage.press("importmedia.phase.processed"));
    QVERIFY(stage.press("importmedia.failed"));
    QCOMPARE(states(stage), QList{Import::Failed});
    QVERIFY(!stage.find("importmedia.phase.uploaded"));
    QVERIFY(!stage.find("importmedia.open")->isEnabled());
    QVERIFY(stage.words().contains("or split it"_L1));
    QVERIFY(!page->problem().isEmpty());
    stage.picture("importmedia-failed");
    QVERIFY(stage.press("importmedia.retry"));
    QCOMPARE(states(stage), QList{Import::NotYet});
    QVERIFY(stage.press("importmedia.phase.uploaded"));
    // The tick of the run that failed must not come back.
    QVERIFY(!stage.find<QCheckBox>("importmedia.phase.processed")->isChecked());
}

void ImportMediaPageTest::partsTakeThePlaceOfAChunk()
{
    PageStage stage;
    stage.finishImport();
    stage.migration().setChunks({chunk(1), chunk(2)});
    stage.migration().setChunkImport(u"media-1.zip"_s, Import::Failed);
    stage.migration().setChunkImport(u"media-2.zip"_s, Import::Imported);
    stage.show<ImportMediaPage>();
    QVERIFY(stage.press("importmedia.split"));
    auto *split = stage.jobs().find(u"importmedia.split"_s);
    QVERIFY(split);
    QTRY_COMPARE_WITH_TIMEOUT(split->state(), Job::State::Failed, 30'000); // there is no such file here
    stage.finishJob<QList<PackedChunk>>("importmedia.split", {chunk(3), chunk(4)});
    QStringList files;
    for (const ChunkState &each : stage.migration().chunks())
        files += each.chunk.file;
    QCOMPARE(files, (QStringList{u"media-3.zip"_s, u"media-4.zip"_s, u"media-2.zip"_s}));
    QCOMPARE(states(stage), (QList{Import::NotYet, Import::NotYet, Import::Imported}));
}

void ImportMediaPageTest::anotherChunkCanBeChosenInTheTable()
{
    PageStage stage;
    stage.finishImport();
    stage.migration().setChunks({chunk(1), chunk(2), chunk(3)});
    stage.migration().setChunkImport(u"media-1.zip"_s, Import::Failed);
    stage.show<ImportMediaPage>();
    // What failed waits; the next one is offered.
    QVERIFY(stage.find<QLineEdit>("importmedia.path")->text().endsWith("media-2.zip"_L1));
    QVERIFY(stage.tabTo("importmedia.chunks"));
    QTest::keyClick(stage.find("importmedia.chunks"), Qt::Key_Down);
    QVERIFY(stage.find<QLineEdit>("importmedia.path")->text().endsWith("media-3.zip"_L1));
    for (const char *phase : phases)
        QVERIFY(stage.press(phase));
    QCOMPARE(states(stage), (QList{Import::Failed, Import::NotYet, Import::Imported}));
    QVERIFY(stage.find<QLineEdit>("importmedia.path")->text().endsWith("media-2.zip"_L1));
}

void ImportMediaPageTest::mediaWaitForTheData()
{
    PageStage stage;
    stage.migration().setChunks({chunk(1)});
    stage.migration().setChunkImport(u"media-1.zip"_s, Import::Imported);
    auto *page = stage.show<ImportMediaPage>();
    QVERIFY(page->problem().contains("step 4"_L1));
    QVERIFY(page->canSkip());
}

void ImportMediaPageTest::aRepackedChunkStartsAfresh()
{
    PageStage stage;
    stage.finishImport();
    stage.migration().setChunks({chunk(1)});
    stage.show<ImportMediaPage>();
    QVERIFY(stage.press("importmedia.phase.uploaded"));
    QVERIFY(stage.press("importmedia.phase.processed"));
    stage.migration().setChunks({chunk(1, 'b')});
    stage.page()->refresh();
    QCOMPARE(states(stage), QList{Import::NotYet});
    QVERIFY(!stage.find<QCheckBox>("importmedia.phase.uploaded")->isChecked());
    QVERIFY(stage.press("importmedia.phase.uploaded"));
    QVERIFY(!stage.find<QCheckBox>("importmedia.phase.processed")->isChecked());
}

void ImportMediaPageTest::withoutChunksItSaysWhere()
{
    PageStage stage;
    stage.finishImport();
    auto *page = stage.show<ImportMediaPage>();
    QVERIFY(page->problem().contains("step 3"_L1));
    QVERIFY(!stage.find("importmedia.open"));
}

void ImportMediaPageTest::theModelKeepsToTheRules()
{
    ChunksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChunks({{chunk(1), Import::NotYet}, {chunk(2), Import::Failed}});
    model.setChunks({{chunk(1), Import::Imported}, {chunk(2), Import::Failed}});
    QCOMPARE(model.index(0, ChunksModel::State).data().toString(), u"Imported"_s);
    QCOMPARE(model.index(1, ChunksModel::State).data().toString(), u"Failed"_s);
    QCOMPARE(model.index(0, ChunksModel::Size).data().toString(), u"3.90 GB"_s);
    model.setChunks({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(currentChunk({}, 0), -1);
}

QTEST_MAIN(ImportMediaPageTest)
#include "tst_importmediapage.moc"
