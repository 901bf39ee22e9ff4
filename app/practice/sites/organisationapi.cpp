// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/organisationapi.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

const QStringList knownRoles{u"atlassian/user"_s, u"atlassian/user-access-admin"_s, u"atlassian/admin"_s,
    u"atlassian/guest"_s, u"atlassian/contributor"_s, u"atlassian/customer"_s, u"atlassian/basic"_s,
    u"atlassian/stakeholder"_s, u"atlassian/viewer"_s};

bool isOurResource(const QString &id)
{
    return id == PracticeCloud::jiraResource() || id == PracticeCloud::confluenceResource();
}

} // namespace

OrganisationApi::OrganisationApi(PracticeCloud &cloud, Routes &routes)
    : m_cloud(cloud)
{
    // Every address below the organisation looks alike; a wrong id in it is a page that is not there.
    const auto offer = [&routes](const QByteArray &method, const QString &path, const Routes::Handler &answer) {
        routes.add(method, u"/admin"_s + path, [answer](const SiteRequest &request) {
            const QStringList &ids = request.captures;
            if ((ids.size() > 0 && ids.at(0) != organisationId()) ||
                (request.path.contains("/directories/"_L1) && ids.value(1) != directoryId()))
                return failure(404, u"Not found"_s);
            return answer(request);
        });
    };
    const QString groups = u"/v2/orgs/{}/directories/{}/groups"_s;
    offer("GET", u"/v1/orgs"_s, [](const SiteRequest &request) {
        const QString self = request.origin + u"/admin/v1/orgs/"_s + organisationId();
        return cursorPage({QJsonObject{{u"id"_s, organisationId()}, {u"type"_s, u"orgs"_s},
                              {u"attributes"_s, QJsonObject{{u"name"_s, u"Practice company"_s}}},
                              {u"links"_s, QJsonObject{{u"self"_s, self}}}, {u"relationships"_s, QJsonObject()}}},
            request.value(u"cursor"), 50);
    });
    offer("GET", u"/v2/orgs/{}/directories"_s, [](const SiteRequest &) {
        return cursorPage({QJsonObject{{u"directoryId"_s, directoryId()}, {u"name"_s, u"Practice company"_s}}}, {}, 50);
    });
    offer("POST", u"/v2/orgs/{}/workspaces"_s, [this](const SiteRequest &request) { return workspaces(request); });
    offer("POST", groups + u"/search"_s, [this](const SiteRequest &request) { return searchGroups(request); });
    offer("GET", groups + u"/{}/role-assignments"_s,
        [this](const SiteRequest &request) { return roleAssignments(request); });
    offer("POST", groups + u"/{}/role-assignments/assign"_s,
        [this](const SiteRequest &request) { return assign(request); });
    offer("POST", groups + u"/{}/role-assignments/revoke"_s,
        [this](const SiteRequest &request) { return revoke(request); });
    offer("POST", groups + u"/{}/memberships"_s, [this](const SiteRequest &request) { return addMember(request); });
    offer("DELETE", groups + u"/{}/memberships/{}"_s,
        [this](const SiteRequest &request) { return removeMember(request); });
    offer("POST", u"/v2/orgs/{}/directories/{}/users/search"_s,
        [this](const SiteRequest &request) { return searchUsers(request); });
    offer("POST", u"/v2/orgs/{}/users/invite"_s, [this](const SiteRequest &request) { return invite(request); });
}

QString OrganisationApi::organisationId()
{
    return steadyId(u"organisation"_s, u"practice"_s);
}

QString OrganisationApi::directoryId()
{
    return steadyId(u"directory"_s, u"practice"_s);
}

SiteReply OrganisationApi::failure(int status, const QString &detail)
{
    const QJsonObject error{{u"id"_s, steadyId(u"error"_s, detail)}, {u"status"_s, QString::number(status)},
        {u"code"_s, u"ADMIN-%1-1"_s.arg(status)}, {u"title"_s, detail}, {u"detail"_s, detail}};
    return SiteReply::json(QJsonObject{{u"errors"_s, QJsonArray{error}}}, status);
}

SiteReply OrganisationApi::cursorPage(const QJsonArray &all, const QString &cursor, qint64 limit)
{
    const qint64 from = QByteArray::fromBase64(cursor.toLatin1()).toLongLong();
    QJsonArray data;
    for (qint64 i = from; i < all.size() && i < from + limit; ++i)
        data.append(all.at(i));
    QJsonObject links;
    if (from + limit < all.size())
        links[u"next"_s] = QString::fromLatin1(QByteArray::number(from + limit).toBase64());
    return SiteReply::json(QJsonObject{{u"data"_s, data}, {u"links"_s, links}});
}

SiteReply OrganisationApi::workspaces(const SiteRequest &request) const
{
    const auto workspace = [](const QString &id, const QString &type, const QString &name, const QString &host) {
        return QJsonObject{{u"id"_s, id}, {u"type"_s, u"workspaces"_s},
            {u"attributes"_s, QJsonObject{{u"name"_s, name}, {u"typeKey"_s, type}, {u"type"_s, name},
                                  {u"status"_s, u"online"_s}, {u"hostUrl"_s, host}}},
            {u"links"_s, QJsonObject{{u"self"_s, host}}}, {u"relationships"_s, QJsonObject()}};
    };
    const QString other = u"https://another-practice-site.atlassian.net"_s;
    const QJsonObject body = request.json();
    const qint64 limit = body.value("limit"_L1).toInteger(20);
    if (limit < 1 || limit > 1'000)
        return failure(400, u"limit must be between 1 and 1000"_s);
    return cursorPage(
        {workspace(u"ari:cloud:jira-software::site/"_s + steadyId(u"site"_s, u"other"_s), u"jira-software"_s, u"Jira"_s,
             other),
            workspace(PracticeCloud::jiraResource(), u"jira-software"_s, u"Jira"_s, request.origin),
            workspace(PracticeCloud::confluenceResource(), u"confluence"_s, u"Confluence"_s, request.origin)},
        body.value("cursor"_L1).toString(), limit);
}

QJsonObject OrganisationApi::groupBean(const CloudGroup &group) const
{
    return {{u"id"_s, group.id}, {u"name"_s, group.name}, {u"directoryId"_s, directoryId()},
        {u"externalSynced"_s, false}, {u"managedBy"_s, u"admins"_s},
        {u"managementAccess"_s, QJsonObject{{u"deletable"_s, true}, {u"modifiable"_s, true}, {u"readable"_s, true}}},
        {u"counts"_s, QJsonObject{{u"users"_s, static_cast<int>(group.members.size())},
                          {u"resources"_s, static_cast<int>(group.roles.size())}}}};
}

SiteReply OrganisationApi::searchGroups(const SiteRequest &request) const
{
    const QJsonObject body = request.json();
    const qint64 limit = body.value("limit"_L1).toInteger(20);
    if (limit < 1 || limit > 100)
        return failure(400, u"limit must be between 1 and 100"_s);
    const QJsonArray names = body.value("groupNames"_L1).toArray();
    const QJsonArray ids = body.value("groupIds"_L1).toArray();
    const QString term = body.value("searchTerm"_L1).toString();
    QJsonArray found;
    for (const CloudGroup &group : m_cloud.seen().groups) {
        const bool named = names.isEmpty() || std::ranges::any_of(names, [&group](const QJsonValue &name) {
            return name.toString().compare(group.name, Qt::CaseInsensitive) == 0;
        });
        if (named && (ids.isEmpty() || ids.contains(group.id)) && group.name.contains(term, Qt::CaseInsensitive))
            found.append(groupBean(group));
    }
    return cursorPage(found, body.value("cursor"_L1).toString(), limit);
}

SiteReply OrganisationApi::roleAssignments(const SiteRequest &request) const
{
    const CloudGroup *group = m_cloud.seen().group(request.captures.value(2));
    if (!group)
        return failure(404, u"Group not found"_s);
    QJsonArray data;
    const QStringList wanted = request.values(u"resourceIds");
    for (auto role = group->roles.cbegin(); role != group->roles.cend(); ++role) {
        if (!wanted.isEmpty() && !wanted.contains(role.key()))
            continue;
        data.append(QJsonObject{{u"resourceId"_s, role.key()}, {u"resourceOwner"_s, role.key().section(u':', 2, 2)},
            {u"defaultRole"_s, QJsonValue::Null}, {u"roles"_s, QJsonArray::fromStringList(role.value())}});
    }
    return cursorPage(data, request.value(u"cursor"), 50);
}

SiteReply OrganisationApi::assign(const SiteRequest &request)
{
    const QString id = request.captures.value(2);
    const QString resource = request.json().value("resourceId"_L1).toString();
    const QString role = request.json().value("roleId"_L1).toString();
    m_cloud.noteAddition(u"POST role-assignments/assign %1 %2 %3"_s.arg(id, resource, role));
    if (!m_cloud.truth().group(id))
        return failure(404, u"Group not found"_s);
    if (!resource.startsWith("ari:cloud:"_L1) || !knownRoles.contains(role))
        return failure(400, u"resourceId or roleId is not valid"_s);
    if (!isOurResource(resource))
        return failure(404, u"Resource not found"_s);
    if (m_cloud.truth().seatsUsed(resource, id) > m_cloud.settings().seats)
        return failure(409, u"The number of users exceeds the seats of the product"_s);
    m_cloud.memory().change([&](CloudState &state) {
        QStringList &roles = state.group(id)->roles[resource];
        if (!roles.contains(role))
            roles.append(role);
    });
    return SiteReply::empty(204);
}

SiteReply OrganisationApi::revoke(const SiteRequest &request)
{
    const QString id = request.captures.value(2);
    const QString resource = request.json().value("resourceId"_L1).toString();
    const QString role = request.json().value("roleId"_L1).toString();
    if (!m_cloud.truth().group(id))
        return failure(404, u"Group not found"_s);
    m_cloud.memory().change([&](CloudState &state) {
        QMap<QString, QStringList> &roles = state.group(id)->roles;
        roles[resource].removeAll(role);
        if (roles.value(resource).isEmpty())
            roles.remove(resource);
    });
    return SiteReply::empty(204);
}

SiteReply OrganisationApi::addMember(const SiteRequest &request)
{
    const QString id = request.captures.value(2);
    const QString account = request.json().value("accountId"_L1).toString();
    if (account.isEmpty())
        return failure(400, u"accountId is needed"_s);
    if (!m_cloud.truth().group(id) || !m_cloud.truth().account(account))
        return failure(404, u"Group or user not found"_s);
    m_cloud.memory().change([&](CloudState &state) {
        QStringList &members = state.group(id)->members;
        if (!members.contains(account))
            members.append(account);
    });
    return SiteReply::empty(204);
}

SiteReply OrganisationApi::removeMember(const SiteRequest &request)
{
    const QString id = request.captures.value(2);
    const QString account = request.captures.value(3);
    if (!m_cloud.truth().group(id))
        return failure(404, u"Group not found"_s);
    m_cloud.memory().change([&](CloudState &state) { state.group(id)->members.removeAll(account); });
    return SiteReply::empty(204);
}

} // namespace cloudward
