// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWebEnginePage;
class QWidget;

namespace cloudward {

/// A person in front of the embedded browser: sees what the page shows, goes to a control and presses Space, with key
/// events to the real view. Each call spins the event loop.
class Chromium
{
public:
    /// The browser that is somewhere within `window`.
    explicit Chromium(QWidget &window);

    /// What a script of the page's world comes back with.
    QString ask(const QString &script);
    /// Before a page is to load anew: what waitForAnother() then waits for is any document but the one that is there now.
    bool notePage();
    /// Until the document is another than the noted one, which stays there and answers until the new one comes in.
    bool waitForAnother();
    /// Waits until what fits the selector is visible. False after a minute.
    bool waitFor(const QString &selector);
    /// Waits for it, gives it the focus and presses Space.
    bool press(const QString &selector);
    /// The same for a link, by Enter.
    bool follow(const QString &selector);
    /// Types into a field, key by key.
    bool type(const QString &selector, const QString &text);
    /// Presses what asks for a file until it has one; a page may be loading anew under one's hand.
    bool chooseFile(const QString &selector);

private:
    /// Waits for it and gives it the focus; the widget that then takes the keys, nullptr where it could not be reached.
    QWidget *reach(const QString &selector);

    QWidget &m_window;
};

} // namespace cloudward
