// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>
#include <QWidget>

/// Shows a window and gives it the keyboard: without a window manager, as on the tests' own display, nobody else does.
inline bool showActive(QWidget &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window, 30'000))
        return false;
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window, 30'000);
}
