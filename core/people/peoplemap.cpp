// SPDX-License-Identifier: Apache-2.0
#include "core/people/peoplemap.h"

#include "core/people/emailrules.h"
#include "core/people/nametokens.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr OwnedContent notKnown{.reported = -1, .assigned = -1, .comments = -1, .filters = -1, .boards = -1};

/// Names that are given to what is no person [inferred]; addon_ is Atlassian's own.
bool isBotName(const QString &userName)
{
    if (userName.startsWith(u"addon_", Qt::CaseInsensitive))
        return true;
    static const QSet<QString> words{u"bot"_s, u"robot"_s, u"svc"_s, u"service"_s, u"serviceuser"_s,
        u"serviceaccount"_s, u"jenkins"_s, u"bamboo"_s, u"teamcity"_s, u"automation"_s, u"integration"_s, u"daemon"_s,
        u"webhook"_s, u"cron"_s, u"noreply"_s, u"buildbot"_s};
    // An address is a person's or a service's by what stands before the @.
    return std::ranges::any_of(
        nameTokens(userName.section(u'@', 0, 0)), [](const QString &word) { return words.contains(word); });
}

/// Users by name, each once: who signs in, and of users of directories that are switched off the first.
QList<Person> everybody(const People &people)
{
    // Without memberships, of which there are more than users and which do not count here.
    auto users = effectivePeople({people.directories, people.users, {}, {}}).users;
    QSet<QString> names;
    names.reserve(users.size());
    for (const auto &user : std::as_const(users))
        names.insert(user.userName.toLower());
    for (const auto &user : people.users) {
        const auto name = user.userName.toLower();
        if (names.contains(name))
            continue;
        names.insert(name);
        auto switchedOff = user;
        switchedOff.active = false;
        users += switchedOff;
    }
    return users;
}

class Mapping
{
public:
    explicit Mapping(const PeopleMapInput &input)
        : m_input(input)
    {
        m_map.accountsKnown = input.accounts.has_value();
        m_map.accounts = input.accounts.value_or(QList<CloudAccount>());
    }

    PeopleMap make()
    {
        indexAccounts();
        gatherRows();
        countAddresses();
        for (auto &row : m_map.rows)
            judge(row);
        sortRows();
        return std::move(m_map);
    }

private:
    void indexAccounts()
    {
        m_byId.reserve(m_map.accounts.size());
        m_byEmail.reserve(m_map.accounts.size());
        for (qint32 index = 0; index < m_map.accounts.size(); ++index) {
            const auto &account = m_map.accounts[index];
            if (!m_byId.contains(account.accountId))
                m_byId.insert(account.accountId, index);
            const auto key = emailKey(account.email);
            if (key.isEmpty())
                continue;
            const auto known = m_byEmail.constFind(key);
            if (known == m_byEmail.cend() || (account.active && !m_map.accounts[*known].active))
                m_byEmail.insert(key, index);
        }
        for (const auto &email : m_input.invited)
            m_invited.insert(emailKey(email));
    }

    OwnedContent ownedBy(const Person &person) const
    {
        if (!m_input.ownedKnown)
            return notKnown;
        if (const auto owned = m_input.owned.constFind(person.userKey); owned != m_input.owned.cend())
            return *owned;
        // Backups of before there were keys.
        return person.userKey.isEmpty() ? m_input.owned.value(person.userName.toLower()) : OwnedContent();
    }

    void gatherRows()
    {
        QHash<qint64, const EmailChange *> byRow;
        QHash<std::pair<qint64, QString>, const EmailChange *> byName;
        for (const auto &change : m_input.emailChanges) {
            if (change.userId != 0)
                byRow.insert(change.userId, &change);
            else
                byName.insert({change.directoryId, change.userName}, &change);
        }
        const auto users = everybody(m_input.people);
        QSet<QString> keys;
        keys.reserve(users.size());
        m_map.rows.reserve(users.size() + m_input.deletedUsers.size());
        for (const auto &person : users) {
            const auto *change =
                person.id != 0 ? byRow.value(person.id) : byName.value({person.directoryId, person.userName});
            keys.insert(personKey(person));
            m_map.rows +=
                MappedPerson{.person = person, .email = change ? change->after : person.email, .owns = ownedBy(person)};
        }
        for (const auto &key : m_input.deletedUsers) {
            Person person{.userKey = key, .userName = {}, .displayName = {}, .email = {}, .active = false};
            if (keys.contains(personKey(person)))
                continue;
            keys.insert(personKey(person));
            m_map.rows +=
                MappedPerson{.person = person, .email = {}, .state = PersonState::Deleted, .owns = ownedBy(person)};
        }
    }

    void countAddresses()
    {
        m_emailOfRow.reserve(m_map.rows.size());
        for (const auto &row : std::as_const(m_map.rows)) {
            m_emailOfRow += emailKey(row.email);
            if (row.person.active && countsAsAddress(checkEmail(row.email)))
                ++m_usersOfEmail[m_emailOfRow.constLast()];
        }
    }

    void judge(MappedPerson &row)
    {
        const bool isDeleted = row.state == PersonState::Deleted;
        const auto &email = m_emailOfRow[&row - m_map.rows.constData()];
        const bool isBot = !isDeleted && isBotName(row.person.userName);
        const bool isDuplicate = !m_input.imported && row.person.active && m_usersOfEmail.value(email) > 1;
        const auto choice = m_input.choices.constFind(personKey(row.person));
        const bool hasChoice = choice != m_input.choices.cend();
        row.nobody = hasChoice && choice->kind == PersonChoice::Kind::Nobody;
        if (row.nobody) {
            row.by = MatchedBy::Hand;
        } else if (hasChoice && m_byId.contains(choice->accountId)) {
            row.account = m_byId.value(choice->accountId);
            row.by = MatchedBy::Hand;
        } else if (!email.isEmpty() && !isDuplicate && m_byEmail.contains(email)) {
            row.account = m_byEmail.value(email);
            row.by = email != emailKey(row.person.email)          ? MatchedBy::EmailChange
                     : m_map.accounts[row.account].byOrganisation ? MatchedBy::OrganisationEmail
                                                                  : MatchedBy::Email;
        }

        if (isDuplicate) {
            row.state = PersonState::Duplicate;
        } else if (row.account >= 0) {
            row.state = m_map.accounts[row.account].invited ? PersonState::Invited : PersonState::Matched;
        } else if (!row.nobody && !email.isEmpty() && m_invited.contains(email)) {
            row.state = PersonState::Invited;
        } else if (isDeleted) {
            row.state = PersonState::Deleted;
        } else if (isBot) {
            row.state = PersonState::Bot;
        } else if (!row.person.active) {
            row.state = PersonState::Inactive;
        } else {
            const auto problem = checkEmail(row.email);
            const bool isTaken = problem == EmailProblem::None || problem == EmailProblem::Doubtful;
            row.state = isTaken && !row.nobody && !m_input.imported ? PersonState::ToBeCreated : PersonState::Unmatched;
        }
    }

    void sortRows()
    {
        struct Key
        {
            qint64 owns = 0;
            QByteArray lower; // as UTF-8, whose order is that of code points
            QByteArray key;
            qsizetype row = 0;
        };
        std::vector<Key> keys;
        keys.reserve(size_t(m_map.rows.size()));
        for (qsizetype row = 0; row < m_map.rows.size(); ++row) {
            const auto &it = m_map.rows[row];
            const auto &name = !it.person.displayName.isEmpty() ? it.person.displayName
                               : !it.person.userName.isEmpty()  ? it.person.userName
                                                                : it.person.userKey;
            keys.push_back({it.owns.total(), name.toLower().toUtf8(), personKey(it.person).toUtf8(), row});
        }
        std::ranges::sort(keys, [](const Key &a, const Key &b) {
            return std::tie(b.owns, a.lower, a.key) < std::tie(a.owns, b.lower, b.key);
        });
        QList<MappedPerson> sorted;
        sorted.reserve(m_map.rows.size());
        for (const auto &key : keys)
            sorted += std::move(m_map.rows[key.row]);
        m_map.rows = std::move(sorted);
    }

    const PeopleMapInput &m_input;
    PeopleMap m_map;
    QHash<QString, qint32> m_byId;
    QHash<QString, qint32> m_byEmail;
    QSet<QString> m_invited;
    QStringList m_emailOfRow;
    QHash<QString, qint32> m_usersOfEmail; // of active users
};

} // namespace

QString personKey(const Person &person)
{
    return person.userKey.isEmpty() ? "name:"_L1 + person.userName.toLower() : person.userKey;
}

PeopleMap mapPeople(const PeopleMapInput &input)
{
    return Mapping(input).make();
}

} // namespace cloudward
