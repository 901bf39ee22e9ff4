// SPDX-License-Identifier: Apache-2.0
#include "wizard/fold.h"

#include "wizard/opener.h"
#include "wizard/style.h"

#include <QVBoxLayout>

namespace cloudward {

Fold::Fold(const QString &text, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_opener(new Opener(text, objectName, this))
    , m_inside(new QWidget(this))
    , m_body(new QVBoxLayout(m_inside))
{
    m_opener->setIconSize({scaledToText(16), scaledToText(16)});
    m_body->setContentsMargins(space::wide, 0, 0, space::small);
    m_body->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_opener, 0, Qt::AlignLeft);
    column->addWidget(m_inside);
    m_inside->hide();
    connect(m_opener, &QPushButton::toggled, m_inside, &QWidget::setVisible);
}

void Fold::setText(const QString &text)
{
    m_opener->setText(text);
}

bool Fold::isOpen() const
{
    return m_opener->isChecked();
}

void Fold::setOpen(bool open)
{
    m_opener->setChecked(open);
}

} // namespace cloudward
