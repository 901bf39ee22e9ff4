// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/groupmatch.h"
#include "core/transfer/httpclient.h"

namespace cloudward {

struct CloudAccess
{
    QUrl site; ///< https://SITE.atlassian.net
    QString email;
    Secret apiToken;
    bool operator==(const CloudAccess &) const = default;
};

struct CloudFacts
{
    QString title;
    QUrl baseUrl;
    QString accountId;
    QString displayName;
    bool administrator = false;
    bool siteAdministrator = false; ///< may manage users and groups, as far as REST tells
    qint64 projects = 0;
    qint64 issues = 0; ///< approximate
    qint64 attachmentLimit = -1; ///< bytes a file
    struct Seats { QString product; qint64 total = -1; qint64 used = -1; bool operator==(const Seats &) const = default; };
    QList<Seats> seats;

    bool operator==(const CloudFacts &) const = default;
};

struct CloudProject { QString id; QString key; QString name; bool operator==(const CloudProject &) const = default; };
struct CloudUser { QString accountId; QString displayName; QString email; bool active = true;
    bool operator==(const CloudUser &) const = default; };

/// REST v3 of Jira Cloud. For bodies of work; one thread. Only documented calls; the removed ones (search, …) are not used.
class CloudClient
{
public:
    CloudClient(CloudAccess access, Cancel cancel, RetryPolicy retry = {});

    /// NotJira where the address is a Jira Server.
    Result<CloudFacts> facts();
    Result<QList<CloudProject>> projects();
    /// search/approximate-count. JQL must be bounded.
    Result<qint64> approximateIssues(const QString &jql);
    struct IssueAttachments { QString key; qint64 attachments = 0; qint64 bytes = 0; };
    /// Every issue that has attachments, paged by token; a count that is exact as far as the account may browse.
    Result<QList<IssueAttachments>> issuesWithAttachments(Work &work);
    Result<QList<CloudGroupName>> groups();
    Result<QList<CloudUser>> groupMembers(const QString &groupId);
    /// All users of the site but apps; e-mails only where profiles show them.
    Result<QList<CloudUser>> users();
    Result<QStringList> groupsOf(const QString &accountId);
    /// Adding somebody who is in it already is fine.
    Result<void> addToGroup(const QString &groupId, const QString &accountId);
    /// Names of permission schemes' grants and application roles that hang on a group: what joining it gives.
    Result<QHash<QString, QStringList>> grantsByGroup();

private:
    struct Call;
    CloudAccess m_access;
    Cancel m_cancel;
    HttpClient m_http;
};

} // namespace cloudward
