// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/seennames.h"
#include "core/server/serverclient.h"

#include <QSet>

class QJsonObject;

namespace cloudward {

/// Reads everybody from a Jira Server by REST, page by page: the body of ServerClient::people().
class PeopleReader
{
public:
    PeopleReader(ServerClient &client, Work &work)
        : m_client(client)
        , m_work(work)
    {}

    Result<People> read();

private:
    using Query = ServerClient::Query;
    using Gap = ServerClient::Gap;
    /// What one search has shown, known users too.
    struct Shown
    {
        QSet<QString> keys;
        bool allMatch = true; ///< each of them may be meant by what was searched
    };

    Result<bool> readList();
    Result<void> readUsers();
    Result<Shown> readUsersLike(const QString &start);
    Result<void> readUsersByPrefix(const QString &prefix, const QSet<QString> &shown);
    Result<void> readGroups();
    Result<qint64> readGroupsLike(const QString &part);
    SeenNames partsOfGroups() const;
    Result<void> readMembers(const QString &group);
    /// Its key; empty for what is no user or a deleted one.
    QString takeUser(const QJsonObject &bean);
    Result<void> step(const QString &item);
    void noteGap(Gap::What what, qint64 found, qint64 total);

    ServerClient &m_client;
    Work &m_work;
    People m_people;
    QHash<QString, qsizetype> m_keys; ///< into m_people.users
    QSet<QString> m_groupNames;       ///< folded
    SeenNames m_seen;
    qint64 m_searches = 0;
    bool m_byLetters = false;
    qint64 m_cap = 0;      ///< how many users any search shows at most
    bool m_missed = false; ///< a group had somebody whom the search by letters had not shown
    qint64 m_closedGroups = 0;
};

} // namespace cloudward
