// SPDX-License-Identifier: Apache-2.0
#include "wizard/charts/pairbars.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr auto beforeTone = Tone::Quiet;
constexpr auto beforeFill = Fill::Hatched;
constexpr auto afterTone = Tone::Accent;
constexpr auto afterFill = Fill::Solid;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString difference(const PairBars::Row &row)
{
    if (row.after == row.before)
        return PairBars::tr("as many");
    return row.after < row.before ? PairBars::tr("%1 fewer").arg(number(row.before - row.after))
                                  : PairBars::tr("%1 more").arg(number(row.after - row.before));
}

/// What is counted only about proves nothing, either way.
Tone verdict(const PairBars::Row &row)
{
    if (!row.afterText.isEmpty())
        return Tone::Quiet;
    return row.after == row.before ? Tone::Success : Tone::Attention;
}

} // namespace

QString PairBars::afterText(const Row &row)
{
    return row.afterText.isEmpty() ? number(row.after) : row.afterText;
}

PairBars::PairBars(const QString &title, const QString &before, const QString &after, QWidget *parent)
    : Chart(title, parent)
    , m_before(before)
    , m_after(after)
{}

void PairBars::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList said;
    for (const Row &row : std::as_const(m_rows))
        said += u"%1: %2 %3, %4 %5, %6"_s.arg(
            row.label, m_before, number(row.before), m_after, afterText(row), difference(row));
    setContents(said, !m_rows.isEmpty());
}

int PairBars::heightForWidth(int) const
{
    const int row = rowHeight() + 2 * barHeight() + gap + space::small;
    return rowHeight() + space::tiny + int(m_rows.size()) * row;
}

void PairBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int next = drawKey(painter, 0, m_before, beforeTone, beforeFill);
    drawKey(painter, next, m_after, afterTone, afterFill);
    int y = rowHeight() + space::tiny;
    int numbers = 0;
    for (const Row &row : std::as_const(m_rows))
        numbers = std::max({numbers, textWidth(number(row.before)), textWidth(afterText(row))});
    const int room = std::max(0, width() - numbers - space::small);
    for (const Row &row : std::as_const(m_rows)) {
        const int words = textWidth(difference(row));
        drawText(painter, QRect(0, y, std::max(0, width() - words - space::small), rowHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, row.label);
        drawText(painter, QRect(width() - words, y, words, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
            difference(row), verdict(row));
        y += rowHeight();
        const double most = double(std::max<qint64>(1, std::max(row.before, row.after)));
        const auto draw = [&](qint64 count, const QString &text, Tone tone, Fill fill) {
            const int length = count > 0 ? std::max(leastPart, int(double(count) / most * room)) : 0;
            drawBar(painter, QRect(0, y, std::min(length, room), barHeight()), tone, fill);
            drawText(painter, QRect(width() - numbers, y, numbers, barHeight()), Qt::AlignRight | Qt::AlignVCenter,
                text, Tone::Quiet);
            y += barHeight() + gap;
        };
        draw(row.before, number(row.before), beforeTone, beforeFill);
        draw(row.after, afterText(row), afterTone, afterFill);
        y += space::small - gap;
    }
}

} // namespace cloudward
