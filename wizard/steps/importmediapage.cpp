// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/importmediapage.h"

#include "core/checks/attachmentproof.h"
#include "core/media/splitchunk.h"
#include "core/work/sizes.h"
#include "wizard/browser/eventtext.h"
#include "wizard/browser/importpane.h"
#include "wizard/card.h"
#include "wizard/fold.h"
#include "wizard/icons.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/notice.h"
#include "wizard/pathrow.h"
#include "wizard/steps/attachcard.h"
#include "wizard/steps/chunkphases.h"
#include "wizard/steps/chunkproofcard.h"
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
    m_proof = new ChunkProofCard(session, m_guide);
    m_cards->addWidget(m_proof);
    connect(m_proof, &ChunkProofCard::proved, m_pane, &ImportPane::say);
    auto *fold = new Fold(tr("What “Import media” &does not take"), u"importmedia.attach"_s, m_guide);
    m_attach = new AttachCard(session, fold);
    fold->body()->addWidget(m_attach);
    m_cards->addWidget(fold);
    m_cards->addStretch(1);
    body()->addWidget(m_guide, 1);
    body()->addWidget(m_pane, 1);
    m_pane->hide();
    connect(m_pane, &ImportPane::closeWanted, this, [this] { showPane(false); });
    connect(m_pane, &ImportPane::phasesChanged, this, &ImportMediaPage::takePhases);
    connect(m_pane, &ImportPane::failed, this, &ImportMediaPage::fail);
    connect(m_pane, &ImportPane::smallerWanted, this, [this] {
        showPane(false);
        this->split();
    });
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
    m_openHere = new QPushButton(tr("Open the import &page here"), m_card);
    m_openHere->setObjectName(u"importmedia.openHere"_s);
    m_noBrowser = new Notice(m_card);
    m_open = new PlaceRow(session(), tr("Open the &import page in your browser"), u"importmedia.open"_s, m_card);
    m_phases = new PhaseList(u"importmedia.phase."_s, mediaPhases(), m_card);
    m_failed = new QPushButton(tr("It failed, or the page &loaded anew"), m_card);
    m_failed->setObjectName(u"importmedia.failed"_s);
    m_failure = new Notice(m_card);
    auto *again = m_failure->addButton(tr("Try this chunk &again"), u"importmedia.retry"_s);
    setPrimary(again);
    auto *split = m_failure->addButton(tr("&Split this chunk"), u"importmedia.split"_s);
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
    connect(split, &QPushButton::clicked, this, &ImportMediaPage::split);
    m_splitJob = new JobPanel(session().jobs(), u"importmedia.split"_s, m_card);
    m_card->body()->addWidget(m_splitJob);
    connect(m_splitJob, &JobPanel::retryWanted, this, &ImportMediaPage::split);
    connect(m_splitJob, &JobPanel::succeeded, this, [this] {
        if (const auto *parts = m_splitJob->result<QList<PackedChunk>>())
            takeParts(*parts);
    });
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
    m_proof->refresh();
    m_attach->offerIssues(issuesMissingAttachments(migration().arrival()));
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
        m_failure->say(
            Notice::Kind::Problem, tr("This chunk of %1 has failed. Large files are broken off while they "
                                      "are processed; what was imported before "
                                      "stays. Try it once more, or split it: its files are packed into chunks "
                                      "of half the size, the others stay as they are.")
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
    m_attach->chooseChunk(chunk->chunk.file);
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

void ImportMediaPage::split()
{
    const auto chunk = current();
    if (!chunk || m_splitJob->isActive())
        return;
    m_splitting = chunk->chunk.file;
    session().jobs().start(
        u"importmedia.split"_s, std::make_unique<JobOf<QList<PackedChunk>>>(tr("Splitting %1").arg(m_splitting),
                                    [parameters = SplitParameters{workFolder(migration()), m_splitting}](
                                        Work &work) { return splitChunk(parameters, work); }));
}

void ImportMediaPage::takeParts(const QList<PackedChunk> &parts)
{
    QList<PackedChunk> chunks;
    for (const ChunkState &chunk : m_model->chunks()) {
        if (chunk.chunk.file == m_splitting)
            chunks += parts;
        else
            chunks += chunk.chunk;
    }
    migration().setChunks(chunks);
    migration().note(u"Media chunk %1 is split into %2"_s.arg(m_splitting).arg(parts.size()), Step::ImportMedia);
    refresh();
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
    m_noBrowser->say(Notice::Kind::Attention, noSandboxText());
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
        m_proof->prove(chunk->chunk.file);
}

void ImportMediaPage::showPane(bool shown)
{
    m_guide->setVisible(!shown);
    m_pane->setVisible(shown);
    (shown ? static_cast<QWidget *>(m_pane) : m_openHere)->setFocus();
}

} // namespace cloudward
