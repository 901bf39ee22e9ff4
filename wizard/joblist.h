// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/job.h"

#include <QList>
#include <QObject>

#include <vector>

namespace cloudward {

/// The jobs that run or ran in this session, newest last. Owns them; the job dock shows them all, and closing the
/// window asks here whether anything is still active.
class JobList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~JobList() override;

    /// Takes the job, starts it, and returns it for connecting. `key` tells what it is for ("backup.audit"): an older
    /// job of the same key that is over is replaced.
    template<class J>
    J *start(const QString &key, std::unique_ptr<J> job)
    {
        J *raw = job.get();
        add(key, std::move(job));
        return raw;
    }
    /// The newest of that key; nullptr where there is none.
    Job *find(const QString &key) const;
    QString keyOf(const Job *job) const;
    QList<Job *> all() const;
    QList<Job *> active() const;
    void cancelAll();
    /// Cancels what is active and waits until it has stopped; those jobs are gone then.
    void stopAll();

Q_SIGNALS:
    void added(cloudward::Job *job);   ///< it is running already
    void removed(cloudward::Job *job); ///< before it is deleted

private:
    void add(const QString &key, std::unique_ptr<Job> job);

    struct Item
    {
        QString key;
        std::unique_ptr<Job> job;
    };
    std::vector<Item> take(const std::function<bool(const Item &)> &wanted);

    std::vector<Item> m_items;
};

} // namespace cloudward
