// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bigpicture/usermapping.h"

#include <QAbstractTableModel>
#include <QSet>

namespace cloudward {

/// The users for whom the app's mapping screen will ask, as a list to work through: whom to choose, and why; ticked when it
/// is done.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { User, Choose, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPrediction(const PeopleMap &map, const MappingPrediction &prediction);
    /// By personKey().
    void setDone(const QSet<QString> &keys);
    qsizetype doneCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticked(const QString &key, bool done);

private:
    const MappingRow &row(int row) const { return m_prediction.rows.at(m_list.at(row)); }
    const Person &person(int number) const { return m_map.rows.at(row(number).person).person; }
    QString chooseText(const MappingRow &row) const;

    PeopleMap m_map;
    MappingPrediction m_prediction;
    QList<qsizetype> m_list;
    QSet<QString> m_done;
};

} // namespace cloudward
