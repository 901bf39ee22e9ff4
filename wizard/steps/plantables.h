// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QAbstractTableModel>

namespace cloudward {

/// Chunks, a row each: those that packing would make, or those that are whole on disk.
class ChunkTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, SizeColumn, FilesColumn, ProjectsColumn, ChecksumColumn };

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// The last column there is, and what the sizes are.
    ChunkTableModel(Column last, const QString &sizeHeading, QObject *parent);
    void setRows(const QList<PackedChunk> &rows);

private:
    QList<PackedChunk> m_rows;
    int m_columns;
    QString m_sizeHeading;
};

/// The chunks that packing would make.
class PlanModel : public ChunkTableModel
{
    Q_OBJECT
public:
    explicit PlanModel(QObject *parent = nullptr);
    void setPlan(const ChunkPlan &plan);
};

/// The chunks that are whole on disk, with their checksums.
class PackedModel : public ChunkTableModel
{
    Q_OBJECT
public:
    explicit PackedModel(QObject *parent = nullptr);
    void setChunks(const QList<ChunkState> &chunks);
};

} // namespace cloudward
