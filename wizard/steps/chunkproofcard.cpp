// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/chunkproofcard.h"

#include "core/checks/chunkproof.h"
#include "wizard/joblist.h"
#include "wizard/jobpanel.h"
#include "wizard/session.h"
#include "wizard/steps/importtexts.h"
#include "wizard/style.h"
#include "wizard/workfolder.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

const ChunkState *lastImported(const QList<ChunkState> &chunks, const QString &file)
{
    const auto found = std::find_if(chunks.crbegin(), chunks.crend(), [&](const ChunkState &chunk) {
        return chunk.import == ChunkState::Import::Imported && (file.isEmpty() || chunk.chunk.file == file);
    });
    return found == chunks.crend() ? nullptr : &*found;
}

} // namespace

ChunkProofCard::ChunkProofCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prove(new QPushButton(tr("&Open some attachments of the last chunk"), this))
    , m_job(new JobPanel(session.jobs(), u"importmedia.prove"_s, this))
    , m_outcome(new Notice(this))
{
    m_prove->setObjectName(u"importmedia.prove"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_prove, 0, Qt::AlignLeft);
    column->addWidget(m_job);
    column->addWidget(m_outcome);
    connect(m_prove, &QPushButton::clicked, this, [this] { prove(); });
    connect(m_job, &JobPanel::retryWanted, this, [this] { prove(m_file); });
    connect(m_job, &JobPanel::activityChanged, this, &ChunkProofCard::refresh);
    connect(m_job, &JobPanel::succeeded, this, &ChunkProofCard::take);
    refresh();
}

void ChunkProofCard::prove(const QString &file)
{
    const Migration &migration = m_session.migration();
    const QList<ChunkState> chunks = migration.chunks();
    const ChunkState *chunk = lastImported(chunks, file);
    if (!chunk || !m_session.hasCloud() || m_job->isActive())
        return;
    m_file = chunk->chunk.file;
    ChunkProofParameters parameters{
        .access = m_session.cloud(), .chunk = chunkPath(migration, m_file), .seed = quint32(chunk->chunk.bytes)};
    if (migration.inventory()) {
        for (const BackupProject &project : migration.inventory()->projects) {
            if (project.originalKey != project.key && !project.originalKey.isEmpty())
                parameters.keys.insert(project.originalKey, project.key);
        }
    }
    m_session.jobs().start(u"importmedia.prove"_s,
        std::make_unique<JobOf<ChunkProof>>(tr("Opening attachments of %1").arg(m_file),
            [parameters = std::move(parameters)](Work &work) { return proveChunk(parameters, work); }));
}

void ChunkProofCard::take()
{
    const auto *proof = m_job->result<ChunkProof>();
    if (!proof)
        return;
    m_session.migration().note(
        u"Of %1, %2 of %3 attachments were asked for: %4 open, %5 missing, %6 not seen"_s.arg(m_file)
            .arg(proof->asked)
            .arg(proof->attachments)
            .arg(proof->opened)
            .arg(proof->missing.size())
            .arg(proof->unseen),
        Step::ImportMedia);
    const auto text = chunkProofText(*proof, m_file);
    m_outcome->say(text.kind, text.text);
    Q_EMIT proved(text.kind, text.text);
}

void ChunkProofCard::refresh()
{
    m_prove->setVisible(lastImported(m_session.migration().chunks(), {}) && m_session.hasCloud());
    m_prove->setEnabled(!m_job->isActive());
    if (m_job->isActive())
        m_outcome->clear();
}

} // namespace cloudward
