// SPDX-License-Identifier: Apache-2.0
#include "mediahome.h"
#include "wizard/steps/mediaplancard.h"
#include "wizard/workfolder.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace cloudward;
using namespace mediahome;
using namespace Qt::StringLiterals;

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
    void theLimitIsMovedByKeyboard();
    void muchMediaMovesBetweenTwoAndFiveGigabytes();
    void theNewestOfManyQuestionsIsAnswered();
    void theFullListIsSavedWhereOneLikes();
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
    MediaListing listing;
    listing.entries = entries;
    listing.bytes = 2'100'000;
    const auto projects = projectsOf(entries);
    QCOMPARE(projects, (QList<ProjectMedia>{{u"A"_s, 1, 500'000}, {u"B"_s, 1, 700'000}}));
    const auto seen = outlook(listing, projects, {.limit = 2'000'000, .leftOut = {}, .first = {}});
    QVERIFY(seen.allowed);
    QCOMPARE(seen.largestProject, u"B"_s);
    QCOMPARE(seen.largestProjectBytes, 700'000);
    const auto without = outlook(listing, projects, {.limit = 2'000'000, .leftOut = {u"B"_s}, .first = {}});
    QCOMPARE(without.largestProject, u"A"_s);
    QCOMPARE(without.plan.chunks.size(), 1);
    QVERIFY(!outlook(listing, projects, {.limit = 1'000, .leftOut = {}, .first = {}}).allowed);
    QVERIFY(outlook({}, {}, {}).plan.chunks.isEmpty());
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
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.plan"), 30'000);
    auto *limit = stage.find<QLineEdit>("media.limit");
    auto *table = stage.find<QTableView>("media.plan");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 30'000);
    limit->selectAll();
    QTest::keyClicks(limit, u"1 MB"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 2, 30'000);
    QCOMPARE(stage.migration().choices().chunkLimit, 1'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.pack")->isEnabled(), 30'000);
    stage.picture("media-plan");
    QVERIFY(stage.press("media.pack"));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.migration().chunks().isEmpty(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(page->problem(), QString(), 30'000);
    // The keyboard was at Cancel meanwhile, and is where it was pressed again.
    QCOMPARE(page->window()->focusWidget(), stage.find("media.pack"));
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
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.pack") && stage.find("media.pack")->isEnabled(), 30'000);
    auto *limit = stage.find<QLineEdit>("media.limit");
    const QSignalSpy planned(stage.page()->findChild<MediaPlanCard *>(), &MediaPlanCard::planned);
    for (const auto &bad : {u"9 GB"_s, u"many"_s, u"-3"_s, u"0"_s}) {
        limit->selectAll();
        QTest::keyClicks(limit, bad);
        QVERIFY2(!stage.find("media.pack")->isEnabled(), qPrintable(bad));
        // Nor once it was looked at, a moment after the last key.
        const auto typed = planned.size();
        QTRY_VERIFY_WITH_TIMEOUT(planned.size() > typed, 30'000);
        QVERIFY2(!stage.find("media.pack")->isEnabled(), qPrintable(bad));
    }
    QCOMPARE(stage.migration().choices().chunkLimit, defaultChunkLimit);
    limit->selectAll();
    QTest::keyClicks(limit, u"2G"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.pack")->isEnabled(), 30'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.pack") && stage.find("media.pack")->isEnabled(), 30'000);
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

void TestMediaPage::theLimitIsMovedByKeyboard()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    QVERIFY(showLooked(stage, home.path()));
    auto *limit = stage.find<QLineEdit>("media.limit");
    auto *slider = stage.find<QSlider>("media.limitSlider");
    QCOMPARE(slider->value(), 40);
    QVERIFY(stage.tabTo("media.limitSlider"));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(limit->text(), u"4.1 GB"_s);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(limit->text(), u"100 MB"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.migration().choices().chunkLimit, 100'000'000, 30'000);
    // What is typed moves the slider and stays as it was typed.
    limit->selectAll();
    QTest::keyClicks(limit, u"2.34 GB"_s);
    QCOMPARE(slider->value(), 23);
    QTRY_COMPARE_WITH_TIMEOUT(stage.migration().choices().chunkLimit, 2'340'000'000, 30'000);
    QCOMPARE(limit->text(), u"2.34 GB"_s);
}

void TestMediaPage::muchMediaMovesBetweenTwoAndFiveGigabytes()
{
    PageStage stage;
    stage.show<MediaPage>();
    stage.finishJob("media.look", bigLook(2'000, 9'000'000));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.plan"), 30'000);
    auto *table = stage.find<QTableView>("media.plan");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, 30'000);
    auto *slider = stage.find<QSlider>("media.limitSlider");
    QVERIFY(stage.tabTo("media.limitSlider"));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(stage.find<QLineEdit>("media.limit")->text(), u"2 GB"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 9, 30'000);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(stage.find<QLineEdit>("media.limit")->text(), u"5 GB"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(stage.migration().choices().chunkLimit, 5'000'000'000, 30'000);
    stage.picture("media-much");
}

void TestMediaPage::theNewestOfManyQuestionsIsAnswered()
{
    PageStage stage;
    stage.show<MediaPage>();
    stage.finishJob("media.look", bigLook(60'000, 300'000));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("media.pack") && stage.find("media.pack")->isEnabled(), 30'000);
    auto *slider = stage.find<QSlider>("media.limitSlider");
    QVERIFY(stage.tabTo("media.limitSlider"));
    for (int i = 0; i < 15; ++i) {
        QTest::keyClick(slider, Qt::Key_Left);
        // Nothing may be packed by a plan that is not the one for what is chosen.
        QVERIFY(!stage.find("media.pack")->isEnabled());
        QTest::qWait(20);
    }
    QVERIFY(isPackable(stage));
    QCOMPARE(stage.migration().choices().chunkLimit, 2'500'000'000);
    QCOMPARE(stage.find<QTableView>("media.plan")->model()->rowCount(), 8);
}

void TestMediaPage::theFullListIsSavedWhereOneLikes()
{
    PageStage stage;
    const QTemporaryDir home;
    writeHome(home.path());
    for (int i = 0; i < 30; ++i)
        writeFile(home.path() + u"/data/attachments/note-%1.txt"_s.arg(i), 10);
    QVERIFY(showLooked(stage, home.path()));
    QVERIFY(stage.press("media.saveReport"));
    const QString path = stage.folder() + u"/elsewhere.csv"_s;
    auto *dialog = stage.page()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY_WITH_TIMEOUT(stage.words().contains("30 lines in"_L1), 30'000);
    QCOMPARE(rowsOf(path).size(), 31);
}

QTEST_MAIN(TestMediaPage)
#include "tst_mediapage.moc"
