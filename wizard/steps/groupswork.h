// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/groupgains.h"
#include "core/cloud/cloudclient.h"
#include "core/migration/migration.h"

namespace cloudward {

struct GroupsParameters
{
    CloudAccess access;
    People people;
    RetryPolicy retry;
};

struct GroupsOutcome
{
    QList<GroupReview> reviews;
};

/// Reads the cloud's groups and what they grant, and sets the server's beside them: the body of "groups.load".
Result<GroupsOutcome> readGroups(const GroupsParameters &parameters, Work &work);
/// Keeps what was learnt before the import; see withEarlierFates().
void storeGroups(Migration &migration, const GroupsOutcome &outcome);

/// After the import every group is in the cloud, so that all would seem to merge. What was found to be new before it stays
/// new, with the id that it has got; and what a group grants by now includes what the import itself brought, so that the
/// gains found before it stay, too. Where no group was new (nothing was read before the import), `now` stays as it is.
QList<GroupReview> withEarlierFates(QList<GroupReview> now, const QList<GroupReview> &earlier);

} // namespace cloudward
