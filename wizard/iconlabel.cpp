// SPDX-License-Identifier: Apache-2.0
#include "wizard/iconlabel.h"

#include <QPainter>

namespace cloudward {

IconLabel::IconLabel(Icon icon, Tone tone, QWidget *parent, int size)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = scaledToText(m_size);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, makePixmap(m_icon, m_tone, scaledToText(m_size), devicePixelRatioF()));
}

} // namespace cloudward
