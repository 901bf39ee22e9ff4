// SPDX-License-Identifier: Apache-2.0
#include "core/people/effectivepeople.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <vector>

namespace cloudward {
namespace {

/// A name as UTF-8, whose order, other than that of QString's UTF-16, is that of code points.
struct NameKey
{
    QByteArray lower;
    QByteArray name;

    explicit NameKey(const QString &text)
        : lower(text.toLower().toUtf8())
        , name(text.toUtf8())
    {}
    bool operator<(const NameKey &other) const { return std::tie(lower, name) < std::tie(other.lower, other.name); }
};

template<class T>
void sortByName(QList<T> &list, QString T::*name)
{
    // What is sorted is small: items are large, and would be moved many times.
    std::vector<std::pair<NameKey, qsizetype>> keyed;
    keyed.reserve(size_t(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i)
        keyed.emplace_back(NameKey(list.at(i).*name), i);
    std::ranges::sort(keyed, std::less(), &std::pair<NameKey, qsizetype>::first);
    QList<T> sorted;
    sorted.reserve(list.size());
    for (const auto &key : keyed)
        sorted.append(std::move(list[key.second]));
    list = std::move(sorted);
}

class Rule
{
public:
    explicit Rule(const People &people)
        : m_people(people)
    {
        for (const UserDirectory &directory : people.directories) {
            m_positions.insert(directory.id, directory.position);
            if (!directory.active)
                m_inactive.insert(directory.id);
        }
    }

    EffectivePeople apply()
    {
        chooseUsers();
        gatherGroups();
        for (const auto &[key, group] : m_groups)
            resolve(key, group);
        return std::move(m_result);
    }

    SignInUsers choose() const
    {
        SignInUsers result;
        QHash<QString, qsizetype> places; // in the result, from 1, by lower-case user name
        places.reserve(m_people.users.size());
        result.users.reserve(m_people.users.size());
        for (const Person &person : m_people.users) {
            if (!isActive(person.directoryId)) {
                ++result.inInactiveDirectories;
                continue;
            }
            qsizetype &place = places[person.userName.toLower()];
            if (place == 0) {
                result.users.append(person);
                place = result.users.size();
                continue;
            }
            ++result.shadowed;
            if (winsOver(person, result.users.at(place - 1)))
                result.users[place - 1] = person;
        }
        return result;
    }

private:
    struct Group
    {
        QString name;
        qint64 directory = 0;
        QSet<QString> members; // lower case
        QSet<QString> groups;  // lower case
    };
    /// Sorted, so that what is made of it is the same every time.
    using Groups = std::map<QString, Group, bool (*)(const QString &, const QString &)>;

    bool isActive(qint64 directory) const { return !m_inactive.contains(directory); }
    std::pair<int, qint64> rank(qint64 directory) const
    {
        return {m_positions.value(directory, std::numeric_limits<int>::max()), directory};
    }
    bool winsOver(const Person &a, const Person &b) const
    {
        const auto key = [this](const Person &person) {
            return std::tuple(rank(person.directoryId), person.id, person.userName, person.email, person.displayName);
        };
        return key(a) < key(b);
    }

    void chooseUsers()
    {
        auto chosen = choose();
        m_result.shadowed = chosen.shadowed;
        m_result.inInactiveDirectories = chosen.inInactiveDirectories;
        for (const Person &person : std::as_const(chosen.users))
            m_names.insert(person.userName.toLower(), person.userName);
        m_result.users = std::move(chosen.users);
        sortByName(m_result.users, &Person::userName);
    }

    void gatherGroups()
    {
        for (const Membership &membership : m_people.memberships) {
            if (!isActive(membership.directoryId))
                continue;
            const auto [place, isNew] =
                m_groups.try_emplace(membership.group.toLower(), membership.group, membership.directoryId);
            Group &group = place->second;
            // Of several ways to write it, the one of the directory in front.
            if (std::pair(rank(membership.directoryId), membership.group) <
                std::pair(rank(group.directory), group.name)) {
                group.name = membership.group;
                group.directory = membership.directoryId;
            }
            (membership.nested ? group.groups : group.members).insert(membership.member.toLower());
        }
    }

    void resolve(const QString &key, const Group &group)
    {
        QSet<QString> inner;
        QSet<QString> seen{key};
        QStringList open = group.groups.values();
        while (!open.isEmpty()) {
            const QString child = open.takeLast();
            const auto found = m_groups.find(child);
            if (seen.contains(child) || found == m_groups.end())
                continue;
            seen.insert(child);
            inner += found->second.members;
            open += found->second.groups.values();
        }
        QList<EffectiveMembership> rows;
        const auto add = [&](const QString &member, bool byNesting) {
            if (const auto name = m_names.constFind(member); name != m_names.cend())
                rows.append({group.name, *name, byNesting});
        };
        for (const QString &member : group.members)
            add(member, false);
        for (const QString &member : std::as_const(inner)) {
            if (!group.members.contains(member))
                add(member, true);
        }
        sortByName(rows, &EffectiveMembership::userName);
        m_result.byNesting += std::ranges::count(rows, true, &EffectiveMembership::byNesting);
        m_result.memberships += rows;
    }

    const People &m_people;
    QHash<qint64, int> m_positions;
    QSet<qint64> m_inactive;
    QHash<QString, QString> m_names; // of those who sign in, by lower case
    Groups m_groups{isNameBefore};
    EffectivePeople m_result;
};

} // namespace

EffectivePeople effectivePeople(const People &people)
{
    return Rule(people).apply();
}

SignInUsers signInUsers(const People &people)
{
    return Rule(people).choose();
}

bool isNameBefore(const QString &a, const QString &b)
{
    return NameKey(a) < NameKey(b);
}

} // namespace cloudward
