// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QAbstractTableModel>

namespace cloudward {

/// The chunks that packing would make.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, SizeColumn, FilesColumn, ProjectsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setPlan(const ChunkPlan &plan);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<PlannedChunk> m_chunks;
};

/// The chunks that are whole on disk.
class PackedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, SizeColumn, FilesColumn, ChecksumColumn, ProjectsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setChunks(const QList<ChunkState> &chunks);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ChunkState> m_chunks;
};

} // namespace cloudward
