// SPDX-License-Identifier: Apache-2.0
#include "wizard/card.h"

#include "wizard/style.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cloudward {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_heading(makeHeading(heading, this))
    , m_body(new QVBoxLayout(this))
{
    setObjectName(u"card"_s);
    setAccessibleName(heading);
    m_body->setContentsMargins(space::wide, space::large, space::wide, space::large);
    m_body->setSpacing(space::medium);
    m_body->addWidget(m_heading);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

} // namespace cloudward
