// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/groupscsv.h"
#include "wizard/steps/groupswork.h"

namespace cloudward {

/// What joining a group means, of the row that is looked at. Plain text.
QString gainsText(const GroupReview &review);

/// What came of granting, a sentence each; rich text.
QStringList grantSentences(const GrantsOutcome &outcome);

/// "Jira Software has 100 seats, 96 are taken; with these groups it would be 112."
QString seatsSentence(const SeatNeed &need);

/// What was taken from a CSV and what was ignored; rich text.
QString csvText(const GroupsCsvReading &reading);

} // namespace cloudward
