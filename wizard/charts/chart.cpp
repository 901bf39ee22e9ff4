// SPDX-License-Identifier: Apache-2.0
#include "wizard/charts/chart.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// A screen reader hears that it is a picture of numbers.
QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

Chart::Chart(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(faceOf), true);
    Q_UNUSED(installed)
    setAccessibleName(title);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

QSize Chart::sizeHint() const
{
    const int usual = scaledToText(480);
    return {usual, heightForWidth(usual)};
}

QSize Chart::minimumSizeHint() const
{
    const int least = scaledToText(160);
    return {least, heightForWidth(std::max(least, width()))};
}

QList<int> Chart::divided(const QList<qint64> &amounts, int length, int between, int least)
{
    const qsizetype count = amounts.size();
    const int room = length - between * int(std::max<qsizetype>(0, count - 1));
    QList<int> parts(count, 0);
    if (count == 0 || room <= 0)
        return parts;
    const double sum = std::max(1.0, std::accumulate(amounts.cbegin(), amounts.cend(), 0.0));
    const int smallest = std::min(least, int(room / count));
    int used = 0;
    for (qsizetype i = 0; i < count; ++i) {
        parts[i] = std::max(smallest, int(double(amounts[i]) / sum * room));
        used += parts[i];
    }
    // What the small ones took, and what rounding left, is the largest one's; a row of small ones shares it.
    while (used != room) {
        auto largest = std::ranges::max_element(parts);
        const int change = used > room ? -std::min(used - room, std::max(1, *largest - smallest)) : room - used;
        *largest += change;
        used += change;
    }
    return parts;
}

QFontMetrics Chart::metrics()
{
    return QFontMetrics(QApplication::font());
}

int Chart::rowHeight() const
{
    return metrics().height() + space::tiny;
}

int Chart::barHeight() const
{
    return std::max(scaledToText(14), metrics().height() - 2);
}

QRect Chart::placed(const QRect &given) const
{
    return QStyle::visualRect(layoutDirection(), rect(), given);
}

void Chart::drawText(
    QPainter &painter, const QRect &where, Qt::Alignment alignment, const QString &text, Tone tone) const
{
    painter.setFont(QApplication::font());
    QPalette inTone = palette();
    inTone.setColor(QPalette::WindowText, colours().of(tone));
    style()->drawItemText(&painter, placed(where),
        int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::TextSingleLine, inTone, isEnabled(),
        metrics().elidedText(text, Qt::ElideMiddle, where.width()), QPalette::WindowText);
}

void Chart::drawBar(QPainter &painter, const QRect &where, Tone tone, Fill fill) const
{
    if (where.isEmpty())
        return;
    const QColor colour = colours().of(tone);
    const QRect bar = placed(where);
    painter.save();
    if (fill == Fill::Solid) {
        painter.fillRect(bar, colour);
    } else {
        painter.fillRect(bar, colours().soft(tone));
        painter.setPen(colour);
        painter.setBrush(fill == Fill::Hatched ? QBrush(colour, Qt::BDiagPattern) : QBrush(Qt::NoBrush));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

int Chart::drawKey(QPainter &painter, int x, const QString &name, Tone tone, Fill fill) const
{
    const int side = barHeight() - gap;
    drawBar(painter, QRect(x, (rowHeight() - side) / 2, side, side), tone, fill);
    x += side + space::tiny;
    drawText(painter, QRect(x, 0, textWidth(name), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, name);
    return x + textWidth(name) + space::large;
}

int Chart::textWidth(const QString &text) const
{
    return metrics().horizontalAdvance(text) + 1;
}

void Chart::setContents(const QStringList &said, bool any)
{
    setAccessibleDescription(said.join(u"; "_s));
    setVisible(any && parentWidget());
    updateGeometry();
    update();
}

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace cloudward
