// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/effectivepeople.h"
#include "core/people/groupmatch.h"

#include <QHash>

#include <optional>

namespace cloudward {

/// What a group of the server is told by: its name, case folded.
QString groupKey(QStringView serverName);

/// What a person decided by hand: the members of this group belong into that group of the cloud. By groupKey(), the cloud
/// group's name as written.
using GroupChoices = QHash<QString, QString>;

enum class GroupMatchedBy {
    Nothing, ///< the cloud has no group for it yet
    Name,
    Rename, ///< jira-administrators arrives as administrators, and that is there
    Hand,
};

/// A row of the table.
struct MappedGroup
{
    QString serverName;
    qint64 members = 0; ///< as effectivePeople() counts them
    GroupFate fate = GroupFate::New;
    QString cloudName; ///< where the members belong; empty where the import leaves the group behind and nobody chose
    GroupMatchedBy by = GroupMatchedBy::Nothing;
    qint32 group = -1; ///< index into GroupMap::groups; -1: not there (yet)
    bool operator==(const MappedGroup &) const = default;
};

struct GroupMap
{
    QList<MappedGroup> rows; ///< in the order of the input
    QList<CloudGroupName> groups;
    bool groupsKnown = false; ///< the site was asked; else every group counts as new
};

struct GroupMapInput
{
    QStringList serverGroups{};
    QHash<QString, qint64> members{};                   ///< by groupKey()
    std::optional<QList<CloudGroupName>> cloudGroups{}; ///< none: the site was not asked
    GroupChoices choices{};
};

/// How many people are in each group, by groupKey().
QHash<QString, qint64> membersByGroup(const QList<EffectiveMembership> &memberships);

/// One pass; any thread. A choice counts where the cloud has the group, the import brings one of that name, or the site was
/// not asked; else it counts as none.
GroupMap mapGroups(const GroupMapInput &input);

/// The same matches with what was chosen by hand: another cloud group, and its id where it is there. The fate stays.
QList<GroupMatch> withChoices(
    QList<GroupMatch> matches, const QList<CloudGroupName> &cloudGroups, const GroupChoices &choices);

/// A group of the cloud that may be meant, and why it is thought so. Never taken by itself.
struct GroupProposal
{
    enum class Why {
        SameWords,   ///< but for their order, how they are joined, and words like "jira" or "users"
        SharedWords, ///< some words are the same
    };
    qint32 group = -1; ///< index into GroupMap::groups
    Why why = Why::SharedWords;
    bool operator==(const GroupProposal &) const = default;
};
/// For groups that the cloud has none for: the best first, at most three a row. By index of the row. Groups that another
/// row has by name are not proposed. Linear; any thread.
QHash<qint32, QList<GroupProposal>> proposeGroups(const GroupMap &map);

} // namespace cloudward
