// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/columnfit.h"

#include "wizard/style.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace cloudward {

ColumnFit::ColumnFit(QTableView *table, int stretchedColumn, int mostLines)
    : QObject(table)
    , m_table(table)
    , m_stretched(stretchedColumn)
    , m_mostLines(mostLines)
{
    table->setWordWrap(mostLines > 1);
    setLines(1);
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
    m_columns.resize(columns);
    for (int column = 0; column < columns; ++column) {
        if (column != m_stretched)
            m_table->resizeColumnToContents(column);
        const int contents = column == m_stretched ? 0 : m_table->columnWidth(column) + space::medium;
        m_columns[column].wanted = std::max(headingWidth(column), contents);
        if (m_mostLines > 1)
            collectTexts(column);
    }
    // A wrapped text fills its lines to four fifths or so.
    if (const Column last = m_columns.value(m_stretched); !last.texts.isEmpty())
        m_columns[m_stretched].wanted =
            std::max(last.wanted, last.beside + last.texts.constFirst().width * 5 / (4 * m_mostLines));
    share();
    // Not less than before: rows that grow and shrink while a filter is typed are restless.
    setLines(std::max(m_lines, linesNow()));
}

void ColumnFit::collectTexts(int column)
{
    constexpr int lookedAt = 200; // rows; more would be felt while a filter is typed
    constexpr qsizetype kept = 16;
    Column &here = m_columns[column];
    here.texts.clear();
    const auto *model = m_table->model();
    const QFontMetrics metrics = m_table->fontMetrics();
    const int rows = std::min(model->rowCount(), lookedAt);
    QModelIndex widest;
    for (int row = 0; row < rows; ++row) {
        const auto index = model->index(row, column);
        const auto words = index.data().toString();
        const int width = metrics.horizontalAdvance(words);
        const auto place = std::ranges::lower_bound(here.texts, width, std::ranges::greater(), &Text::width);
        if (place != here.texts.cend() && place->words == words)
            continue;
        if (place == here.texts.cbegin())
            widest = index;
        here.texts.insert(place, {width, words});
        if (here.texts.size() > kept)
            here.texts.removeLast();
    }
    if (widest.isValid())
        here.beside = std::max(0, m_table->sizeHintForIndex(widest).width() - here.texts.constFirst().width);
}

int ColumnFit::linesNow() const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int lines = 1;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        const int room = std::max(1, m_columns[column].given - m_columns[column].beside);
        for (const Text &text : m_columns[column].texts) {
            if (text.width <= room)
                break;
            const QRect box = metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text.words);
            lines = std::max(lines, (box.height() + metrics.lineSpacing() / 2) / metrics.lineSpacing());
        }
    }
    return std::min(lines, m_mostLines);
}

void ColumnFit::setLines(int lines)
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int height = metrics.height() + (lines - 1) * metrics.lineSpacing() + 12;
    auto *header = m_table->verticalHeader();
    if (lines == m_lines && height == header->defaultSectionSize())
        return;
    m_lines = lines;
    header->setDefaultSectionSize(height);
    Q_EMIT rowHeightChanged();
}

void ColumnFit::share()
{
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        widths += m_columns[column].wanted;
        if (!m_table->isColumnHidden(column))
            total += widths[column];
    }
    const int room = m_table->viewport()->width();
    while (total > room) {
        // The widest that may still give way, and only as far as the next widest.
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column) {
            const bool gives = !m_table->isColumnHidden(column) && widths[column] > headingWidth(column);
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
        // The header itself stretches later, when the table has its new size, too.
        m_columns[column].given = widths[column] + (column == m_stretched && fits ? room - total : 0);
    }
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool ofTable = watched == m_table;
    switch (event->type()) {
    case QEvent::Resize:
        if (!ofTable) {
            share();
            setLines(linesNow());
        }
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (!ofTable)
            break;
        measure();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cloudward
