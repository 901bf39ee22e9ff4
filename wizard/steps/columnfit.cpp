// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/columnfit.h"

#include "wizard/style.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace cloudward {

ColumnFit::ColumnFit(QTableView *table, int stretchedColumn)
    : QObject(table)
    , m_table(table)
    , m_stretched(stretchedColumn)
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this); // a table hears of its new size before its viewport has one
    measure();
}

/// With the sheet's padding and weight, which the header's own hint leaves out.
int ColumnFit::headingWidth(int column) const
{
    QFont font = m_table->horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    const auto text = m_table->model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font).horizontalAdvance(text) + 2 * space::small + 2;
}

void ColumnFit::measure()
{
    const int columns = m_table->model()->columnCount();
    m_wanted.resize(columns);
    for (int column = 0; column < columns; ++column) {
        if (column != m_stretched)
            m_table->resizeColumnToContents(column);
        const int contents = column == m_stretched ? 0 : m_table->columnWidth(column) + space::medium;
        m_wanted[column] = std::max(headingWidth(column), contents);
    }
    share();
}

void ColumnFit::share()
{
    QList<int> widths = m_wanted;
    int total = 0;
    for (int column = 0; column < widths.size(); ++column) {
        if (!m_table->isColumnHidden(column))
            total += widths[column];
    }
    const int room = m_table->viewport()->width();
    while (total > room) {
        // The widest that may still give way, and only as far as the next widest.
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column) {
            const bool gives =
                column != m_stretched && !m_table->isColumnHidden(column) && widths[column] > headingWidth(column);
            if (gives && (widest < 0 || widths[column] > widths[widest]))
                widest = column;
        }
        if (widest < 0)
            break;
        const int less = std::min(total - room, std::max(1, widths[widest] / 16));
        const int given = std::min(less, widths[widest] - headingWidth(widest));
        widths[widest] -= given;
        total -= given;
    }
    auto *header = m_table->horizontalHeader();
    const bool fits = total <= room;
    header->setSectionResizeMode(m_stretched, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int column = 0; column < widths.size(); ++column) {
        if (column != m_stretched || !fits)
            m_table->setColumnWidth(column, widths[column]);
    }
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool ofTable = watched == m_table;
    switch (event->type()) {
    case QEvent::Resize:
        if (!ofTable)
            share();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (!ofTable)
            break;
        m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 12);
        measure();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cloudward
