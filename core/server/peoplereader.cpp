// SPDX-License-Identifier: Apache-2.0
#include "core/server/peoplereader.h"

#include "core/people/emailrules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedAtOnce = 2000;
constexpr int usersAtOnce = 1000;
constexpr int groupsAtOnce = 1000;
constexpr int membersAtOnce = 50;
/// More is a server that does not narrow its search, or one that has to be read from its backup.
constexpr qint64 mostSearches = 20'000;
constexpr int longestGroupPart = 3;

/// Jira 10 hands out the first 100 users of any search (JRASERVER-78660), older ones 1,000 (JRASERVER-29069).
bool looksCapped(qint64 found)
{
    return found == 100 || found == 1000;
}

/// "2023-08-30T16:37:01+1000"
qint64 millisecondsOf(const QString &time)
{
    const auto parsed = QDateTime::fromString(time, Qt::ISODate);
    return parsed.isValid() ? parsed.toMSecsSinceEpoch() : 0;
}

} // namespace

Result<void> PeopleReader::step(const QString &item)
{
    return m_work.step({Phase::Listing, Unit::Items, m_people.users.size() + m_people.memberships.size(), -1, item});
}

void PeopleReader::noteGap(Gap::What what, qint64 found, qint64 total)
{
    if (std::ranges::none_of(m_client.m_gaps, [what](const Gap &gap) { return gap.what == what; }))
        m_client.m_gaps << Gap{what, found, total};
}

QString PeopleReader::takeUser(const QJsonObject &bean)
{
    const auto name = bean.value("name"_L1).toString();
    // Older ones have no key.
    const auto key = bean.value("key"_L1).toString(name);
    if (key.isEmpty() || bean.value("deleted"_L1).toBool())
        return {};
    if (m_keys.contains(key))
        return key;
    auto email = bean.value("emailAddress"_L1).toString();
    const bool hidden = !bean.contains("emailAddress"_L1) || isMaskedEmail(email);
    if (hidden)
        email.clear();
    m_keys.insert(key, m_people.users.size());
    m_people.users << Person{
        .userKey = key,
        .userName = name,
        .displayName = bean.value("displayName"_L1).toString(),
        .email = email,
        .directoryId = 0,
        .active = bean.value("active"_L1).toBool(true),
        .id = 0,
        .lastLogin = millisecondsOf(bean.value("lastLoginTime"_L1).toString()),
        .emailHidden = hidden,
    };
    m_seen.add(m_people.users.constLast());
    return key;
}

/// False where the server has no such list: it came with a Jira 10.
Result<bool> PeopleReader::readList()
{
    QString cursor;
    for (;;) {
        if (auto go = step({}); !go)
            return std::unexpected(go.error());
        Query query{{u"maxResults"_s, QString::number(listedAtOnce)}};
        if (!cursor.isEmpty())
            query << std::pair{u"cursor"_s, cursor};
        const auto answer = m_client.get(u"user/list"_s, query);
        if (!answer) {
            const auto code = answer.error().code;
            const bool absent =
                code == ErrorCode::NotFound || code == ErrorCode::Forbidden || code == ErrorCode::NotJira;
            return cursor.isEmpty() && absent ? Result<bool>(false) : std::unexpected(answer.error());
        }
        const auto page = answer->object();
        if (!page.value("values"_L1).isArray())
            return false;
        const auto before = m_keys.size();
        for (const auto &user : page.value("values"_L1).toArray())
            takeUser(user.toObject());
        const auto next = page.value("nextCursor"_L1).toVariant().toString();
        if (page.value("isLast"_L1).toBool() || next.isEmpty() || next == cursor || m_keys.size() == before)
            return true;
        cursor = next;
    }
}

Result<PeopleReader::Shown> PeopleReader::readUsersLike(const QString &start)
{
    Shown shown;
    for (;;) {
        if (auto go = step(start == u"." ? QString() : start); !go)
            return std::unexpected(go.error());
        ++m_searches;
        const auto page =
            m_client.get(u"user/search"_s, {{u"username"_s, start}, {u"startAt"_s, QString::number(shown.keys.size())},
                                               {u"maxResults"_s, QString::number(usersAtOnce)},
                                               {u"includeActive"_s, u"true"_s}, {u"includeInactive"_s, u"true"_s}});
        if (!page)
            return std::unexpected(page.error());
        if (!page->isArray())
            return failure(ErrorCode::NotJira, shownUrl(m_client.m_access.baseUrl), u"user/search"_s);
        const auto before = shown.keys.size();
        for (const auto &user : page->array()) {
            const QString key = takeUser(user.toObject());
            if (key.isEmpty())
                continue;
            shown.keys.insert(key);
            shown.allMatch = shown.allMatch && SeenNames::mayMatch(m_people.users.at(m_keys.value(key)), start);
        }
        // What is less than the cap is all there is; only the first search does not know the cap yet.
        if (shown.keys.size() == before || (m_byLetters && shown.keys.size() < m_cap))
            return shown;
    }
}

Result<void> PeopleReader::readUsersByPrefix(const QString &prefix, const QSet<QString> &shown)
{
    QSet<QString> asked;
    // What is found on the way shows letters that were not known before.
    for (bool more = true; more;) {
        more = false;
        for (const QString &letter : m_seen.nextLetters(prefix)) {
            if (asked.contains(letter))
                continue;
            asked.insert(letter);
            more = true;
            const QString start = prefix + letter;
            const auto found = readUsersLike(start);
            if (!found)
                return std::unexpected(found.error());
            if (found->keys.size() < m_cap)
                continue;
            if (m_searches > mostSearches || (!found->allMatch && found->keys == shown)) {
                // It gives the same whatever is asked for.
                noteGap(Gap::What::Users, m_people.users.size(), -1);
                continue;
            }
            if (auto read = readUsersByPrefix(start, found->keys); !read)
                return read;
        }
    }
    return {};
}

Result<void> PeopleReader::readUsers()
{
    const auto listed = readList();
    if (!listed)
        return std::unexpected(listed.error());
    if (*listed)
        return {};
    const auto shown = readUsersLike(u"."_s);
    if (!shown)
        return std::unexpected(shown.error());
    if (!looksCapped(shown->keys.size()))
        return {};
    m_byLetters = true;
    m_cap = shown->keys.size();
    return readUsersByPrefix({}, shown->keys);
}

/// Gives how many groups the server says there are.
Result<qint64> PeopleReader::readGroupsLike(const QString &part)
{
    if (auto go = step(part); !go)
        return std::unexpected(go.error());
    ++m_searches;
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

/// The names of groups seen so far, and what is left of each behind its first letters.
SeenNames PeopleReader::partsOfGroups() const
{
    SeenNames names;
    Person named;
    for (const QString &group : m_people.groups) {
        for (qsizetype at = 0; at < group.size(); ++at) {
            named.userName = group.sliced(at);
            names.add(named);
        }
    }
    return names;
}

Result<void> PeopleReader::readGroups()
{
    const auto total = readGroupsLike({});
    if (!total)
        return std::unexpected(total.error());
    // The picker shows jira.ajax.autocomplete.limit groups at most, and looks for the letters anywhere in a name: ever
    // longer parts of the names that were seen, until none is missing.
    QSet<QString> asked{QString()};
    QStringList parts{QString()};
    for (int length = 1; length <= longestGroupPart; ++length) {
        QStringList longer;
        for (const QString &part : std::as_const(parts)) {
            for (const QString &letter : partsOfGroups().nextLetters(part)) {
                const QString wanted = part + letter;
                if (m_people.groups.size() >= *total || m_searches > mostSearches || asked.contains(wanted))
                    continue;
                asked.insert(wanted);
                const auto all = readGroupsLike(wanted);
                if (!all)
                    return std::unexpected(all.error());
                if (*all > 0)
                    longer << wanted;
            }
        }
        parts = longer;
    }
    if (m_people.groups.size() < *total)
        noteGap(Gap::What::Groups, m_people.groups.size(), *total);
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
        if (!answer && answer.error().code == ErrorCode::NotFound) {
            ++m_closedGroups; // deleted since it was listed, or a Jira without this call
            return {};
        }
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
            const auto known = m_people.users.size();
            takeUser(bean);
            m_missed = m_missed || m_people.users.size() > known;
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
    if (m_byLetters && m_missed)
        noteGap(Gap::What::Users, m_people.users.size(), -1);
    if (m_closedGroups > 0)
        noteGap(Gap::What::Members, m_people.groups.size() - m_closedGroups, m_closedGroups);
    const auto hidden = std::ranges::count(m_people.users, true, &Person::emailHidden);
    if (hidden > 0)
        noteGap(Gap::What::Emails, m_people.users.size() - hidden, hidden);
    return std::move(m_people);
}

Result<People> ServerClient::people(Work &work)
{
    return PeopleReader(*this, work).read();
}

} // namespace cloudward
