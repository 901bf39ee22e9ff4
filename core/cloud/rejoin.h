// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloudclient.h"
#include "core/cloud/groupfailure.h"

namespace cloudward {

/// A group that the person was in on the server, and how they stand to it in the cloud.
struct FormerGroup
{
    enum class State {
        Missing,    ///< is in the cloud, and the person is not in it
        Member,     ///< the person is in it
        Reserved,   ///< the import never brings it
        NotInCloud, ///< no group of that name has arrived
    };
    GroupMatch match;
    State state = State::Missing;
};

struct RejoinPlan
{
    QString accountId; ///< of the person who holds the token
    QString displayName;
    QList<FormerGroup> groups;
};

/// Compares the person's former groups with those of the cloud and their memberships there.
Result<RejoinPlan> planRejoin(
    const CloudAccess &access, const QStringList &formerGroups, Work &work, RetryPolicy retry = {});
/// The same as a pure comparison.
QList<FormerGroup> compareFormerGroups(
    const QStringList &formerGroups, const QList<CloudGroupName> &cloudGroups, const QStringList &memberOf);

struct RejoinParameters
{
    CloudAccess access;
    QList<GroupMatch> groups; ///< to be added to; each with its cloudGroupId
    RetryPolicy retry;
    std::chrono::milliseconds firstPoll{1'000}; ///< doubles up to eight times itself
    std::chrono::milliseconds patience{60'000}; ///< changes of membership have been seen to show up to 35 s late
};

struct RejoinReport
{
    QStringList joined;     ///< cloud names; read back
    QStringList notSeenYet; ///< accepted, and not shown within the patience
    QList<GroupFailure> failed;
};

/// Adds the token's own account to the groups and reads its memberships until all show. Being in one already is fine.
Result<RejoinReport> rejoinGroups(const RejoinParameters &parameters, Work &work);

} // namespace cloudward
