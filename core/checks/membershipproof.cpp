// SPDX-License-Identifier: Apache-2.0
#include "core/checks/membershipproof.h"

#include "core/checks/accountmatcher.h"
#include "core/people/effectivepeople.h"
#include "core/people/groupmatch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

using Verdict = ArrivalRow::Verdict;

/// Who shall be in which group of the cloud: jira-administrators and administrators may be one.
struct ExpectedGroup
{
    QString name;
    QString id;
    QStringList users; ///< lower-case names
};

QList<ExpectedGroup> expectedGroups(const People &people, const EffectivePeople &effective,
    const QList<CloudGroupName> &cloudGroups, const GroupChoices &choices)
{
    QHash<QString, QStringList> members;
    for (const auto &membership : effective.memberships)
        members[membership.group.toCaseFolded()] += membership.userName.toLower();
    QMap<QString, ExpectedGroup> groups;
    for (const auto &match : withChoices(matchGroups(people.groups, cloudGroups), cloudGroups, choices)) {
        if (match.cloudName.isEmpty())
            continue;
        auto &group = groups[match.cloudName.toCaseFolded()];
        group.name = match.cloudName;
        group.id = match.cloudGroupId;
        group.users += members.value(match.serverName.toCaseFolded());
    }
    for (auto &group : groups)
        group.users.removeDuplicates();
    return groups.values();
}

ArrivalRow total(const QList<ArrivalRow> &rows)
{
    ArrivalRow sum{.id = u"arrival.memberships"_s, .expected = 0, .found = 0, .verdict = Verdict::Equal, .missing = {}};
    qint64 unequal = 0;
    bool differs = false;
    for (const auto &row : rows) {
        sum.expected += row.expected;
        sum.found += std::max<qint64>(0, row.found);
        sum.approximate = sum.approximate || row.approximate;
        unequal += row.verdict == Verdict::Equal ? 0 : 1;
        differs = differs || row.verdict == Verdict::Differs;
    }
    if (unequal > 0) {
        sum.verdict = differs ? Verdict::Differs : Verdict::CannotBeKnown;
        sum.why = QCoreApplication::translate("Checks", "groups whose members are not all found: %1 of %2")
                      .arg(QLocale().toString(unequal), QLocale().toString(rows.size()));
    }
    return sum;
}

} // namespace

Result<QList<ArrivalRow>> proveMemberships(CloudClient &client, const People &people,
    const QList<CloudGroupName> &cloudGroups, const GroupChoices &choices, Work &work)
{
    const auto effective = effectivePeople(people);
    QHash<QString, const Person *> persons;
    for (const auto &person : effective.users)
        persons.insert(person.userName.toLower(), &person);
    const auto groups = expectedGroups(people, effective, cloudGroups, choices);
    QList<ArrivalRow> rows;
    Progress progress{.phase = Phase::Comparing, .unit = Unit::Items, .total = groups.size(), .item = {}};
    for (const auto &group : groups) {
        progress.item = group.name;
        if (const auto going = work.step(progress); !going)
            return std::unexpected(going.error());
        ++progress.done;
        ArrivalRow row{.id = u"arrival.members."_s + group.name, .expected = group.users.size(), .missing = {}};
        if (group.id.isEmpty()) {
            row.found = 0;
            row.verdict = group.users.isEmpty() ? Verdict::Equal : Verdict::Differs;
            row.missing = group.users;
            row.why = QCoreApplication::translate("Checks", "the group is not in the cloud");
        } else if (group.users.isEmpty()) {
            row.found = 0;
            row.verdict = Verdict::Equal;
        } else if (const auto members = client.groupMembers(group.id); members) {
            const AccountMatcher accounts(*members);
            MatchTally tally;
            for (const auto &user : group.users)
                tally.add(accounts.match(*persons.value(user)), persons.value(user)->userName);
            tally.judge(row);
        } else if (members.error().code == ErrorCode::Forbidden || members.error().code == ErrorCode::NotFound) {
            row.why = QCoreApplication::translate("Checks", "your account may not read its members");
        } else {
            return std::unexpected(members.error());
        }
        rows += row;
    }
    QList<ArrivalRow> shown{total(rows)};
    std::ranges::copy_if(
        rows, std::back_inserter(shown), [](const ArrivalRow &row) { return row.verdict != Verdict::Equal; });
    return shown;
}

} // namespace cloudward
