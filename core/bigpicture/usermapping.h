// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/peoplemap.h"

namespace cloudward {

/// What the cloud app's user-mapping screen will do with one user of the dump.
enum class MappingFate {
    Matched,        ///< the app finds an account by the address that the server had
    WillMatch,      ///< it will, once the import or the invitation has made the account
    AddressHidden,  ///< as Matched, but the account hides its address: whether the app sees it is not known [inferred]
    AnotherAccount, ///< the app finds an account, and not the one that the import gave this user: it has to be looked at
    ToBeChosen,     ///< the app finds nobody, and this user has an account or gets one: it is chosen from the list
    NoAccount,      ///< has no account at all: it has to be made before the restore, or the user stays without
    LeftOut,        ///< the app finds nobody, and a person decided that nobody is wanted
};

/// Why an account is named for a user whom the app does not match.
enum class MappingReason {
    Nothing,
    AddressChanged, ///< the import matched them by an address that was changed after the dump was made
    Hand,           ///< somebody chose it in the people table
    SameLocalPart,  ///< as AccountProposal::Why; only a proposal
    SameDisplayName,
    SimilarName,
};

struct MappingRow
{
    qint32 person = -1; ///< index into PeopleMap::rows
    MappingFate fate = MappingFate::NoAccount;
    qint32 byApp = -1;  ///< index into PeopleMap::accounts: whom the app takes
    qint32 choose = -1; ///< likewise: whom to choose on the screen; with -1 and ToBeChosen the account is still to come
    MappingReason why = MappingReason::Nothing;
    /// On the screen as one that the app could not match.
    bool asks() const
    {
        return fate == MappingFate::ToBeChosen || fate == MappingFate::NoAccount || fate == MappingFate::LeftOut;
    }
    bool operator==(const MappingRow &) const = default;
};

enum class MappingVerdict {
    Unknown, ///< the site's accounts are not known
    Fine,
    Many, ///< over 20 without a match: the people have to be looked at before the restore
    Stop, ///< over 30: the import of Jira itself probably went wrong. Source: Appfire's guide, "more than 20-30"
};

struct MappingPrediction
{
    QList<MappingRow> rows; ///< one a user, in the order of PeopleMap::rows
    qint64 matched = 0;     ///< Matched and WillMatch
    qint64 hidden = 0;      ///< AddressHidden: they may come on top of unmatched
    qint64 another = 0;     ///< AnotherAccount
    qint64 unmatched = 0;   ///< rows that ask
    qint64 noAccount = 0;   ///< of these: to be made before the restore
    qint64 explained = 0;   ///< of unmatched: their addresses were changed after the dump, or nobody is wanted
    qint64 leftAside = 0;   ///< deleted users and users of apps, see predictMapping()
    MappingVerdict verdict = MappingVerdict::Unknown;
    bool operator==(const MappingPrediction &) const = default;
};

inline constexpr qint64 manyUnmatched = 20;
inline constexpr qint64 tooManyUnmatched = 30;

/// Predicts the screen. The app matches by e-mail, and the dump was made on the server before the backup was mended: so it
/// knows the addresses that the server had (MappedPerson::person), and compares them with those of the accounts. Who was
/// given another address by the mender is matched by the import and not by the app. Addresses are compared by emailKey();
/// of several accounts with one address the active one counts, then the first.
///
/// "At most these": which users the dump names is not known, so each user of the server counts, inactive ones and users of
/// services too: plans of years ago name them [inferred]. Deleted users have no address in Jira, and users of apps (addon_…)
/// are nobody's resource and are not imported: both are left aside and only counted; the app may list them, and they can
/// stay without an account. Meant for accounts that were read after the import: who has none then gets none by itself.
///
/// `proposals` as proposeAccounts() gives them; without them nobody is proposed. One pass over people and accounts; any
/// thread.
MappingPrediction predictMapping(const PeopleMap &map, const QHash<qint32, QList<AccountProposal>> &proposals = {});

/// Indexes into rows of those whom the screen asks for, as a list to work through: those with an account to choose first,
/// then those for whom one is proposed, then those without, each by name.
QList<qsizetype> workList(const MappingPrediction &prediction, const PeopleMap &map);

/// The work list, and below it the rows with a hidden address or another account, as CSV (RFC 4180, UTF-8 with BOM):
/// user, full name, address on the server, what the app does, account to choose, its address, why.
QByteArray mappingCsv(const MappingPrediction &prediction, const PeopleMap &map);

/// "", "their address was changed after the dump was made", "the same name before the @" …; translated.
QString mappingReasonText(MappingReason why);
/// "matched by e-mail", "to be chosen", …; translated.
QString mappingFateText(MappingFate fate);

} // namespace cloudward
