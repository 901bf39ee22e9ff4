// SPDX-License-Identifier: Apache-2.0
#include "largecompany.h"

#include <array>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

const std::array firstNames{u"Anna"_s, u"Béla"_s, u"Chidi"_s, u"Dorothea"_s, u"Émile"_s, u"Fatima"_s, u"Gustavo"_s,
    u"Hanako"_s, u"Ines"_s, u"Jörg"_s, u"Katarzyna"_s, u"Liam"_s, u"Müge"_s, u"Nikhil"_s, u"Olga"_s, u"Priya"_s};
const std::array lastNames{u"Adeyemi"_s, u"Brandt"_s, u"Castellano"_s, u"Dąbrowski"_s, u"Eriksson"_s, u"Fischer"_s,
    u"García"_s, u"Haddad"_s, u"Ivanova"_s, u"Johansson"_s, u"Kowalczyk"_s, u"Lefèvre"_s, u"Mukherjee"_s, u"Nakamura"_s,
    u"Okonkwo"_s, u"Petrović"_s, u"Quispe"_s};

QString name(int i)
{
    return u"%1 %2 %3"_s.arg(firstNames[size_t(i) % firstNames.size()], lastNames[size_t(i / 16) % lastNames.size()])
        .arg(i / 272);
}

} // namespace

Inventory LargeCompany::inventory() const
{
    Inventory inventory;
    inventory.ownedKnown = true;
    inventory.people.directories = {{.id = 1, .name = u"Internal"_s, .kind = UserDirectory::Kind::Internal}};
    for (int i = 0; i < users; ++i) {
        const QString key = u"JIRAUSER%1"_s.arg(10'000 + i);
        const QString email = i % 50 == 0 ? QString() : u"user.%1@company-%2.com"_s.arg(i).arg(i % 7);
        inventory.people.users.append({.userKey = key,
            .userName = u"user%1"_s.arg(i),
            .displayName = name(i),
            .email = email,
            .directoryId = 1,
            .active = i % 20 != 0,
            .id = 10'000 + i});
        inventory.owned.insert(key, {.reported = i % 997, .assigned = i % 89, .comments = i % 1'009, .filters = i % 3});
    }
    for (int i = 0; i < groups; ++i) {
        inventory.people.groups.append(
            u"team-%1-of-%2"_s.arg(i).arg(lastNames[size_t(i) % lastNames.size()].toLower()));
        for (int member = 0; member < 10; ++member)
            inventory.people.memberships.append({.group = inventory.people.groups.constLast(),
                .member = u"user%1"_s.arg((i * 10 + member) % users),
                .directoryId = 1});
    }
    for (int i = 0; i < projects; ++i) {
        BackupProject project;
        project.id = i;
        project.key = u"P%1"_s.arg(i);
        project.name = u"Project %1 of %2"_s.arg(i).arg(lastNames[size_t(i) % lastNames.size()]);
        inventory.projects.append(project);
    }
    return inventory;
}

QList<CloudAccount> LargeCompany::accounts() const
{
    QList<CloudAccount> accounts;
    for (int i = 0; i < users; ++i) {
        if (i % 10 == 3)
            continue;
        const QString email = i % 25 == 1   ? QString()
                              : i % 25 == 2 ? u"user.%1@elsewhere.com"_s.arg(i)
                                            : u"user.%1@company-%2.com"_s.arg(i).arg(i % 7);
        accounts.append({.accountId = u"712020:%1"_s.arg(i), .displayName = name(i), .email = email});
    }
    return accounts;
}

} // namespace cloudward
