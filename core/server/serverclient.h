// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"
#include "core/transfer/httpclient.h"

namespace cloudward {

/// How to reach a Jira Server or Data Center: a password or a personal access token (8.14 and later).
struct ServerAccess
{
    QUrl baseUrl; ///< with context path, without a trailing slash
    QString user; ///< empty with a token
    Secret password;
    Secret token;
    bool operator==(const ServerAccess &) const = default;
};

struct ServerFacts
{
    QString title;
    QString version;
    qint64 build = 0;
    QUrl baseUrl;
    QString deployment; ///< "Server", "DataCenter"; empty where the server does not say
    QString userName;
    QString displayName;
    bool systemAdministrator = false;
    bool administrator = false;
    qint64 licensedUsers = -1; ///< the most that one application counts; -1 unknown

    bool operator==(const ServerFacts &) const = default;
};

/// REST of Jira Server (rest/api/2). For bodies of work; one thread. See HttpClient for errors; a page that is not
/// Jira's is NotJira; after one refused login nothing is tried again.
class ServerClient
{
public:
    ServerClient(ServerAccess access, Cancel cancel, RetryPolicy retry = {});

    Result<ServerFacts> facts();
    /// Everybody, inactive too, with groups and memberships. Directories are not in REST: People::directories is empty.
    /// Stops when a page adds no new key (looping servers). Progress in items.
    Result<People> people(Work &work);
    Result<QStringList> groupsOf(const QString &userName);
    struct AnyoneGrant { QString scheme; QString permission; };
    Result<QList<AnyoneGrant>> anyoneGrants();

private:
    Result<QJsonDocument> get(const QString &path, const QList<std::pair<QString, QString>> &query = {});

    ServerAccess m_access;
    Cancel m_cancel;
    HttpClient m_http;
};

} // namespace cloudward
