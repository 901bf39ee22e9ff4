// SPDX-License-Identifier: Apache-2.0
#include "tests/app/browser/chromium.h"

#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace cloudward {

Chromium::Chromium(QWidget &window)
    : m_window(window)
{}

QString Chromium::ask(const QString &script)
{
    auto *view = m_window.findChild<QWebEngineView *>();
    if (!view)
        return {};
    auto answer = std::make_shared<std::optional<QString>>();
    view->page()->runJavaScript(script, [answer](const QVariant &value) { *answer = value.toString(); });
    // A page that is left meanwhile never answers.
    if (!QTest::qWaitFor([answer] { return answer->has_value(); }, 5'000))
        return {};
    return **answer;
}

bool Chromium::notePage()
{
    return ask(u"window.isNoted = 'yes'"_s) == "yes"_L1;
}

bool Chromium::waitForAnother()
{
    return QTest::qWaitFor([&] { return ask(u"window.isNoted || 'no'"_s) == "no"_L1; }, 60'000);
}

bool Chromium::waitFor(const QString &selector)
{
    const QString script =
        u"(() => {const found = document.querySelector(\"%1\"); return found && found.checkVisibility() ? 'yes' : '';})()"_s
            .arg(selector);
    return QTest::qWaitFor([&] { return ask(script) == "yes"_L1; }, 60'000);
}

QWidget *Chromium::reach(const QString &selector)
{
    if (!waitFor(selector))
        return nullptr;
    auto *view = m_window.findChild<QWebEngineView *>();
    // A window becomes another one for the display when the first browser comes into it; nobody manages windows here.
    m_window.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.window(), 30'000))
        return nullptr;
    view->setFocus();
    const QString focus =
        u"document.querySelector(\"%1\").focus();"
        u" document.hasFocus() && document.activeElement.matches(\"%1\") ? 'yes' : ''"_s.arg(selector);
    if (!QTest::qWaitFor([&] { return ask(focus) == "yes"_L1; }, 30'000))
        return nullptr;
    return view->focusProxy() ? view->focusProxy() : view;
}

bool Chromium::press(const QString &selector)
{
    auto *widget = reach(selector);
    if (widget)
        QTest::keyClick(widget, Qt::Key_Space);
    return widget;
}

bool Chromium::follow(const QString &selector)
{
    auto *widget = reach(selector);
    if (widget)
        QTest::keyClick(widget, Qt::Key_Return);
    return widget;
}

bool Chromium::type(const QString &selector, const QString &text)
{
    auto *widget = reach(selector);
    if (!widget)
        return false;
    QTest::keyClicks(widget, text);
    const QString value = u"document.querySelector(\"%1\").value"_s.arg(selector);
    return QTest::qWaitFor([&] { return ask(value) == text; }, 30'000);
}

bool Chromium::chooseFile(const QString &selector)
{
    const QString count = u"String(document.querySelector(\"%1\").files.length)"_s.arg(selector);
    for (int tries = 0; tries < 5; ++tries) {
        if (!press(selector))
            return false;
        if (QTest::qWaitFor([&] { return ask(count) == "1"_L1; }, 3'000))
            return true;
    }
    return false;
}

} // namespace cloudward
