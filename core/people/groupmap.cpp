// SPDX-License-Identifier: Apache-2.0
#include "core/people/groupmap.h"

namespace cloudward {

namespace {

/// Cloud groups by name; of several the last, as matchGroups() has it.
QHash<QString, qint32> indexByName(const QList<CloudGroupName> &groups)
{
    QHash<QString, qint32> byName;
    byName.reserve(groups.size());
    for (qint32 index = 0; index < groups.size(); ++index)
        byName.insert(groupKey(groups[index].name), index);
    return byName;
}

/// Names under which the import brings groups.
QHash<QString, QString> arrivingNames(const QList<GroupMatch> &matches)
{
    QHash<QString, QString> names;
    names.reserve(matches.size());
    for (const auto &match : matches) {
        if (!match.cloudName.isEmpty())
            names.insert(groupKey(match.cloudName), match.cloudName);
    }
    return names;
}

} // namespace

QString groupKey(QStringView serverName)
{
    return serverName.toString().toCaseFolded();
}

QHash<QString, qint64> membersByGroup(const QList<EffectiveMembership> &memberships)
{
    QHash<QString, qint64> members;
    for (const auto &membership : memberships)
        ++members[groupKey(membership.group)];
    return members;
}

GroupMap mapGroups(const GroupMapInput &input)
{
    GroupMap map;
    map.groupsKnown = input.cloudGroups.has_value();
    map.groups = input.cloudGroups.value_or(QList<CloudGroupName>());
    const auto byName = indexByName(map.groups);
    const auto matches = matchGroups(input.serverGroups, map.groups);
    const auto arriving = arrivingNames(matches);
    map.rows.reserve(matches.size());
    for (const auto &match : matches) {
        const auto key = groupKey(match.serverName);
        MappedGroup row{.serverName = match.serverName,
            .members = input.members.value(key),
            .fate = match.fate,
            .cloudName = match.cloudName};
        row.group = match.cloudName.isEmpty() ? -1 : byName.value(groupKey(match.cloudName), -1);
        if (row.group >= 0)
            row.by = match.fate == GroupFate::Renamed ? GroupMatchedBy::Rename : GroupMatchedBy::Name;
        if (const auto choice = input.choices.constFind(key); choice != input.choices.cend() && !choice->isEmpty()) {
            const auto chosen = groupKey(*choice);
            const auto there = byName.value(chosen, -1);
            if (there >= 0 || arriving.contains(chosen) || !map.groupsKnown) {
                row.group = there;
                row.cloudName = there >= 0 ? map.groups[there].name : arriving.value(chosen, *choice);
                row.by = GroupMatchedBy::Hand;
            }
        }
        map.rows += row;
    }
    return map;
}

QList<GroupMatch> withChoices(
    QList<GroupMatch> matches, const QList<CloudGroupName> &cloudGroups, const GroupChoices &choices)
{
    if (choices.isEmpty())
        return matches;
    const auto byName = indexByName(cloudGroups);
    const auto arriving = arrivingNames(matches);
    for (auto &match : matches) {
        const auto chosen = groupKey(choices.value(groupKey(match.serverName)));
        const auto there = byName.value(chosen, -1);
        if (chosen.isEmpty() || (there < 0 && !arriving.contains(chosen)))
            continue;
        match.cloudName = there >= 0 ? cloudGroups[there].name : arriving.value(chosen);
        match.cloudGroupId = there >= 0 ? cloudGroups[there].id : QString();
    }
    return matches;
}

} // namespace cloudward
