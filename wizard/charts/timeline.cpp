// SPDX-License-Identifier: Apache-2.0
#include "wizard/charts/timeline.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString markText(const QDateTime &mark)
{
    return mark.time() == QTime(0, 0) ? QLocale().toString(mark.date(), QLocale::ShortFormat)
                                      : QLocale().toString(mark.time(), QLocale::ShortFormat);
}

} // namespace

QList<QDateTime> Timeline::marks(const QDateTime &from, const QDateTime &to, int most)
{
    static constexpr std::array<qint64, 13> steps{minute, 5 * minute, 15 * minute, 30 * minute, hour, 2 * hour,
        3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 28 * day};
    const qint64 length = std::max<qint64>(1, from.secsTo(to));
    qint64 step = steps.back();
    for (const qint64 each : steps) {
        if (length / each < std::max(1, most)) {
            step = each;
            break;
        }
    }
    while (length / step >= std::max(1, most))
        step *= 2;
    QList<QDateTime> marks;
    // By days of the calendar, so that hours stay full ones where clocks are put forward.
    const QDate first = from.toLocalTime().date();
    for (qint64 days = 0;; days += std::max<qint64>(1, step / day)) {
        const QDateTime midnight = first.addDays(days).startOfDay();
        if (midnight > to)
            return marks;
        for (qint64 seconds = 0; seconds < day; seconds += step) {
            const QDateTime mark(midnight.date(), QTime(0, 0).addSecs(int(seconds)));
            if (mark >= from && mark <= to && marks.size() < most)
                marks += mark;
        }
    }
}

void Timeline::setLanes(const QList<Lane> &lanes)
{
    if (lanes == m_given)
        return;
    m_given = lanes;
    m_lanes = lanes;
    m_from = {};
    m_to = {};
    QStringList said;
    for (Lane &lane : m_lanes) {
        lane.spans.removeIf([](const Span &span) { return !span.from.isValid() || !span.to.isValid(); });
        for (const Span &span : std::as_const(lane.spans)) {
            m_from = m_from.isValid() ? std::min(m_from, span.from) : span.from;
            m_to = m_to.isValid() ? std::max(m_to, span.to) : span.to;
        }
    }
    m_lanes.removeIf([](const Lane &lane) { return lane.spans.isEmpty(); });
    for (const Lane &lane : std::as_const(m_lanes))
        said += u"%1: %2"_s.arg(lane.label, lane.said);
    setContents(said, !m_lanes.isEmpty());
}

int Timeline::heightForWidth(int) const
{
    return (int(m_lanes.size()) + 2) * rowHeight() + 2 * space::tiny;
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (m_lanes.isEmpty())
        return;
    QPainter painter(this);
    const int next = drawKey(painter, 0, tr("as it was"), Tone::Success, Fill::Solid);
    drawKey(painter, next, tr("as planned"), Tone::Accent, Fill::Hatched);
    int labels = 0;
    for (const Lane &lane : std::as_const(m_lanes))
        labels = std::max(labels, textWidth(lane.label));
    labels = std::min(labels, width() * 2 / 5);
    const int from = labels + space::medium;
    const int room = std::max(1, width() - from - space::tiny);
    const double seconds = double(std::max<qint64>(1, m_from.secsTo(m_to)));
    const auto at = [&](const QDateTime &time) { return from + int(double(m_from.secsTo(time)) / seconds * room); };
    const int top = rowHeight() + space::tiny;
    const int bottom = top + int(m_lanes.size()) * rowHeight();

    const int markWidth = textWidth(markText(QDateTime(m_from.toLocalTime().date(), QTime(0, 0)))) + space::medium;
    const auto all = marks(m_from, m_to, std::max(1, room / markWidth));
    for (const QDateTime &mark : all) {
        const int x = at(mark);
        painter.fillRect(placed(QRect(x, top, 1, bottom - top + space::tiny)), colours().line);
        // Within the picture, also at its end.
        const int width = textWidth(markText(mark));
        drawText(painter, QRect(std::min(x, this->width() - width), bottom + space::tiny, width, rowHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, markText(mark), Tone::Quiet);
    }
    int y = top;
    const int thickness = std::min(barHeight(), rowHeight() - space::tiny);
    for (const Lane &lane : std::as_const(m_lanes)) {
        drawText(painter, QRect(0, y, labels, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, lane.label);
        for (const Span &span : lane.spans) {
            const int begin = at(span.from);
            const int length = std::max(leastPart, at(span.to) - begin);
            drawBar(painter, QRect(begin, y + (rowHeight() - thickness) / 2, length, thickness),
                span.planned ? Tone::Accent : Tone::Success, span.planned ? Fill::Hatched : Fill::Solid);
        }
        y += rowHeight();
    }
}

} // namespace cloudward
