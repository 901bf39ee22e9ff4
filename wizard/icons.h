// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/style.h"

#include <QIcon>
#include <QPixmap>

namespace cloudward {

/// Our own icons, one colour each, from resources/icons. They take the colour of their tone when they are painted, so
/// they follow light and dark.
enum class Icon {
    App,
    ToDo,
    Doing,
    Attention,
    Done,
    Skipped,
    Info,
    Problem,
    Unknown,
    ByHand,
    Help,
    Close,
    Copy,
    Folder,
    Open,
    Expanded,
    Collapsed,
    Work,
    Lock,
    Menu,
    Presenter,
};

QIcon makeIcon(Icon icon, Tone tone = Tone::Plain);
/// For labels: `size` in device-independent pixels.
QPixmap makePixmap(Icon icon, Tone tone, int size, qreal devicePixelRatio);

} // namespace cloudward
