// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace cloudward {

/// A kind of change. Its id is part of the list of changes and of --json.
enum class Mending : quint8 {
    Repack,            ///< "repack": what lies beside the XML files and is not taken along
    IllegalCharacters, ///< "illegal-characters"
    SurrogatePairs,    ///< "surrogate-pairs": pairs coded one by one (CESU-8) become the character that they mean
    Encoding,          ///< "encoding": bytes that are not UTF-8
    Emails,            ///< "emails"
    UserNames,         ///< "user-names"
    DeactivatedUsers,  ///< "deactivated-users"
    PublicShares,      ///< "public-shares": shared with everybody becomes shared with who has signed in
    AnyoneGrants,      ///< "anyone-grants": permissions of Anyone are taken away
};

QString mendingId(Mending mending);

/// What is to be mended, row by row. Nothing is mended that is not chosen.
struct MendChoices
{
    bool illegalCharacters = false;
    bool encoding = false;
    QString replacement; ///< for both; empty: they are dropped
    bool surrogatePairs = false;

    QHash<qint64, QString> emails;     ///< new address by the User row's id
    QHash<QString, QString> userNames; ///< new name by lower-case user name
    QSet<qint64> deactivate;           ///< ids of User rows

    bool publicFilters = false;
    bool publicDashboards = false;
    bool anyoneGrants = false;     ///< in permission schemes, and global ones but the next
    bool anyoneBrowse = false;     ///< BROWSE_PROJECTS in permission schemes alone
    bool anyoneUserPicker = false; ///< the global permission Browse Users

    bool operator==(const MendChoices &) const = default;
};

/// One change, as it goes into the list. Holds nothing of a row but the field that was changed.
struct MendChange
{
    Mending mending = Mending::Repack;
    QString file;    ///< "entities.xml"
    qint64 line = 0; ///< of the original, from 1; 0 where it is of no line
    QString entity;  ///< "User", or the table of an app; empty where it is in none
    QString row;     ///< the row's id; empty where it has none
    QString whose;   ///< "aisha.hassan", "SearchRequest 10001": whom or what the row is about, where it says so
    QString field;   ///< empty where the whole row, or no field, is concerned
    QString before;  ///< a forbidden character as "U+001F", "&#x1F;" or "byte FF"; a row that is taken away in words
    QString after;   ///< empty: taken away
    /// Comes along with another change: the same in lower case, or the number of rows at the end. It is on the list, and
    /// not counted.
    bool follows = false;

    bool operator==(const MendChange &) const = default;
};

} // namespace cloudward
