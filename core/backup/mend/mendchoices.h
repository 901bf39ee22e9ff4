// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cloudward {

/// What can be mended. The ids are part of the command line and of the list of changes.
enum class Fix : quint8 {
    Repack,             ///< "archive.nested-folder": the files lie at the root
    IllegalCharacters,  ///< "xml.illegal-characters"
    SurrogatePairs,     ///< "xml.surrogate-pairs": pairs that are coded one by one (CESU-8) become the character they mean
    Encoding,           ///< "xml.encoding": bytes that are not UTF-8
    Emails,             ///< "users.email": by a plan (core/people/emailplan.h)
    AddonNames,         ///< "users.addon-prefix": users get another name
    DeactivateUsers,    ///< "users.deactivate"
    PublicShares,       ///< "security.public-shares": shared with everybody becomes shared with who has signed in
    AnyoneGrants,       ///< "security.anyone-grants": permissions of Anyone are taken away
};

QString fixId(Fix fix);

/// What a person chose to have mended. Nothing is mended that is not chosen.
struct MendChoices
{
    bool repack = true;

    bool illegalCharacters = false;
    bool encoding = false;
    QString replacement; ///< for both; empty: they are dropped
    bool surrogatePairs = false;

    QHash<qint64, QString> emails;     ///< new address by the User row's id
    QHash<QString, QString> userNames; ///< new name by lower-case user name
    QSet<qint64> deactivate;           ///< ids of User rows

    bool publicShares = false;
    bool anyoneGrants = false;

    bool operator==(const MendChoices &) const = default;
};

/// One change, as it goes into the list. Holds nothing of a row but the field that was changed.
struct MendChange
{
    Fix fix = Fix::Repack;
    QString file;   ///< "entities.xml"
    QString entity; ///< "User"; empty where it is none's
    QString row;    ///< the row's id; empty where it has none
    QString field;  ///< empty where the whole row is taken away
    QString before;
    QString after;
    qint64 line = 0; ///< of the original, from 1; 0 where it is not known

    bool operator==(const MendChange &) const = default;
};

} // namespace cloudward
