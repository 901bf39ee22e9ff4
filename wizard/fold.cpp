// SPDX-License-Identifier: Apache-2.0
#include "wizard/fold.h"

#include "wizard/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cloudward {

Fold::Fold(const QString &text, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_opener(new QPushButton(text, this))
    , m_inside(new QWidget(this))
    , m_body(new QVBoxLayout(m_inside))
{
    m_opener->setObjectName(objectName);
    m_opener->setFlat(true);
    m_opener->setProperty("opener", true);
    m_opener->setCheckable(true);
    m_opener->setIcon(makeIcon(Icon::Collapsed, Tone::Quiet));
    m_opener->setIconSize({scaledToText(16), scaledToText(16)});
    m_opener->setAccessibleDescription(tr("Closed"));
    m_body->setContentsMargins(space::wide, 0, 0, space::small);
    m_body->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_opener, 0, Qt::AlignLeft);
    column->addWidget(m_inside);
    m_inside->hide();
    connect(m_opener, &QPushButton::toggled, this, [this](bool open) {
        m_inside->setVisible(open);
        m_opener->setIcon(makeIcon(open ? Icon::Expanded : Icon::Collapsed, Tone::Quiet));
        m_opener->setAccessibleDescription(open ? tr("Open") : tr("Closed"));
    });
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
