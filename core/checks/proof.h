// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/attachmentproof.h"
#include "core/people/groupmap.h"

namespace cloudward {

/// What is proved beyond the counts, each by further documented calls.
struct ProofParameters
{
    Inventory inventory;
    QString backupPath;      ///< read once more for names and keys; where it cannot be, what hangs on it is not known
    QString userName;        ///< of the person on the server; empty: not known, and their own issues are not counted
    qint64 sampleIssues = 0; ///< whose attachments are compared; negative: all
    quint32 seed = 0;
    QString mediaReportPath;     ///< media-report.csv; may be empty
    GroupChoices groupChoices{}; ///< into which groups of the cloud members belong, where a person chose another
};

/// Adds to the rows of compareArrival(): the keys that are missing in projects whose issues differ, own issues, memberships,
/// attachments by name and size, avatars. Progress in items. Errors of CloudClient; what cannot be known is said in its row.
Result<QList<ArrivalRow>> proveFurther(
    const ProofParameters &parameters, const QList<ArrivalRow> &counted, CloudClient &client, Work &work);

} // namespace cloudward
