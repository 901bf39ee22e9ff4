// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/effectivepeople.h"
#include "core/people/emailplan.h"

#include <QHash>

#include <optional>

namespace cloudward {

/// An account of the cloud site.
struct CloudAccount
{
    QString accountId;
    QString displayName;
    QString email; ///< empty where it is hidden from all who were asked
    bool active = true;
    bool invited = false;        ///< asked to join, and has not signed in yet, as the organisation says
    bool byOrganisation = false; ///< the address comes from the organisation's API: the site's REST hides it
    bool operator==(const CloudAccount &) const = default;
};

/// What of a backup belongs to one user. -1 in all of them: not known, since the users are from elsewhere than a backup.
struct OwnedContent
{
    qint64 reported = 0; ///< issues
    qint64 assigned = 0; ///< issues
    qint64 comments = 0;
    qint64 filters = 0;
    qint64 boards = 0;
    qint64 total() const { return reported + assigned + comments + filters + boards; }
    bool operator==(const OwnedContent &) const = default;
};

enum class PersonState {
    Matched,     ///< has an account on the site
    ToBeCreated, ///< has none; the import makes one for the address
    Invited,     ///< was invited, and has not signed in yet
    Unmatched,   ///< no account, and none will come: no address that can be used, or the import is over
    Duplicate,   ///< shares the address with another user of the server: the import refuses both
    Inactive,    ///< is switched off on the server, and has no account
    Deleted,     ///< only named by content; the server has no such user any more
    Bot,         ///< an app's user (addon_…), or a service's by the look of the name [inferred]
};

enum class MatchedBy { Nothing, Email, OrganisationEmail, EmailChange, Hand };

/// What a person decided about one user by hand.
struct PersonChoice
{
    enum class Kind {
        Account, ///< this account it is
        Nobody,  ///< has no account and needs none
    };
    Kind kind = Kind::Account;
    QString accountId; ///< of Account
    bool operator==(const PersonChoice &) const = default;
};
/// By personKey().
using PersonChoices = QHash<QString, PersonChoice>;
/// What a user is told by here: the user key, or "name:" and the lower-case user name where there is none.
QString personKey(const Person &person);

/// A row of the table.
struct MappedPerson
{
    Person person; ///< the address as the server has it
    QString email; ///< as it will be in the backup that is imported; the same where nothing changes it
    PersonState state = PersonState::Unmatched;
    MatchedBy by = MatchedBy::Nothing;
    qint32 account = -1; ///< index into PeopleMap::accounts; -1: none
    bool nobody = false; ///< decided by hand that nobody is wanted
    OwnedContent owns{};
};

struct PeopleMap
{
    QList<MappedPerson> rows; ///< who owns most comes first, then by name
    QList<CloudAccount> accounts;
    bool accountsKnown = false; ///< the site was asked; else nobody can be matched
};

/// All that decides the table. A value; lists are shared.
struct PeopleMapInput
{
    People people;
    QStringList deletedUsers{};                    ///< user keys, as Inventory has them
    QHash<QString, OwnedContent> owned{};          ///< by user key; users that are not in it own nothing
    bool ownedKnown = true;                        ///< false: users are from a CSV or a database
    QList<EmailChange> emailChanges{};             ///< the mender's plan (planEmails) for these people
    std::optional<QList<CloudAccount>> accounts{}; ///< none: the site was not asked
    QStringList invited{};                         ///< addresses that were invited from here
    PersonChoices choices{};
    bool imported = false; ///< the backup is in the cloud: no account will come by itself any more
};

/// One pass; any thread; a second for some hundred thousand users. Addresses are compared by emailKey(). Of one address
/// with several accounts the active one counts, then the first. A choice whose account is gone counts as none.
PeopleMap mapPeople(const PeopleMapInput &input);

/// An account that may be somebody's, and why it is thought so. Never taken by itself.
struct AccountProposal
{
    enum class Why { SameLocalPart, SameDisplayName, SimilarName };
    qint32 account = -1; ///< index into PeopleMap::accounts
    Why why = Why::SimilarName;
    bool operator==(const AccountProposal &) const = default;
};
/// Accounts that nobody else is matched with, for users that want one: the best first, at most three a row. By index of the
/// row. Linear in users and accounts; any thread.
QHash<qint32, QList<AccountProposal>> proposeAccounts(const PeopleMap &map);

} // namespace cloudward
