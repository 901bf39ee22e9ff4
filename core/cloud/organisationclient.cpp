// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/organisationclient.h"

#include <QJsonArray>
#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int workspacesAtOnce = 100;
constexpr int groupsAtOnce = 100;
/// Names in one search; the API's limit for them is not told, the page's is 100.
constexpr int namesAtOnce = 50;

bool isSameSite(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"http" ? 80 : 443); };
    return one.host().compare(other.host(), Qt::CaseInsensitive) == 0 && port(one) == port(other);
}

} // namespace

OrganisationClient::OrganisationClient(OrganisationAccess access, Cancel cancel, RetryPolicy retry)
    : m_access(std::move(access))
    , m_cancel(std::move(cancel))
    , m_retry(retry)
    , m_http(retry, m_access.network)
{}

HttpRequest OrganisationClient::request(HttpRequest::Method method, const QString &path,
    const QList<std::pair<QString, QString>> &query, const QJsonObject &body) const
{
    HttpRequest request{.method = method, .url = restUrl(m_access.base, u"admin/"_s + path, query)};
    request.headers.emplace_back("Accept", "application/json");
    request.headers.emplace_back("Authorization", bearerAuthorization(m_access.apiKey));
    if (method == HttpRequest::Method::Post) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return request;
}

Result<QJsonObject> OrganisationClient::call(HttpRequest::Method method, const QString &path,
    const QList<std::pair<QString, QString>> &query, const QJsonObject &body)
{
    const auto answer = sendRepeatable(m_http, request(method, path, query, body), m_retry, m_cancel);
    if (!answer)
        return std::unexpected(answer.error());
    if (auto fine = checkStatus(*answer); !fine)
        return std::unexpected(fine.error());
    if (answer->body.isEmpty())
        return QJsonObject();
    const auto json = jsonBody(*answer);
    if (!json)
        return std::unexpected(json.error());
    return json->object();
}

Result<void> OrganisationClient::pages(HttpRequest::Method method, const QString &path,
    QList<std::pair<QString, QString>> query, QJsonObject body, const Take &take)
{
    QSet<QString> cursors;
    for (;;) {
        const auto page = call(method, path, query, body);
        if (!page)
            return std::unexpected(page.error());
        for (const auto &entry : page->value("data"_L1).toArray())
            take(entry.toObject());
        // A bare cursor, not an address.
        const auto cursor = page->value("links"_L1).toObject().value("next"_L1).toString();
        if (cursor.isEmpty() || cursors.contains(cursor))
            return {};
        cursors.insert(cursor);
        if (method == HttpRequest::Method::Post) {
            body.insert(u"cursor"_s, cursor);
        } else {
            query.removeIf([](const auto &item) { return item.first == u"cursor"; });
            query.emplace_back(u"cursor"_s, cursor);
        }
    }
}

Result<bool> OrganisationClient::lookInOrganisation(const QString &organisation, const QString &name)
{
    const auto path = u"v2/orgs/%1/"_s.arg(pathSegment(organisation));
    bool holdsSite = false;
    QList<Product> products;
    const auto read = pages(HttpRequest::Method::Post, path + u"workspaces"_s, {}, {{u"limit"_s, workspacesAtOnce}},
        [&](const QJsonObject &workspace) {
            const auto attributes = workspace.value("attributes"_L1).toObject();
            if (!isSameSite(QUrl(attributes.value("hostUrl"_L1).toString()), m_access.site))
                return;
            holdsSite = true;
            const auto id = workspace.value("id"_L1).toString();
            if (id.startsWith(u"ari:cloud:jira"))
                products << Product{
                    id, attributes.value("type"_L1).toString(attributes.value("typeKey"_L1).toString())};
        });
    if (!read)
        return std::unexpected(read.error());
    if (!holdsSite)
        return false;

    QStringList directories;
    const auto listed = pages(HttpRequest::Method::Get, path + u"directories"_s, {}, {},
        [&](const QJsonObject &directory) { directories << directory.value("directoryId"_L1).toString(); });
    if (!listed)
        return std::unexpected(listed.error());
    if (directories.isEmpty())
        return failure(ErrorCode::NotFound, organisation, u"directories"_s);
    m_organisation = organisation;
    m_organisationName = name;
    m_directories = directories;
    m_products = products;
    return true;
}

Result<void> OrganisationClient::findPlace()
{
    if (!m_organisation.isEmpty())
        return {};
    QList<std::pair<QString, QString>> organisations;
    const auto read =
        pages(HttpRequest::Method::Get, u"v1/orgs"_s, {}, {}, [&organisations](const QJsonObject &organisation) {
            organisations.emplace_back(organisation.value("id"_L1).toString(),
                organisation.value("attributes"_L1).toObject().value("name"_L1).toString());
        });
    if (!read)
        return read;
    for (const auto &[id, name] : std::as_const(organisations)) {
        const auto found = lookInOrganisation(id, name);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return {};
    }
    return failure(ErrorCode::NotFound, shownUrl(m_access.site));
}

Result<QList<OrganisationClient::Product>> OrganisationClient::products()
{
    if (auto found = findPlace(); !found)
        return std::unexpected(found.error());
    return m_products;
}

Result<QString> OrganisationClient::organisationName()
{
    if (auto found = findPlace(); !found)
        return std::unexpected(found.error());
    return m_organisationName;
}

Result<QHash<QString, QString>> OrganisationClient::groupIds(const QStringList &names)
{
    if (auto found = findPlace(); !found)
        return std::unexpected(found.error());
    QHash<QString, QString> asWritten;
    for (const auto &name : names)
        asWritten.insert(name.toCaseFolded(), name);
    QHash<QString, QString> ids;
    for (const auto &directory : std::as_const(m_directories)) {
        const auto path =
            u"v2/orgs/%1/directories/%2/groups/search"_s.arg(pathSegment(m_organisation), pathSegment(directory));
        for (qsizetype at = 0; at < names.size(); at += namesAtOnce) {
            const QJsonObject body{
                {u"limit"_s, groupsAtOnce}, {u"groupNames"_s, QJsonArray::fromStringList(names.mid(at, namesAtOnce))}};
            const auto read = pages(HttpRequest::Method::Post, path, {}, body, [&](const QJsonObject &group) {
                const auto name = asWritten.constFind(group.value("name"_L1).toString().toCaseFolded());
                const auto id = group.value("id"_L1).toString();
                if (name == asWritten.cend() || ids.contains(*name))
                    return;
                ids.insert(*name, id);
                m_directoryOfGroup.insert(id, directory);
            });
            if (!read)
                return std::unexpected(read.error());
        }
    }
    return ids;
}

QString OrganisationClient::groupPath(const QString &groupId) const
{
    const auto directory = m_directoryOfGroup.value(groupId, m_directories.value(0));
    return u"v2/orgs/%1/directories/%2/groups/%3/"_s.arg(
        pathSegment(m_organisation), pathSegment(directory), pathSegment(groupId));
}

Result<QStringList> OrganisationClient::rolesOf(const QString &groupId, const QString &resourceId)
{
    if (auto found = findPlace(); !found)
        return std::unexpected(found.error());
    QStringList roles;
    const auto read = pages(HttpRequest::Method::Get, groupPath(groupId) + u"role-assignments"_s,
        {{u"resourceIds"_s, resourceId}}, {}, [&](const QJsonObject &assignment) {
            if (assignment.value("resourceId"_L1).toString() != resourceId)
                return;
            for (const auto &role : assignment.value("roles"_L1).toArray())
                roles << role.toString();
        });
    if (!read)
        return std::unexpected(read.error());
    return roles;
}

Result<void> OrganisationClient::grant(
    const QString &groupId, const QString &resourceId, const QString &role, std::chrono::milliseconds firstPoll)
{
    if (auto found = findPlace(); !found)
        return found;
    const ReadBack readBack{firstPoll, 30 * firstPoll};
    const auto isGranted = [&]() -> Result<bool> {
        const auto roles = rolesOf(groupId, resourceId);
        if (!roles)
            return std::unexpected(roles.error());
        return roles->contains(role);
    };
    const auto assigning = request(HttpRequest::Method::Post, groupPath(groupId) + u"role-assignments/assign"_s, {},
        {{u"resourceId"_s, resourceId}, {u"roleId"_s, role}});
    const auto answer = addOnce(m_http, assigning, isGranted, readBack, m_retry, m_cancel);
    if (!answer)
        return std::unexpected(answer.error());
    if (!*answer)
        return {};
    if (auto fine = checkStatus(**answer); !fine)
        return fine;
    const auto seen = waitUntilThere(isGranted, readBack, m_cancel);
    if (!seen)
        return std::unexpected(seen.error());
    return *seen ? Result<void>() : failure(ErrorCode::TimedOut, groupId);
}

} // namespace cloudward
