// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

namespace cloudward {

/// Makes what a table shows out of what is wanted of it: at once where that is little, else on another thread, so that the
/// window never waits. What is asked meanwhile is answered next; of several such, the last. Window's thread.
template<class Wanted, class Order>
class Ordering
{
public:
    /// As many rows are ordered at once within a frame of the screen.
    static constexpr qsizetype mostAtOnce = 2'000;

    /// `order` runs on any thread; `install` in the window's.
    Ordering(Order (*order)(const Wanted &), std::function<void(const Order &)> install)
        : m_order(order)
        , m_install(std::move(install))
    {
        m_pool.setMaxThreadCount(1);
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (m_next)
                return begin(*std::exchange(m_next, std::nullopt));
            m_busy = false;
            m_install(m_watcher.result());
        });
    }
    ~Ordering() { m_watcher.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Ordering)

    /// `rows`: how many there are to order.
    void ask(const Wanted &wanted, qsizetype rows)
    {
        if (m_busy)
            m_next = wanted;
        else if (rows <= mostAtOnce)
            m_install(m_order(wanted));
        else
            begin(wanted);
    }
    /// Something was asked, and is not answered yet.
    bool isBusy() const { return m_busy; }

private:
    void begin(const Wanted &wanted)
    {
        m_busy = true;
        m_watcher.setFuture(QtConcurrent::run(&m_pool, [order = m_order, wanted] { return order(wanted); }));
    }

    Order (*m_order)(const Wanted &);
    std::function<void(const Order &)> m_install;
    /// Its own thread: a filter does not wait for what fills another table.
    QThreadPool m_pool;
    QFutureWatcher<Order> m_watcher;
    std::optional<Wanted> m_next;
    bool m_busy = false; ///< until it is installed: a future has its result before its watcher says so
};

} // namespace cloudward
