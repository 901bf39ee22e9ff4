// SPDX-License-Identifier: Apache-2.0
#include "wizard/joblist.h"

#include <algorithm>
#include <iterator>

namespace cloudward {

JobList::~JobList()
{
    // All are asked before the first is joined, so that they stop side by side.
    cancelAll();
    for (const Item &item : m_items)
        Q_EMIT removed(item.job.get());
}

Job *JobList::find(const QString &key) const
{
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (item->key == key)
            return item->job.get();
    }
    return nullptr;
}

QString JobList::keyOf(const Job *job) const
{
    for (const Item &item : m_items) {
        if (item.job.get() == job)
            return item.key;
    }
    return {};
}

QList<Job *> JobList::all() const
{
    QList<Job *> jobs;
    for (const Item &item : m_items)
        jobs.append(item.job.get());
    return jobs;
}

QList<Job *> JobList::active() const
{
    QList<Job *> jobs = all();
    jobs.removeIf([](const Job *job) { return !job->isActive(); });
    return jobs;
}

void JobList::cancelAll()
{
    for (Job *job : active())
        job->cancel();
}

void JobList::stopAll()
{
    cancelAll();
    for (Item &item : take([](const Item &item) { return item.job->isActive(); }))
        item.job.reset();
}

/// Takes items out of the list, then says so: who listens may ask the list.
std::vector<JobList::Item> JobList::take(const std::function<bool(const Item &)> &wanted)
{
    const auto first =
        std::stable_partition(m_items.begin(), m_items.end(), [&wanted](const Item &item) { return !wanted(item); });
    std::vector<Item> taken(std::make_move_iterator(first), std::make_move_iterator(m_items.end()));
    m_items.erase(first, m_items.end());
    for (const Item &item : taken)
        Q_EMIT removed(item.job.get());
    return taken;
}

void JobList::add(const QString &key, std::unique_ptr<Job> job)
{
    // Retry is often pressed within the old job's own signal, so that one may not be deleted at once.
    for (Item &old : take([&key](const Item &item) { return item.key == key && !item.job->isActive(); }))
        old.job.release()->deleteLater();
    Job *raw = job.get();
    m_items.push_back({key, std::move(job)});
    raw->start();
    Q_EMIT added(raw);
}

} // namespace cloudward
