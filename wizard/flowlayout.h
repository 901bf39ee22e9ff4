// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace cloudward {

/// Side by side as long as there is room, and on in the next row where there is none: large text or a long language takes
/// more rows and not more width. In each row, what may grow (a field) shares the room that is left.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// On a parent widget, or to be added to another layout.
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where each item stands in a rectangle; gives the height that all take.
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
};

} // namespace cloudward
