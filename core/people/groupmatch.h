// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cloudward {

enum class GroupFate {
    New,      ///< no group of that name in the cloud
    Merges,   ///< the members join a group of that name that is there already
    Renamed,  ///< jira-administrators arrives as administrators
    Reserved, ///< the import does not bring it: site-admins, system-administrators, atlassian-addons, …
};

/// What becomes of one group of the server.
struct GroupMatch
{
    QString serverName;
    QString cloudName; ///< the name it has there after the import; empty when Reserved
    GroupFate fate = GroupFate::New;
    QString cloudGroupId; ///< of the group that it merges with, also when Renamed; empty where there is none

    bool operator==(const GroupMatch &) const = default;
};

struct CloudGroupName
{
    QString name;
    QString id;
    bool operator==(const CloudGroupName &) const = default;
};

/// Names are compared without case. Order as in serverGroups.
QList<GroupMatch> matchGroups(const QStringList &serverGroups, const QList<CloudGroupName> &cloudGroups);
bool isReservedGroup(QStringView name);

} // namespace cloudward
