// SPDX-License-Identifier: Apache-2.0
#include "wizard/charts/chunkbar.h"

#include "core/work/sizes.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// The largest first, and not more than are seen.
QList<ChunkBar::Part> shownParts(QList<ChunkBar::Part> parts)
{
    std::ranges::stable_sort(parts, std::ranges::greater(), &ChunkBar::Part::bytes);
    if (parts.size() <= ChunkBar::mostParts)
        return parts;
    ChunkBar::Part others{ChunkBar::tr("%L1 others").arg(parts.size() - ChunkBar::mostParts + 1), 0};
    for (qsizetype i = ChunkBar::mostParts - 1; i < parts.size(); ++i)
        others.bytes += parts[i].bytes;
    parts.resize(ChunkBar::mostParts - 1);
    return parts << others;
}

QString partText(const ChunkBar::Part &part)
{
    return u"%1 %2"_s.arg(part.label, sizeText(part.bytes));
}

} // namespace

qint64 ChunkBar::Chunk::bytes() const
{
    qint64 sum = 0;
    for (const Part &part : parts)
        sum += part.bytes;
    return sum;
}

ChunkBar::ChunkBar(const QString &title, QWidget *parent)
    : Chart(title, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChunkBar::setChunks(const QList<Chunk> &chunks, qint64 limit)
{
    if (chunks == m_given && limit == m_limit)
        return;
    m_given = chunks;
    m_chunks = chunks;
    m_limit = limit;
    m_current = {};
    m_hovered = {};
    QStringList said;
    for (Chunk &chunk : m_chunks) {
        chunk.parts = shownParts(chunk.parts);
        if (said.size() == mostSaid)
            continue;
        QStringList parts;
        for (const Part &part : std::as_const(chunk.parts))
            parts += partText(part);
        said += u"%1 %2: %3"_s.arg(chunk.file, sizeText(chunk.bytes()), parts.join(u", "));
    }
    setContents(said, !m_chunks.isEmpty());
}

QString ChunkBar::saidText() const
{
    const Place at = m_hovered.chunk >= 0 ? m_hovered : m_current;
    if (at.chunk < 0 || at.chunk >= m_chunks.size())
        return tr("Point at a part, or use the arrow keys, to read what it is.");
    const Chunk &chunk = m_chunks[at.chunk];
    if (at.part < 0 || at.part >= chunk.parts.size())
        return u"%1: %2"_s.arg(chunk.file, sizeText(chunk.bytes()));
    return u"%1, %2"_s.arg(chunk.file, partText(chunk.parts[at.part]));
}

int ChunkBar::plotHeight() const
{
    return scaledToText(96);
}

int ChunkBar::heightForWidth(int) const
{
    return plotHeight() + rowHeight() + space::tiny;
}

qsizetype ChunkBar::shownCount() const
{
    return std::min<qsizetype>(m_chunks.size(), std::max(1, (width() - 2 * space::tiny) / (leastPart + gap)));
}

QList<QRect> ChunkBar::partRects(qsizetype index) const
{
    const Chunk &chunk = m_chunks[index];
    const int count = int(shownCount());
    const int widest = scaledToText(40);
    const int column = std::clamp((width() - 2 * space::tiny - gap * (count - 1)) / count, leastPart, widest);
    const int x = space::tiny + int(index) * (column + gap);
    qint64 most = std::max<qint64>(1, m_limit);
    for (const Chunk &each : m_chunks)
        most = std::max(most, each.bytes());
    // Room for the frame around the part that is current.
    const int bottom = plotHeight() - gap;
    const int height = std::max(leastPart, int(double(chunk.bytes()) / double(most) * (bottom - gap)));
    QList<qint64> amounts;
    for (const Part &part : chunk.parts)
        amounts += part.bytes;
    int y = bottom;
    QList<QRect> rects;
    const auto parts = divided(amounts, height, gap, leastPart);
    for (const int part : parts) {
        rects += QRect(x, y - part, column, part);
        y -= part + gap;
    }
    return rects;
}

void ChunkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Place shown = m_hovered.chunk >= 0 ? m_hovered : m_current;
    const bool marked = m_hovered.chunk >= 0 || hasFocus();
    QRect frame;
    for (qsizetype i = 0; i < shownCount(); ++i) {
        const auto rects = partRects(i);
        for (qsizetype part = 0; part < rects.size(); ++part) {
            drawBar(painter, rects[part], Tone::Accent, part % 2 == 0 ? Fill::Solid : Fill::Hatched);
            if (marked && shown == Place{i, part})
                frame = rects[part];
        }
    }
    painter.fillRect(QRect(0, plotHeight() - 1, width(), 1), colours().quiet);
    if (!frame.isNull()) {
        // Dark and light, so that it is seen on the bar and beside it.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().panel, 2));
        painter.drawRect(placed(frame).adjusted(1, 1, -1, -1));
        painter.setPen(QPen(colours().text, 2));
        painter.drawRect(placed(frame).adjusted(-1, -1, 1, 1));
    }
    drawText(painter, QRect(space::tiny, plotHeight(), width() - 2 * space::tiny, rowHeight()),
        Qt::AlignLeft | Qt::AlignVCenter, saidText(), Tone::Quiet);
    if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChunkBar::moveTo(Place place)
{
    if (m_chunks.isEmpty())
        return;
    place.chunk = std::clamp<qsizetype>(place.chunk, 0, shownCount() - 1);
    place.part = std::clamp<qsizetype>(place.part, 0, std::max<qsizetype>(0, m_chunks[place.chunk].parts.size() - 1));
    if (place == m_current)
        return;
    m_current = place;
    m_hovered = {};
    QAccessibleAnnouncementEvent said(this, saidText());
    QAccessible::updateAccessibility(&said);
    update();
}

void ChunkBar::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: return moveTo({m_current.chunk + (mirrored ? 1 : -1), 0});
    case Qt::Key_Right: return moveTo({m_current.chunk + (mirrored ? -1 : 1), 0});
    case Qt::Key_Up: return moveTo({m_current.chunk, m_current.part + 1});
    case Qt::Key_Down: return moveTo({m_current.chunk, m_current.part - 1});
    case Qt::Key_Home: return moveTo({0, 0});
    case Qt::Key_End: return moveTo({m_chunks.size() - 1, 0});
    default: Chart::keyPressEvent(event);
    }
}

void ChunkBar::mouseMoveEvent(QMouseEvent *event)
{
    Place found;
    for (qsizetype i = 0; i < shownCount() && found.chunk < 0; ++i) {
        const auto rects = partRects(i);
        for (qsizetype part = 0; part < rects.size(); ++part) {
            if (placed(rects[part]).contains(event->position().toPoint()))
                found = {i, part};
        }
    }
    if (found == m_hovered)
        return;
    m_hovered = found;
    update();
}

void ChunkBar::leaveEvent(QEvent *event)
{
    m_hovered = {};
    update();
    Chart::leaveEvent(event);
}

void ChunkBar::focusInEvent(QFocusEvent *event)
{
    if (m_current.chunk < 0)
        moveTo({0, 0});
    Chart::focusInEvent(event);
}

} // namespace cloudward
