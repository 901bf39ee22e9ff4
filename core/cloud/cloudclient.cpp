// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/cloudclient.h"

#include <QJsonArray>
#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int projectsAtOnce = 100;
constexpr int groupsAtOnce = 50;
constexpr int membersAtOnce = 50;
constexpr int usersAtOnce = 200;
constexpr int issuesAtOnce = 100;

CloudUser userOf(const QJsonObject &bean)
{
    return {
        .accountId = bean.value("accountId"_L1).toString(),
        .displayName = bean.value("displayName"_L1).toString(),
        .email = bean.value("emailAddress"_L1).toString(),
        .active = bean.value("active"_L1).toBool(true),
    };
}

} // namespace

QUrl cloudRestUrl(const CloudAccess &access, const QString &path, const QList<std::pair<QString, QString>> &query)
{
    if (access.cloudId.isEmpty()) {
        return restUrl(
            access.site.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment),
            u"rest/api/3/"_s + path, query);
    }
    return restUrl(access.gateway, u"ex/jira/%1/rest/api/3/"_s.arg(pathSegment(access.cloudId)) + path, query);
}

CloudClient::CloudClient(CloudAccess access, Cancel cancel, RetryPolicy retry)
    : m_access(std::move(access))
    , m_cancel(std::move(cancel))
    , m_retry(retry)
    , m_http(retry, m_access.network)
{
    m_access.site =
        m_access.site.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString CloudClient::everyIssue()
{
    return u"created >= \"1970-01-01\""_s;
}

HttpRequest CloudClient::request(
    HttpRequest::Method method, const QString &path, const Query &query, const QJsonObject &body, bool asNobody) const
{
    auto access = m_access;
    if (asNobody)
        access.cloudId.clear();
    HttpRequest request{.method = method, .url = cloudRestUrl(access, path, query)};
    request.headers.emplace_back("Accept", "application/json");
    if (!asNobody)
        request.headers.emplace_back("Authorization", basicAuthorization(m_access.email, m_access.apiToken));
    if (method == HttpRequest::Method::Post) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return request;
}

Result<HttpAnswer> CloudClient::call(const HttpRequest &request)
{
    auto answer = sendRepeatable(m_http, request, m_retry, m_cancel);
    if (!answer)
        return answer;
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    return answer;
}

Result<QJsonDocument> CloudClient::get(const QString &path, const Query &query, bool asNobody)
{
    const auto answer = call(request(HttpRequest::Method::Get, path, query, {}, asNobody));
    if (!answer)
        return std::unexpected(answer.error());
    return jsonBody(*answer);
}

Result<QJsonDocument> CloudClient::post(const QString &path, const Query &query, const QJsonObject &body)
{
    const auto answer = call(request(HttpRequest::Method::Post, path, query, body));
    if (!answer)
        return std::unexpected(answer.error());
    return jsonBody(*answer);
}

Result<void> CloudClient::pages(const QString &path, const Query &query, int pageSize, const Take &take)
{
    for (qint64 startAt = 0;;) {
        auto all = query;
        all.emplace_back(u"startAt"_s, QString::number(startAt));
        all.emplace_back(u"maxResults"_s, QString::number(pageSize));
        const auto answer = get(path, all);
        if (!answer)
            return std::unexpected(answer.error());
        const auto page = answer->object();
        const auto values = page.value("values"_L1).toArray();
        bool anyNew = false;
        for (const auto &value : values)
            anyNew |= take(value.toObject());
        startAt += values.size();
        if (page.value("isLast"_L1).toBool() || !anyNew)
            return {};
    }
}

Result<QList<CloudProject>> CloudClient::projects()
{
    QList<CloudProject> projects;
    QSet<QString> ids;
    const auto read =
        pages(u"project/search"_s, {{u"orderBy"_s, u"key"_s}}, projectsAtOnce, [&](const QJsonObject &project) {
            const auto id = project.value("id"_L1).toString();
            if (ids.contains(id))
                return false;
            ids.insert(id);
            projects << CloudProject{id, project.value("key"_L1).toString(), project.value("name"_L1).toString()};
            return true;
        });
    if (!read)
        return std::unexpected(read.error());
    return projects;
}

Result<qint64> CloudClient::approximateIssues(const QString &jql)
{
    const auto answer = post(u"search/approximate-count"_s, {}, {{u"jql"_s, jql}});
    if (!answer)
        return std::unexpected(answer.error());
    return answer->object().value("count"_L1).toInteger();
}

Result<QList<CloudClient::IssueAttachments>> CloudClient::issuesWithAttachments(Work &work)
{
    QList<IssueAttachments> found;
    QSet<QString> keys;
    QString token;
    for (;;) {
        if (auto go = work.step(
                {Phase::Listing, Unit::Items, found.size(), -1, found.isEmpty() ? QString() : found.last().key});
            !go)
            return std::unexpected(go.error());
        QJsonObject body{{u"jql"_s, everyIssue() + u" AND attachments is not EMPTY"_s}, {u"maxResults"_s, issuesAtOnce},
            {u"fields"_s, QJsonArray{u"attachment"_s}}};
        if (!token.isEmpty())
            body.insert(u"nextPageToken"_s, token);
        const auto answer = post(u"search/jql"_s, {}, body);
        if (!answer)
            return std::unexpected(answer.error());
        const auto page = answer->object();
        for (const auto &entry : page.value("issues"_L1).toArray()) {
            const auto issue = entry.toObject();
            const auto key = issue.value("key"_L1).toString();
            if (keys.contains(key))
                continue;
            keys.insert(key);
            IssueAttachments row{.key = key};
            for (const auto &attachment : issue.value("fields"_L1).toObject().value("attachment"_L1).toArray()) {
                ++row.attachments;
                row.bytes += attachment.toObject().value("size"_L1).toInteger();
            }
            found << row;
        }
        // A page may come empty and not be the last; the same token again never ends.
        const auto next = page.value("nextPageToken"_L1).toString();
        if (page.value("isLast"_L1).toBool() || next.isEmpty() || next == token)
            return found;
        token = next;
    }
}

Result<QList<CloudGroupName>> CloudClient::groups()
{
    QList<CloudGroupName> groups;
    QSet<QString> ids;
    const auto read = pages(u"group/bulk"_s, {}, groupsAtOnce, [&](const QJsonObject &group) {
        const auto id = group.value("groupId"_L1).toString();
        if (ids.contains(id))
            return false;
        ids.insert(id);
        groups << CloudGroupName{group.value("name"_L1).toString(), id};
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    return groups;
}

Result<QList<CloudUser>> CloudClient::groupMembers(const QString &groupId)
{
    QList<CloudUser> members;
    QSet<QString> ids;
    const Query query{{u"groupId"_s, groupId}, {u"includeInactiveUsers"_s, u"true"_s}};
    const auto read = pages(u"group/member"_s, query, membersAtOnce, [&](const QJsonObject &bean) {
        const auto user = userOf(bean);
        if (ids.contains(user.accountId))
            return false;
        ids.insert(user.accountId);
        if (bean.value("accountType"_L1).toString() != u"app")
            members << user;
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    return members;
}

Result<QList<CloudUser>> CloudClient::users()
{
    return accountsOfType(u"atlassian"_s);
}

Result<QList<CloudUser>> CloudClient::appAccounts()
{
    return accountsOfType(u"app"_s);
}

Result<QList<CloudUser>> CloudClient::accountsOfType(const QString &accountType)
{
    QList<CloudUser> users;
    QSet<QString> ids;
    for (qint64 startAt = 0;;) {
        const auto answer = get(u"users/search"_s,
            {{u"startAt"_s, QString::number(startAt)}, {u"maxResults"_s, QString::number(usersAtOnce)}});
        if (!answer)
            return std::unexpected(answer.error());
        const auto page = answer->array();
        const auto before = ids.size();
        for (const auto &entry : page) {
            const auto user = userOf(entry.toObject());
            if (ids.contains(user.accountId))
                continue;
            ids.insert(user.accountId);
            if (entry.toObject().value("accountType"_L1).toString() == accountType)
                users << user;
        }
        startAt += page.size();
        if (ids.size() == before)
            return users;
    }
}

Result<QStringList> CloudClient::groupsOf(const QString &accountId)
{
    const auto groups = groupsWithIdsOf(accountId);
    if (!groups)
        return std::unexpected(groups.error());
    QStringList names;
    for (const auto &group : *groups)
        names << group.name;
    return names;
}

Result<QList<CloudGroupName>> CloudClient::groupsWithIdsOf(const QString &accountId)
{
    const auto answer = get(u"user/groups"_s, {{u"accountId"_s, accountId}});
    if (!answer)
        return std::unexpected(answer.error());
    QList<CloudGroupName> groups;
    for (const auto &group : answer->array())
        groups << CloudGroupName{group[u"name"].toString(), group[u"groupId"].toString()};
    return groups;
}

Result<void> CloudClient::addToGroup(const QString &groupId, const QString &accountId, const ReadBack &readBack)
{
    const auto isMember = [&]() -> Result<bool> {
        const auto groups = groupsWithIdsOf(accountId);
        if (!groups)
            return std::unexpected(groups.error());
        return std::ranges::contains(*groups, groupId, &CloudGroupName::id);
    };
    const auto adding =
        request(HttpRequest::Method::Post, u"group/user"_s, {{u"groupId"_s, groupId}}, {{u"accountId"_s, accountId}});
    const auto answer = addOnce(m_http, adding, isMember, readBack, m_retry, m_cancel);
    if (!answer)
        return std::unexpected(answer.error());
    const auto judged = *answer ? checkStatus(**answer) : Result<void>();
    // 400 says "already a member" in the site's language, and other things too.
    if (judged || judged.error().code != ErrorCode::InvalidInput)
        return judged;
    if (judged.error().detail.contains(u"already a member", Qt::CaseInsensitive))
        return {};
    return isMember().value_or(false) ? Result<void>() : judged;
}

} // namespace cloudward
