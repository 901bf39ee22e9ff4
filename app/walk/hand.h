// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QString>

#include <chrono>
#include <functional>

class QWidget;

namespace cloudward {

/// A person without a mouse: reaches controls by Tab, presses them by Space, types. Everything is sent as key events to
/// the widget that has the focus, so what cannot be reached by keyboard fails here. Window's thread; each call spins
/// the event loop. Errors are Unexpected with the control's name and what was in the way.
class Hand
{
public:
    explicit Hand(QWidget &window);

    /// Presses Tab until the control has the focus; fails when the round is complete without it.
    Result<void> tabTo(const QString &objectName);
    /// Tabs to a button, check box or radio button and presses Space.
    Result<void> press(const QString &objectName);
    /// Tabs to a field and replaces its text.
    Result<void> type(const QString &objectName, const QString &text);
    /// Waits for a condition while the window lives on.
    Result<void> waitUntil(const QString &what, const std::function<bool()> &condition,
        std::chrono::seconds atMost = std::chrono::seconds(120));

    /// The visible control of that name; nullptr if there is none.
    QWidget *find(const QString &objectName) const;

private:
    void key(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QWidget &m_window;
};

} // namespace cloudward
