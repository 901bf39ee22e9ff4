// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mendchoices.h"

#include <QAbstractTableModel>

namespace cloudward {

/// Changes to a backup, one a row: what, where, before and after.
class MendChangesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, PlaceColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Whether they are other ones than before.
    bool setChanges(const QList<MendChange> &changes);
    /// A row in one text, for what the columns cut short; empty where there is no such row.
    QString fullText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<MendChange> m_changes;
};

} // namespace cloudward
