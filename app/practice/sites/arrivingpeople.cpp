// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/arrivingpeople.h"

#include "core/people/effectivepeople.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int hiddenEmailEvery = 10; // so many people keep their address to themselves

bool isReserved(const QString &group)
{
    static const QStringList reserved{u"site-admins"_s, u"system-administrators"_s, u"atlassian-addons"_s,
        u"atlassian-addons-admin"_s, u"org-admins"_s};
    return reserved.contains(group, Qt::CaseInsensitive);
}

bool isAddon(const Person &person)
{
    return person.userName.startsWith("addon_"_L1, Qt::CaseInsensitive);
}

bool isUsable(const QString &email)
{
    static const QRegularExpression shape(uR"(^[^@\s]+@[^@\s]+\.[A-Za-z][A-Za-z0-9-]+$)"_s);
    static const QRegularExpression example(
        uR"(@example\.(com|net|org)$)"_s, QRegularExpression::CaseInsensitiveOption);
    return shape.match(email).hasMatch() && !example.match(email).hasMatch();
}

QString cloudName(const QString &serverName)
{
    return serverName.compare("jira-administrators"_L1, Qt::CaseInsensitive) == 0 ? u"administrators"_s : serverName;
}

void removePeople(const QString &importer, CloudState &state)
{
    state.accounts.removeIf([&importer](const SiteAccount &account) { return account.id != importer && !account.app; });
    QSet<QString> left;
    for (const SiteAccount &account : std::as_const(state.accounts))
        left.insert(account.id);
    for (CloudGroup &group : state.groups)
        group.members.removeIf([&left](const QString &id) { return !left.contains(id); });
}

/// What becomes of the people whom the import gets wrong: the address that each arrives with, by user name; empty: none
/// arrives.
QHash<QString, QString> lostPeople(
    const QList<Person> &users, const QHash<QString, QString> &byEmail, const LostPeople &lost)
{
    QHash<QString, QString> fates;
    for (auto user = users.crbegin(); user != users.crend(); ++user) {
        if (fates.size() == lost.missing + lost.readdressed)
            break;
        const QString email = user->email.trimmed();
        if (isAddon(*user) || !user->active || !isUsable(email) || byEmail.contains(email.toLower()))
            continue;
        fates.insert(
            user->userName, fates.size() < lost.missing ? QString() : email.section(u'@', 0, 0) + u"@quillmere.io"_s);
    }
    return fates;
}

} // namespace

QStringList peopleWarnings(const People &people)
{
    QStringList unusable;
    QStringList doubled;
    QStringList addons;
    QHash<QString, QString> firstByEmail;
    const QList<Person> users = effectivePeople(people).users;
    for (const Person &person : users) {
        const QString email = person.email.trimmed().toLower();
        if (isAddon(person))
            addons.append(person.userName);
        else if (!isUsable(email))
            unusable.append(person.userName);
        else if (firstByEmail.contains(email))
            doubled.append(u"%1 (as %2)"_s.arg(person.userName, firstByEmail.value(email)));
        else
            firstByEmail.insert(email, person.userName);
    }
    QStringList warnings;
    const auto warn = [&warnings](const QString &words, const QStringList &names) {
        if (!names.isEmpty())
            warnings.append(
                words.arg(names.size()).arg(names.first(std::min<qsizetype>(5, names.size())).join(u", "_s)));
    };
    warn(u"%1 users have no usable e-mail address and arrive inactive: %2"_s, unusable);
    warn(u"%1 users share an e-mail address with another user and arrive as one account: %2"_s, doubled);
    warn(u"%1 users have a name that is reserved for apps and do not arrive: %2"_s, addons);
    return warnings;
}

void applyPeople(const People &people, const ImportChoices &choices, CloudState &state)
{
    if (!choices.mergeUsers)
        removePeople(choices.importer, state);

    QHash<QString, QString> accountOf; // user name, lower case -> account id
    QHash<QString, QString> byEmail;
    for (const SiteAccount &account : std::as_const(state.accounts)) {
        if (!account.email.isEmpty())
            byEmail.insert(account.email.toLower(), account.id);
    }
    QSet<QString> known;
    for (const SiteAccount &account : std::as_const(state.accounts))
        known.insert(account.id);

    int arrived = 0;
    const EffectivePeople effective = effectivePeople(people);
    const QHash<QString, QString> lost = lostPeople(effective.users, byEmail, choices.lost);
    for (const Person &person : effective.users) {
        const QString email = lost.value(person.userName, person.email.trimmed());
        const bool isMissing = email.isEmpty() && lost.contains(person.userName);
        if (isAddon(person) || isMissing)
            continue;
        const bool usable = isUsable(email);
        QString id = usable ? byEmail.value(email.toLower()) : QString();
        if (id.isEmpty()) {
            id = u"712020:"_s + steadyId(u"account"_s, usable ? email : person.userName + u"@no-address"_s);
            if (!known.contains(id)) {
                const bool shown = ++arrived % hiddenEmailEvery != 0;
                state.accounts.append(
                    {id, person.displayName, usable ? email : QString(), usable && person.active, shown, false});
                known.insert(id);
            }
            if (usable)
                byEmail.insert(email.toLower(), id);
        }
        accountOf.insert(person.userName.toLower(), id);
    }

    QHash<QString, QStringList> members;
    for (const EffectiveMembership &membership : effective.memberships)
        members[membership.group.toLower()].append(membership.userName);
    for (const QString &serverName : people.groups) {
        if (isReserved(serverName))
            continue;
        const QString name = cloudName(serverName);
        CloudGroup *group = state.groupByName(name);
        if (!group) {
            group = &state.addGroup(name);
            group->imported = true;
        }
        QSet<QString> present(group->members.cbegin(), group->members.cend());
        const QStringList names = members.value(serverName.toLower());
        for (const QString &member : names) {
            const QString id = accountOf.value(member.toLower());
            if (id.isEmpty() || id == choices.importer || present.contains(id))
                continue;
            present.insert(id);
            group->members.append(id);
        }
    }
}

} // namespace cloudward
