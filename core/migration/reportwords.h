// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"
#include "core/migration/reportpage.h"

#include <QCoreApplication>

namespace cloudward {

/// What the report calls things, translated.
QString stepTitle(Step step);
/// "4", "BigPicture 5"; empty for what has no number.
QString stepNumber(Step step);
ReportCell stateCell(StepState state);
ReportCell severityCell(Severity severity);
/// With the person's tick taken into account.
ReportCell outcomeCell(const CheckResult &check, bool ticked);
ReportCell verdictCell(const ArrivalRow &row);
ReportCell importCell(ChunkState::Import import);
/// What was decided for a group.
ReportCell decisionCell(const GroupDecision &decision, const QList<SiteProduct> &products);
QString fateText(const GroupMatch &match);
/// What a line of the full list of media tells: "missing", "left-out" …
QString mediaListWord(const QString &what);
QString originTitle(const QString &origin);
/// A count, or a dash for what is not known.
QString countText(qint64 count);

} // namespace cloudward
