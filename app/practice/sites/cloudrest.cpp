// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudrest.h"

#include <QDateTime>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;
using Right = PracticeCloud::Access;

CloudRest::CloudRest(PracticeCloud &cloud)
    : m_cloud(cloud)
{
    cloud.offer("GET", u"serverInfo"_s, Right::Anyone,
        [this](const SiteRequest &request, const SiteAccount *) { return serverInfo(request); });
    cloud.offer("GET", u"myself"_s, Right::SignedIn,
        [this](const SiteRequest &request, const SiteAccount *caller) { return myself(request, *caller); });
    cloud.offer("GET", u"mypermissions"_s, Right::Anyone,
        [this](const SiteRequest &request, const SiteAccount *caller) { return myPermissions(request, caller); });
    cloud.offer(
        "GET", u"project/search"_s, Right::Anyone, [this](const SiteRequest &request, const SiteAccount *caller) {
            return caller ? projectSearch(request)
                          : SiteReply::json(pageBean(request, sliceOf(request, 0, 50, 100), QJsonArray()));
        });
    cloud.offer("GET", u"project/{}/avatars"_s, Right::SignedIn,
        [this](const SiteRequest &request, const SiteAccount *) { return projectAvatars(request); });
    cloud.offer("GET", u"applicationrole"_s, Right::Administrator,
        [this](const SiteRequest &request, const SiteAccount *) { return applicationRole(request); });
    cloud.offer("GET", u"permissionscheme"_s, Right::SignedIn,
        [this](const SiteRequest &request, const SiteAccount *) { return permissionScheme(request); });
    cloud.offer("GET", u"attachment/meta"_s, Right::Anyone, [&cloud](const SiteRequest &, const SiteAccount *) {
        return SiteReply::json(QJsonObject{{u"enabled"_s, true}, {u"uploadLimit"_s, cloud.settings().attachmentLimit}});
    });
    cloud.offer("GET", u"instance/license"_s, Right::Administrator, [](const SiteRequest &, const SiteAccount *) {
        return SiteReply::json(QJsonObject{
            {u"applications"_s, QJsonArray{QJsonObject{{u"id"_s, u"jira-software"_s}, {u"plan"_s, u"PAID"_s}}}}});
    });
}

SiteReply CloudRest::serverInfo(const SiteRequest &request) const
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
    return SiteReply::json(QJsonObject{
        {u"baseUrl"_s, request.origin},
        {u"displayUrl"_s, request.origin},
        {u"version"_s, u"1001.0.0-SNAPSHOT"_s},
        {u"versionNumbers"_s, QJsonArray{1001, 0, 0}},
        {u"deploymentType"_s, u"Cloud"_s},
        {u"buildNumber"_s, 100288},
        {u"buildDate"_s, u"2026-11-18T06:14:00.000Z"_s},
        {u"serverTime"_s, now},
        {u"serverTimeZone"_s, u"Etc/UTC"_s},
        {u"scmInfo"_s, u"2b1c94f1c0a7e6d3f0f5b7e1a9d4c3b2a1f0e9d8"_s},
        {u"serverTitle"_s, u"Practice company"_s},
    });
}

SiteReply CloudRest::myself(const SiteRequest &request, const SiteAccount &caller) const
{
    QJsonObject me = PracticeCloud::userBean(request, caller);
    const QString expand = request.value(u"expand");
    QJsonArray groups;
    qsizetype count = 0;
    for (const CloudGroup &group : m_cloud.seen().groups) {
        if (!group.members.contains(caller.id))
            continue;
        ++count;
        if (expand.contains("groups"_L1))
            groups.append(PracticeCloud::groupName(request, group));
    }
    me[u"emailAddress"_s] = caller.email; // one's own is always shown
    me[u"groups"_s] = QJsonObject{{u"size"_s, count}, {u"items"_s, groups}};
    me[u"applicationRoles"_s] = QJsonObject{{u"size"_s, 1}, {u"items"_s, QJsonArray()}};
    me[u"expand"_s] = u"groups,applicationRoles"_s;
    return SiteReply::json(me);
}

SiteReply CloudRest::myPermissions(const SiteRequest &request, const SiteAccount *caller) const
{
    struct Known
    {
        QString key;
        QString id;
        bool global;
    };
    static const QList<Known> known{{u"ADMINISTER"_s, u"0"_s, true}, {u"SYSTEM_ADMIN"_s, u"44"_s, true},
        {u"USER_PICKER"_s, u"27"_s, true}, {u"BULK_CHANGE"_s, u"33"_s, true},
        {u"CREATE_SHARED_OBJECTS"_s, u"22"_s, true}, {u"MANAGE_GROUP_FILTER_SUBSCRIPTIONS"_s, u"24"_s, true},
        {u"BROWSE_PROJECTS"_s, u"10"_s, false}, {u"CREATE_ISSUES"_s, u"11"_s, false},
        {u"CREATE_ATTACHMENTS"_s, u"19"_s, false}, {u"ADMINISTER_PROJECTS"_s, u"23"_s, false}};

    const QString wanted = request.value(u"permissions");
    if (wanted.isEmpty())
        return SiteReply::errors(400, {u"The 'permissions' query parameter is required."_s});
    QJsonObject permissions;
    const QStringList keys = wanted.split(u',');
    for (const QString &key : keys) {
        const auto found = std::ranges::find(known, key, &Known::key);
        if (found == known.cend())
            return SiteReply::errors(400, {u"Unrecognized permission: %1"_s.arg(key)});
        // Nobody but Atlassian is a system administrator of a cloud site.
        const bool have = caller && key != "SYSTEM_ADMIN"_L1 &&
                          (m_cloud.administers(*caller) || (key != "ADMINISTER"_L1 && key != "USER_PICKER"_L1));
        permissions[key] = QJsonObject{{u"id"_s, found->id}, {u"key"_s, key},
            {u"name"_s, key.toLower().replace(u'_', u' ')}, {u"type"_s, found->global ? u"GLOBAL"_s : u"PROJECT"_s},
            {u"description"_s, QString()}, {u"havePermission"_s, have}};
    }
    return SiteReply::json(QJsonObject{{u"permissions"_s, permissions}});
}

SiteReply CloudRest::projectSearch(const SiteRequest &request) const
{
    const QString wanted = request.value(u"query");
    const QStringList keys = request.values(u"keys");
    const QStringList ids = request.values(u"id");
    if (keys.size() > 50 || ids.size() > 50)
        return SiteReply::errors(400, {u"A maximum of 50 projects can be asked for."_s});
    QList<CloudProjectRow> projects = m_cloud.seen().projects;
    if (request.has(u"status") && !request.values(u"status").contains("live"_L1))
        projects.clear();
    projects.removeIf([&](const CloudProjectRow &project) {
        return (!keys.isEmpty() && !keys.contains(project.key)) ||
               (!ids.isEmpty() && !ids.contains(QString::number(project.id))) ||
               (!wanted.isEmpty() && !project.key.contains(wanted, Qt::CaseInsensitive) &&
                   !project.name.contains(wanted, Qt::CaseInsensitive));
    });
    std::ranges::sort(projects, {}, &CloudProjectRow::key);
    if (request.value(u"orderBy") == "-key"_L1)
        std::ranges::reverse(projects);

    const Slice slice = sliceOf(request, projects.size(), 50, 100);
    const bool insight = request.value(u"expand").contains("insight"_L1);
    QJsonArray values;
    for (qint64 i = slice.begin(); i < slice.end(); ++i) {
        const CloudProjectRow &project = projects.at(i);
        const QString avatar = request.origin + u"/rest/api/3/universal_avatar/view/type/project/avatar/10400?size="_s;
        QJsonObject bean{
            {u"expand"_s, u"description,lead,issueTypes,url,projectKeys,permissions,insight"_s},
            {u"self"_s, request.origin + u"/rest/api/3/project/%1"_s.arg(project.id)},
            {u"id"_s, QString::number(project.id)},
            {u"key"_s, project.key},
            {u"name"_s, project.name},
            {u"avatarUrls"_s,
                QJsonObject{{u"16x16"_s, QString(avatar + u"xsmall"_s)}, {u"24x24"_s, QString(avatar + u"small"_s)},
                    {u"32x32"_s, QString(avatar + u"medium"_s)}, {u"48x48"_s, QString(avatar + u"large"_s)}}},
            {u"projectTypeKey"_s, u"software"_s},
            {u"simplified"_s, false},
            {u"style"_s, u"classic"_s},
            {u"isPrivate"_s, false},
            {u"uuid"_s, steadyId(u"project"_s, project.key)},
            {u"properties"_s, QJsonObject()},
        };
        if (insight)
            bean[u"insight"_s] = QJsonObject{{u"totalIssueCount"_s, project.issues}};
        values.append(bean);
    }
    return SiteReply::json(pageBean(request, slice, values));
}

/// Each project shows one of the pictures that come with Jira: the sites keep none of a project's own.
SiteReply CloudRest::projectAvatars(const SiteRequest &request) const
{
    const QString wanted = request.captures.value(0);
    const bool known = std::ranges::any_of(m_cloud.seen().projects, [&wanted](const CloudProjectRow &project) {
        return project.key.compare(wanted, Qt::CaseInsensitive) == 0 || QString::number(project.id) == wanted;
    });
    if (!known)
        return SiteReply::errors(404, {u"No project could be found with key or id '%1'."_s.arg(wanted)});
    const QString picture = request.origin + u"/rest/api/3/universal_avatar/view/type/project/avatar/10400"_s;
    const QJsonObject avatar{{u"id"_s, u"10400"_s}, {u"isDeletable"_s, false}, {u"isSelected"_s, true},
        {u"isSystemAvatar"_s, true}, {u"fileName"_s, u"site.svg"_s}, {u"urls"_s, QJsonObject{{u"48x48"_s, picture}}}};
    return SiteReply::json(QJsonObject{{u"system"_s, QJsonArray{avatar}}, {u"custom"_s, QJsonArray()}});
}

SiteReply CloudRest::applicationRole(const SiteRequest &request) const
{
    const CloudState &state = m_cloud.seen();
    QJsonArray groups;
    QJsonArray details;
    QJsonArray usual;
    QJsonArray usualDetails;
    for (const CloudGroup &group : state.groups) {
        if (group.roles.value(PracticeCloud::jiraResource()).isEmpty())
            continue;
        groups.append(group.name);
        details.append(PracticeCloud::groupName(request, group));
        if (group.name == "jira-software-users"_L1) {
            usual.append(group.name);
            usualDetails.append(PracticeCloud::groupName(request, group));
        }
    }
    const int seats = m_cloud.settings().seats;
    const int used = static_cast<int>(state.seatsUsed(PracticeCloud::jiraResource()));
    return SiteReply::json(QJsonArray{QJsonObject{
        {u"key"_s, u"jira-software"_s},
        {u"name"_s, u"Jira Software"_s},
        {u"groups"_s, groups},
        {u"groupDetails"_s, details},
        {u"defaultGroups"_s, usual},
        {u"defaultGroupsDetails"_s, usualDetails},
        {u"selectedByDefault"_s, true},
        {u"defined"_s, true},
        {u"numberOfSeats"_s, seats},
        {u"remainingSeats"_s, std::max(0, seats - used)},
        {u"userCount"_s, used},
        {u"userCountDescription"_s, u"users"_s},
        {u"hasUnlimitedSeats"_s, false},
        {u"platform"_s, false},
    }});
}

SiteReply CloudRest::permissionScheme(const SiteRequest &request) const
{
    struct Grant
    {
        QString permission;
        QString type;
        QString parameter;
    };
    static const QList<Grant> grants{
        {u"BROWSE_PROJECTS"_s, u"applicationRole"_s, {}},
        {u"CREATE_ISSUES"_s, u"applicationRole"_s, {}},
        {u"CREATE_ATTACHMENTS"_s, u"applicationRole"_s, {}},
        {u"ADMINISTER_PROJECTS"_s, u"group"_s, u"administrators"_s},
        {u"ADMINISTER_PROJECTS"_s, u"group"_s, u"confluence-administrators"_s},
        {u"DELETE_ISSUES"_s, u"group"_s, u"confluence-administrators"_s},
    };
    const QString self = request.origin + u"/rest/api/3/permissionscheme/0"_s;
    QJsonObject scheme{{u"expand"_s, u"permissions,user,group,projectRole,field,all"_s}, {u"id"_s, 0},
        {u"self"_s, self}, {u"name"_s, u"Default Permission Scheme"_s},
        {u"description"_s, u"This is the default Permission Scheme."_s}};
    if (!request.value(u"expand").isEmpty()) {
        QJsonArray permissions;
        int id = 10'000;
        for (const Grant &grant : grants) {
            QJsonObject holder{{u"type"_s, grant.type}};
            if (const CloudGroup *group = m_cloud.seen().groupByName(grant.parameter)) {
                holder[u"parameter"_s] = group->name;
                holder[u"value"_s] = group->id;
                holder[u"expand"_s] = u"group"_s;
                holder[u"group"_s] = PracticeCloud::groupName(request, *group);
            } else if (grant.type == "group"_L1) {
                continue;
            }
            permissions.append(QJsonObject{{u"id"_s, id}, {u"self"_s, self + u"/permission/%1"_s.arg(id)},
                {u"holder"_s, holder}, {u"permission"_s, grant.permission}});
            ++id;
        }
        scheme[u"permissions"_s] = permissions;
    }
    return SiteReply::json(QJsonObject{{u"permissionSchemes"_s, QJsonArray{scheme}}});
}

} // namespace cloudward
