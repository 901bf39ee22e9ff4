// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/job.h"

#include <QSemaphore>

/// A job that waits until the test lets it go on, and then comes back as the test said.
class Gate
{
public:
    std::unique_ptr<cloudward::JobOf<int>> makeJob(const QString &title, cloudward::Result<int> outcome = 42)
    {
        return std::make_unique<cloudward::JobOf<int>>(title, [this, outcome](cloudward::Work &work) {
            work.progress.report({cloudward::Phase::Packing, cloudward::Unit::Bytes, 250'000'000, 1'000'000'000,
                QStringLiteral("data/attachments/ABC")});
            m_started.release();
            while (!m_open.tryAcquire(1, 5) && !(m_obeysCancel && work.cancel.requested())) {
            }
            return outcome;
        });
    }
    void setObeysCancel(bool obeys) { m_obeysCancel = obeys; }
    bool waitUntilStarted() { return m_started.tryAcquire(1, 30'000); }
    void open() { m_open.release(); }

private:
    QSemaphore m_started;
    QSemaphore m_open;
    std::atomic_bool m_obeysCancel = true;
};
