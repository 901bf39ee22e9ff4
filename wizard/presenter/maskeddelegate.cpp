// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenter/maskeddelegate.h"

#include "wizard/presenter/presenter.h"

namespace cloudward {

MaskedDelegate::MaskedDelegate(QAbstractItemDelegate *usual, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_usual(usual)
{}

void MaskedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = shownText(option->text);
}

} // namespace cloudward
