// SPDX-License-Identifier: Apache-2.0
#include "core/work/sizes.h"
#include "pagestage.h"
#include "wizard/steps/attachcard.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace cloudward;
using namespace Qt::StringLiterals;

namespace {

/// A page that is nothing but the card.
class CardPage : public StepPage
{
public:
    explicit CardPage(Session &session, QWidget *parent = nullptr)
        : StepPage(Step::ImportMedia, session, parent)
        , card(new AttachCard(session, this))
    {
        body()->addWidget(card);
        body()->addStretch(1);
    }
    QString title() const override { return u"Card"_s; }
    QString summary() const override { return {}; }
    QString problem() const override { return {}; }
    void refresh() override { card->refresh(); }

    AttachCard *card;
};

} // namespace

class TestAttachCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsMissingBeforeItCanBegin();
    void offersChunksIssuesAndWhatWasLeftOut();
    void meansWhatWasChosen();
    void saysWhatCameOfIt();
};

static void makeReady(PageStage &stage)
{
    stage.connectAll();
    stage.migration().setInventory(smallInventory());
    Choices choices = stage.migration().choices();
    choices.backupPath = stage.folder() + u"/backup.zip"_s;
    choices.mediaSource = stage.folder() + u"/jira-home"_s;
    stage.migration().setChoices(choices);
}

void TestAttachCard::saysWhatIsMissingBeforeItCanBegin()
{
    PageStage stage;
    stage.show<CardPage>();
    QVERIFY(stage.words().contains(u"Connect the cloud first"_s));
    QVERIFY(!stage.find<QPushButton>("attach.start")->isEnabled());
    stage.connectAll();
    stage.page()->refresh();
    QVERIFY(stage.words().contains(u"Check the backup first"_s));
    makeReady(stage);
    stage.page()->refresh();
    QVERIFY(stage.find<QPushButton>("attach.start")->isEnabled());
    QVERIFY(stage.words().contains(u"author and date"_s));
    stage.picture("attachcard");
}

void TestAttachCard::offersChunksIssuesAndWhatWasLeftOut()
{
    PageStage stage;
    makeReady(stage);
    auto *page = stage.show<CardPage>();
    auto *which = stage.find<QComboBox>("attach.which");
    QCOMPARE(which->count(), 1);
    stage.migration().setChunks({{.file = u"media-001.zip"_s, .sha256 = {}, .projects = {}},
        {.file = u"media-002.zip"_s, .sha256 = {}, .projects = {}}});
    page->card->chooseChunk(u"media-002.zip"_s);
    QCOMPARE(which->count(), 3);
    QVERIFY(which->currentText().contains(u"media-002.zip"_s));
    page->card->offerIssues({u"AB-1"_s, u"AB-2"_s});
    QCOMPARE(which->count(), 4);
    // What was chosen stays chosen.
    QVERIFY(which->currentText().contains(u"media-002.zip"_s));
    stage.migration().setAttachmentsLeftOut(1);
    stage.migration().setMediaReport(MediaReport{u"media-report.csv"_s, {{u"too-large"_s, 1}}});
    page->refresh();
    QCOMPARE(which->count(), 5);
    QVERIFY(stage.tabTo("attach.which"));
    QVERIFY(stage.tabTo("attach.start"));
}

void TestAttachCard::meansWhatWasChosen()
{
    PageStage stage;
    makeReady(stage);
    const auto ofChunk = attachParameters(stage.session(), {AttachWish::Kind::Chunk, u"media-002.zip"_s, {}});
    QVERIFY(ofChunk.attach.source.endsWith(u"/media-002.zip"_s));
    QCOMPARE(ofChunk.attach.backup, stage.migration().choices().backupPath);
    const auto all = attachParameters(stage.session(), {});
    QCOMPARE(all.attach.source, stage.migration().choices().mediaSource);
    QVERIFY(!all.attach.folder.isEmpty());
    // The list beside the chunks is not there: nothing is uploaded instead.
    auto leftOut = attachParameters(stage.session(), {AttachWish::Kind::LeftOut, {}, {}});
    Work work;
    const auto outcome = attachAsWished(leftOut, work);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NotReadable);
    QVERIFY(outcome.error().subject.endsWith(u"media-report.csv"_s));
}

void TestAttachCard::saysWhatCameOfIt()
{
    PageStage stage;
    makeReady(stage);
    stage.show<CardPage>();
    stage.finishJob("attach.upload", AttachOutcome{.uploaded = 12,
                                         .alreadyThere = 3,
                                         .tooLarge = 1,
                                         .missing = 2,
                                         .failed = 4,
                                         .largestFile = 1'000'000,
                                         .reasons = {},
                                         .report = stage.folder() + u"/attachments-by-rest.csv"_s});
    const auto words = stage.words();
    QVERIFY2(words.contains(u"Brought, by this run and those before it: 12. There already: 3."_s), qPrintable(words));
    QVERIFY(words.contains(u"Larger than the site takes (%1 a file): 1."_s.arg(sizeText(1'000'000))));
    QVERIFY(words.contains(u"Not among the media: 2."_s));
    QVERIFY(words.contains(u"Failed: 4"_s));
    QVERIFY(stage.press("attach.openList"));
    QCOMPARE(stage.opened().size(), 1);
    QVERIFY(stage.opened().first().toLocalFile().endsWith(u"attachments-by-rest.csv"_s));
    const auto journal = stage.migration().journal();
    QVERIFY(std::ranges::any_of(journal, [](const JournalLine &line) { return line.text.contains(u"12 uploaded"_s); }));
    stage.picture("attachcard-outcome");
}

QTEST_MAIN(TestAttachCard)
#include "tst_attachcard.moc"
