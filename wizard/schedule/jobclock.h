// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"
#include "core/work/job.h"

#include <QHash>

#include <chrono>

namespace cloudward {

class JobList;

/// Notes in the document how long jobs took and how many bytes went through them, for the plan of what is left. What ends
/// sooner than `least` says nothing of a rate and is not noted. Window's thread.
class JobClock : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualLeast{1000};

    JobClock(Migration &migration, JobList &jobs, QObject *parent, std::chrono::milliseconds least = usualLeast);

private:
    /// What a job has done by now, of the phase at hand and of the one through which most went.
    struct Run
    {
        QString key;
        QDateTime begun;
        Phase phase = Phase::Preparing;
        qint64 done = -1; ///< as last told; -1: nothing yet in this phase
        qint64 bytes = 0;
        qint64 mostBytes = 0;
    };
    void watch(Job *job);
    void take(const Job *job, const Progress &progress);
    void finish(const Job *job);

    Migration &m_migration;
    JobList &m_jobs;
    std::chrono::milliseconds m_least;
    QHash<const Job *, Run> m_runs;
};

} // namespace cloudward
