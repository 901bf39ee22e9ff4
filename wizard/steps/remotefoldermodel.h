// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/remotefolder.h"

#include <QAbstractTableModel>

namespace cloudward {

/// A folder on a server as a table: name, size, time of the last change.
class RemoteFolderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, ModifiedColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setFolder(const RemoteFolder &folder);
    const RemoteFolder &folder() const { return m_folder; }
    /// Nullptr for no row.
    const RemoteEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    RemoteFolder m_folder;
};

} // namespace cloudward
