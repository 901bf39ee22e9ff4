// SPDX-License-Identifier: Apache-2.0
#include "core/checks/groupgains.h"

#include "core/people/emailrules.h"

#include <QSet>

namespace cloudward {
namespace {

/// Who is in which group, by case-folded names; not by directories that are switched off. Groups inside groups are followed; a circle of them ends.
class MembersByGroup
{
public:
    explicit MembersByGroup(const People &people)
    {
        QSet<qint64> switchedOff;
        for (const auto &directory : people.directories) {
            if (!directory.active)
                switchedOff.insert(directory.id);
        }
        for (const auto &membership : people.memberships) {
            if (switchedOff.contains(membership.directoryId))
                continue;
            auto &members = m_direct[membership.group.toCaseFolded()];
            (membership.nested ? members.groups : members.users).append(membership.member);
        }
    }

    QStringList users(const QString &group) const
    {
        QStringList found;
        QSet<QString> seenUsers;
        QSet<QString> seenGroups{group.toCaseFolded()};
        QStringList open{group.toCaseFolded()};
        while (!open.isEmpty()) {
            const auto members = m_direct.value(open.takeFirst());
            for (const auto &user : members.users) {
                if (const auto key = user.toCaseFolded(); !seenUsers.contains(key)) {
                    seenUsers.insert(key);
                    found += user;
                }
            }
            for (const auto &inner : members.groups) {
                if (const auto key = inner.toCaseFolded(); !seenGroups.contains(key)) {
                    seenGroups.insert(key);
                    open += key;
                }
            }
        }
        return found;
    }

private:
    struct Members
    {
        QStringList users;
        QStringList groups;
    };
    QHash<QString, Members> m_direct;
};

QHash<QString, QStringList> byFoldedName(const QHash<QString, QStringList> &byName)
{
    QHash<QString, QStringList> folded;
    for (const auto &[name, values] : byName.asKeyValueRange())
        folded[name.toCaseFolded()] += values;
    return folded;
}

QHash<QString, QString> emailsByUser(const People &people)
{
    QHash<QString, QString> emails;
    for (const auto &person : people.users)
        emails.insert(person.userName.toCaseFolded(), emailKey(person.email));
    return emails;
}

} // namespace

QList<GroupReview> reviewGroups(const People &people, const QList<CloudGroupName> &cloudGroups,
    const QHash<QString, QStringList> &grantsByGroup, const QHash<QString, QStringList> &cloudEmails)
{
    const MembersByGroup membersByGroup(people);
    const auto emails = emailsByUser(people);
    const auto grants = byFoldedName(grantsByGroup);
    const auto presentByGroup = byFoldedName(cloudEmails);

    QList<GroupReview> reviews;
    for (const auto &match : matchGroups(people.groups, cloudGroups)) {
        const auto users = membersByGroup.users(match.serverName);
        GroupReview review{.match = match, .members = users.size(), .gains = {}, .newMembers = {}};
        const bool joinsOne =
            match.fate == GroupFate::Merges || (match.fate == GroupFate::Renamed && !match.cloudGroupId.isEmpty());
        if (joinsOne) {
            const auto cloudName = match.cloudName.toCaseFolded();
            review.gains = grants.value(cloudName);
            QSet<QString> present;
            for (const auto &email : presentByGroup.value(cloudName))
                present.insert(emailKey(email));
            for (const auto &user : users) {
                const auto email = emails.value(user.toCaseFolded());
                if (email.isEmpty() || !present.contains(email))
                    review.newMembers += user;
            }
        }
        reviews += review;
    }
    return reviews;
}

} // namespace cloudward
