// SPDX-License-Identifier: Apache-2.0
#pragma once

/// core/schedule: how long the whole migration will take, and the runbook made of it. Plain data in, plain data out.
///
///   planSchedule       a duration and a time for each step, and where each number comes from
///   expectedDuration   the duration alone (durations.h), with the usual rates that stand in for what was not measured
///   runbookHtml        the plan as a document for the people who carry it out (runbook.h)
///
/// The room knows steps, times and the report's page, but not the class Migration.

#include "core/migration/migrationtimes.h"

#include <chrono>

namespace cloudward {

/// What the plan is made of. Sizes and counts: -1 where they are not known.
struct ScheduleFacts
{
    QList<Step> steps{};            ///< in the order of the rail
    QMap<Step, StepState> states{}; ///< of these; to do where one is not in it
    MigrationTimes times{};         ///< of this run
    MigrationPlan plan{};           ///< what the person wants
    qint64 backupBytes = -1;        ///< of the file that is imported
    qint64 mediaBytes = -1;         ///< of all attachments, avatars and logos
    qint64 chunks = -1;             ///< as packed, else as planned
    qint64 issues = -1;             ///< …
    qint64 users = -1;              ///< …
    qint64 groups = -1;             ///< … of the backup
    bool backupIsFetched = true;    ///< over a network
    bool mediaAreFetched = false;   ///< likewise
    QDateTime now{};                ///< what is left begins here at the earliest; UTC
};

/// Where a duration comes from, the surest first.
enum class DurationSource {
    Happened, ///< the step is done
    Person,   ///< the person's own number
    Measured, ///< from sizes, at the rates of this run's jobs
    Sizes,    ///< from sizes, at usual rates
    Estimate, ///< nobody can know it; a wide range
};

/// How long something takes. From `low` to `high`, which are the same where the number is no guess.
struct ExpectedDuration
{
    std::chrono::seconds low{0};
    std::chrono::seconds high{0};
    DurationSource source = DurationSource::Estimate;
    QStringList how{}; ///< what it was computed from, a line a part; translated
    bool operator==(const ExpectedDuration &) const = default;
};

struct ScheduledStep
{
    Step step = Step::BeforeYouStart;
    StepState state = StepState::ToDo;
    ExpectedDuration expected{};
    QList<Step> waitsFor{}; ///< of those that are not done
    bool attended = false;  ///< somebody has to be there all the time
    QDateTime begins{};     ///< at the latest: all before it took as long as it may; UTC. Of what is done: as it was
    QDateTime ends{};       ///< likewise
    QString owner{};
    QString note{};
    bool operator==(const ScheduledStep &) const = default;
};

struct Schedule
{
    QList<ScheduledStep> steps{}; ///< without those that are skipped
    QDateTime start{};            ///< of what is left; UTC
    std::chrono::seconds low{0};  ///< until all is done, from `start` …
    std::chrono::seconds high{0}; ///< … and at the latest
    bool operator==(const Schedule &) const = default;
};

/// A pure function. A step begins when those are done that it waits for; what needs somebody there is done one after the
/// other, what runs by itself beside it.
Schedule planSchedule(const ScheduleFacts &facts);

/// "2 h to 5 h"; one number where both are the same. Rounded as one says it.
QString rangeText(std::chrono::seconds low, std::chrono::seconds high);
/// "measured in this run".
QString sourceText(DurationSource source);

} // namespace cloudward
