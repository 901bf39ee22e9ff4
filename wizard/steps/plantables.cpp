// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/plantables.h"

#include "core/work/sizes.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// An empty list is what holds avatars and logos only.
QString projectsText(const QStringList &projects)
{
    return projects.isEmpty() ? PlanModel::tr("avatars and logos") : projects.join(u", "_s);
}

} // namespace

void PlanModel::setPlan(const ChunkPlan &plan)
{
    beginResetModel();
    m_chunks = plan.chunks;
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chunks.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedChunk &chunk = m_chunks[index.row()];
    if (role == Qt::ToolTipRole && index.column() == ProjectsColumn)
        return projectsText(chunk.projects);
    if (role == Qt::TextAlignmentRole && (index.column() == SizeColumn || index.column() == FilesColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn: return chunk.file;
    case SizeColumn: return sizeText(chunk.bytes);
    case FilesColumn: return QLocale().toString(chunk.entries.size());
    case ProjectsColumn: return projectsText(chunk.projects);
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == SizeColumn || section == FilesColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("Chunk");
    case SizeColumn: return tr("Size at most");
    case FilesColumn: return tr("Files");
    case ProjectsColumn: return tr("Projects");
    default: return {};
    }
}

void PackedModel::setChunks(const QList<ChunkState> &chunks)
{
    if (chunks == m_chunks)
        return;
    beginResetModel();
    m_chunks = chunks;
    endResetModel();
}

int PackedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chunks.size());
}

int PackedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PackedChunk &chunk = m_chunks[index.row()].chunk;
    const auto checksum = QString::fromLatin1(chunk.sha256.toHex());
    if (role == Qt::ToolTipRole) {
        return index.column() == ChecksumColumn   ? checksum
               : index.column() == ProjectsColumn ? projectsText(chunk.projects)
                                                  : QString();
    }
    if (role == Qt::TextAlignmentRole && (index.column() == SizeColumn || index.column() == FilesColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn: return chunk.file;
    case SizeColumn: return sizeText(chunk.bytes);
    case FilesColumn: return QLocale().toString(chunk.entries);
    case ChecksumColumn: return checksum.first(std::min<qsizetype>(12, checksum.size()));
    case ProjectsColumn: return projectsText(chunk.projects);
    default: return {};
    }
}

QVariant PackedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == SizeColumn || section == FilesColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("Chunk");
    case SizeColumn: return tr("Size");
    case FilesColumn: return tr("Files");
    case ChecksumColumn: return tr("SHA-256 begins");
    case ProjectsColumn: return tr("Projects");
    default: return {};
    }
}

} // namespace cloudward
