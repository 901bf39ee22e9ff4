// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace cloudward {

/// The flat button with an arrow that opens and closes what stands below it: it shows by the arrow and says to a screen
/// reader which of the two it is. What opens is its owner's.
class Opener : public QPushButton
{
    Q_OBJECT
public:
    Opener(const QString &text, const QString &objectName, QWidget *parent);
};

} // namespace cloudward
