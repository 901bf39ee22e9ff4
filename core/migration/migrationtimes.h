// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/steps.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace cloudward {

/// How long a job took, and how much went through it. All times are UTC.
struct JobTime
{
    QString job;       ///< what it was for, as the list of jobs has it: "media.pack"
    QDateTime begun{}; ///< …
    QDateTime ended{}; ///< … and when it was over
    qint64 bytes = 0;  ///< of the phase through which most went; 0 where it counts none
    bool succeeded = true;
    bool operator==(const JobTime &) const = default;
};

/// When a step was begun and done, as its state tells. Invalid: not yet.
struct StepTime
{
    QDateTime begun{};
    QDateTime done{};
    bool operator==(const StepTime &) const = default;
};

/// What the migration took so far: what a plan of the rest is measured by.
struct MigrationTimes
{
    static constexpr qsizetype mostJobs = 500; ///< the newest; older ones are forgotten
    QList<JobTime> jobs{};                     ///< as they ended
    QMap<Step, StepTime> steps{};
    bool operator==(const MigrationTimes &) const = default;

    void addJob(const JobTime &job);
    /// A step has another state now. What is to do again has not been begun, and what is not done any more is not done.
    void addState(Step step, StepState state, const QDateTime &now);
};

/// What the person wants of a step; their own words.
struct StepPlan
{
    int minutes = 0; ///< how long it will take; 0: as it is computed
    QString owner{};
    QString note{};
    bool operator==(const StepPlan &) const = default;
};

/// The plan of the whole migration, as far as the person made it.
struct MigrationPlan
{
    QDateTime start{}; ///< UTC; invalid: not chosen
    QMap<Step, StepPlan> steps{};
    bool operator==(const MigrationPlan &) const = default;
};

/// As in storedjson.h.
QJsonObject toJson(const MigrationTimes &times);
MigrationTimes timesFromJson(const QJsonObject &json);
QJsonObject toJson(const MigrationPlan &plan);
MigrationPlan planFromJson(const QJsonObject &json);

} // namespace cloudward
