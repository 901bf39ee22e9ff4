// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace cloudward {

/// A user as the server knows them.
struct Person
{
    QString userKey; ///< what content refers to: "JIRAUSER10000", or the first user name for older accounts
    QString userName;
    QString displayName;
    QString email; ///< as written, blanks and all
    qint64 directoryId = 0;
    bool active = true;
    qint64 id = 0;            ///< of the User row of a backup or a database; 0 where it comes from elsewhere
    qint64 lastLogin = 0;     ///< milliseconds since 1970, UTC; 0 where it is not known
    bool emailHidden = false; ///< the server does not show the address ("ann at company dot com"), and `email` is empty

    bool operator==(const Person &) const = default;
};

/// Where users come from. Kind is Jira's directory type.
struct UserDirectory
{
    enum class Kind { Internal, Connector, Delegating, Crowd, AzureAd, Custom, Unknown };
    qint64 id = 0;
    QString name;
    Kind kind = Kind::Unknown;
    bool active = true;
    int position = 0; ///< the lowest wins where a user name is in several

    bool operator==(const UserDirectory &) const = default;
};

/// "INTERNAL", "CONNECTOR", … as Jira's rows say it.
UserDirectory::Kind directoryKind(QStringView type);

/// Somebody or some group in a group. Names as written; comparisons ignore case.
struct Membership
{
    QString group;
    QString member;
    bool nested = false; ///< member is a group
    qint64 directoryId = 0;

    bool operator==(const Membership &) const = default;
};

struct People
{
    QList<UserDirectory> directories;
    QList<Person> users;
    QStringList groups; ///< each name once (case ignored), in the order met
    QList<Membership> memberships;

    bool operator==(const People &) const = default;
};

} // namespace cloudward
