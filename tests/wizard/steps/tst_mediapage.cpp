// SPDX-License-Identifier: Apache-2.0
#include "pagestage.h"
#include "wizard/steps/mediapage.h"
#include "wizard/steps/mediawork.h"
#include "wizard/workfolder.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, qsizetype bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes, 'x'));
}

/// Two projects of 900,000 bytes each, and a logo.
void writeHome(const QString &home)
{
    for (const auto &project : {u"ABC"_s, u"XYZ"_s}) {
        for (int issue = 1; issue <= 3; ++issue)
            writeFile(
                home + u"/data/attachments/%1/10000/%1-%2/%3"_s.arg(project).arg(issue).arg(10'000 + issue), 300'000);
    }
    writeFile(home + u"/logos/logo.png"_s, 1'000);
}

} // namespace

class TestMediaPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLimitIsWrittenAsPeopleReadIt();
    void theOutlookNamesTheLargestProject();
    void lookingPlanningAndPackingMakesChunks();
    void aLimitThatIsNoneIsSaidAndClosesPacking();
    void attachmentsThatAreTooLargeAreToBeAccepted();
    void theStepMayBeSkipped();
};

void TestMediaPage::aLimitIsWrittenAsPeopleReadIt()
{
    for (const qint64 limit : {4'000'000'000LL, 4'500'000'000LL, 16'000'000LL, 1'234'567LL, 2'000'000'000LL}) {
        const auto text = limitText(limit);
        QCOMPARE(parseSize(text).value_or(-1), limit);
    }
    QCOMPARE(limitText(4'000'000'000), u"4 GB"_s);
    QCOMPARE(limitText(16'000'000), u"16 MB"_s);
}

void TestMediaPage::theOutlookNamesTheLargestProject()
{
    QList<MediaEntry> entries;
    for (const auto &[name, project, size] : {std::tuple{u"data/attachments/A/10000/A-1/1"_s, u"A"_s, 500'000},
             std::tuple{u"data/attachments/B/10000/B-1/2"_s, u"B"_s, 700'000},
             std::tuple{u"logos/l"_s, QString(), 900'000}}) {
        MediaEntry entry;
        entry.name = name;
        entry.size = entry.packedSize = size;
        entry.kind = project.isEmpty() ? MediaKind::Logo : MediaKind::Attachment;
        entry.project = project;
        entry.issue = 1;
        entries.append(entry);
    }
    const auto seen = outlook(entries, 2'000'000);
    QVERIFY(seen.allowed);
    QCOMPARE(seen.largestProject, u"B"_s);
    QCOMPARE(seen.largestProjectBytes, 700'000);
    QVERIFY(!outlook(entries, 1'000).allowed);
    QVERIFY(outlook({}, defaultChunkLimit).plan.chunks.isEmpty());
}

void TestMediaPage::lookingPlanningAndPackingMakesChunks()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    auto *page = stage.show<MediaPage>();
    QVERIFY(page->problem().startsWith("Nothing is packed"_L1));
    QVERIFY(!stage.find("media.look")->isEnabled());
    stage.find<QLineEdit>("media.source")->setText(home.path());
    QVERIFY(stage.press("media.look"));
    QTRY_VERIFY(stage.find("media.plan"));
    auto *limit = stage.find<QLineEdit>("media.limit");
    auto *table = stage.find<QTableView>("media.plan");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    limit->selectAll();
    QTest::keyClicks(limit, u"1 MB"_s);
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    QCOMPARE(stage.migration().choices().chunkLimit, 1'000'000);
    QTRY_VERIFY(stage.find("media.pack")->isEnabled());
    stage.picture("media-plan");
    QVERIFY(stage.press("media.pack"));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.migration().chunks().isEmpty(), 60'000);
    QTRY_COMPARE(page->problem(), QString());
    for (const ChunkState &chunk : stage.migration().chunks()) {
        QVERIFY(QFile::exists(chunkPath(stage.migration(), chunk.chunk.file)));
        QVERIFY(chunk.chunk.bytes <= 1'000'000);
    }
    page->leave();
    QCOMPARE(stage.migration().stepState(Step::BackUpMedia), StepState::Done);
    stage.picture("media-packed");
    stage.reopen();
    QCOMPARE(stage.show<MediaPage>()->problem(), QString());
    QVERIFY(stage.find("media.chunks"));
}

void TestMediaPage::aLimitThatIsNoneIsSaidAndClosesPacking()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    stage.show<MediaPage>();
    stage.find<QLineEdit>("media.source")->setText(home.path());
    QVERIFY(stage.press("media.look"));
    QTRY_VERIFY(stage.find("media.pack") && stage.find("media.pack")->isEnabled());
    auto *limit = stage.find<QLineEdit>("media.limit");
    for (const auto &bad : {u"9 GB"_s, u"many"_s, u"-3"_s, u"0"_s}) {
        limit->selectAll();
        QTest::keyClicks(limit, bad);
        QTRY_VERIFY2(!stage.find("media.pack")->isEnabled(), qPrintable(bad));
    }
    QCOMPARE(stage.migration().choices().chunkLimit, defaultChunkLimit);
    limit->selectAll();
    QTest::keyClicks(limit, u"2G"_s);
    QTRY_VERIFY(stage.find("media.pack")->isEnabled());
    QCOMPARE(stage.migration().choices().chunkLimit, 2'000'000'000);
}

void TestMediaPage::attachmentsThatAreTooLargeAreToBeAccepted()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    writeFile(home.path() + u"/data/attachments/ABC/10000/ABC-9/10099"_s, 1'500'000);
    Choices choices = stage.migration().choices();
    choices.chunkLimit = 1'000'000;
    stage.migration().setChoices(choices);
    auto *page = stage.show<MediaPage>();
    stage.find<QLineEdit>("media.source")->setText(home.path());
    QVERIFY(stage.press("media.look"));
    QTRY_VERIFY(stage.find("media.pack") && stage.find("media.pack")->isEnabled());
    QVERIFY(stage.press("media.pack"));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.migration().chunks().isEmpty(), 60'000);
    QCOMPARE(stage.migration().attachmentsLeftOut(), 1);
    if (hasErrors(mediaFindings(stage.migration(), {}))) {
        QVERIFY(!page->problem().isEmpty());
        QVERIFY(stage.press("media.accept"));
    }
    QCOMPARE(page->problem(), QString());
    stage.picture("media-left-out");
}

void TestMediaPage::theStepMayBeSkipped()
{
    PageStage stage;
    QVERIFY(stage.show<MediaPage>()->canSkip());
}

QTEST_MAIN(TestMediaPage)
#include "tst_mediapage.moc"
