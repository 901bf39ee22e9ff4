// SPDX-License-Identifier: Apache-2.0
#include "app/walk/hand.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> inTheWay(const QString &objectName, const QString &why)
{
    return failure(ErrorCode::Unexpected, objectName, why);
}

} // namespace

Hand::Hand(QWidget &window)
    : m_window(window)
{}

QWidget *Hand::find(const QString &objectName) const
{
    const auto widgets = m_window.findChildren<QWidget *>(objectName);
    for (auto *widget : widgets) {
        if (widget->isVisibleTo(&m_window))
            return widget;
    }
    return nullptr;
}

void Hand::key(int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = m_window.focusWidget();
    QObject *target = focus ? static_cast<QObject *>(focus) : &m_window;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &press);
    // The press may have closed the page that held the focus.
    if (focus != m_window.focusWidget())
        target = m_window.focusWidget() ? static_cast<QObject *>(m_window.focusWidget()) : &m_window;
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(target, &release);
    QApplication::processEvents();
}

Result<void> Hand::tabTo(const QString &objectName)
{
    // A page may still be working out what it offers; a person waits for that.
    const auto isOffered = [&] { return find(objectName) && find(objectName)->isEnabled(); };
    if (!waitUntil(objectName, isOffered, std::chrono::seconds(60)))
        return inTheWay(objectName, find(objectName) ? u"the control is disabled"_s : u"there is no such control"_s);
    QWidget *goal = find(objectName);
    const auto isThere = [&] {
        const auto *focus = m_window.focusWidget();
        return focus && (focus == goal || goal->focusProxy() == focus);
    };
    constexpr int mostControls = 400;
    for (int presses = 0; presses < mostControls && !isThere(); ++presses)
        key(Qt::Key_Tab);
    if (!isThere())
        return inTheWay(objectName, u"Tab does not reach the control"_s);
    return {};
}

Result<void> Hand::press(const QString &objectName)
{
    if (auto reached = tabTo(objectName); !reached)
        return reached;
    key(Qt::Key_Space, u" "_s);
    return {};
}

Result<void> Hand::type(const QString &objectName, const QString &text)
{
    if (auto reached = tabTo(objectName); !reached)
        return reached;
    key(Qt::Key_A, {}, Qt::ControlModifier);
    key(Qt::Key_Delete);
    for (const auto &character : text)
        key(0, QString(character));
    return {};
}

Result<void> Hand::waitUntil(const QString &what, const std::function<bool()> &condition, std::chrono::seconds atMost)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition() || std::chrono::milliseconds(clock.elapsed()) > atMost)
            loop.quit();
    });
    poll.start(20);
    if (!condition())
        loop.exec();
    if (!condition())
        return failure(ErrorCode::TimedOut, what);
    return {};
}

} // namespace cloudward
