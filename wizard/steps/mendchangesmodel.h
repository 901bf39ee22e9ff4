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

    void setChanges(const QList<MendChange> &changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<MendChange> m_changes;
};

} // namespace cloudward
