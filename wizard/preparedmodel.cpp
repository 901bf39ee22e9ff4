// SPDX-License-Identifier: Apache-2.0
#include "wizard/preparedmodel.h"

#include <QItemSelection>

#include <algorithm>

namespace cloudward {

namespace {

QList<qint32> foundRows(const RowsWanted &wanted)
{
    const RowsOrder *best = nullptr;
    for (const auto &former : wanted.former) {
        const bool isOfIt = former->table == wanted.table && wanted.needle.contains(former->needle);
        if (isOfIt && (!best || former->found.size() < best->found.size()))
            best = former.get();
    }
    const Haystack &haystack = wanted.table->haystack();
    if (!best)
        return haystack.find(wanted.needle);
    return best->needle == wanted.needle ? best->found : haystack.findAmong(best->found, wanted.needle);
}

QList<qint32> sortedRows(const PreparedTable &table, int column, Qt::SortOrder direction)
{
    std::vector<std::pair<QString, qint32>> keys;
    keys.reserve(size_t(table.size()));
    for (qint32 row = 0; row < table.size(); ++row)
        keys.emplace_back(table.sortKey(row, column), row);
    const bool descending = direction == Qt::DescendingOrder;
    std::ranges::stable_sort(keys, [descending](const auto &one, const auto &other) {
        return descending ? other.first < one.first : one.first < other.first;
    });
    QList<qint32> rows;
    rows.reserve(table.size());
    for (const auto &key : keys)
        rows.append(key.second);
    return rows;
}

/// What is shown of the rows that were found.
QList<qint32> shownRows(const RowsOrder &order, quint32 kinds)
{
    const PreparedTable &table = *order.table;
    QList<qint32> rows;
    if (order.sorted.isEmpty()) {
        if (kinds == RowsWanted::everyKind)
            return order.found;
        std::ranges::copy_if(
            order.found, std::back_inserter(rows), [&](qint32 row) { return (table.kinds(row) & kinds) != 0; });
        return rows;
    }
    std::vector<bool> isShown(size_t(table.size()), false);
    for (const qint32 row : order.found)
        isShown[size_t(row)] = (table.kinds(row) & kinds) != 0;
    std::ranges::copy_if(order.sorted, std::back_inserter(rows), [&](qint32 row) { return isShown[size_t(row)]; });
    return rows;
}

} // namespace

std::shared_ptr<const RowsOrder> orderRows(const RowsWanted &wanted)
{
    auto order = std::make_shared<RowsOrder>(RowsOrder{
        .table = wanted.table, .needle = wanted.needle, .column = wanted.column, .direction = wanted.direction});
    order->found = foundRows(wanted);
    const auto same = std::ranges::find_if(wanted.former, [&wanted](const auto &former) {
        return former->table == wanted.table && former->column == wanted.column &&
               former->direction == wanted.direction;
    });
    if (same != wanted.former.cend())
        order->sorted = (*same)->sorted;
    else if (wanted.column >= 0)
        order->sorted = sortedRows(*wanted.table, wanted.column, wanted.direction);
    order->rows = shownRows(*order, wanted.kinds);
    return order;
}

PreparedModel::PreparedModel(const PreparedTablePtr &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(orderRows({.table = table}))
    , m_wanted({.table = table})
    , m_ordering(orderRows, [this](const OrderPtr &order) { install(order); })
{}

bool PreparedModel::hasRowsOf(const PreparedTable &table) const
{
    const PreparedTable &mine = this->table();
    if (mine.size() != table.size())
        return false;
    for (qint32 row = 0; row < table.size(); ++row) {
        if (mine.key(row) != table.key(row))
            return false;
    }
    return true;
}

void PreparedModel::setTable(const PreparedTablePtr &table)
{
    if (table == m_wanted.table)
        return;
    const bool settled = m_order->table == m_wanted.table && !m_ordering.isBusy();
    m_wanted.table = table;
    if (!settled || !hasRowsOf(*table))
        return orderAnew();
    auto order = std::make_shared<RowsOrder>(*m_order);
    order->table = table;
    // What was found and how it was ordered was so of other texts.
    m_order = order;
    m_wanted.former.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT shown();
}

void PreparedModel::setFilter(const QString &text, quint32 kinds)
{
    m_wanted.needle = Haystack::needle(text);
    m_wanted.kinds = kinds;
    orderAnew();
}

void PreparedModel::sort(int column, Qt::SortOrder order)
{
    m_wanted.column = column;
    m_wanted.direction = order;
    orderAnew();
}

void PreparedModel::orderAnew()
{
    m_ordering.ask(m_wanted, m_wanted.table->size());
}

void PreparedModel::install(const OrderPtr &order)
{
    beginResetModel();
    m_order = order;
    endResetModel();
    if (!m_wanted.former.isEmpty() && m_wanted.former.constLast()->table != order->table)
        m_wanted.former.clear();
    // One of each needle and order: the same again says nothing new.
    m_wanted.former.removeIf([&order](const OrderPtr &former) {
        return former->needle == order->needle && former->column == order->column &&
               former->direction == order->direction;
    });
    m_wanted.former.append(order);
    if (m_wanted.former.size() > mostFormer)
        m_wanted.former.removeFirst();
    Q_EMIT shown();
}

QList<qint32> PreparedModel::sources(const QItemSelection &selection) const
{
    QList<qint32> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(source(row));
    }
    return rows;
}

int PreparedModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_order->rows, [&](qint32 row) { return m_order->table->key(row) == key; });
    return found == m_order->rows.cend() ? -1 : int(found - m_order->rows.cbegin());
}

int PreparedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order->rows.size());
}

int PreparedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table().columns();
}

QVariant PreparedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint32 row = source(index.row());
    switch (role) {
    case Qt::DisplayRole: return table().text(row, index.column());
    case Qt::ToolTipRole:
        // Names come from outside; a tool tip takes rich text for what looks like it.
        return table().hint(row, index.column()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::DecorationRole: {
        const QIcon icon = table().icon(row, index.column());
        return icon.isNull() ? QVariant() : icon;
    }
    case Qt::TextAlignmentRole:
        return table().isNumber(index.column()) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant PreparedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && table().isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? table().heading(section) : QVariant();
}

} // namespace cloudward
