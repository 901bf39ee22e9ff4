// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QAbstractTableModel>

namespace cloudward {

/// The packed chunks and how far each is on its way into the cloud.
class ChunksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, Size, Projects, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the rows (and so the selection) while the files stay the same.
    void setChunks(const QList<ChunkState> &chunks);
    const QList<ChunkState> &chunks() const { return m_chunks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ChunkState> m_chunks;
};

/// "Not yet", "Uploading", "Processing", "Importing", "Imported", "Failed".
QString chunkStateWord(ChunkState::Import state);

} // namespace cloudward
