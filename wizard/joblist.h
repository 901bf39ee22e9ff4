// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/job.h"

#include <QList>
#include <QObject>

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
    Job *find(const QString &key) const;
    QList<Job *> all() const;
    QList<Job *> active() const;
    void cancelAll();

Q_SIGNALS:
    void added(cloudward::Job *job);
    void removed(cloudward::Job *job); ///< before it is deleted

private:
    void add(const QString &key, std::unique_ptr<Job> job);

    struct Item { QString key; std::unique_ptr<Job> job; };
    std::vector<Item> m_items;
};

} // namespace cloudward
