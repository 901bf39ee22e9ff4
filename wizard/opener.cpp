// SPDX-License-Identifier: Apache-2.0
#include "wizard/opener.h"

#include "wizard/icons.h"

namespace cloudward {

Opener::Opener(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setFlat(true);
    setProperty("opener", true);
    setCheckable(true);
    const auto show = [this](bool open) {
        setIcon(makeIcon(open ? Icon::Expanded : Icon::Collapsed, Tone::Quiet));
        setAccessibleDescription(open ? tr("Open") : tr("Closed"));
    };
    connect(this, &QPushButton::toggled, this, show);
    show(false);
}

} // namespace cloudward
