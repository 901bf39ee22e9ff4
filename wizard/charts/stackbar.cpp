// SPDX-License-Identifier: Apache-2.0
#include "wizard/charts/stackbar.h"

#include <QPainter>

namespace cloudward {

void StackBar::setParts(const QList<Part> &parts)
{
    auto shown = parts;
    shown.removeIf([](const Part &part) { return part.amount <= 0; });
    if (shown == m_parts)
        return;
    m_parts = shown;
    QStringList said;
    for (const Part &part : std::as_const(m_parts))
        said += part.label;
    setContents(said, !m_parts.isEmpty());
}

/// Where each part's words stand: as many in a row as there is room for.
QList<QRect> StackBar::legend(int width) const
{
    QList<QRect> rects;
    QPoint at(0, barHeight() + space::small);
    for (const Part &part : m_parts) {
        const int needed = std::min(width, barHeight() + space::tiny + textWidth(part.label));
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + rowHeight()};
        rects += QRect(at, QSize(needed, rowHeight()));
        at.rx() += needed + space::large;
    }
    return rects;
}

int StackBar::heightForWidth(int width) const
{
    const auto rects = legend(width);
    return rects.isEmpty() ? barHeight() : rects.last().bottom() + 1;
}

void StackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QList<qint64> amounts;
    for (const Part &part : std::as_const(m_parts))
        amounts += part.amount;
    const auto lengths = divided(amounts, width(), gap, leastPart);
    const auto rects = legend(width());
    int x = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        drawBar(painter, QRect(x, 0, lengths[i], barHeight()), part.tone, part.fill);
        x += lengths[i] + gap;
        const QRect words = rects[i];
        const int side = barHeight() - gap;
        drawBar(painter, QRect(words.x(), words.y() + (words.height() - side) / 2, side, side), part.tone, part.fill);
        drawText(
            painter, words.adjusted(barHeight() + space::tiny, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, part.label);
    }
}

} // namespace cloudward
