// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"
#include "core/schedule/runbook.h"
#include "core/schedule/schedule.h"
#include "wizard/charts/timeline.h"

namespace cloudward {

/// What the document knows of sizes, counts and times. Looks how large the backup is.
ScheduleFacts scheduleFacts(const Migration &migration, const QDateTime &now);
RunbookFacts runbookFacts(const Migration &migration, const Schedule &schedule);

/// The step to which a job belongs, by what it is for; nothing for what belongs to none.
std::optional<Step> stepOfJob(const QString &key);

/// What jobs and steps took, and when what is left is planned: a lane a step.
QList<Timeline::Lane> timelineOf(const Schedule &schedule, const MigrationTimes &times);

/// Local time as people write it.
QString whenText(const QDateTime &time);

} // namespace cloudward
