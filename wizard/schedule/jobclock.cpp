// SPDX-License-Identifier: Apache-2.0
#include "wizard/schedule/jobclock.h"

#include "wizard/joblist.h"

#include <algorithm>

namespace cloudward {

JobClock::JobClock(Migration &migration, JobList &jobs, QObject *parent, std::chrono::milliseconds least)
    : QObject(parent)
    , m_migration(migration)
    , m_jobs(jobs)
    , m_least(least)
{
    connect(&jobs, &JobList::added, this, &JobClock::watch);
    connect(&jobs, &JobList::removed, this, [this](const Job *job) { m_runs.remove(job); });
}

void JobClock::watch(Job *job)
{
    m_runs.insert(job, Run{.key = m_jobs.keyOf(job), .begun = QDateTime::currentDateTimeUtc()});
    connect(job, &Job::progressChanged, this, [this, job](const Progress &progress) { take(job, progress); });
    connect(job, &Job::finished, this, [this, job] { finish(job); });
}

void JobClock::take(const Job *job, const Progress &progress)
{
    const auto found = m_runs.find(job);
    if (found == m_runs.end() || progress.unit != Unit::Bytes)
        return;
    if (progress.phase != found->phase || found->done < 0) {
        found->phase = progress.phase;
        found->bytes = 0;
        // What was there when a download went on is not this job's.
    } else if (progress.done > found->done) {
        found->bytes += progress.done - found->done;
    }
    found->done = progress.done;
    found->mostBytes = std::max(found->mostBytes, found->bytes);
}

void JobClock::finish(const Job *job)
{
    const auto run = m_runs.take(job);
    const auto now = QDateTime::currentDateTimeUtc();
    if (!run.begun.isValid() || run.begun.msecsTo(now) < m_least.count())
        return;
    m_migration.addJobTime({.job = run.key,
        .begun = run.begun,
        .ended = now,
        .bytes = run.mostBytes,
        .succeeded = job->state() == Job::State::Succeeded});
}

} // namespace cloudward
