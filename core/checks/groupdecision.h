// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/groupgains.h"

namespace cloudward {

/// A product of the site that groups can be given access to.
struct SiteProduct
{
    QString resourceId; ///< as the organisation's API names it
    QString name;

    bool operator==(const SiteProduct &) const = default;
};

/// What the person wants for one group.
struct GroupDecision
{
    enum class Kind { Open, Leave, Grant };
    Kind kind = Kind::Open;
    QString product{}; ///< of Grant: the resource's id; empty: each Jira product of the site

    bool operator==(const GroupDecision &) const = default;
};

/// By the group's name on the server; who is not in it is open.
using GroupDecisions = QHash<QString, GroupDecision>;

/// Groups that the import leaves behind cannot be given anything.
bool canBeDecided(const GroupReview &review);

/// Access for a group with members to whom it brings nothing more than they had on the server, none for a group without
/// members; what brings more is for a person to decide.
GroupDecision proposedDecision(const GroupReview &review);

} // namespace cloudward
