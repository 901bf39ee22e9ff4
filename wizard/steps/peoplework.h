// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloudaccounts.h"
#include "core/cloud/inviteall.h"
#include "core/migration/migration.h"
#include "core/people/groupmapcsv.h"
#include "core/people/peoplecsv.h"
#include "wizard/steps/cloudtables.h"

namespace cloudward {

/// What the page of people works with, without a widget.

/// All that decides the two tables. A value; lists are shared.
struct PeopleSource
{
    /// Where the users are from: the backup (the original of the mended copy, where that is in use), or the files of step 1.
    enum class From { Nowhere, Backup, Files };
    From from = From::Nowhere;
    Inventory inventory{};
    QString usersFile{};          ///< of Files
    MendWishes wishes{};          ///< of the mender, as they concern this backup
    std::optional<People> copy{}; ///< of the mended copy that is in use
    std::optional<QList<CloudAccount>> accounts{};
    QStringList invited{};
    PersonChoices choices{};
    std::optional<QList<CloudGroupName>> cloudGroups{};
    GroupChoices groupChoices{};
    bool imported = false;
    bool proposals = true; ///< false: the users alone, without what takes longer than they do

    bool isSameAs(const PeopleSource &other) const; ///< as far as it can be told at once
    qsizetype rows() const { return inventory.people.users.size() + inventory.people.groups.size(); }
};
PeopleSource peopleSource(const Migration &migration);

/// The two tables, and what else the page says.
struct PreparedPeople
{
    /// How the addresses of the table and the backup that is imported agree.
    enum class Copy {
        NotNeeded, ///< no address changes
        Missing,   ///< addresses change, and the backup in use is the original
        Older,     ///< the mended copy in use has other addresses than the table
        Current,   ///< it has the same
    };
    std::shared_ptr<const PeopleTable> people;
    std::shared_ptr<const GroupTable> groups{}; ///< this and the next two: none without proposals
    std::shared_ptr<const AccountTable> accounts{};
    std::shared_ptr<const CloudGroupTable> cloudGroups{};
    PeopleSource::From from = PeopleSource::From::Nowhere;
    Copy copy = Copy::NotNeeded;
    QStringList addressProblems; ///< wishes for addresses that cannot come true, in words, the first few
    QStringList invitable{};     ///< PeopleTable::invitable()
    std::optional<Error> unread; ///< why the files of step 1 could not be read
};
/// Any thread, and some more at once: about a second for 100,000 users, and as long again for proposals.
PreparedPeople preparePeople(const PeopleSource &source);

/// A change that a person makes, of as many rows as they like. By key; an empty value takes away.
struct PeopleEdit
{
    QHash<QString, std::optional<PersonChoice>> people{}; ///< by personKey()
    QHash<QString, std::optional<QString>> groups{};      ///< by groupKey(): the cloud group
    QList<SetEmail> emails{};                             ///< for the mender; without an address: what the rules give
    bool isEmpty() const { return people.isEmpty() && groups.isEmpty() && emails.isEmpty(); }
};
/// Stores it, and gives the edit that takes it back.
PeopleEdit applyEdit(Migration &migration, const PeopleEdit &edit);
/// The address of one user by hand.
SetEmail emailFor(const Person &person, const QString &email);

/// What a CSV changes; what it says as it stands already is left out.
PeopleEdit editOf(const PeopleCsvReading &reading, const PeopleMap &map, const Migration &migration);
PeopleEdit editOf(const GroupMapCsvReading &reading, const Migration &migration);

struct PeopleReading
{
    CloudAccountsReading accounts{};
    std::optional<QList<CloudGroupName>> groups{}; ///< none where the account may not list them
};
/// Reads accounts and groups of the site: the body of "people.accounts".
Result<PeopleReading> readPeopleOfCloud(const CloudAccountsParameters &parameters, Work &work);

} // namespace cloudward
