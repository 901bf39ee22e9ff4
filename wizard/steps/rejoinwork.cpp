// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/rejoinwork.h"

#include <QSet>

#include <algorithm>

namespace cloudward {

QStringList groupsOfUser(const People &people, const QString &userName)
{
    const QString user = userName.toCaseFolded();
    if (user.isEmpty())
        return {};
    QStringList groups;
    QSet<QString> known;
    const auto add = [&](const QString &group) {
        if (!known.contains(group.toCaseFolded())) {
            known.insert(group.toCaseFolded());
            groups << group;
        }
    };
    QSet<qint64> switchedOff;
    for (const UserDirectory &directory : people.directories) {
        if (!directory.active)
            switchedOff.insert(directory.id);
    }
    QList<Membership> memberships = people.memberships;
    memberships.removeIf([&](const Membership &membership) { return switchedOff.contains(membership.directoryId); });
    for (const Membership &membership : std::as_const(memberships)) {
        if (!membership.nested && membership.member.toCaseFolded() == user)
            add(membership.group);
    }
    // A group in a group: the list grows while it is walked, and ends because each name comes once.
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString member = groups.at(i).toCaseFolded();
        for (const Membership &membership : std::as_const(memberships)) {
            if (membership.nested && membership.member.toCaseFolded() == member)
                add(membership.group);
        }
    }
    return groups;
}

namespace {

bool knowsUser(const People &people, const QString &userName)
{
    return std::ranges::any_of(people.users,
        [&](const Person &person) { return person.userName.compare(userName, Qt::CaseInsensitive) == 0; });
}

} // namespace

Result<FormerGroupsOutcome> readFormerGroups(const FormerGroupsParameters &parameters, Work &work)
{
    if (const auto going = work.step({.phase = Phase::Connecting, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    FormerGroupsOutcome outcome;
    bool known = false;
    if (parameters.server) {
        ServerClient client(*parameters.server, work.cancel, parameters.retry);
        if (const auto groups = client.groupsOf(parameters.userName)) {
            outcome.formerGroups = *groups;
            known = true;
        } else if (groups.error().code == ErrorCode::Cancelled) {
            return std::unexpected(groups.error());
        } else {
            outcome.serverError = groups.error();
        }
    }
    if (!known) {
        if (!knowsUser(parameters.people, parameters.userName))
            return std::unexpected(
                outcome.serverError.value_or(Error{ErrorCode::NotFound, parameters.userName, {}, -1, -1}));
        outcome.formerGroups = groupsOfUser(parameters.people, parameters.userName);
    }
    if (!parameters.cloud) {
        outcome.plan.groups = compareFormerGroups(outcome.formerGroups, {}, {});
        return outcome;
    }
    const auto plan = planRejoin(*parameters.cloud, outcome.formerGroups, work, parameters.retry);
    if (!plan)
        return std::unexpected(plan.error());
    outcome.plan = *plan;
    return outcome;
}

} // namespace cloudward
