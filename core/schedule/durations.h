// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/schedule.h"

namespace cloudward {

/// How long a step will take, whatever its state: the person's number, else what sizes and rates say. A pure function.
///
/// Rates of a run's jobs count from a megabyte and a second on; what is left may go a fifth faster or half as slow again.
/// Usual rates are ours, of disks, lines and people as they often are, and nobody's promise. Of imports Atlassian says only
/// that they take "anywhere from several minutes to several hours depending on the size and number of attachments" (its
/// import page), so that their range is wide on purpose and called an estimate.
ExpectedDuration expectedDuration(const ScheduleFacts &facts, Step step);

/// What a step cannot begin before, whether those are part of the migration or not.
QList<Step> predecessors(Step step);
/// Somebody has to be there all the time: Atlassian's pages, and what only a person can judge.
bool isAttended(Step step);

} // namespace cloudward
