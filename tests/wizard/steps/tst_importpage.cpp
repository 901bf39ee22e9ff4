// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/importpage.h"

#include "pagestage.h"
#include "wizard/steps/arrivalwork.h"
#include "wizard/steps/groupswork.h"
#include "wizard/steps/importtexts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

ArrivalOutcome arrived(qint64 projects, qint64 issues)
{
    const auto verdict = [](bool equal) { return equal ? ArrivalRow::Verdict::Equal : ArrivalRow::Verdict::Differs; };
    ArrivalRow projectRow{.id = u"arrival.projects"_s,
        .expected = 2,
        .found = projects,
        .verdict = verdict(projects == 2),
        .missing = {}};
    if (projects == 1)
        projectRow.missing = {u"XYZ"_s};
    return {{projectRow, {.id = u"arrival.issues"_s,
                             .expected = 1200,
                             .found = issues,
                             .approximate = true,
                             .verdict = verdict(issues == 1200),
                             .missing = {}}},
        {}};
}

GroupReview joining(const QString &name, const QStringList &gains)
{
    return {.match = {.serverName = name, .cloudName = name, .fate = GroupFate::Merges, .cloudGroupId = u"id"_s},
        .members = 14,
        .gains = gains,
        .newMembers = {u"bob"_s, u"eve"_s}};
}

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phasesOpenInOrderAndNextWithTheLast();
    void takingATickAwayTakesTheLaterOnes();
    void ticksAreThereAfterOpeningAgain();
    void thePathIsCopiedAndItsFolderShown();
    void theOfferChoosesThePage();
    void overwritingIsWarnedOfAndKept();
    void figuresProveTheImport();
    void noProjectAtAllClosesNext();
    void aFailedCountIsSaidAndOffersRetry();
    void mediaThatADataImportTakesAwayComeAgain();
    void whatMergingGrantsIsNamedAndEscaped();
    void linksNameTheAddressInTheBackup();
};

void ImportPageTest::phasesOpenInOrderAndNextWithTheLast()
{
    PageStage stage;
    auto *page = stage.show<ImportPage>();
    QSignalSpy changed(page, &StepPage::problemChanged);
    QVERIFY(page->problem().contains("signed in"_L1));
    QVERIFY(!stage.find("import.phase.uploaded")->isEnabled());
    for (const char *phase : {"import.phase.signed-in", "import.phase.uploaded", "import.phase.validated",
             "import.phase.options", "import.phase.running"}) {
        QVERIFY2(stage.press(phase), phase);
        QVERIFY2(!page->problem().isEmpty(), phase);
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(stage.press("import.phase.finished"));
    QCOMPARE(page->problem(), QString());
    QCOMPARE(stage.migration().stepState(Step::ImportBackup), StepState::Doing);
    stage.picture("import-finished");
}

void ImportPageTest::takingATickAwayTakesTheLaterOnes()
{
    PageStage stage;
    stage.finishImport();
    auto *page = stage.show<ImportPage>();
    QVERIFY(stage.press("import.phase.validated"));
    QCOMPARE(stage.migration().confirmedPhases(Step::ImportBackup), (Phases{u"signed-in"_s, u"uploaded"_s}));
    QVERIFY(!stage.find<QCheckBox>("import.phase.finished")->isChecked());
    QVERIFY(!page->problem().isEmpty());
}

void ImportPageTest::ticksAreThereAfterOpeningAgain()
{
    PageStage stage;
    stage.show<ImportPage>();
    QVERIFY(stage.press("import.phase.signed-in"));
    QVERIFY(stage.press("import.offer.server"));
    stage.reopen();
    stage.show<ImportPage>();
    QVERIFY(stage.find<QCheckBox>("import.phase.signed-in")->isChecked());
    QVERIFY(stage.find<QCheckBox>("import.phase.uploaded")->isEnabled());
    QVERIFY(!stage.find<QCheckBox>("import.phase.uploaded")->isChecked());
    QVERIFY(stage.find<QRadioButton>("import.offer.server")->isChecked());
}

void ImportPageTest::thePathIsCopiedAndItsFolderShown()
{
    PageStage stage;
    Choices choices = stage.migration().choices();
    choices.backupPath = stage.folder() + u"/a backup & more.zip"_s;
    QFile file(choices.backupPath);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1234567890") == 10);
    file.close();
    stage.migration().setChoices(choices);
    stage.show<ImportPage>();
    QCOMPARE(stage.find<QLineEdit>("import.path")->text(), choices.backupPath);
    QVERIFY(stage.find<QLineEdit>("import.path")->isReadOnly());
    QVERIFY(stage.words().contains("10 bytes"_L1));
    QVERIFY(stage.press("import.copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), choices.backupPath);
    QVERIFY(stage.press("import.show"));
    QCOMPARE(stage.opened(), QList<QUrl>{QUrl::fromLocalFile(stage.folder())});
    QFile::remove(choices.backupPath);
    stage.page()->refresh();
    QVERIFY(stage.words().contains("no longer there"_L1));
}

void ImportPageTest::theOfferChoosesThePage()
{
    PageStage stage;
    stage.show<ImportPage>();
    QVERIFY(stage.press("import.open"));
    QCOMPARE(stage.opened().constLast().query(), u"source=SERVER"_s);
    QCOMPARE(stage.opened().constLast().host(), u"acme.atlassian.net"_s);
    stage.find<QRadioButton>("import.offer.cloud")->click();
    QCOMPARE(stage.migration().choices().importOffer, ImportOffer::Cloud);
    QVERIFY(stage.words().contains("may refuse yours"_L1));
    QVERIFY(stage.press("import.open"));
    QCOMPARE(stage.opened().constLast().query(), u"source=CLOUD"_s);
}

void ImportPageTest::overwritingIsWarnedOfAndKept()
{
    PageStage stage;
    stage.show<ImportPage>();
    QVERIFY(stage.find<QRadioButton>("import.merge")->isChecked());
    stage.find<QRadioButton>("import.overwrite")->click();
    QVERIFY(!stage.migration().choices().mergeUsers);
    QVERIFY(stage.words().contains("only use Confluence"_L1));
}

void ImportPageTest::figuresProveTheImport()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    stage.finishImport();
    auto *page = stage.show<ImportPage>();
    stage.finishJob("import.check", arrived(2, 1200));
    QVERIFY2(stage.words().contains("Projects: 2 of 2. Issues: about 1,200 of 1,200"_L1), qPrintable(stage.words()));
    QCOMPARE(stage.migration().arrival().size(), 2);
    QCOMPARE(page->problem(), QString());
    stage.finishJob("import.check", arrived(1, 900));
    QVERIFY(stage.words().contains("Missing: XYZ"_L1));
    QCOMPARE(page->problem(), QString());
}

void ImportPageTest::noProjectAtAllClosesNext()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    stage.finishImport();
    auto *page = stage.show<ImportPage>();
    QCOMPARE(page->problem(), QString());
    stage.finishJob("import.check", arrived(0, 0));
    QVERIFY(page->problem().contains("no project"_L1));
    stage.picture("import-noproject");
    stage.reopen();
    // Without credentials nothing can be counted again, so the old count holds nobody up.
    QCOMPARE(stage.show<ImportPage>()->problem(), QString());
}

void ImportPageTest::aFailedCountIsSaidAndOffersRetry()
{
    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    stage.migration().setGroupReviews({joining(u"developers"_s, {})});
    stage.finishImport();
    stage.show<ImportPage>();
    QVERIFY(stage.press("import.check"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.find("retry"), 30'000);
    QVERIFY2(stage.words().contains("No connection"_L1), qPrintable(stage.words()));
    QVERIFY(stage.find("import.check")->isEnabled());
}

void ImportPageTest::mediaThatADataImportTakesAwayComeAgain()
{
    PageStage stage;
    stage.migration().setChunks(
        {{.file = u"media-1.zip"_s, .bytes = 10, .entries = 1, .sha256 = QByteArray(32, 'a'), .projects = {}}});
    stage.migration().setChunkImport(u"media-1.zip"_s, ChunkState::Import::Imported);
    stage.finishImport();
    stage.show<ImportPage>();
    QVERIFY(!stage.find("import.resetMedia"));
    QVERIFY(stage.press("import.phase.running"));
    QVERIFY(stage.press("import.resetMedia"));
    QCOMPARE(stage.migration().chunks().constFirst().import, ChunkState::Import::NotYet);
    QVERIFY(!stage.find("import.resetMedia"));
}

void ImportPageTest::whatMergingGrantsIsNamedAndEscaped()
{
    const QString text = mergeText({joining(u"<b>ops</b>"_s, {u"Administer <Jira>"_s}), joining(u"plain"_s, {})}, true);
    QVERIFY2(text.contains("the server: 2. Those that join a group of the cloud: 2."_L1), qPrintable(text));
    QVERIFY(text.contains("&lt;b&gt;ops&lt;/b&gt; (joining it: 2): Administer &lt;Jira&gt;"_L1));
    QVERIFY(!text.contains("plain"_L1));
    QVERIFY(mergeText({joining(u"plain"_s, {})}, true).contains("None of them"_L1));

    PageStage stage;
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    stage.migration().setGroupReviews({joining(u"developers"_s, {u"Administer projects"_s, u"Jira Software"_s})});
    stage.show<ImportPage>();
    QVERIFY(stage.words().contains("Administer projects"_L1));
    stage.picture("import");
}

void ImportPageTest::linksNameTheAddressInTheBackup()
{
    QVERIFY(linksText(u"https://jira.acme.example"_s, {}, 0).contains("https://jira.acme.example"_L1));
    const QString both = linksText(u"https://jira.acme.example"_s, QUrl(u"http://u:p@10.0.0.7:8080/"_s), 1234);
    QVERIFY(both.contains(QLocale().toString(1234)));
    QVERIFY(both.contains("http://10.0.0.7:8080"_L1));
    QVERIFY(!both.contains("u:p"_L1));
    QVERIFY(!linksText({}, {}, 0).contains("%1"_L1));
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
