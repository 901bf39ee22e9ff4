// SPDX-License-Identifier: Apache-2.0
// Also of Migration: how long things took, and what is planned.
#include "core/migration/migrationtimes.h"

#include "core/migration/migrationprivate.h"
#include "core/migration/storedjson.h"

#include <QJsonArray>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString stored(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// Of a number that a newer Cloudward may have written.
std::optional<Step> stepOf(const QString &number)
{
    bool ok = false;
    const int step = number.toInt(&ok);
    if (!ok || step < 0 || step >= stepCount)
        return {};
    return Step(step);
}

QString key(Step step)
{
    return QString::number(int(step));
}

} // namespace

void MigrationTimes::addJob(const JobTime &job)
{
    jobs += job;
    if (jobs.size() > mostJobs)
        jobs.remove(0, jobs.size() - mostJobs);
}

void MigrationTimes::addState(Step step, StepState state, const QDateTime &now)
{
    if (state == StepState::ToDo || state == StepState::Skipped) {
        steps.remove(step);
        return;
    }
    auto &time = steps[step];
    if (!time.begun.isValid())
        time.begun = now;
    time.done = state == StepState::Done ? now : QDateTime();
}

QJsonObject toJson(const MigrationTimes &times)
{
    QJsonArray jobs;
    for (const auto &job : times.jobs)
        jobs += QJsonObject{{u"job"_s, job.job}, {u"begun"_s, stored(job.begun)}, {u"ended"_s, stored(job.ended)},
            {u"bytes"_s, job.bytes}, {u"succeeded"_s, job.succeeded}};
    QJsonObject steps;
    for (const auto &[step, time] : times.steps.asKeyValueRange())
        steps.insert(key(step), QJsonObject{{u"begun"_s, stored(time.begun)}, {u"done"_s, stored(time.done)}});
    return {{u"jobs"_s, jobs}, {u"steps"_s, steps}};
}

MigrationTimes timesFromJson(const QJsonObject &json)
{
    MigrationTimes times;
    const auto jobs = json[u"jobs"_s].toArray();
    for (const auto &value : jobs) {
        const auto job = value.toObject();
        times.addJob({.job = job[u"job"_s].toString(),
            .begun = timeOf(job[u"begun"_s]),
            .ended = timeOf(job[u"ended"_s]),
            .bytes = job[u"bytes"_s].toInteger(),
            .succeeded = job[u"succeeded"_s].toBool()});
    }
    const auto steps = json[u"steps"_s].toObject();
    for (auto at = steps.constBegin(); at != steps.constEnd(); ++at) {
        const auto time = at.value().toObject();
        if (const auto step = stepOf(at.key()))
            times.steps.insert(*step, {timeOf(time[u"begun"_s]), timeOf(time[u"done"_s])});
    }
    return times;
}

QJsonObject toJson(const MigrationPlan &plan)
{
    QJsonObject steps;
    for (const auto &[step, wanted] : plan.steps.asKeyValueRange())
        steps.insert(key(step),
            QJsonObject{{u"minutes"_s, wanted.minutes}, {u"owner"_s, wanted.owner}, {u"note"_s, wanted.note}});
    return {{u"start"_s, stored(plan.start)}, {u"steps"_s, steps}};
}

MigrationPlan planFromJson(const QJsonObject &json)
{
    MigrationPlan plan{.start = timeOf(json[u"start"_s]), .steps = {}};
    const auto steps = json[u"steps"_s].toObject();
    for (auto at = steps.constBegin(); at != steps.constEnd(); ++at) {
        const auto wanted = at.value().toObject();
        if (const auto step = stepOf(at.key()))
            plan.steps.insert(
                *step, {wanted[u"minutes"_s].toInt(), wanted[u"owner"_s].toString(), wanted[u"note"_s].toString()});
    }
    return plan;
}

const MigrationTimes &Migration::times() const
{
    return d->data.times;
}

void Migration::addJobTime(const JobTime &job)
{
    d->data.times.addJob(job);
    d->save(*this, Part::Times);
}

const MigrationPlan &Migration::plan() const
{
    return d->data.plan;
}

void Migration::setPlan(const MigrationPlan &given)
{
    MigrationPlan plan{.start = given.start, .steps = {}};
    for (const auto &[step, wanted] : given.steps.asKeyValueRange()) {
        const StepPlan kept{
            .minutes = wanted.minutes, .owner = withoutUserInfo(wanted.owner), .note = withoutUserInfo(wanted.note)};
        if (kept != StepPlan())
            plan.steps.insert(step, kept);
    }
    if (d->change(*this, Part::Plan, d->data.plan, plan))
        Q_EMIT changed();
}

} // namespace cloudward
