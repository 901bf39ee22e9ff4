// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/importmediapage.h"

#include "core/checks/chunkproof.h"
#include "core/work/sizes.h"
#include "wizard/browser/importpane.h"
#include "wizard/card.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/attachcard.h"
#include "wizard/steps/chunkphases.h"
#include "wizard/steps/chunksmodel.h"
#include "wizard/steps/importtexts.h"
#include "wizard/steps/phaselist.h"
#include "wizard/steps/placerow.h"
#include "wizard/steps/table.h"
#include "wizard/workfolder.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QList<PhaseList::Item> mediaPhases()
{
    return {
        {u"uploaded"_s, ImportMediaPage::tr("The file is chosen and uploaded"),
            ImportMediaPage::tr(
                "Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.")},
        {u"processed"_s, ImportMediaPage::tr("It is processed: the page offers “Proceed”"),
            ImportMediaPage::tr(
                "The page then says that it will import non-database content. If it just loads anew and says "
                "nothing, processing has failed: press the button below.")},
        {u"proceeded"_s, ImportMediaPage::tr("“Proceed” is pressed and the import runs"),
            ImportMediaPage::tr("From several minutes to several hours. It cannot be undone.")},
        {u"imported"_s, ImportMediaPage::tr("The page confirms that the import is complete"),
            ImportMediaPage::tr("Open an issue with attachments in a new tab and look at one before you go on.")},
    };
}

} // namespace

ImportMediaPage::ImportMediaPage(Session &session, QWidget *parent)
    : StepPage(Step::ImportMedia, session, parent)
    , m_guide(new QWidget(this))
    , m_cards(new QVBoxLayout(m_guide))
    , m_pane(new ImportPane(session, {ImportWatch::Target::Media, Step::ImportMedia, u"importmedia.pane"_s}, this))
    , m_model(new ChunksModel(this))
    , m_before(new Notice(m_guide))
{
    m_cards->setContentsMargins({});
    m_cards->setSpacing(space::large);
    m_cards->addWidget(m_before);
    addTable();
    addChunk();
    m_done = new Notice(m_guide);
    m_cards->addWidget(m_done);
    addProof();
    m_attach = new AttachCard(session, m_guide);
    m_cards->addWidget(m_attach);
    m_cards->addStretch(1);
    body()->addWidget(m_guide, 1);
    body()->addWidget(m_pane, 1);
    m_pane->hide();
    connect(m_pane, &ImportPane::closeWanted, this, [this] { showPane(false); });
    connect(m_pane, &ImportPane::phasesChanged, this, &ImportMediaPage::takePhases);
    connect(m_pane, &ImportPane::failed, this, &ImportMediaPage::fail);
    connect(m_pane, &ImportPane::smallerWanted, this, &ImportMediaPage::packSmaller);
    refresh();
}

void ImportMediaPage::addTable()
{
    auto *card = new Card(tr("Chunks"), m_guide);
    m_counts = makeText({}, card);
    m_table = makeTable(u"importmedia.chunks"_s, tr("Media chunks and their state"), m_model,
        {.fewest = 1, .most = 8, .stretchedColumn = ChunksModel::Projects}, card);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_table);
    m_cards->addWidget(card);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!row.isValid() || row.row() == m_current || currentChunk(m_model->chunks(), row.row()) != row.row())
            return;
        m_current = row.row();
        showCurrent();
    });
}

void ImportMediaPage::addChunk()
{
    m_card = new Card({}, m_guide);
    m_path = new PathRow(u"importmedia.path"_s, m_card);
    m_path->setReadOnly(true);
    m_path->line()->setAccessibleName(tr("Path of the chunk"));
    m_path->addCopyButton(u"importmedia.copy"_s);
    auto *show = m_path->addButton(tr("Show in &folder"), u"importmedia.show"_s);
    show->setIcon(makeIcon(Icon::Folder));
    m_openHere = new QPushButton(tr("Open the import page &here"), m_card);
    m_openHere->setObjectName(u"importmedia.openHere"_s);
    m_noBrowser = new Notice(m_card);
    m_open = new PlaceRow(session(), tr("Open the &import page in your browser"), u"importmedia.open"_s, m_card);
    m_phases = new PhaseList(u"importmedia.phase."_s, mediaPhases(), m_card);
    m_failed = new QPushButton(tr("It &failed, or the page loaded anew"), m_card);
    m_failed->setObjectName(u"importmedia.failed"_s);
    m_failure = new Notice(m_card);
    auto *again = m_failure->addButton(tr("Try this chunk &again"), u"importmedia.retry"_s);
    setPrimary(again);
    auto *split = m_failure->addButton(tr("&Pack smaller chunks (step 3)"), u"importmedia.split"_s);
    m_card->body()->addWidget(m_path);
    m_card->body()->addWidget(m_openHere, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_noBrowser, m_open, m_phases, m_failure})
        m_card->body()->addWidget(widget);
    connect(m_openHere, &QPushButton::clicked, this, &ImportMediaPage::openHere);
    m_card->body()->addWidget(m_failed, 0, Qt::AlignLeft);
    m_cards->addWidget(m_card);

    connect(show, &QPushButton::clicked, this,
        [this] { this->session().openUrl(QUrl::fromLocalFile(QFileInfo(m_path->path()).absolutePath())); });
    connect(m_open, &PlaceRow::opened, this, [this] {
        markDoing();
        const auto chunk = current();
        if (chunk && chunk->import == ChunkState::Import::NotYet)
            migration().setChunkImport(chunk->chunk.file, ChunkState::Import::Uploading);
        refresh();
    });
    connect(m_phases, &PhaseList::toggled, this, &ImportMediaPage::confirm);
    connect(m_failed, &QPushButton::clicked, this, &ImportMediaPage::fail);
    connect(again, &QPushButton::clicked, this, &ImportMediaPage::retry);
    connect(split, &QPushButton::clicked, this, &ImportMediaPage::packSmaller);
}

QString ImportMediaPage::summary() const
{
    return tr(
        "Attachments, avatars and logos follow the data, one chunk after another, on the same page of Atlassian's.");
}

QString ImportMediaPage::problem() const
{
    const QList<ChunkState> chunks = migration().chunks();
    if (!migration().confirmedPhases(Step::ImportBackup).contains("finished"_L1))
        return tr("Import the data first (step 4): it takes away media that are imported before it.");
    if (chunks.isEmpty())
        return tr("No chunk is packed. Pack the media in step 3, or skip this step if there is none to bring.");
    const auto open = std::ranges::count_if(
        chunks, [](const ChunkState &chunk) { return chunk.import != ChunkState::Import::Imported; });
    if (open > 0)
        return tr("Not imported yet: %1 of %2 chunks.")
            .arg(QLocale().toString(qint64(open)), QLocale().toString(chunks.size()));
    return {};
}

void ImportMediaPage::refresh()
{
    m_model->setChunks(migration().chunks());
    m_current = currentChunk(m_model->chunks(), m_current);
    if (m_current >= 0 && m_table->currentIndex().row() != int(m_current))
        m_table->selectRow(int(m_current));

    if (!migration().confirmedPhases(Step::ImportBackup).contains("finished"_L1))
        m_before->say(Notice::Kind::Attention, tr("The data import (step 4) is not confirmed yet. It takes away all "
                                                  "media that are on the site, so media come "
                                                  "after it."));
    else
        m_before->clear();
    showCurrent();
    showProof();
    m_attach->refresh();
    Q_EMIT problemChanged();
}

std::optional<ChunkState> ImportMediaPage::current() const
{
    if (m_current < 0 || m_current >= m_model->chunks().size())
        return {};
    return m_model->chunks().at(m_current);
}

void ImportMediaPage::showCurrent()
{
    const QList<ChunkState> &chunks = m_model->chunks();
    qint64 bytes = 0;
    qint64 bytesDone = 0;
    qint64 done = 0;
    for (const ChunkState &chunk : chunks) {
        const bool imported = chunk.import == ChunkState::Import::Imported;
        bytes += chunk.chunk.bytes;
        bytesDone += imported ? chunk.chunk.bytes : 0;
        done += imported ? 1 : 0;
    }
    m_counts->setText(chunks.isEmpty() ? tr("None is packed yet.")
                                       : tr("%1 of %2 imported, %3 of %4.")
                                             .arg(QLocale().toString(done), QLocale().toString(chunks.size()),
                                                 sizeText(bytesDone), sizeText(bytes)));
    m_table->setVisible(!chunks.isEmpty());

    const auto chunk = current();
    m_card->setVisible(chunk.has_value());
    if (!chunks.isEmpty() && done == chunks.size())
        m_done->say(Notice::Kind::Success,
            tr("All chunks are imported. The chunks on this computer may go when step 8 is done."));
    else
        m_done->clear();
    if (!chunk)
        return;
    const bool failed = chunk->import == ChunkState::Import::Failed;
    m_card->setHeading(tr("Chunk %1 of %2: %3")
            .arg(QLocale().toString(m_current + 1), QLocale().toString(chunks.size()), chunk->chunk.file));
    m_path->setPath(chunkPath(migration(), chunk->chunk.file));
    m_open->setPlace(placeFor(CloudPage::ImportMedia, migration().choices()));
    m_open->button()->setEnabled(m_open->button()->isEnabled() && !failed);
    const bool here = session().makeBrowser && m_noBrowser->text().isEmpty();
    m_openHere->setVisible(here);
    m_openHere->setEnabled(m_open->button()->isEnabled());
    setPrimary(m_openHere);
    m_open->setMain(!here);
    m_pane->setSubject(m_path->path(), donePhases(migration(), *chunk));
    m_phases->setVisible(!failed);
    m_phases->setDone(donePhases(migration(), *chunk));
    m_failed->setVisible(!failed);
    if (failed)
        m_failure->say(Notice::Kind::Problem, tr("This chunk of %1 has failed. Large files are broken off while they "
                                                 "are processed; what was imported before "
                                                 "stays. Try it once more, or pack the media into smaller chunks: 2 GB "
                                                 "is the usual next size. Chunks that "
                                                 "stay the same keep their state.")
                                                  .arg(sizeText(chunk->chunk.bytes)));
    else
        m_failure->clear();
}

void ImportMediaPage::confirm(const QString &phase, bool on)
{
    const auto chunk = current();
    if (!chunk)
        return;
    markDoing();
    setChunkPhase(migration(), *chunk, phase, on);
    refresh();
    const auto next = current();
    if (next && next->chunk.file != chunk->chunk.file) {
        m_path->line()->setFocus();
        m_path->line()->selectAll();
    }
}

void ImportMediaPage::fail()
{
    const auto chunk = current();
    if (!chunk)
        return;
    markDoing();
    migration().setChunkImport(chunk->chunk.file, ChunkState::Import::Failed);
    migration().note(u"Media chunk %1 failed on the import page"_s.arg(chunk->chunk.file), Step::ImportMedia);
    refresh();
}

void ImportMediaPage::retry()
{
    const auto chunk = current();
    if (!chunk)
        return;
    migration().setChunkImport(chunk->chunk.file, ChunkState::Import::NotYet);
    refresh();
    m_open->button()->setFocus();
}

void ImportMediaPage::packSmaller()
{
    migration().setCurrentStep(Step::BackUpMedia);
}

void ImportMediaPage::openHere()
{
    markDoing();
    const auto chunk = current();
    if (chunk && chunk->import == ChunkState::Import::NotYet)
        migration().setChunkImport(chunk->chunk.file, ChunkState::Import::Uploading);
    if (m_pane->open(placeFor(CloudPage::ImportMedia, migration().choices()).url)) {
        showPane(true);
        return;
    }
    m_noBrowser->say(Notice::Kind::Attention,
        tr("This system gives the embedded browser no sandbox, so it is not used. Open the page in your own browser."));
    showCurrent();
}

void ImportMediaPage::takePhases(const QStringList &done)
{
    const auto chunk = current();
    if (!chunk)
        return;
    setChunkPhases(migration(), *chunk, done);
    refresh();
    if (done.contains("imported"_L1))
        prove();
}

void ImportMediaPage::addProof()
{
    m_prove = new QPushButton(tr("&Open some attachments of the last chunk"), m_guide);
    m_prove->setObjectName(u"importmedia.prove"_s);
    m_proofJob = new JobPanel(session().jobs(), u"importmedia.prove"_s, m_guide);
    m_proof = new Notice(m_guide);
    m_cards->addWidget(m_prove, 0, Qt::AlignLeft);
    m_cards->addWidget(m_proofJob);
    m_cards->addWidget(m_proof);
    connect(m_prove, &QPushButton::clicked, this, &ImportMediaPage::prove);
    connect(m_proofJob, &JobPanel::retryWanted, this, &ImportMediaPage::prove);
    connect(m_proofJob, &JobPanel::activityChanged, this, &ImportMediaPage::showProof);
    connect(m_proofJob, &JobPanel::succeeded, this, [this] {
        const auto *proof = m_proofJob->result<ChunkProof>();
        if (!proof)
            return;
        migration().note(u"Of %1, %2 of %3 attachments were asked for: %4 open, %5 missing, %6 not seen"_s.arg(m_proved)
                             .arg(proof->asked)
                             .arg(proof->attachments)
                             .arg(proof->opened)
                             .arg(proof->missing.size())
                             .arg(proof->unseen),
            Step::ImportMedia);
        const auto text = chunkProofText(*proof, m_proved);
        m_proof->say(text.kind, text.text);
        m_pane->say(text.kind, text.text);
    });
}

void ImportMediaPage::prove()
{
    const QList<ChunkState> &chunks = m_model->chunks();
    const auto last = std::find_if(chunks.crbegin(), chunks.crend(),
        [](const ChunkState &chunk) { return chunk.import == ChunkState::Import::Imported; });
    if (last == chunks.crend() || !session().hasCloud() || m_proofJob->isActive())
        return;
    m_proved = last->chunk.file;
    ChunkProofParameters parameters{
        .access = session().cloud(), .chunk = chunkPath(migration(), m_proved), .seed = quint32(last->chunk.bytes)};
    if (migration().inventory()) {
        for (const BackupProject &project : migration().inventory()->projects) {
            if (project.originalKey != project.key && !project.originalKey.isEmpty())
                parameters.keys.insert(project.originalKey, project.key);
        }
    }
    session().jobs().start(u"importmedia.prove"_s,
        std::make_unique<JobOf<ChunkProof>>(tr("Opening attachments of %1").arg(m_proved),
            [parameters = std::move(parameters)](Work &work) { return proveChunk(parameters, work); }));
}

void ImportMediaPage::showProof()
{
    const bool any = std::ranges::any_of(
        m_model->chunks(), [](const ChunkState &chunk) { return chunk.import == ChunkState::Import::Imported; });
    m_prove->setVisible(any && session().hasCloud());
    m_prove->setEnabled(!m_proofJob->isActive());
    if (m_proofJob->isActive())
        m_proof->clear();
}

void ImportMediaPage::showPane(bool shown)
{
    m_guide->setVisible(!shown);
    m_pane->setVisible(shown);
    (shown ? static_cast<QWidget *>(m_pane) : m_openHere)->setFocus();
}

QString ImportMediaPage::help() const
{
    const auto section = [](const QString &title, const QString &text) {
        return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
    };
    return section(tr("The page loads anew and nothing happens"),
               tr("That is how a file that was broken off while it was processed looks: no message, no progress. Mark "
                  "the "
                  "chunk as failed and try it once more. If it happens again, the file is too large for the site's "
                  "patience: "
                  "pack smaller chunks.")) +
           section(tr("How large may a chunk be?"),
               tr("More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. "
                  "Cloudward packs "
                  "4 GB unless you choose another size in step 3. Each chunk has the folders data/attachments at its "
                  "root; the "
                  "first one carries data/avatars and logos, too. A project may be spread over several.")) +
           section(tr("The message about non-database content"),
               tr("It says that the import brings what is not in the database, such as attachments and avatars, that "
                  "it belongs "
                  "after the data import, which removes such content, and that it cannot be undone. This is as it "
                  "should be: "
                  "press “Proceed”.")) +
           section(tr("Attachments are missing on issues"),
               tr("Import the chunk that holds their project once more; what is there already is not doubled. If they "
                  "were left "
                  "out when packing, step 3 says which and why: larger than the limit, or not on the disk any more.")) +
           section(tr("The data has to be imported once more"),
               tr("Then all chunks have to be imported again after it. Step 4 asks you about it.")) +
           section(tr("No media at all"),
               tr("If the server has no attachments, avatars or logos that you want, skip this step."));
}

} // namespace cloudward
