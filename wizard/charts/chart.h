// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/style.h"

#include <QWidget>

namespace cloudward {

/// How a bar is filled, so that two bars side by side are told apart without their colours.
enum class Fill { Solid, Hatched, Outlined };

/// Base of the pictures on the pages: painted by themselves, in the colours of the scheme and the size of the text, without
/// motion, mirrored where people read from the right. What a picture shows is said in its accessible description, with all
/// numbers; its accessible name is its title. All texts go through the style (drawItemText), so that
/// a style may mask them.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(const QString &title, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Divides `length` by the amounts: each part at least `least` long where there is room for that, with `between` between,
    /// and all together as long as `length`. Amounts are not negative.
    static QList<int> divided(const QList<qint64> &amounts, int length, int between, int least);

protected:
    static constexpr int gap = 2;       ///< between bars that touch otherwise
    static constexpr int leastPart = 3; ///< of a bar, so that it is seen

    /// The application's, whose size the text has everywhere.
    static QFontMetrics metrics();
    int rowHeight() const; ///< of a line of text
    int barHeight() const;
    /// A rectangle as from left to right, where it is painted.
    QRect placed(const QRect &rect) const;
    void drawText(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
        Tone tone = Tone::Plain) const;
    void drawBar(QPainter &painter, const QRect &rect, Tone tone, Fill fill = Fill::Solid) const;
    /// A swatch and what it stands for, at the top; gives where the next may stand.
    int drawKey(QPainter &painter, int x, const QString &name, Tone tone, Fill fill) const;
    int textWidth(const QString &text) const;
    /// What is shown is another: says it, and shows the widget only where there is something.
    void setContents(const QStringList &said, bool any);

    void changeEvent(QEvent *event) override;
};

} // namespace cloudward
