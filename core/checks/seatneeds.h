// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloudclient.h"

namespace cloudward {

/// The seats of a product, and how many it would take to let groups in.
struct SeatNeed
{
    QString product;     ///< "Jira Software"
    qint64 total = -1;   ///< -1: no limit
    qint64 used = -1;    ///< now
    qint64 wouldBe = -1; ///< with the active members of the groups that have no seat yet; -1: they cannot be read

    bool operator==(const SeatNeed &) const = default;
};

/// For each product with a limit, or only for those whose key ("jira-software") is in `resourceId` where it is given.
/// Groups that the site does not list are left out. Progress in items. Errors of CloudClient but for members that may not be
/// read.
Result<QList<SeatNeed>> readSeatNeeds(
    CloudClient &client, const QStringList &groups, const QString &resourceId, Work &work);

} // namespace cloudward
