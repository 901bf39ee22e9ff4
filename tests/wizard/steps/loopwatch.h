// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>

/// Watches the event loop of the thread that it lives in: how long the loop did not come round at the worst, from watch() to
/// stop().
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, &LoopWatch::turn);
    }

    void watch()
    {
        m_largest = {};
        m_last.start();
        m_timer.start();
    }

    /// Once more: what it was.
    std::chrono::milliseconds stop()
    {
        if (m_timer.isActive())
            turn();
        m_timer.stop();
        return m_largest;
    }

private:
    void turn() { m_largest = std::max(m_largest, std::chrono::milliseconds(m_last.restart())); }

    QTimer m_timer;
    QElapsedTimer m_last;
    std::chrono::milliseconds m_largest{};
};
