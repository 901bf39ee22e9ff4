// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/ordering.h"
#include "wizard/preparedtable.h"

#include <QAbstractTableModel>

#include <memory>

class QItemSelection;

namespace cloudward {

using PreparedTablePtr = std::shared_ptr<const PreparedTable>;

/// All that decides which rows are shown, and in which order; with what is known from before.
struct RowsWanted
{
    static constexpr quint32 everyKind = ~0U;

    PreparedTablePtr table{};
    QByteArray needle{};       ///< as Haystack::needle() makes it
    quint32 kinds = everyKind; ///< rows with any of these
    int column = -1;           ///< by which is ordered; -1: as they came
    Qt::SortOrder direction = Qt::AscendingOrder;
    QList<std::shared_ptr<const struct RowsOrder>> former{}; ///< what was shown before; the newest last
};

struct RowsOrder
{
    PreparedTablePtr table{};
    QByteArray needle{};
    int column = -1;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QList<qint32> found{};  ///< rows with the needle, of whatever kind, as they came
    QList<qint32> sorted{}; ///< all rows in order; empty where they stay as they came
    QList<qint32> rows{};   ///< what is shown
};

/// Any thread. A needle is looked for only where a part of it was found before, and what was looked for before is known.
std::shared_ptr<const RowsOrder> orderRows(const RowsWanted &wanted);

/// A PreparedTable, filtered and ordered; with many rows that is done on another thread, and shown() says when.
class PreparedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PreparedModel(const PreparedTablePtr &table, QObject *parent = nullptr);

    /// Where it has the rows of the one before (by their keys, in the same order), they stay as they are shown until the filter
    /// is set again, and so do selection and focus.
    void setTable(const PreparedTablePtr &table);
    void setFilter(const QString &text, quint32 kinds = RowsWanted::everyKind);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// What is shown: of what was set last, once shown() has come.
    const PreparedTable &table() const { return *m_order->table; }
    PreparedTablePtr tablePtr() const { return m_order->table; }
    /// The row of the table that is shown in a row of the view.
    qint32 source(int row) const { return m_order->rows.at(row); }
    /// Of each row in a selection, as they stand there.
    QList<qint32> sources(const QItemSelection &selection) const;
    /// Where a row is shown; -1 where it is not.
    int rowOf(const QString &key) const;
    bool isBusy() const { return m_ordering.isBusy(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows are what was last asked for.
    void shown();

private:
    using OrderPtr = std::shared_ptr<const RowsOrder>;
    void orderAnew();
    void install(const OrderPtr &order);
    bool hasRowsOf(const PreparedTable &table) const;

    /// So many keystrokes are taken back without looking anew.
    static constexpr qsizetype mostFormer = 16;

    OrderPtr m_order;    ///< what is shown; never null
    RowsWanted m_wanted; ///< what was asked for
    Ordering<RowsWanted, OrderPtr> m_ordering;
};

} // namespace cloudward
