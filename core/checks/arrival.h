// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkresult.h"
#include "core/backup/inventory.h"
#include "core/cloud/cloudclient.h"

namespace cloudward {

/// What the cloud site holds after the imports, read by documented REST calls.
struct CloudCounts
{
    QStringList projectKeys;
    QHash<QString, qint64> issuesByProject; ///< approximate
    qint64 issues = -1;                     ///< approximate
    qint64 users = -1;                      ///< accounts of people, of those the account may see
    QStringList groups;
    qint64 attachments = -1;
    qint64 attachmentBytes = -1;
    bool contentOfAdmin = false; ///< issues reported by a user called "Admin" (the known case)
};

/// Reads them. Progress in items.
Result<CloudCounts> readCloudCounts(CloudClient &client, Work &work);

/// One row of the proof: what the server had, what the cloud has.
struct ArrivalRow
{
    enum class Verdict { Equal, Differs, CannotBeKnown };
    QString id; ///< arrival.projects, arrival.issues, arrival.issues.KEY, arrival.users, arrival.groups, arrival.attachments
    qint64 expected = -1;
    qint64 found = -1; ///< -1 unknown
    bool approximate = false;
    Verdict verdict = Verdict::CannotBeKnown;
    QStringList missing; ///< keys or names, all of them

    bool operator==(const ArrivalRow &) const = default;
};

/// A pure comparison. Reserved groups and the oversized attachments that were left out are not expected.
QList<ArrivalRow> compareArrival(const Inventory &inventory, const CloudCounts &cloud, qint64 attachmentsLeftOut = 0);

/// The guide's remaining checks that only a person can do: after.* (avatars, filters, boards, mail, apps, links, …).
QList<CheckResult> afterChecks(const QList<ArrivalRow> &rows, const CloudCounts &cloud);

} // namespace cloudward
