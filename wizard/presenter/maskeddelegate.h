// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

namespace cloudward {

/// Paints cells as shownText(), in the place of a view's usual delegate.
class MaskedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    MaskedDelegate(QAbstractItemDelegate *usual, QObject *parent);

    QAbstractItemDelegate *usual() const { return m_usual; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QPointer<QAbstractItemDelegate> m_usual;
};

} // namespace cloudward
