// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"

namespace cloudward {

/// A user in a group, as Jira counts it.
struct EffectiveMembership
{
    QString group;
    QString userName;
    bool byNesting = false; ///< only by way of a group inside this one

    bool operator==(const EffectiveMembership &) const = default;
};

/// Who signs in, and what they are members of.
struct EffectivePeople
{
    QList<Person> users;                    ///< one a user name, by name
    QList<EffectiveMembership> memberships; ///< each once, by group and then by user
    qint64 byNesting = 0;                   ///< memberships that come by nesting alone
    qint64 shadowed = 0;                    ///< users whose name is taken in a directory further in front
    qint64 inInactiveDirectories = 0;       ///< users of directories that are switched off

    bool operator==(const EffectivePeople &) const = default;
};

/// Of one user name (case ignored) in several active directories the one in the lowest position is who signs in; where a
/// directory's row is missing it counts as active and last. Users and memberships of inactive directories are out, and so
/// are memberships of somebody who is no user. Groups of one name in several directories are one group, as in the query
/// of Atlassian's guide, which does not ask for the directory either; that Jira adds up memberships of all directories
/// the same way is inferred. Jira's REST counts members of subgroups as members of the group, and Jira Cloud has no
/// nested groups: so a member by nesting is a member here. The same people in another order make the same result.
EffectivePeople effectivePeople(const People &people);

/// Who signs in, by the same rule and in the order of People::users; `shadowed` and `inInactiveDirectories` alone.
struct SignInUsers
{
    QList<Person> users; ///< one a user name
    qint64 shadowed = 0;
    qint64 inInactiveDirectories = 0;
};
SignInUsers signInUsers(const People &people);

/// Orders names the same way on every machine and in every locale: by lower case, then as written.
bool isNameBefore(const QString &a, const QString &b);

} // namespace cloudward
