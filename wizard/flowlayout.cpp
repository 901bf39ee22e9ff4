// SPDX-License-Identifier: Apache-2.0
#include "wizard/flowlayout.h"

#include "wizard/style.h"

#include <QStyle>
#include <QWidget>

namespace cloudward {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(space::small);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

/// All in one row.
QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        all = QSize(
            all.width() + size.width() + (all.width() > 0 ? spacing() : 0), std::max(all.height(), size.height()));
    }
    const auto margins = contentsMargins();
    return all.grownBy(margins);
}

/// Each in a row of its own.
QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    qsizetype next = 0;
    bool first = true;
    while (next < m_items.size()) {
        QList<QLayoutItem *> row;
        int width = 0;
        int height = 0;
        int growing = 0;
        for (; next < m_items.size(); ++next) {
            auto *item = m_items[next];
            if (item->isEmpty())
                continue;
            const auto size = item->sizeHint().expandedTo(item->minimumSize());
            const int more = (row.isEmpty() ? 0 : spacing()) + size.width();
            if (!row.isEmpty() && width + more > inside.width())
                break;
            row += item;
            width += more;
            height = std::max(height, size.height());
            growing += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
        }
        if (row.isEmpty())
            break;
        if (!first)
            top += spacing();
        first = false;
        if (apply) {
            const int left = std::max(0, inside.width() - width);
            int x = inside.left();
            for (auto *item : std::as_const(row)) {
                const auto size = item->sizeHint().expandedTo(item->minimumSize());
                const bool grows = item->expandingDirections().testFlag(Qt::Horizontal);
                const int own = std::min(inside.width(), size.width() + (grows ? left / growing : 0));
                const QRect place(QPoint(x, top + (height - size.height()) / 2), QSize(own, size.height()));
                item->setGeometry(QStyle::visualRect(
                    parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, inside, place));
                x += own + spacing();
            }
        }
        top += height;
    }
    return top - inside.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace cloudward
