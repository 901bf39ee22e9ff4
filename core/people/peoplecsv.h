// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/csvrows.h"
#include "core/people/peoplemap.h"

namespace cloudward {

/// The table of people for a spreadsheet: user_key, user_name, display_name, email, new_email, state, matched_by,
/// account_id, account_email, account_name, decision, reported, assigned, comments, filters, boards; one line a row, in its
/// order. new_email is empty where nothing changes. state is matched, to-be-created, invited, unmatched, duplicate,
/// inactive, deleted or bot; matched_by is empty, email, organisation-email, email-change or hand. decision is account
/// (by hand it is the one of account_id), nobody or empty. Counts are empty where they are not known.
QByteArray peopleCsv(const PeopleMap &map);

/// What a CSV decides, and what of it does not count.
struct PeopleCsvReading
{
    enum class Why {
        Unreadable,       ///< `fault` says why
        UnknownUser,      ///< neither the key nor the name is a user of the table
        Twice,            ///< the user stands further up already
        UnknownDecision,  ///< neither account, nobody nor empty; `said`
        UnknownAccount,   ///< the site has no such account; `said`
        SeveralAccounts,  ///< account_id and account_email name different ones; `said` is the e-mail
        NoAccount,        ///< the decision is account, and none is named
        AccountsNotKnown, ///< the site was not asked, so that no account can be told; `said`
        BadEmail,         ///< Jira Cloud refuses the address in new_email; `said`
        EmailOfDeleted,   ///< a deleted user has no address to change; `said`
    };
    struct Problem
    {
        qint64 line = 0; ///< from 1
        QString who;     ///< the user's key or name as it stands there; empty where the row is unreadable
        Why why = Why::Unreadable;
        QString said{};
        CsvFault::Kind fault = CsvFault::Kind::FieldCount; ///< of Unreadable
        qsizetype fields = 0;                              ///< of FieldCount: how many there are …
        qsizetype wanted = 0;                              ///< … and how many the first row has
        bool operator==(const Problem &) const = default;
    };
    PersonChoices choices; ///< of the users about whom the file decides something
    QStringList undecided; ///< personKey() of those whom the file names and decides nothing about
    QList<SetEmail> emails;
    QStringList emailsKept; ///< personKey() of those whom the file names without a new address
    qsizetype rows = 0;     ///< users that were read, all of them without a problem
    QList<Problem> problems;
};

/// Reads what peopleCsv() wrote, and what a spreadsheet made of it: columns in any order, others beside them, and any of
/// decision, account_id, account_email and new_email may be missing: what has no column is not decided. Users are told by
/// user_key, where that is empty or nobody's by user_name. With an empty decision, an account that is
/// neither the row's own nor that of its address is one that was chosen. A row with a problem changes nothing, and the others count. Malformed where a first row with
/// user_key or user_name is missing.
Result<PeopleCsvReading> readPeopleCsv(const QByteArray &bytes, const QString &name, const PeopleMap &map);

} // namespace cloudward
