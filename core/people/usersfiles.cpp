// SPDX-License-Identifier: Apache-2.0
#include "core/people/usersfiles.h"

#include "core/people/csv.h"
#include "core/work/files.h"

#include <QDir>

#include <algorithm>
#include <compare>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

/// Orders names the same way on every machine and in every locale.
struct NameKey
{
    QByteArray lower;
    QByteArray name;

    explicit NameKey(const QString &text)
        : lower(text.toLower().toUtf8())
        , name(text.toUtf8())
    {}
    bool operator==(const NameKey &) const = default;
    bool operator<(const NameKey &other) const { return std::tie(lower, name) < std::tie(other.lower, other.name); }
};

struct UserRow
{
    NameKey key;
    const Person *person;

    bool operator<(const UserRow &other) const
    {
        if (key != other.key)
            return key < other.key;
        return std::tie(person->directoryId, person->email, person->displayName) <
               std::tie(other.person->directoryId, other.person->email, other.person->displayName);
    }
};

struct GroupRow
{
    NameKey group;
    NameKey user;
    const Membership *membership;

    bool operator==(const GroupRow &other) const { return group == other.group && user == other.user; }
    bool operator<(const GroupRow &other) const { return std::tie(group, user) < std::tie(other.group, other.user); }
};

} // namespace

Result<UsersFiles> writeUsersFiles(const People &people, const QString &folder)
{
    std::vector<UserRow> users;
    users.reserve(people.users.size());
    for (const Person &person : people.users)
        users.push_back({NameKey(person.userName), &person});
    std::ranges::sort(users, std::less());

    // The guide's query says SELECT DISTINCT: a user who is in a group in two directories is listed once.
    std::vector<GroupRow> groups;
    groups.reserve(people.memberships.size());
    for (const Membership &membership : people.memberships) {
        if (!membership.nested)
            groups.push_back({NameKey(membership.group), NameKey(membership.member), &membership});
    }
    std::ranges::sort(groups, std::less());
    const auto repeated = std::ranges::unique(groups);
    groups.erase(repeated.begin(), repeated.end());

    QByteArray usersText = csvLine({u"mail"_s, u"username"_s, u"display_name"_s});
    for (const UserRow &row : users)
        usersText += csvLine({row.person->email, row.person->userName, row.person->displayName});
    QByteArray groupsText = csvLine({u"group"_s, u"username"_s});
    for (const GroupRow &row : groups)
        groupsText += csvLine({row.membership->group, row.membership->member});

    UsersFiles files{.users = QDir(folder).filePath(u"users.csv"_s),
        .groups = QDir(folder).filePath(u"groups.csv"_s),
        .userRows = qint64(users.size()),
        .groupRows = qint64(groups.size())};
    if (auto written = writeWholeFile(files.users, usersText); !written)
        return std::unexpected(written.error());
    if (auto written = writeWholeFile(files.groups, groupsText); !written)
        return std::unexpected(written.error());
    return files;
}

} // namespace cloudward
