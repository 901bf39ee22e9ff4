// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/limitrow.h"

#include "core/media/chunkplan.h"
#include "core/work/sizes.h"
#include "wizard/steps/mediawork.h"
#include "wizard/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

constexpr qint64 stepBytes = 100'000'000;

} // namespace

LimitRow::LimitRow(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    m_line->setObjectName(u"media.limit"_s);
    m_line->setFixedWidth(m_line->fontMetrics().averageCharWidth() * 16);
    m_line->setAccessibleName(tr("Largest chunk"));
    m_slider->setObjectName(u"media.limitSlider"_s);
    m_slider->setAccessibleName(tr("Largest chunk"));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(5);
    m_slider->setMaximumWidth(420);
    setMediaBytes(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_line);
    row->addWidget(m_slider, 1);
    row->addStretch(0);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textEdited, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_line->setText(limitText(value * stepBytes));
        m_line->setModified(true);
        m_slider->setToolTip(m_line->text());
        Q_EMIT edited();
    });
}

qint64 LimitRow::limit() const
{
    return parseSize(m_line->text()).value_or(-1);
}

void LimitRow::setLimit(qint64 limit)
{
    if (limit != this->limit())
        m_line->setText(limitText(limit));
    follow();
}

void LimitRow::setMediaBytes(qint64 bytes)
{
    const QSignalBlocker blocker(m_slider);
    const qint64 least = bytes > splitNeededAbove ? smallestChunkLimit : stepBytes;
    m_slider->setRange(int(least / stepBytes), int(largestChunkLimit / stepBytes));
    follow();
}

bool LimitRow::isEdited() const
{
    return m_line->isModified();
}

void LimitRow::setEdited(bool edited)
{
    m_line->setModified(edited);
}

/// The slider goes where the typed limit is nearest, without taking part in the typing.
void LimitRow::follow()
{
    const QSignalBlocker blocker(m_slider);
    if (const qint64 typed = limit(); typed > 0)
        m_slider->setValue(int((std::min(typed, largestChunkLimit) + stepBytes / 2) / stepBytes));
    m_slider->setToolTip(m_line->text());
}

} // namespace cloudward
