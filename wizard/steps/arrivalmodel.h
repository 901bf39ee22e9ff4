// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/arrival.h"

#include <QAbstractTableModel>

namespace cloudward {

/// What the backup had and what the cloud has, row by row.
class ArrivalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Expected, Found, Verdict, Missing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ArrivalRow> &rows);
    const ArrivalRow &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ArrivalRow> m_rows;
};

/// "Equal", "Differs", "Cannot be known".
QString verdictWord(ArrivalRow::Verdict verdict);

} // namespace cloudward
