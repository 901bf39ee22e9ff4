// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/rejoin.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace cloudward {

namespace {

using std::chrono::milliseconds;

/// Moves from `waiting` to `seen` what the account is a member of now.
void sortOut(const QStringList &memberOf, QStringList &waiting, QStringList &seen)
{
    const auto isMember = [&](const QString &name) {
        if (!memberOf.contains(name, Qt::CaseInsensitive))
            return false;
        seen << name;
        return true;
    };
    waiting.removeIf(isMember);
}

Result<void> waitUntilSeen(
    CloudClient &client, const QString &accountId, const RejoinParameters &parameters, RejoinReport &report, Work &work)
{
    Progress progress{.phase = Phase::Waiting, .unit = Unit::Items, .total = report.notSeenYet.size(), .item = {}};
    const QDeadlineTimer patience(parameters.patience);
    milliseconds pause = parameters.firstPoll;
    while (!report.notSeenYet.isEmpty()) {
        const auto memberOf = client.groupsOf(accountId);
        if (!memberOf)
            return std::unexpected(memberOf.error());
        sortOut(*memberOf, report.notSeenYet, report.joined);
        if (report.notSeenYet.isEmpty() || patience.hasExpired())
            break;
        progress.done = progress.total - report.notSeenYet.size();
        progress.item = report.notSeenYet.constFirst();
        work.progress.report(progress);
        if (const auto waited = pauseFor(pause, work.cancel); !waited)
            return waited;
        pause = std::min(pause * 2, parameters.firstPoll * 8);
    }
    return {};
}

} // namespace

QList<FormerGroup> compareFormerGroups(
    const QStringList &formerGroups, const QList<CloudGroupName> &cloudGroups, const QStringList &memberOf)
{
    QList<FormerGroup> groups;
    const QList<GroupMatch> matches = matchGroups(formerGroups, cloudGroups);
    for (GroupMatch match : matches) {
        if (match.cloudGroupId.isEmpty()) {
            const auto there = std::ranges::find_if(cloudGroups, [&](const CloudGroupName &group) {
                return group.name.compare(match.cloudName, Qt::CaseInsensitive) == 0;
            });
            if (there != cloudGroups.cend())
                match.cloudGroupId = there->id;
        }
        FormerGroup group{match, FormerGroup::State::Missing};
        if (match.fate == GroupFate::Reserved)
            group.state = FormerGroup::State::Reserved;
        else if (memberOf.contains(match.cloudName, Qt::CaseInsensitive))
            group.state = FormerGroup::State::Member;
        else if (match.cloudGroupId.isEmpty())
            group.state = FormerGroup::State::NotInCloud;
        groups << group;
    }
    return groups;
}

Result<RejoinPlan> planRejoin(const CloudAccess &access, const QStringList &formerGroups, Work &work, RetryPolicy retry)
{
    CloudClient client(access, work.cancel, retry);
    if (const auto going = work.step({.phase = Phase::Connecting, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    const auto facts = client.facts();
    if (!facts)
        return std::unexpected(facts.error());
    if (const auto going = work.step({.phase = Phase::Listing, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    const auto groups = client.groups();
    if (!groups)
        return std::unexpected(groups.error());
    const auto memberOf = client.groupsOf(facts->accountId);
    if (!memberOf)
        return std::unexpected(memberOf.error());
    return RejoinPlan{facts->accountId, facts->displayName, compareFormerGroups(formerGroups, *groups, *memberOf)};
}

Result<RejoinReport> rejoinGroups(const RejoinParameters &parameters, Work &work)
{
    CloudClient client(parameters.access, work.cancel, parameters.retry);
    if (const auto going = work.step({.phase = Phase::Connecting, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    const auto facts = client.facts();
    if (!facts)
        return std::unexpected(facts.error());

    RejoinReport report;
    Progress progress{.phase = Phase::Writing, .unit = Unit::Items, .total = parameters.groups.size(), .item = {}};
    for (const GroupMatch &group : parameters.groups) {
        progress.item = group.cloudName;
        if (const auto going = work.step(progress); !going)
            return std::unexpected(going.error());
        ++progress.done;
        const auto added =
            client.addToGroup(group.cloudGroupId, facts->accountId, {parameters.firstPoll, parameters.patience});
        if (added)
            report.notSeenYet << group.cloudName;
        else if (concernsAll(added.error()))
            return std::unexpected(added.error());
        else
            report.failed.append({group.cloudName, added.error()});
    }
    if (const auto waited = waitUntilSeen(client, facts->accountId, parameters, report, work); !waited)
        return std::unexpected(waited.error());
    return report;
}

} // namespace cloudward
