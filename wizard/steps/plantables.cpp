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
    if (projects.isEmpty())
        return ChunkTableModel::tr("avatars and logos");
    return projects.size() == 1 ? projects.first()
                                : ChunkTableModel::tr("%L1: %2", "how many projects, their keys")
                                      .arg(projects.size())
                                      .arg(projects.join(u", "_s));
}

bool isNumber(int column)
{
    return column == ChunkTableModel::SizeColumn || column == ChunkTableModel::FilesColumn;
}

} // namespace

ChunkTableModel::ChunkTableModel(Column last, const QString &sizeHeading, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(last + 1)
    , m_sizeHeading(sizeHeading)
{}

void ChunkTableModel::setRows(const QList<PackedChunk> &rows)
{
    // Rewriting the same rows would take the selection away.
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ChunkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChunkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ChunkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PackedChunk &chunk = m_rows[index.row()];
    const auto checksum = QString::fromLatin1(chunk.sha256.toHex());
    if (role == Qt::ToolTipRole) {
        return index.column() == ChecksumColumn   ? checksum
               : index.column() == ProjectsColumn ? projectsText(chunk.projects)
                                                  : QString();
    }
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case FileColumn: return chunk.file;
    case SizeColumn: return sizeText(chunk.bytes);
    case FilesColumn: return QLocale().toString(chunk.entries);
    case ProjectsColumn: return projectsText(chunk.projects);
    case ChecksumColumn: return checksum.first(std::min<qsizetype>(12, checksum.size()));
    }
    return {};
}

QVariant ChunkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case FileColumn: return tr("Chunk");
    case SizeColumn: return m_sizeHeading;
    case FilesColumn: return tr("Files");
    case ProjectsColumn: return tr("Projects");
    case ChecksumColumn: return tr("SHA-256 begins");
    }
    return {};
}

PlanModel::PlanModel(QObject *parent)
    : ChunkTableModel(ProjectsColumn, tr("Size at most"), parent)
{}

void PlanModel::setPlan(const ChunkPlan &plan)
{
    QList<PackedChunk> rows;
    rows.reserve(plan.chunks.size());
    for (const PlannedChunk &chunk : plan.chunks)
        rows.append({chunk.file, chunk.bytes, chunk.entries.size(), {}, chunk.projects});
    setRows(rows);
}

PackedModel::PackedModel(QObject *parent)
    : ChunkTableModel(ChecksumColumn, tr("Size"), parent)
{}

void PackedModel::setChunks(const QList<ChunkState> &chunks)
{
    QList<PackedChunk> rows;
    rows.reserve(chunks.size());
    for (const ChunkState &chunk : chunks)
        rows.append(chunk.chunk);
    setRows(rows);
}

} // namespace cloudward
