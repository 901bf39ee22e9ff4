// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/icons.h"

#include <QWidget>

namespace cloudward {

/// An icon that stands in a layout, follows light and dark, and grows with the text beside it. Says nothing to a screen reader: the word beside it does.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    /// `size` at the usual text size, in device-independent pixels.
    explicit IconLabel(Icon icon, Tone tone, QWidget *parent = nullptr, int size = 16);

    void setIcon(Icon icon, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_size;
};

} // namespace cloudward
