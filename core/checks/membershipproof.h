// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/arrival.h"
#include "core/people/groupmap.h"

namespace cloudward {

/// Reads the members of each group that the backup's groups became, and looks for the people who shall be in it:
/// arrival.memberships, and arrival.members.GROUP for each group that is not equal. Who ran the import is expected as
/// everybody is: they are missing until step 7. Progress in items. Errors of CloudClient; a group whose members may not be
/// read cannot be known.
/// Members of a group for which another was chosen by hand are expected in that one.
Result<QList<ArrivalRow>> proveMemberships(CloudClient &client, const People &people,
    const QList<CloudGroupName> &cloudGroups, const GroupChoices &choices, Work &work);

} // namespace cloudward
