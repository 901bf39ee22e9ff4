// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/chunksmodel.h"

#include "core/work/sizes.h"
#include "wizard/icons.h"

namespace cloudward {

namespace {

QIcon stateIcon(ChunkState::Import state)
{
    switch (state) {
    case ChunkState::Import::NotYet: return makeIcon(Icon::ToDo, Tone::Quiet);
    case ChunkState::Import::Uploading:
    case ChunkState::Import::Processing:
    case ChunkState::Import::Importing: return makeIcon(Icon::Doing, Tone::Info);
    case ChunkState::Import::Imported: return makeIcon(Icon::Done, Tone::Success);
    case ChunkState::Import::Failed: return makeIcon(Icon::Problem, Tone::Problem);
    }
    Q_UNREACHABLE_RETURN({});
}

bool sameFiles(const QList<ChunkState> &a, const QList<ChunkState> &b)
{
    return std::ranges::equal(
        a, b, {}, [](const ChunkState &each) { return each.chunk.file; },
        [](const ChunkState &each) { return each.chunk.file; });
}

} // namespace

QString chunkStateWord(ChunkState::Import state)
{
    switch (state) {
    case ChunkState::Import::NotYet: return ChunksModel::tr("Not yet");
    case ChunkState::Import::Uploading: return ChunksModel::tr("Uploading");
    case ChunkState::Import::Processing: return ChunksModel::tr("Processing");
    case ChunkState::Import::Importing: return ChunksModel::tr("Importing");
    case ChunkState::Import::Imported: return ChunksModel::tr("Imported");
    case ChunkState::Import::Failed: return ChunksModel::tr("Failed");
    }
    Q_UNREACHABLE_RETURN({});
}

void ChunksModel::setChunks(const QList<ChunkState> &chunks)
{
    if (chunks == m_chunks)
        return;
    if (sameFiles(chunks, m_chunks)) {
        m_chunks = chunks;
        Q_EMIT dataChanged(index(0, 0), index(int(m_chunks.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_chunks = chunks;
    endResetModel();
}

int ChunksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chunks.size());
}

int ChunksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChunksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChunkState &chunk = m_chunks.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case File: return chunk.chunk.file;
        case Size: return sizeText(chunk.chunk.bytes);
        case Projects: return chunk.chunk.projects.join(QStringLiteral(", "));
        case State: return chunkStateWord(chunk.import);
        default: return {};
        }
    }
    if (role == Qt::DecorationRole && index.column() == State)
        return stateIcon(chunk.import);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChunksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Size: return tr("Size");
    case Projects: return tr("Projects in it");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace cloudward
