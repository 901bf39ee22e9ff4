// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/carefulcalls.h"
#include "core/people/groupmatch.h"
#include "core/people/seats.h"
#include "core/transfer/httpclient.h"

#include <QHash>
#include <QJsonObject>

namespace cloudward {

struct CloudAccess
{
    QUrl site; ///< https://SITE.atlassian.net; a path behind it does not matter
    QString email;
    Secret apiToken;
    NetworkSettings network{};
    QString cloudId{}; ///< of a site whose token works at the gateway only, as CloudFacts has it; else empty
    QUrl gateway{QStringLiteral("https://api.atlassian.com")}; ///< another one only for practice
    bool operator==(const CloudAccess &) const = default;
};

/// The address of a call of REST v3, told without rest/api/3/: at the gateway where the token works there only.
QUrl cloudRestUrl(const CloudAccess &access, const QString &path, const QList<std::pair<QString, QString>> &query = {});

/// What an account may not read about a site.
enum class CloudGap { Permissions, SiteAdministrator, Projects, Issues, AttachmentLimit, Seats, Plan };

struct CloudFacts
{
    QString title;
    QUrl baseUrl;
    QString accountId;
    QString displayName;
    bool administrator = false;
    bool siteAdministrator = false; ///< may manage users and groups, as far as REST tells
    qint64 projects = 0;            ///< -1: could not be known
    qint64 issues = 0;              ///< approximate; -1: could not be known
    qint64 attachmentLimit = -1;    ///< bytes a file
    QList<ProductSeats> seats;
    QString email{};                 ///< of the account, as the site shows it to itself
    QString cloudId{};               ///< where the token is a scoped one, which works at the gateway only; else empty
    QHash<QString, QString> plans{}; ///< product ("jira-software") -> "FREE", "PAID" or "UNLICENSED", as the site says
    QList<CloudGap> gaps{};          ///< what was refused or missing; the rest is known

    bool operator==(const CloudFacts &) const = default;
};

struct CloudProject
{
    QString id;
    QString key;
    QString name;
    bool operator==(const CloudProject &) const = default;
};

struct CloudUser
{
    QString accountId;
    QString displayName;
    QString email; ///< empty where the profile hides it
    bool active = true;
    bool operator==(const CloudUser &) const = default;
};

/// An attachment as an issue lists it. Whether its file is there is not told.
struct CloudAttachment
{
    QString id;
    QString fileName;
    qint64 size = 0;
    bool operator==(const CloudAttachment &) const = default;
};

/// REST v3 of Jira Cloud. For bodies of work; one thread. Only documented calls; the removed ones (search, …) are not used;
/// the one exception is said at facts(). Calls come one after another; what only reads is repeated, see carefulcalls.h.
/// Errors as HttpClient and checkStatus() have them; 401 is SignInRefused: tokens expire, after a year at most.
class CloudClient
{
public:
    CloudClient(CloudAccess access, Cancel cancel, RetryPolicy retry = {});

    /// All issues, in JQL that counts as bounded: Jira Cloud refuses searches without a restriction.
    static QString everyIssue();

    /// The site is asked what it is before it is given the token. NotJira where the address is a Jira Server (detail is
    /// what it says it is).
    ///
    /// Scoped tokens work at api.atlassian.com/ex/jira/{cloudId} only; the site refuses them. So a token that the site
    /// refuses is tried there, and where it works this client goes on there; CloudFacts::cloudId lets others do so at once.
    /// The id comes from SITE/_edge/tenant_info: it is not in Atlassian's REST reference but on its support pages, and only
    /// read. SignInRefused where both refuse: detail is the gateway's words, or needs::cloudId where that id could not be had.
    ///
    /// What the account or the token may not read is left out and told in gaps; NotJira and the like are errors.
    Result<CloudFacts> facts();
    Result<QList<CloudProject>> projects();
    /// search/approximate-count. JQL must be bounded.
    Result<qint64> approximateIssues(const QString &jql);
    struct IssueAttachments
    {
        QString key;
        qint64 attachments = 0;
        qint64 bytes = 0;
        bool operator==(const IssueAttachments &) const = default;
    };
    /// Every issue that has attachments, paged by token; a count that is exact as far as the account may browse.
    /// Progress in items.
    Result<QList<IssueAttachments>> issuesWithAttachments(Work &work);
    Result<QList<CloudGroupName>> groups();
    /// Inactive ones too, but no apps.
    Result<QList<CloudUser>> groupMembers(const QString &groupId);
    /// All people of the site, inactive ones too; no apps, no customers of a service desk. E-mails only where profiles
    /// show them.
    Result<QList<CloudUser>> users();
    /// The accounts of installed apps: those of the type "app". What an app names its account is its own choice.
    Result<QList<CloudUser>> appAccounts();
    Result<QStringList> groupsOf(const QString &accountId);
    Result<QList<CloudGroupName>> groupsWithIdsOf(const QString &accountId);
    /// Adding somebody who is in it already is fine. Seen by the other calls up to half a minute later. Where it is not sure
    /// whether it was done, the memberships are read for the whole patience before it is sent again.
    Result<void> addToGroup(const QString &groupId, const QString &accountId, const ReadBack &readBack = {});
    /// Group name -> what joining it gives, in words: access to applications, then permissions by scheme.
    Result<QHash<QString, QStringList>> grantsByGroup();

    // In cloudproof.cpp:
    /// Group name -> what it administers, in words. Forbidden where the account may not browse groups.
    Result<QHash<QString, QStringList>> administrationByGroup();
    struct ProductAccess
    {
        QString key; ///< "jira-software"
        ProductSeats seats;
        QList<CloudGroupName> groups; ///< whose members take the seats
    };
    /// Takes an administrator.
    Result<QList<ProductAccess>> productAccess();
    /// The keys of all issues of a project that the account may see; exact, as far as the site has caught up.
    Result<QStringList> issueKeys(const QString &projectKey, Work &work);
    /// NotFound where there is no such issue, or the account may not see it.
    Result<QList<CloudAttachment>> attachmentsOf(const QString &issueIdOrKey);
    /// Whether the site hands the file of an attachment out: its first byte is asked for. An issue lists an attachment whether
    /// its file is there or not.
    Result<bool> attachmentOpens(const QString &id);
    /// Whether a project shows a picture of its own, and none of those that come with Jira.
    Result<bool> hasOwnAvatar(const QString &projectKey);

private:
    using Query = QList<std::pair<QString, QString>>;
    using Take = std::function<bool(const QJsonObject &)>;
    HttpRequest request(HttpRequest::Method method, const QString &path, const Query &query,
        const QJsonObject &body = {}, bool asNobody = false) const;
    /// For what may be sent any number of times.
    Result<HttpAnswer> call(const HttpRequest &request);
    Result<QJsonDocument> get(const QString &path, const Query &query = {}, bool asNobody = false);
    /// POST for calls that change nothing, or nothing more when they come twice.
    Result<QJsonDocument> post(const QString &path, const Query &query, const QJsonObject &body);
    /// All pages of {values, isLast}; `take` tells whether the value was a new one, and a page without any is the last.
    Result<void> pages(const QString &path, const Query &query, int pageSize, const Take &take);
    /// All of the site's accounts of one type: "atlassian", "app" or "customer".
    Result<QList<CloudUser>> accountsOfType(const QString &accountType);
    Result<QJsonObject> findRoad();
    Result<QString> tenantId();
    Result<bool> mayManageUsers(const QString &accountId);
    Result<void> addAccount(const QJsonObject &myself, CloudFacts &facts);
    Result<void> addContents(CloudFacts &facts);
    Result<void> addPlans(CloudFacts &facts);

    CloudAccess m_access;
    Cancel m_cancel;
    RetryPolicy m_retry;
    HttpClient m_http;
};

} // namespace cloudward
