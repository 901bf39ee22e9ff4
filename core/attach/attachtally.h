// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attach/attachreport.h"

#include <optional>

namespace cloudward {

struct AttachOutcome;

/// What became of each item of a run. A value; items are told by the issue's place in the plan and their own in the issue.
class AttachTally
{
public:
    explicit AttachTally(const QList<AttachIssue> &issues = {});

    bool isSettled(qsizetype issue, qsizetype item) const { return m_results[issue][item].has_value(); }
    /// A later word takes the place of an earlier one.
    void settle(qsizetype issue, qsizetype item, const AttachResult &result);

    qint64 bytes() const { return m_bytes; }         ///< of all items
    qint64 doneBytes() const { return m_doneBytes; } ///< of those that are settled

    /// Each item with its result, for the list; what was not settled has failed.
    QList<std::pair<AttachItem, AttachResult>> rows() const;
    /// Counts the items, and gives the reasons of the first failures.
    void countInto(AttachOutcome &outcome) const;

private:
    QList<AttachIssue> m_issues;
    QList<QList<std::optional<AttachResult>>> m_results; ///< as m_issues
    QStringList m_reasons;
    qint64 m_bytes = 0;
    qint64 m_doneBytes = 0;
};

} // namespace cloudward
