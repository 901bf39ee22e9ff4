// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/progress.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace cloudward {

/// A body of work on a thread of its own, seen from the thread that made it (the window's, or a test's).
///
///     Idle -> Running -> Succeeded | Failed | Cancelled
///                    \-> Cancelling -> Cancelled
///
/// The body's thread, and threads that it makes, have a lower priority than the window's (priority.h).
/// A body that comes back fine after cancel() is still Cancelled. finished() comes once, and last. A Job runs
/// once; to retry, make another. The destructor cancels and joins; nothing is ever terminated.
class Job : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Running, Cancelling, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    ~Job() override;

    /// What the person sees it called: "Packing media".
    QString title() const { return m_title; }
    State state() const { return m_state; }
    bool isActive() const { return m_state == State::Running || m_state == State::Cancelling; }
    bool isOver() const { return m_state >= State::Succeeded; }
    const Progress &progress() const { return m_progress; }
    /// Set when Failed or Cancelled.
    const std::optional<Error> &error() const { return m_error; }

    /// From Idle only.
    void start();
    /// Asks the body to stop; does not wait. Does nothing when it is over.
    void cancel();

Q_SIGNALS:
    void stateChanged(cloudward::Job::State state);
    void progressChanged(const cloudward::Progress &progress);
    void finished();

protected:
    Job(QString title, QObject *parent);

    /// Runs on the job's own thread.
    virtual std::optional<Error> run(Work &work) = 0;
    /// To be called by each destructor of a derived class, while run() may still use its members.
    void stopAndJoin();

private:
    void setState(State state);
    void conclude(std::optional<Error> error);

    QString m_title;
    State m_state = State::Idle;
    Progress m_progress;
    std::optional<Error> m_error;
    Cancel m_cancel;
    std::unique_ptr<QThread> m_thread;
};

/// A Job whose body returns a T.
template<class T>
class JobOf final : public Job
{
public:
    using Body = std::function<Result<T>(Work &)>;

    JobOf(QString title, Body body, QObject *parent = nullptr)
        : Job(std::move(title), parent)
        , m_body(std::move(body))
    {}
    ~JobOf() override { stopAndJoin(); }

    /// What the body returned; only once Succeeded.
    const T &result() const { return *m_result; }

protected:
    std::optional<Error> run(Work &work) override
    {
        auto result = m_body(work);
        if (!result)
            return result.error();
        m_result = std::move(*result);
        return {};
    }

private:
    Body m_body;
    std::optional<T> m_result;
};

} // namespace cloudward

Q_DECLARE_METATYPE(cloudward::Progress)
