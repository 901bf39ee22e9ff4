// SPDX-License-Identifier: Apache-2.0
#include "wizard/figures.h"

#include "wizard/style.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace cloudward {

Figures::Figures(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Figures::setFigures(const QList<Figure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    qDeleteAll(m_cells);
    m_cells.clear();
    QStringList spoken;
    for (const Figure &figure : figures) {
        auto *cell = new QWidget(this);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *value = new QLabel(figure.value, cell);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setTextSize(value, TextSize::Title);
        auto *label = new QLabel(figure.label, cell);
        label->setTextFormat(Qt::PlainText);
        setTone(label, Tone::Quiet);
        setTextSize(label, TextSize::Small);
        column->addWidget(value);
        column->addWidget(label);
        spoken.append(figure.label + u' ' + figure.value);
        m_cells.append(cell);
        cell->show();
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!figures.isEmpty() && parentWidget());
    updateGeometry();
    resizeEvent(nullptr);
}

/// As many in a row as there is room for.
QList<QRect> Figures::places(int width) const
{
    QList<QRect> rects;
    QPoint at;
    int rowHeight = 0;
    for (const QWidget *cell : m_cells) {
        const QSize size = cell->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + rowHeight + space::small};
            rowHeight = 0;
        }
        rects.append(QRect(at, size));
        at.rx() += size.width() + space::wide;
        rowHeight = std::max(rowHeight, size.height());
    }
    return rects;
}

QSize Figures::sizeHint() const
{
    QRect all;
    for (const QRect &rect : places(QWIDGETSIZE_MAX))
        all |= rect;
    return all.size();
}

QSize Figures::minimumSizeHint() const
{
    QSize widest;
    for (const QWidget *cell : m_cells)
        widest = widest.expandedTo(cell->sizeHint());
    return widest;
}

int Figures::heightForWidth(int width) const
{
    QRect all;
    for (const QRect &rect : places(width))
        all |= rect;
    return all.height();
}

void Figures::resizeEvent(QResizeEvent *)
{
    const QList<QRect> rects = places(width());
    for (qsizetype i = 0; i < rects.size(); ++i)
        m_cells[i]->setGeometry(rects[i]);
}

bool Figures::event(QEvent *event)
{
    // A cell wants another size: the font is another one.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        resizeEvent(nullptr);
    }
    return QWidget::event(event);
}

} // namespace cloudward
