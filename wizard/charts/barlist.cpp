// SPDX-License-Identifier: Apache-2.0
#include "wizard/charts/barlist.h"

#include "core/work/sizes.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

void BarList::setRows(const QList<Row> &rows)
{
    if (rows == m_given)
        return;
    m_given = rows;
    m_rows = rows;
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::bytes);
    m_hasOthers = m_rows.size() > mostRows;
    if (m_hasOthers) {
        Row others;
        for (qsizetype i = mostRows; i < m_rows.size(); ++i)
            others.bytes += m_rows[i].bytes;
        others.label = tr("%L1 others").arg(m_rows.size() - mostRows);
        m_rows.resize(mostRows);
        m_rows += others;
    }
    QStringList said;
    for (const Row &row : std::as_const(m_rows))
        said += u"%1: %2"_s.arg(row.label, sizeText(row.bytes));
    setContents(said, !m_rows.isEmpty());
}

int BarList::heightForWidth(int) const
{
    return (int(m_rows.size()) + 1) * rowHeight();
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int labels = 0;
    int numbers = 0;
    qint64 most = 1;
    for (const Row &row : std::as_const(m_rows)) {
        labels = std::max(labels, textWidth(row.label));
        numbers = std::max(numbers, textWidth(sizeText(row.bytes)));
        most = std::max(most, row.bytes);
    }
    labels = std::min(labels, width() * 2 / 5);
    const int from = labels + space::small;
    const int room = std::max(0, width() - from - space::small - numbers);
    const int thickness = std::min(barHeight(), rowHeight() - space::tiny);
    drawText(
        painter, QRect(0, 0, width(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, accessibleName(), Tone::Quiet);
    int y = rowHeight();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool others = m_hasOthers && i == m_rows.size() - 1;
        const int length = std::max(row.bytes > 0 ? leastPart : 0, int(double(row.bytes) / double(most) * room));
        drawText(painter, QRect(0, y, labels, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, row.label);
        drawBar(painter, QRect(from, y + (rowHeight() - thickness) / 2, std::min(length, room), thickness),
            others ? Tone::Quiet : Tone::Accent, others ? Fill::Hatched : Fill::Solid);
        drawText(painter, QRect(width() - numbers, y, numbers, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
            sizeText(row.bytes));
        y += rowHeight();
    }
}

} // namespace cloudward
