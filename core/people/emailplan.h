// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/csv.h"
#include "core/people/person.h"

#include <variant>

namespace cloudward {

/// "anna" becomes anna@domain, "Anna Smith" anna.smith@domain: addresses that are only a name. Missing ones are left to
/// MakePlaceholders.
struct AppendDomain
{
    QString domain;
    bool operator==(const AppendDomain &) const = default;
};

/// bob@from becomes bob@to. Case does not count. "company" -> "company.com" adds what is missing at the end.
struct ReplaceDomain
{
    QString from;
    QString to;
    bool operator==(const ReplaceDomain &) const = default;
};

/// Where several have one address (case and blanks ignored), the first who is active keeps it and the others get
/// name+2@…, name+3@… Only one of Atlassian's two patterns takes a plus (EmailProblem::Doubtful).
struct PlusAddressDuplicates
{
    bool operator==(const PlusAddressDuplicates &) const = default;
};

/// Who has no address gets the user name as one: name@domain, name.2@domain where that is taken.
struct MakePlaceholders
{
    QString domain;
    bool operator==(const MakePlaceholders &) const = default;
};

/// One address by hand. The user's row id, or where that is not known (0) the directory and the user name.
struct SetEmail
{
    qint64 userId = 0;
    qint64 directoryId = 0;
    QString userName;
    QString email;
    bool operator==(const SetEmail &) const = default;
};

/// Addresses from a CSV: each row says who (a user name, or the old address) and the new address, in its first two
/// fields. A first row that names nobody and has no address is its heading.
struct SetEmailsFromCsv
{
    QList<CsvRow> rows;
    bool operator==(const SetEmailsFromCsv &) const = default;
};

using EmailRule =
    std::variant<AppendDomain, ReplaceDomain, PlusAddressDuplicates, MakePlaceholders, SetEmail, SetEmailsFromCsv>;

/// What becomes of one user's address. The row is that of userId, or of directoryId and userName where it has none.
struct EmailChange
{
    qint64 userId = 0;
    qint64 directoryId = 0;
    QString userName;
    QString before; ///< as written
    QString after;
    qsizetype rule = 0; ///< index of the last rule that changed it
    bool operator==(const EmailChange &) const = default;
};

/// Why a rule, or a row of a CSV, does not do what it says.
struct EmailPlanProblem
{
    enum class Kind {
        BadDomain,     ///< no address in this domain would be accepted: `address` is the domain
        NobodyNamed,   ///< `who` is no user and nobody's address
        SeveralNamed,  ///< `who` is several users: `others`
        NamedTwice,    ///< an earlier row gives the same user another address
        BadRow,        ///< a row of a CSV with fewer than two fields
        BadAddress,    ///< `address` is refused by Jira Cloud
        Taken,         ///< `address` would be that of `others` too
        Contradiction, ///< planned again on its own result, the rules would change this user's address once more; with
                       ///< nobody in `who` they go round in circles, and nothing is changed
    };
    Kind kind = Kind::NobodyNamed;
    qsizetype rule = 0;
    qint64 line = 0;  ///< of the CSV; 0 elsewhere
    QString who = {}; ///< a user name, or what stands in the CSV
    QString address = {};
    QStringList others = {}; ///< user names
    bool operator==(const EmailPlanProblem &) const = default;
};

struct EmailPlan
{
    QList<EmailChange> changes; ///< in the order of People::users
    QList<EmailPlanProblem> problems;
    bool operator==(const EmailPlan &) const = default;
};

/// Applies rules in their order, each to what the ones before it left, and says what comes out. Never gives an address
/// that Jira Cloud refuses, and never makes two users have one address who had not before: what would is left as it was
/// and is a problem. (AppendDomain and ReplaceDomain may, where PlusAddressDuplicates comes after them.) The same
/// people and rules always give the same plan, and a plan for its own result changes nothing.
EmailPlan planEmails(const QList<Person> &users, const QList<EmailRule> &rules);

/// The same users with the addresses that a plan for them gives.
QList<Person> withEmails(QList<Person> users, const QList<EmailChange> &changes);

} // namespace cloudward
