// SPDX-License-Identifier: Apache-2.0
#include "core/migration/knownfacts.h"

#include "core/masking/commonwords.h"
#include "core/people/emailrules.h"
#include "core/people/nametokens.h"

#include <QSet>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Collects people, each once.
class Crowd
{
public:
    void reserve(qsizetype size)
    {
        m_people.reserve(size);
        m_byName.reserve(size);
        m_byEmail.reserve(size);
        m_keys.reserve(size);
    }

    void addUser(const Person &user)
    {
        add({.displayName = user.displayName,
            .userName = user.userName,
            .userKey = user.userKey,
            .email = user.email,
            .accountId = {}});
    }

    void addAccount(const CloudAccount &account)
    {
        auto known = find(account.email, account.displayName);
        if (known >= 0 && m_people[known].accountId.isEmpty() && m_people[known].displayName == account.displayName) {
            m_people[known].accountId = account.accountId;
            return;
        }
        add({.displayName = account.displayName,
            .userName = {},
            .userKey = {},
            .email = account.email,
            .accountId = account.accountId});
    }

    void addUserName(const QString &name)
    {
        if (!name.isEmpty() && !m_byName.contains(name.toCaseFolded()))
            add({.displayName = {}, .userName = name, .userKey = {}, .email = {}, .accountId = {}});
    }

    /// As content names somebody; who is known has the key already.
    void addUserKey(const QString &key)
    {
        if (!m_keys.contains(key.toCaseFolded()))
            addUserName(key);
    }

    void addDisplayName(const QString &name)
    {
        if (!name.isEmpty() && !m_byName.contains(name.toCaseFolded()))
            add({.displayName = name, .userName = {}, .userKey = {}, .email = {}, .accountId = {}});
    }

    /// Of the person who has the user name, else of somebody new.
    void addEmail(const QString &email, const QString &userName = {})
    {
        if (email.trimmed().isEmpty() || m_byEmail.contains(emailKey(email)))
            return;
        const auto known = m_byName.value(userName.toCaseFolded(), -1);
        if (known >= 0)
            add({.displayName = m_people[known].displayName,
                .userName = userName,
                .userKey = {},
                .email = email,
                .accountId = {}});
        else
            add({.displayName = {}, .userName = {}, .userKey = {}, .email = email, .accountId = {}});
    }

    const QList<KnownPerson> &people() const { return m_people; }

private:
    qsizetype find(const QString &email, const QString &displayName) const
    {
        if (const auto found = m_byEmail.value(emailKey(email), -1); !email.isEmpty() && found >= 0)
            return found;
        return displayName.isEmpty() ? -1 : m_byName.value(displayName.toCaseFolded(), -1);
    }

    void add(const KnownPerson &person)
    {
        const auto index = m_people.size();
        for (const auto &name : {person.userName, person.displayName}) {
            if (!name.isEmpty() && !m_byName.contains(name.toCaseFolded()))
                m_byName.insert(name.toCaseFolded(), index);
        }
        if (!person.userKey.isEmpty())
            m_keys.insert(person.userKey.toCaseFolded());
        if (!person.email.trimmed().isEmpty() && !m_byEmail.contains(emailKey(person.email)))
            m_byEmail.insert(emailKey(person.email), index);
        m_people += person;
    }

    QList<KnownPerson> m_people;
    QHash<QString, qsizetype> m_byName; ///< user names and display names, case folded
    QHash<QString, qsizetype> m_byEmail;
    QSet<QString> m_keys; ///< case folded
};

void addLists(Crowd &crowd, const KnownLists &lists)
{
    crowd.reserve(lists.backup.people.users.size());
    for (const auto *known : {&lists.backup, &lists.original}) {
        const bool isFirst = crowd.people().isEmpty();
        for (const auto &user : known->people.users) {
            if (isFirst)
                crowd.addUser(user);
            else
                crowd.addEmail(user.email, user.userName);
        }
        for (const auto &member : known->people.memberships) {
            if (!member.nested)
                crowd.addUserName(member.member);
        }
        for (const auto &key : known->deletedUsers)
            crowd.addUserKey(key);
        for (auto owner = known->owned.keyBegin(); owner != known->owned.keyEnd(); ++owner)
            crowd.addUserKey(*owner);
    }
    if (lists.accounts) {
        for (const auto &account : *lists.accounts)
            crowd.addAccount(account);
    }
    for (const auto &email : lists.wishes.emails)
        crowd.addEmail(email.email, email.userName);
    for (const auto &row : lists.wishes.emailsFile) {
        for (const auto &field : row.fields.mid(0, 2))
            field.contains(u'@') ? crowd.addEmail(field) : crowd.addUserName(field);
    }
    for (const auto &name : lists.wishes.deactivate)
        crowd.addUserName(name);
    for (const auto &email : lists.invited)
        crowd.addEmail(email);
    for (const auto &review : lists.reviews) {
        for (const auto &member : review.newMembers)
            crowd.addUserName(member);
    }
}

void addNamed(Crowd &crowd, const Migration &migration)
{
    const auto &choices = migration.choices();
    crowd.addUserName(choices.serverUser);
    crowd.addEmail(choices.cloudEmail);
    crowd.addUserName(choices.network.proxy.user);
    for (const auto &address : {choices.usersDatabase, choices.mediaSource, choices.serverExportFile})
        crowd.addUserName(QUrl(address).userName());
    if (const auto facts = migration.serverFacts()) {
        crowd.addUserName(facts->userName);
        crowd.addDisplayName(facts->displayName);
    }
    if (const auto facts = migration.cloudFacts()) {
        crowd.addAccount({.accountId = facts->accountId, .displayName = facts->displayName, .email = facts->email});
    }
    for (const auto &note : migration.checkNotes())
        crowd.addDisplayName(note.owner);
}

QStringList domainsOf(const QList<KnownPerson> &people)
{
    QStringList domains;
    QSet<QString> seen;
    for (const auto &person : people) {
        const auto at = person.email.lastIndexOf(u'@');
        if (at < 0)
            continue;
        const auto domain = person.email.sliced(at + 1).trimmed();
        if (const auto key = domain.toCaseFolded(); !seen.contains(key)) {
            seen.insert(key);
            domains += domain;
        }
    }
    return domains;
}

constexpr qsizetype shortList = 1'000;

/// Whether it is the same list, or a short one that says the same.
template<class List>
bool isSameList(const List &one, const List &another)
{
    return one.size() == another.size() &&
           (one.constData() == another.constData() || (one.size() <= shortList && one == another));
}

bool hasSameKeys(const QHash<QString, OwnedContent> &one, const QHash<QString, OwnedContent> &another)
{
    return one.isSharedWith(another) || (one.size() == another.size() && one.size() <= shortList &&
                                            std::all_of(one.keyBegin(), one.keyEnd(),
                                                [&another](const auto &key) { return another.contains(key); }));
}

bool isSame(const KnownLists::Audited &one, const KnownLists::Audited &another)
{
    return isSameList(one.people.users, another.people.users) &&
           isSameList(one.people.memberships, another.people.memberships) &&
           isSameList(one.deletedUsers, another.deletedUsers) && hasSameKeys(one.owned, another.owned);
}

class Hosts
{
public:
    void add(const QString &host, const QString &mask)
    {
        if (host.isEmpty() || m_seen.contains(host.toCaseFolded()))
            return;
        m_seen.insert(host.toCaseFolded());
        const int before = m_masks[mask]++;
        m_hosts += {host, before == 0 ? mask + u".masked"_s : u"%1%2.masked"_s.arg(mask).arg(before + 1)};
    }
    void add(const QUrl &url, const QString &mask) { add(url.host(), mask); }
    /// A name of the company's own; words that everybody uses are none.
    void addTitle(const QString &title, const QString &mask)
    {
        const auto words = nameTokens(title);
        if (!std::ranges::all_of(words, [](const QString &word) { return isCommonWord(word) || word.size() < 4; }))
            add(title.trimmed(), mask);
    }
    const QList<KnownHost> &all() const { return m_hosts; }

private:
    QList<KnownHost> m_hosts;
    QSet<QString> m_seen;
    QHash<QString, int> m_masks;
};

QList<KnownHost> hostsOf(const Migration &migration, const QStringList &domains)
{
    Hosts hosts;
    const auto &choices = migration.choices();
    const auto server = u"server"_s;
    const auto cloud = u"cloud"_s;
    hosts.add(choices.serverUrl, server);
    if (const auto facts = migration.serverFacts()) {
        hosts.add(facts->baseUrl, server);
        hosts.add(facts->address, server);
        hosts.addTitle(facts->title, server);
    }
    if (const auto &inventory = migration.inventory()) {
        hosts.add(QUrl(inventory->baseUrl), server);
        hosts.add(QUrl(inventory->linksTo), server);
    }
    hosts.add(choices.cloudSite, cloud);
    hosts.addTitle(choices.cloudSite.host().section(u'.', 0, 0), cloud);
    hosts.addTitle(choices.siteToOverwrite, cloud);
    if (const auto facts = migration.cloudFacts()) {
        hosts.add(facts->baseUrl, cloud);
        hosts.addTitle(facts->title, cloud);
    }
    if (!choices.organisationBase.host().endsWith("atlassian.com"_L1))
        hosts.add(choices.organisationBase, u"organisation"_s);
    hosts.add(choices.network.proxy.host, u"proxy"_s);
    hosts.add(QUrl(choices.usersDatabase), u"database"_s);
    for (const auto &address : {choices.mediaSource, choices.serverExportFile})
        hosts.add(QUrl(address), u"files"_s);
    hosts.add(choices.sftpTrustedHost.section(u':', 0, 0), u"files"_s);
    for (const auto &certificate : choices.network.certificates)
        hosts.add(certificate.host, server);
    // Whose people these are: the domain of the server, and those of the addresses.
    if (const auto host = choices.serverUrl.host(); host.count(u'.') >= 2)
        hosts.add(host.section(u'.', 1), u"domain"_s);
    for (const auto &domain :
        {migration.mendWishes().domain, migration.mendWishes().oldDomain, migration.mendWishes().newDomain})
        hosts.add(domain, u"domain"_s);
    for (const auto &domain : domains)
        hosts.add(domain, u"domain"_s);
    return hosts.all();
}

} // namespace

qsizetype KnownLists::size() const
{
    constexpr qsizetype membershipsLikeOne = 20; // each is looked up, and most name somebody known
    qsizetype size = wishes.emails.size() + wishes.emailsFile.size() + wishes.deactivate.size() + invited.size() +
                     (accounts ? accounts->size() : 0);
    for (const auto *known : {&backup, &original})
        size += known->people.users.size() + known->deletedUsers.size() +
                (known->owned.size() + known->people.memberships.size()) / membershipsLikeOne;
    return size;
}

KnownLists::Change KnownLists::since(const KnownLists &before) const
{
    const bool sameAccounts =
        accounts.has_value() == before.accounts.has_value() && (!accounts || isSameList(*accounts, *before.accounts));
    if (!isSame(backup, before.backup) || !isSame(original, before.original) || !sameAccounts ||
        !isSameList(wishes.emailsFile, before.wishes.emailsFile) ||
        !isSameList(wishes.deactivate, before.wishes.deactivate) || !isSameList(reviews, before.reviews))
        return Change::People;
    return isSameList(wishes.emails, before.wishes.emails) && isSameList(invited, before.invited) ? Change::None
                                                                                                  : Change::Addresses;
}

KnownLists knownLists(const Migration &migration)
{
    const auto audited = [](const Inventory &inventory) {
        return KnownLists::Audited{inventory.people, inventory.deletedUsers, inventory.owned};
    };
    const auto &inventory = migration.inventory();
    return {.backup = inventory ? audited(*inventory) : KnownLists::Audited(),
        .original = audited(migration.originalAudit().inventory),
        .accounts = migration.cloudAccounts(),
        .wishes = migration.mendWishes(),
        .invited = migration.invitedEmails(),
        .reviews = migration.groupReviews()};
}

ListedPeople listedPeople(const KnownLists &lists)
{
    Crowd crowd;
    addLists(crowd, lists);
    return {.people = crowd.people(), .domains = domainsOf(crowd.people())};
}

MaskingFacts namedFacts(const Migration &migration, const QStringList &domains)
{
    Crowd crowd;
    addNamed(crowd, migration);
    return {.people = crowd.people(), .hosts = hostsOf(migration, domains + domainsOf(crowd.people())), .secrets = {}};
}

MaskingFacts knownFacts(const Migration &migration)
{
    Crowd crowd;
    addLists(crowd, knownLists(migration));
    addNamed(crowd, migration);
    return {.people = crowd.people(), .hosts = hostsOf(migration, domainsOf(crowd.people())), .secrets = {}};
}

} // namespace cloudward
