// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/serverrest.h"

#include "core/people/effectivepeople.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUsersAtOnce = 1'000;
constexpr qint64 mostUsersOfTen = 100;
constexpr int seats = 2'000;
constexpr auto softwareGroup = "jira-software-users"_L1;

} // namespace

ServerRest::ServerRest(PracticeServer &server, Routes &routes)
    : m_server(server)
    , m_version(QVersionNumber::fromString(server.settings().jiraVersion))
{
    const People people = server.company().people();
    const EffectivePeople effective = effectivePeople(people);
    m_users = effective.users;
    m_groups = people.groups;
    m_groups.sort(Qt::CaseInsensitive);
    for (const Person &person : std::as_const(m_users))
        m_byName.insert(person.userName.toLower(), &person);

    for (const EffectiveMembership &membership : effective.memberships) {
        m_members[membership.group.toLower()].append(membership.userName);
        m_groupsOf[membership.userName.toLower()].append(membership.group);
    }
    addRoutes(routes);
}

void ServerRest::addRoutes(Routes &routes)
{
    offer(routes, u"serverInfo"_s, Access::Anyone, &ServerRest::serverInfo);
    offer(routes, u"mypermissions"_s, Access::Anyone, &ServerRest::myPermissions);
    offer(routes, u"myself"_s, Access::SignedIn, &ServerRest::myself);
    offer(routes, u"user"_s, Access::SignedIn, &ServerRest::user);
    if (m_version >= QVersionNumber(10, 3))
        offer(routes, u"user/list"_s, Access::Administrator, &ServerRest::userList);
    offer(routes, u"user/search"_s, Access::SignedIn, &ServerRest::userSearch);
    offer(routes, u"group/member"_s, Access::Administrator, &ServerRest::groupMember);
    offer(routes, u"groups/picker"_s, Access::SignedIn, &ServerRest::groupsPicker);
    offer(routes, u"applicationrole"_s, Access::Administrator, &ServerRest::applicationRole);
    offer(routes, u"permissionscheme"_s, Access::SignedIn, &ServerRest::permissionScheme);
    offer(routes, u"project"_s, Access::SignedIn, &ServerRest::projects);
    offer(routes, u"search"_s, Access::SignedIn, &ServerRest::search);
    offer(routes, u"dashboard"_s, Access::Anyone, &ServerRest::dashboards);
    offer(routes, u"attachment/meta"_s, Access::Anyone, &ServerRest::attachmentMeta);
}

void ServerRest::offer(Routes &routes, const QString &path, Access access, Answer answer)
{
    const auto handler = [this, access, answer](const SiteRequest &request) {
        const Caller caller = m_server.callerOf(request);
        if (access != Access::Anyone && caller.user.isEmpty())
            return SiteReply::errors(
                401, {u"You are not authenticated. Authentication required to perform this operation."_s});
        if (access == Access::Administrator && !m_server.isSystemAdministrator(caller.user))
            return SiteReply::errors(403, {u"The user does not have permission to perform this operation."_s});
        return (this->*answer)(request, caller);
    };
    routes.add("GET", u"/rest/api/2/"_s + path, handler);
    routes.add("GET", u"/rest/api/latest/"_s + path, handler);
}

SiteReply ServerRest::serverInfo(const SiteRequest &, const Caller &caller) const
{
    QJsonObject info{
        {u"baseUrl"_s, m_server.facts().serverBaseUrl},
        {u"version"_s, m_version.toString()},
        {u"buildNumber"_s, 820010},
        {u"buildDate"_s, u"2022-06-13T00:00:00.000+0000"_s},
        {u"databaseBuildNumber"_s, 820010},
        {u"scmInfo"_s, u"b39f4d5b1b5d3a4a9e1f4f5a1e4f3a7d1c0e9b52"_s},
        {u"serverTitle"_s, u"Practice company Jira"_s},
    };
    if (m_version.majorVersion() > 7) {
        info[u"versionNumbers"_s] =
            QJsonArray{m_version.majorVersion(), m_version.minorVersion(), m_version.microVersion()};
        info[u"deploymentType"_s] = u"Server"_s;
    }
    if (!caller.user.isEmpty())
        info[u"serverTime"_s] = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'+0000'"_s);
    return SiteReply::json(info);
}

QJsonObject ServerRest::permissionBean(const QString &key, const Caller &caller) const
{
    const bool administrates = key == "SYSTEM_ADMIN"_L1 || key == "ADMINISTER"_L1;
    const bool global = administrates || key == "USER_PICKER"_L1 || key == "BULK_CHANGE"_L1;
    static const QHash<QString, QString> ids{{u"SYSTEM_ADMIN"_s, u"44"_s}, {u"ADMINISTER"_s, u"0"_s},
        {u"USER_PICKER"_s, u"27"_s}, {u"BULK_CHANGE"_s, u"33"_s}, {u"BROWSE_PROJECTS"_s, u"10"_s}};
    return {
        {u"id"_s, ids.value(key)},
        {u"key"_s, key},
        {u"name"_s, key.toLower().replace(u'_', u' ')},
        {u"type"_s, global ? u"GLOBAL"_s : u"PROJECT"_s},
        {u"description"_s, QString()},
        {u"havePermission"_s, administrates ? m_server.isSystemAdministrator(caller.user) : !caller.user.isEmpty()},
    };
}

SiteReply ServerRest::myPermissions(const SiteRequest &request, const Caller &caller) const
{
    static const QStringList known{
        u"SYSTEM_ADMIN"_s, u"ADMINISTER"_s, u"USER_PICKER"_s, u"BULK_CHANGE"_s, u"BROWSE_PROJECTS"_s};
    const QString wanted = request.value(u"permissions");
    QJsonObject permissions;
    for (const QString &key : known) {
        if (wanted.isEmpty() || wanted.split(u',').contains(key))
            permissions[key] = permissionBean(key, caller);
    }
    return SiteReply::json(QJsonObject{{u"permissions"_s, permissions}});
}

QJsonObject ServerRest::userBean(const SiteRequest &request, const Person &person) const
{
    const QString avatar = request.origin + u"/secure/useravatar?avatarId=10122"_s;
    QJsonObject bean{
        {u"self"_s, request.origin + u"/rest/api/2/user?username="_s +
                        QString::fromUtf8(QUrl::toPercentEncoding(person.userName))},
        {u"key"_s, person.userKey},
        {u"name"_s, person.userName},
        {u"emailAddress"_s, person.email},
        {u"avatarUrls"_s,
            QJsonObject{{u"48x48"_s, avatar}, {u"24x24"_s, avatar}, {u"16x16"_s, avatar}, {u"32x32"_s, avatar}}},
        {u"displayName"_s, person.displayName},
        {u"active"_s, person.active},
        {u"deleted"_s, false},
        {u"timeZone"_s, u"Europe/Berlin"_s},
        {u"locale"_s, u"en_US"_s},
    };
    if (m_version.majorVersion() <= 7)
        bean.remove(u"key"_s);
    if (m_version.majorVersion() >= 10 && person.lastLogin > 0) {
        bean[u"lastLoginTime"_s] =
            QDateTime::fromMSecsSinceEpoch(person.lastLogin, QTimeZone::fromSecondsAheadOfUtc(7'200))
                .toString(u"yyyy-MM-dd'T'HH:mm:ss'+0200'"_s);
    }
    return bean;
}

static QJsonObject withGroups(QJsonObject user, const QStringList &groups, const QString &origin, bool expanded)
{
    QJsonArray items;
    if (expanded) {
        for (const QString &group : groups) {
            const QString name = QString::fromUtf8(QUrl::toPercentEncoding(group));
            items.append(
                QJsonObject{{u"name"_s, group}, {u"self"_s, origin + u"/rest/api/2/group?groupname="_s + name}});
        }
    }
    user[u"groups"_s] = QJsonObject{{u"size"_s, groups.size()}, {u"items"_s, items}};
    user[u"applicationRoles"_s] = QJsonObject{{u"size"_s, 1}, {u"items"_s, QJsonArray()}};
    user[u"expand"_s] = u"groups,applicationRoles"_s;
    return user;
}

SiteReply ServerRest::myself(const SiteRequest &request, const Caller &caller) const
{
    const Person *person = m_byName.value(caller.user.toLower());
    if (!person)
        return SiteReply::errors(404, {u"The user does not exist"_s});
    return SiteReply::json(withGroups(userBean(request, *person), m_groupsOf.value(caller.user.toLower()),
        request.origin, request.value(u"expand").contains("groups"_L1)));
}

SiteReply ServerRest::user(const SiteRequest &request, const Caller &) const
{
    const QString name = request.value(u"username");
    const QString key = request.value(u"key");
    if (name.isEmpty() == key.isEmpty())
        return SiteReply::errors(400, {u"Either the 'username' or the 'key' query parameters need to be provided"_s});
    const Person *person = m_byName.value(name.toLower());
    if (!key.isEmpty()) {
        const auto found = std::ranges::find(m_users, key, &Person::userKey);
        person = found == m_users.cend() ? nullptr : &*found;
    }
    if (!person)
        return SiteReply::errors(404, {u"The user named '%1' does not exist"_s.arg(name + key)});
    return SiteReply::json(withGroups(userBean(request, *person), m_groupsOf.value(person->userName.toLower()),
        request.origin, request.value(u"expand").contains("groups"_L1)));
}

SiteReply ServerRest::userSearch(const SiteRequest &request, const Caller &) const
{
    const QString wanted = request.value(u"username");
    if (wanted.isEmpty())
        return SiteReply::errors(400, {u"The username query parameter was not provided"_s});
    static const QStringList wildcards{u"."_s, u"%"_s, u"_"_s, u"\"\""_s};
    const bool all = wildcards.contains(wanted);
    const bool active = request.flag(u"includeActive", true);
    const bool inactive = request.flag(u"includeInactive", false);
    QList<const Person *> found;
    for (const Person &person : m_users) {
        const auto fits = [&wanted](const QString &text) { return text.startsWith(wanted, Qt::CaseInsensitive); };
        if ((person.active ? active : inactive) && (all || fits(person.userName) || fits(person.email) ||
                                                       person.displayName.contains(wanted, Qt::CaseInsensitive)))
            found.append(&person);
    }
    Slice slice = sliceOf(request, found.size(), 50, mostUsersAtOnce);
    if (m_version.majorVersion() >= 10)
        slice.total = std::min(slice.total, mostUsersOfTen);
    if (m_version.majorVersion() <= 7 && slice.startAt >= mostUsersAtOnce)
        slice.startAt = 0;
    QJsonArray users;
    for (qint64 i = slice.begin(); i < slice.end(); ++i)
        users.append(userBean(request, *found.at(i)));
    return SiteReply::json(users);
}

SiteReply ServerRest::userList(const SiteRequest &request, const Caller &) const
{
    const qint64 begin = std::clamp<qint64>(request.number(u"cursor", 0), 0, m_users.size());
    const qint64 end =
        std::min<qint64>(begin + std::clamp<qint64>(request.number(u"maxResults", 2'000), 1, 2'000), m_users.size());
    QJsonArray values;
    for (qint64 i = begin; i < end; ++i)
        values.append(userBean(request, m_users.at(i)));
    const bool isLast = end == m_users.size();
    QJsonObject page{{u"self"_s, request.origin + u"/rest/api/2/user/list"_s}, {u"maxResults"_s, end - begin},
        {u"isLast"_s, isLast}, {u"values"_s, values}};
    if (!isLast)
        page[u"nextCursor"_s] = QString::number(end);
    return SiteReply::json(page);
}

QList<const Person *> ServerRest::membersOf(const QString &group) const
{
    QList<const Person *> members;
    const QStringList names = m_members.value(group.toLower());
    for (const QString &name : names) {
        if (const Person *person = m_byName.value(name.toLower()))
            members.append(person);
    }
    return members;
}

SiteReply ServerRest::groupMember(const SiteRequest &request, const Caller &) const
{
    const QString group = request.value(u"groupname");
    if (!m_groups.contains(group, Qt::CaseInsensitive))
        return SiteReply::errors(404, {u"The group named '%1' does not exist."_s.arg(group)});
    QList<const Person *> members = membersOf(group);
    if (!request.flag(u"includeInactiveUsers", false))
        members.removeIf([](const Person *person) { return !person->active; });
    const Slice slice = sliceOf(request, members.size(), 50, 50);
    QJsonArray values;
    for (qint64 i = slice.begin(); i < slice.end(); ++i)
        values.append(userBean(request, *members.at(i)));
    return SiteReply::json(pageBean(request, slice, values));
}

SiteReply ServerRest::groupsPicker(const SiteRequest &request, const Caller &) const
{
    const QString wanted = request.value(u"query");
    const qint64 most = std::clamp<qint64>(request.number(u"maxResults", 20), 0, 1'000);
    QJsonArray groups;
    qint64 total = 0;
    for (const QString &group : m_groups) {
        if (!group.contains(wanted, Qt::CaseInsensitive))
            continue;
        if (total++ < most)
            groups.append(
                QJsonObject{{u"name"_s, group}, {u"html"_s, group.toHtmlEscaped()}, {u"labels"_s, QJsonArray()}});
    }
    return SiteReply::json(QJsonObject{
        {u"header"_s, u"Showing %1 of %2 matching groups"_s.arg(groups.size()).arg(total)},
        {u"total"_s, total},
        {u"groups"_s, groups},
    });
}

SiteReply ServerRest::applicationRole(const SiteRequest &, const Caller &) const
{
    const auto count = std::ranges::count_if(m_users, [](const Person &person) { return person.active; });
    const QJsonArray groups{softwareGroup};
    return SiteReply::json(QJsonArray{QJsonObject{
        {u"key"_s, u"jira-software"_s},
        {u"name"_s, u"Jira Software"_s},
        {u"groups"_s, groups},
        {u"defaultGroups"_s, groups},
        {u"selectedByDefault"_s, true},
        {u"defined"_s, true},
        {u"numberOfSeats"_s, seats},
        {u"remainingSeats"_s, seats - static_cast<int>(count)},
        {u"userCount"_s, static_cast<int>(count)},
        {u"userCountDescription"_s, u"users"_s},
        {u"hasUnlimitedSeats"_s, false},
        {u"platform"_s, false},
    }});
}

SiteReply ServerRest::permissionScheme(const SiteRequest &request, const Caller &) const
{
    QJsonArray schemes;
    for (const CompanyScheme &scheme : m_server.company().schemes()) {
        const QString self = request.origin + u"/rest/api/2/permissionscheme/%1"_s.arg(scheme.id);
        QJsonObject bean{{u"expand"_s, u"permissions,user,group,projectRole,field,all"_s}, {u"id"_s, scheme.id},
            {u"self"_s, self}, {u"name"_s, scheme.name}, {u"description"_s, scheme.description}};
        if (!request.value(u"expand").isEmpty()) {
            QJsonArray grants;
            for (const CompanyGrant &grant : scheme.grants) {
                QJsonObject holder{{u"type"_s, grant.holder}};
                if (!grant.parameter.isEmpty())
                    holder[u"parameter"_s] = grant.parameter;
                grants.append(QJsonObject{{u"id"_s, grant.id}, {u"self"_s, self + u"/permission/%1"_s.arg(grant.id)},
                    {u"holder"_s, holder}, {u"permission"_s, grant.permissionKey}});
            }
            bean[u"permissions"_s] = grants;
        }
        schemes.append(bean);
    }
    return SiteReply::json(QJsonObject{{u"permissionSchemes"_s, schemes}});
}

SiteReply ServerRest::projects(const SiteRequest &request, const Caller &) const
{
    QJsonArray projects;
    for (const CompanyProject &project : m_server.company().projects()) {
        projects.append(QJsonObject{{u"expand"_s, u"description,lead,url,projectKeys"_s},
            {u"self"_s, request.origin + u"/rest/api/2/project/%1"_s.arg(project.id)},
            {u"id"_s, QString::number(project.id)}, {u"key"_s, project.key}, {u"name"_s, project.name},
            {u"projectTypeKey"_s, u"software"_s}});
    }
    return SiteReply::json(projects);
}

/// How many issues there are; it hands out none.
SiteReply ServerRest::search(const SiteRequest &, const Caller &) const
{
    return SiteReply::json(QJsonObject{{u"startAt"_s, 0}, {u"maxResults"_s, 0},
        {u"total"_s, m_server.company().issues()}, {u"issues"_s, QJsonArray()}});
}

SiteReply ServerRest::dashboards(const SiteRequest &request, const Caller &caller) const
{
    QList<CompanyShared> seen = m_server.company().dashboards();
    seen.removeIf([&caller](const CompanyShared &dashboard) {
        return dashboard.owner >= 0 && dashboard.share != "global"_L1 && caller.user.isEmpty();
    });
    const Slice slice = sliceOf(request, seen.size(), 20, 1'000);
    QJsonArray dashboards;
    for (qint64 i = slice.begin(); i < slice.end(); ++i) {
        const CompanyShared &dashboard = seen.at(i);
        dashboards.append(QJsonObject{{u"id"_s, QString::number(dashboard.id)}, {u"name"_s, dashboard.name},
            {u"self"_s, request.origin + u"/rest/api/2/dashboard/%1"_s.arg(dashboard.id)},
            {u"view"_s, request.origin + u"/secure/Dashboard.jspa?selectPageId=%1"_s.arg(dashboard.id)}});
    }
    QJsonObject page{{u"startAt"_s, slice.startAt}, {u"maxResults"_s, slice.maxResults}, {u"total"_s, slice.total},
        {u"dashboards"_s, dashboards}};
    if (!slice.isLast())
        page[u"next"_s] = request.pageAddress(slice.startAt + slice.maxResults, slice.maxResults);
    return SiteReply::json(page);
}

SiteReply ServerRest::attachmentMeta(const SiteRequest &, const Caller &) const
{
    return SiteReply::json(QJsonObject{{u"enabled"_s, true}, {u"uploadLimit"_s, 104'857'600}});
}

} // namespace cloudward
