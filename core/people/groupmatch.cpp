// SPDX-License-Identifier: Apache-2.0
#include "core/people/groupmatch.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cloudward {

bool isReservedGroup(QStringView name)
{
    // "Reassign admins to blocklisted admin groups" in Atlassian's migration documentation.
    static constexpr std::array reserved{QStringView(u"site-admins"), QStringView(u"system-administrators"),
        QStringView(u"atlassian-addons"), QStringView(u"atlassian-addons-admin"), QStringView(u"org-admins")};
    return std::ranges::any_of(
        reserved, [&](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

QList<GroupMatch> matchGroups(const QStringList &serverGroups, const QList<CloudGroupName> &cloudGroups)
{
    QHash<QString, const CloudGroupName *> byName;
    byName.reserve(cloudGroups.size());
    for (const CloudGroupName &group : cloudGroups)
        byName.insert(group.name.toCaseFolded(), &group);

    QList<GroupMatch> matches;
    matches.reserve(serverGroups.size());
    for (const QString &name : serverGroups) {
        GroupMatch match{.serverName = name, .cloudName = name, .fate = GroupFate::New, .cloudGroupId = {}};
        if (isReservedGroup(name)) {
            match.fate = GroupFate::Reserved;
            match.cloudName.clear();
            matches.append(match);
            continue;
        }
        if (name.compare(u"jira-administrators", Qt::CaseInsensitive) == 0) {
            match.fate = GroupFate::Renamed;
            match.cloudName = u"administrators"_s;
        }
        if (const CloudGroupName *there = byName.value(match.cloudName.toCaseFolded())) {
            match.cloudName = there->name;
            match.cloudGroupId = there->id;
            if (match.fate == GroupFate::New)
                match.fate = GroupFate::Merges;
        }
        matches.append(match);
    }
    return matches;
}

} // namespace cloudward
