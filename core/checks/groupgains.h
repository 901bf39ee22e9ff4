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
    qint64 members = 0;     ///< users of the server's group, those of groups inside it too; of active directories
    QStringList gains;      ///< what the cloud group grants: application roles, permissions; empty if it is new
    QStringList newMembers; ///< user names that are not members of the cloud group yet, as far as e-mails tell

    bool operator==(const GroupReview &) const = default;
};

/// In the order of people.groups. Group names are compared without case. `cloudEmails` has the addresses of a cloud
/// group's members, by the group's name, as far as they were read and profiles show them: without them every member
/// counts as new.
QList<GroupReview> reviewGroups(const People &people, const QList<CloudGroupName> &cloudGroups,
    const QHash<QString, QStringList> &grantsByGroup, const QHash<QString, QStringList> &cloudEmails = {});

} // namespace cloudward
