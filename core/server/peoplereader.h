// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/serverclient.h"

#include <QSet>

class QJsonArray;
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

    Result<void> readUsers();
    Result<qint64> readUsersLike(const QString &start);
    Result<void> readUsersByPrefix(const QString &prefix, qint64 cap);
    Result<void> readGroups();
    Result<qint64> readGroupsLike(const QString &part);
    Result<void> readMembers(const QString &group);
    bool takeUser(const QJsonObject &bean);
    Result<void> step(const QString &item);

    ServerClient &m_client;
    Work &m_work;
    People m_people;
    QSet<QString> m_keys;
    QSet<QString> m_groupNames; ///< folded
};

} // namespace cloudward
