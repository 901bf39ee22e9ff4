// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/directories.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace cloudward {

QList<Person> effectiveUsers(const People &people)
{
    QHash<qint64, int> positions;
    QSet<qint64> inactive;
    for (const UserDirectory &directory : people.directories) {
        positions.insert(directory.id, directory.position);
        if (!directory.active)
            inactive.insert(directory.id);
    }
    QMap<QString, Person> chosen;
    for (const Person &person : people.users) {
        if (inactive.contains(person.directoryId))
            continue;
        const QString name = person.userName.toLower();
        const auto other = chosen.constFind(name);
        if (other == chosen.cend() || positions.value(person.directoryId) < positions.value(other->directoryId))
            chosen.insert(name, person);
    }
    return chosen.values();
}

QHash<QString, QStringList> resolvedMembers(const People &people)
{
    QHash<QString, QStringList> direct;
    QHash<QString, QStringList> nested;
    for (const Membership &membership : people.memberships)
        (membership.nested ? nested : direct)[membership.group.toLower()].append(membership.member);

    QHash<QString, QStringList> members = direct;
    for (auto parent = nested.cbegin(); parent != nested.cend(); ++parent) {
        QSet<QString> seen{parent.key()};
        QStringList open = parent.value();
        while (!open.isEmpty()) {
            const QString child = open.takeLast().toLower();
            if (seen.contains(child))
                continue;
            seen.insert(child);
            members[parent.key()] += direct.value(child);
            open += nested.value(child);
        }
    }
    for (QStringList &names : members) {
        std::ranges::sort(names, [](const QString &a, const QString &b) { return a.toLower() < b.toLower(); });
        names.removeDuplicates();
    }
    return members;
}

} // namespace cloudward
