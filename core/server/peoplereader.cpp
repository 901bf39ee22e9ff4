// SPDX-License-Identifier: Apache-2.0
#include "core/server/peoplereader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int usersAtOnce = 1000;
constexpr int groupsAtOnce = 1000;
constexpr int membersAtOnce = 50;
/// A prefix this long that still meets the cap is left as it is, and said to be a gap.
constexpr int longestPrefix = 3;
/// Letters that user names, words of display names and e-mails begin with, most of them.
const auto firstLetters = u"abcdefghijklmnopqrstuvwxyz0123456789_-."_s;

/// Jira 10 hands out the first 100 users of any search (JRASERVER-78660), older ones 1,000 (JRASERVER-29069).
bool looksCapped(qint64 found)
{
    return found == 100 || found == 1000;
}

} // namespace

Result<void> PeopleReader::step(const QString &item)
{
    return m_work.step({Phase::Listing, Unit::Items, m_people.users.size() + m_people.memberships.size(), -1, item});
}

bool PeopleReader::takeUser(const QJsonObject &bean)
{
    const auto name = bean.value("name"_L1).toString();
    const auto key = bean.value("key"_L1).toString(name);
    if (key.isEmpty() || bean.value("deleted"_L1).toBool() || m_keys.contains(key))
        return false;
    m_keys.insert(key);
    m_people.users << Person{
        .userKey = key,
        .userName = name,
        .displayName = bean.value("displayName"_L1).toString(),
        .email = bean.value("emailAddress"_L1).toString(),
        .directoryId = 0,
        .active = bean.value("active"_L1).toBool(true),
    };
    return true;
}

/// Gives how many users the server has shown for it, known ones too.
Result<qint64> PeopleReader::readUsersLike(const QString &start)
{
    QSet<QString> seen;
    for (;;) {
        if (auto go = step({}); !go)
            return std::unexpected(go.error());
        const auto page =
            m_client.get(u"user/search"_s, {{u"username"_s, start}, {u"startAt"_s, QString::number(seen.size())},
                                               {u"maxResults"_s, QString::number(usersAtOnce)},
                                               {u"includeActive"_s, u"true"_s}, {u"includeInactive"_s, u"true"_s}});
        if (!page)
            return std::unexpected(page.error());
        if (!page->isArray())
            return failure(ErrorCode::NotJira, shownUrl(m_client.m_access.baseUrl), u"user/search"_s);
        const auto before = seen.size();
        for (const auto &user : page->array()) {
            const auto bean = user.toObject();
            takeUser(bean);
            seen.insert(bean.value("key"_L1).toString(bean.value("name"_L1).toString()));
        }
        if (seen.size() == before)
            return seen.size();
    }
}

Result<void> PeopleReader::readUsersByPrefix(const QString &prefix, qint64 cap)
{
    for (const auto letter : firstLetters) {
        const QString start = prefix + letter;
        const auto shown = readUsersLike(start);
        if (!shown)
            return std::unexpected(shown.error());
        if (*shown < cap)
            continue;
        if (start.size() >= longestPrefix) {
            m_client.m_gaps = {{ServerClient::Gap::What::Users, m_people.users.size(), -1}};
            continue;
        }
        if (auto read = readUsersByPrefix(start, cap); !read)
            return read;
    }
    return {};
}

Result<void> PeopleReader::readUsers()
{
    const auto shown = readUsersLike(u"."_s);
    if (!shown)
        return std::unexpected(shown.error());
    return looksCapped(*shown) ? readUsersByPrefix({}, *shown) : Result<void>();
}

/// Gives how many groups the server says there are.
Result<qint64> PeopleReader::readGroupsLike(const QString &part)
{
    if (auto go = step({}); !go)
        return std::unexpected(go.error());
    const auto answer =
        m_client.get(u"groups/picker"_s, {{u"query"_s, part}, {u"maxResults"_s, QString::number(groupsAtOnce)}});
    if (!answer)
        return std::unexpected(answer.error());
    const auto groups = answer->object().value("groups"_L1).toArray();
    for (const auto &group : groups) {
        const auto name = group.toObject().value("name"_L1).toString();
        if (name.isEmpty() || m_groupNames.contains(name.toCaseFolded()))
            continue;
        m_groupNames.insert(name.toCaseFolded());
        m_people.groups << name;
    }
    return answer->object().value("total"_L1).toInteger(groups.size());
}

Result<void> PeopleReader::readGroups()
{
    const auto total = readGroupsLike({});
    if (!total)
        return std::unexpected(total.error());
    // The picker looks for the letters anywhere in a name.
    for (qsizetype i = 0; i < firstLetters.size() && m_people.groups.size() < *total; ++i) {
        if (auto read = readGroupsLike(firstLetters.sliced(i, 1)); !read)
            return std::unexpected(read.error());
    }
    if (m_people.groups.size() < *total)
        m_client.m_gaps << ServerClient::Gap{ServerClient::Gap::What::Groups, m_people.groups.size(), *total};
    return {};
}

Result<void> PeopleReader::readMembers(const QString &group)
{
    QSet<QString> seen;
    for (qint64 startAt = 0;;) {
        if (auto go = step(group); !go)
            return go;
        const auto answer = m_client.get(u"group/member"_s,
            {{u"groupname"_s, group}, {u"includeInactiveUsers"_s, u"true"_s}, {u"startAt"_s, QString::number(startAt)},
                {u"maxResults"_s, QString::number(membersAtOnce)}});
        if (!answer && answer.error().code == ErrorCode::NotFound)
            return {}; // deleted since it was listed
        if (!answer)
            return std::unexpected(answer.error());
        const auto page = answer->object();
        const auto users = page.value("values"_L1).toArray();
        const auto before = seen.size();
        for (const auto &user : users) {
            const auto bean = user.toObject();
            const auto name = bean.value("name"_L1).toString();
            if (name.isEmpty() || seen.contains(name))
                continue;
            seen.insert(name);
            takeUser(bean);
            m_people.memberships << Membership{.group = group, .member = name, .nested = false, .directoryId = 0};
        }
        startAt += users.size();
        if (page.value("isLast"_L1).toBool() || seen.size() == before)
            return {};
    }
}

Result<People> PeopleReader::read()
{
    m_client.m_gaps.clear();
    if (auto users = readUsers(); !users)
        return std::unexpected(users.error());
    if (auto groups = readGroups(); !groups)
        return std::unexpected(groups.error());
    for (const auto &group : std::as_const(m_people.groups)) {
        if (auto members = readMembers(group); !members)
            return std::unexpected(members.error());
    }
    return std::move(m_people);
}

Result<People> ServerClient::people(Work &work)
{
    return PeopleReader(*this, work).read();
}

} // namespace cloudward
