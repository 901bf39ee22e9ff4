// SPDX-License-Identifier: Apache-2.0
#include "core/work/job.h"

#include "core/work/priority.h"

#include <QThread>

namespace cloudward {

Job::Job(QString title, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
{}

Job::~Job() = default;

void Job::stopAndJoin()
{
    m_cancel.request();
    if (m_thread)
        m_thread->wait();
}

void Job::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Job::start()
{
    if (m_state != State::Idle)
        return;
    m_thread.reset(QThread::create([this] {
        lowerThreadPriority();
        Work work{m_cancel, ProgressSink([this](const Progress &progress) {
                      QMetaObject::invokeMethod(
                          this,
                          [this, progress] {
                              if (isOver())
                                  return;
                              m_progress = progress;
                              Q_EMIT progressChanged(progress);
                          },
                          Qt::QueuedConnection);
                  })};
        auto error = run(work);
        QMetaObject::invokeMethod(
            this, [this, error = std::move(error)]() mutable { conclude(std::move(error)); }, Qt::QueuedConnection);
    }));
    setState(State::Running);
    m_thread->start();
}

void Job::cancel()
{
    if (m_state == State::Idle) {
        conclude(Error{ErrorCode::Cancelled, m_title, {}});
        return;
    }
    if (m_state != State::Running)
        return;
    m_cancel.request();
    setState(State::Cancelling);
}

void Job::conclude(std::optional<Error> error)
{
    if (m_thread)
        m_thread->wait();
    if (m_state == State::Cancelling && !error)
        error = Error{ErrorCode::Cancelled, m_title, {}};
    const bool cancelled = error && (error->code == ErrorCode::Cancelled || m_state == State::Cancelling);
    m_error = std::move(error);
    setState(cancelled ? State::Cancelled : m_error ? State::Failed : State::Succeeded);
    Q_EMIT finished();
}

} // namespace cloudward
