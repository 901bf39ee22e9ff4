// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/checks/checkresult.h"
#include "core/cloud/cloudclient.h"

namespace cloudward {

/// What the cloud site holds after the imports, read by documented REST calls.
struct CloudCounts
{
    QStringList projectKeys;
    QHash<QString, qint64> issuesByProject; ///< approximate
    qint64 issues = -1;                     ///< approximate
    qint64 users = -1;                      ///< accounts of people, of those the account may see
    QList<CloudUser> accounts{};            ///< these
    QStringList groups;
    bool groupsKnown = true; ///< the account may list groups
    qint64 attachments = -1;
    qint64 attachmentBytes = -1;
    bool contentOfAdmin = false; ///< issues reported by a user called "Admin" (the known case)
};

/// Reads them. Progress in items. What the account may not see stays unknown (-1); everything else that goes wrong is
/// an Error of CloudClient.
Result<CloudCounts> readCloudCounts(CloudClient &client, Work &work);

/// One row of the proof: what the server had, what the cloud has.
struct ArrivalRow
{
    enum class Verdict { Equal, Differs, CannotBeKnown };
    /// arrival.projects, arrival.issues, arrival.issues.KEY, arrival.users, arrival.groups, arrival.attachments; of a
    /// proof (proof.h) also arrival.own-issues, arrival.memberships, arrival.members.GROUP, arrival.attachment-sample,
    /// arrival.attachment-names, arrival.avatars
    QString id;
    qint64 expected = -1;
    qint64 found = -1;        ///< -1 unknown; of projects and groups: how many of those that were expected
    bool approximate = false; ///< an estimate, or a number that other things than the import change too
    Verdict verdict = Verdict::CannotBeKnown;
    QStringList missing; ///< keys or names, all of them
    QString why{};       ///< why it cannot be known, or how it was found; translated; may be empty

    bool operator==(const ArrivalRow &) const = default;
};

/// A pure comparison. Reserved groups, users of directories that are switched off and the oversized attachments that were
/// left out are not expected. Users are told by their addresses, else by their names; an account that hides its address may
/// be anybody, so that a user who is not found is missing only where none does.
QList<ArrivalRow> compareArrival(const Inventory &inventory, const CloudCounts &cloud, qint64 attachmentsLeftOut = 0);

/// The guide's last step: after.counts and after.admin-content as far as they were read, then what only a person can
/// look at (avatars, filters, boards, mail, apps, links, …); after.bigpicture only where `apps` has BigPicture or
/// BigGantt. `people` of the backup: whether it had a user called Admin itself.
QList<CheckResult> afterChecks(const QList<ArrivalRow> &rows, const CloudCounts &cloud,
    const QList<InstalledApp> &apps = {}, const People &people = {});

/// What only a person can look at once BigPicture's dump was restored: bigpicture.programs, bigpicture.gantt, …
QList<CheckResult> appChecks();

} // namespace cloudward
