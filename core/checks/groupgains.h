// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/groupmatch.h"
#include "core/people/person.h"

#include <QHash>

namespace cloudward {

/// A group of the server, what becomes of it, and what its members would gain by it.
struct GroupReview
{
    GroupMatch match;
    qint64 members = 0;      ///< of the server's group
    QStringList gains;       ///< what the cloud group grants: application roles, permissions; empty if it is new
    QStringList newMembers;  ///< user names that are not members of the cloud group yet, as far as e-mails tell

    bool operator==(const GroupReview &) const = default;
};

QList<GroupReview> reviewGroups(const People &people, const QList<CloudGroupName> &cloudGroups,
    const QHash<QString, QStringList> &grantsByGroup);

} // namespace cloudward
