// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/cloudgroups.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;
using Right = PracticeCloud::Access;

CloudGroups::CloudGroups(PracticeCloud &cloud)
    : m_cloud(cloud)
{
    using Read = SiteReply (CloudGroups::*)(const SiteRequest &) const;
    const auto read = [this, &cloud](const QString &path, Read answer) {
        cloud.offer("GET", path, Right::BrowseUsers,
            [this, answer](const SiteRequest &request, const SiteAccount *) { return (this->*answer)(request); });
    };
    read(u"group/bulk"_s, &CloudGroups::bulk);
    read(u"group/member"_s, &CloudGroups::members);
    read(u"group"_s, &CloudGroups::group);
    read(u"users/search"_s, &CloudGroups::allUsers);
    read(u"users"_s, &CloudGroups::allUsers);
    read(u"user/groups"_s, &CloudGroups::groupsOfUser);

    using Write = SiteReply (CloudGroups::*)(const SiteRequest &);
    const auto write = [this, &cloud](const QByteArray &method, const QString &path, Write answer) {
        cloud.offer(method, path, Right::SiteAdministrator,
            [this, answer](const SiteRequest &request, const SiteAccount *) { return (this->*answer)(request); });
    };
    write("POST", u"group"_s, &CloudGroups::create);
    write("DELETE", u"group"_s, &CloudGroups::remove);
    write("POST", u"group/user"_s, &CloudGroups::addMember);
    write("DELETE", u"group/user"_s, &CloudGroups::removeMember);

    // Without the permission these two answer with an empty list instead of 403.
    cloud.offer(
        "GET", u"groups/picker"_s, Right::Anyone, [this](const SiteRequest &request, const SiteAccount *caller) {
            if (caller && m_cloud.administers(*caller))
                return picker(request);
            return SiteReply::json(QJsonObject{
                {u"header"_s, u"Showing 0 of 0 matching groups"_s}, {u"total"_s, 0}, {u"groups"_s, QJsonArray()}});
        });
    cloud.offer(
        "GET", u"user/search"_s, Right::SignedIn, [this](const SiteRequest &request, const SiteAccount *caller) {
            return findUsers(request, m_cloud.administers(*caller));
        });
}

const CloudGroup *CloudGroups::groupOf(const SiteRequest &request, const CloudState &state) const
{
    const QString id = request.value(u"groupId");
    return id.isEmpty() ? state.groupByName(request.value(u"groupname")) : state.group(id);
}

static SiteReply noSuchGroup(const SiteRequest &request)
{
    return SiteReply::errors(
        404, {u"The group '%1' does not exist."_s.arg(request.value(u"groupId") + request.value(u"groupname"))});
}

static bool namesNoGroup(const SiteRequest &request)
{
    return request.value(u"groupId").isEmpty() == request.value(u"groupname").isEmpty();
}

SiteReply CloudGroups::bulk(const SiteRequest &request) const
{
    const QStringList ids = request.values(u"groupId");
    const QStringList names = request.values(u"groupName");
    const QString application = request.value(u"applicationKey");
    const QString accessType = request.value(u"accessType");
    QList<CloudGroup> groups = m_cloud.seen().groups;
    groups.removeIf([&](const CloudGroup &group) {
        const QStringList roles = group.roles.value(PracticeCloud::jiraResource());
        return (!ids.isEmpty() && !ids.contains(group.id)) || (!names.isEmpty() && !names.contains(group.name)) ||
               (!application.isEmpty() && (application != "jira-software"_L1 || roles.isEmpty())) ||
               (accessType == "site-admin"_L1 && group.name != "site-admins"_L1) ||
               (accessType == "admin"_L1 && !roles.contains("atlassian/admin"_L1)) ||
               (accessType == "user"_L1 && !roles.contains("atlassian/user"_L1));
    });
    const Slice slice = sliceOf(request, groups.size(), 50, 1'000);
    QJsonArray values;
    for (qint64 i = slice.begin(); i < slice.end(); ++i)
        values.append(QJsonObject{{u"name"_s, groups.at(i).name}, {u"groupId"_s, groups.at(i).id}});
    return SiteReply::json(pageBean(request, slice, values));
}

SiteReply CloudGroups::picker(const SiteRequest &request) const
{
    const QString wanted = request.value(u"query");
    const qint64 most = std::clamp<qint64>(request.number(u"maxResults", 20), 0, 1'000);
    QJsonArray groups;
    int total = 0;
    for (const CloudGroup &group : m_cloud.seen().groups) {
        if (!group.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        if (total++ < most) {
            groups.append(QJsonObject{{u"name"_s, group.name}, {u"groupId"_s, group.id},
                {u"html"_s, group.name.toHtmlEscaped()}, {u"labels"_s, QJsonArray()}});
        }
    }
    return SiteReply::json(
        QJsonObject{{u"header"_s, u"Showing %1 of %2 matching groups"_s.arg(groups.size()).arg(total)},
            {u"total"_s, total}, {u"groups"_s, groups}});
}

SiteReply CloudGroups::members(const SiteRequest &request) const
{
    if (namesNoGroup(request))
        return SiteReply::errors(400, {u"Give either groupname or groupId."_s});
    const CloudState &state = m_cloud.seen();
    const CloudGroup *group = groupOf(request, state);
    if (!group)
        return noSuchGroup(request);
    const bool inactive = request.flag(u"includeInactiveUsers", false);
    QList<const SiteAccount *> members;
    for (const QString &id : group->members) {
        const SiteAccount *account = state.account(id);
        if (account && (account->active || inactive))
            members.append(account);
    }
    const Slice slice = sliceOf(request, members.size(), 50, 50);
    QJsonArray values;
    for (qint64 i = slice.begin(); i < slice.end(); ++i)
        values.append(PracticeCloud::userBean(request, *members.at(i)));
    return SiteReply::json(pageBean(request, slice, values));
}

QJsonObject CloudGroups::groupBean(const SiteRequest &request, const CloudGroup &group) const
{
    QJsonArray items;
    for (const QString &id : group.members) {
        const SiteAccount *account = m_cloud.truth().account(id);
        if (account && items.size() < 50)
            items.append(PracticeCloud::userBean(request, *account));
    }
    QJsonObject bean = PracticeCloud::groupName(request, group);
    bean[u"expand"_s] = u"users"_s;
    bean[u"users"_s] =
        QJsonObject{{u"size"_s, static_cast<int>(group.members.size())}, {u"items"_s, items}, {u"max-results"_s, 50},
            {u"start-index"_s, 0}, {u"end-index"_s, std::max(0, static_cast<int>(items.size()) - 1)}};
    return bean;
}

SiteReply CloudGroups::group(const SiteRequest &request) const
{
    if (namesNoGroup(request))
        return SiteReply::errors(400, {u"Give either groupname or groupId."_s});
    const CloudGroup *found = groupOf(request, m_cloud.seen());
    return found ? SiteReply::json(groupBean(request, *found)) : noSuchGroup(request);
}

SiteReply CloudGroups::create(const SiteRequest &request)
{
    const QString name = request.json().value("name"_L1).toString().trimmed();
    if (name.isEmpty())
        return SiteReply::errors(400, {u"A group name is needed."_s});
    if (m_cloud.truth().groupByName(name))
        return SiteReply::errors(400, {u"A group named '%1' already exists."_s.arg(name)});
    m_cloud.memory().change([&name](CloudState &state) { state.addGroup(name); });
    return SiteReply::json(groupBean(request, *m_cloud.truth().groupByName(name)), 201);
}

SiteReply CloudGroups::remove(const SiteRequest &request)
{
    const CloudGroup *group = groupOf(request, m_cloud.truth());
    if (!group)
        return noSuchGroup(request);
    if (group->name == "site-admins"_L1 || group->name == "jira-software-users"_L1)
        return SiteReply::errors(400, {u"The group '%1' cannot be deleted."_s.arg(group->name)});
    const QString id = group->id;
    m_cloud.memory().change(
        [&id](CloudState &state) { state.groups.removeIf([&id](const CloudGroup &other) { return other.id == id; }); });
    return SiteReply::empty(200);
}

SiteReply CloudGroups::addMember(const SiteRequest &request)
{
    const CloudGroup *group = groupOf(request, m_cloud.truth());
    const QString accountId = request.json().value("accountId"_L1).toString();
    m_cloud.noteAddition(u"POST group/user %1 %2"_s.arg(group ? group->id : QString(), accountId));
    if (!group)
        return noSuchGroup(request);
    if (!m_cloud.truth().account(accountId))
        return SiteReply::errors(404, {u"The user does not exist."_s});
    if (group->members.contains(accountId))
        return SiteReply::errors(400, {u"Cannot add user. User is already a member of '%1'."_s.arg(group->name)});
    const QString id = group->id;
    m_cloud.memory().change([&](CloudState &state) { state.group(id)->members.append(accountId); });
    return SiteReply::json(groupBean(request, *m_cloud.truth().group(id)), 201);
}

SiteReply CloudGroups::removeMember(const SiteRequest &request)
{
    const CloudGroup *group = groupOf(request, m_cloud.truth());
    const QString accountId = request.value(u"accountId");
    if (!group)
        return noSuchGroup(request);
    if (!group->members.contains(accountId))
        return SiteReply::errors(404, {u"The user is not a member of '%1'."_s.arg(group->name)});
    const QString id = group->id;
    m_cloud.memory().change([&](CloudState &state) { state.group(id)->members.removeAll(accountId); });
    return SiteReply::empty(200);
}

SiteReply CloudGroups::findUsers(const SiteRequest &request, bool mayBrowse) const
{
    const QString wanted = request.value(u"query");
    const QString id = request.value(u"accountId");
    if (!request.has(u"query") && id.isEmpty())
        return SiteReply::errors(400, {u"One of the parameters query, accountId or property is needed."_s});
    const auto begins = [&wanted](const QString &text) {
        const QStringList words = text.split(u' ');
        return text.startsWith(wanted, Qt::CaseInsensitive) || std::ranges::any_of(words, [&](const QString &word) {
            return word.startsWith(wanted, Qt::CaseInsensitive);
        });
    };
    QList<const SiteAccount *> found;
    for (const SiteAccount &account : m_cloud.seen().accounts) {
        const bool fits =
            id.isEmpty() ? begins(account.name) || (!wanted.isEmpty() && begins(account.email)) : account.id == id;
        if (mayBrowse && account.active && fits && found.size() < 1'000)
            found.append(&account);
    }
    const Slice slice = sliceOf(request, found.size(), 50, 1'000);
    QJsonArray users;
    for (qint64 i = slice.begin(); i < slice.end(); ++i)
        users.append(PracticeCloud::userBean(request, *found.at(i)));
    return SiteReply::json(users);
}

SiteReply CloudGroups::allUsers(const SiteRequest &request) const
{
    const QList<SiteAccount> &accounts = m_cloud.seen().accounts;
    const Slice slice = sliceOf(request, accounts.size(), 50, 1'000);
    QJsonArray users;
    for (qint64 i = slice.begin(); i < slice.end(); ++i)
        users.append(PracticeCloud::userBean(request, accounts.at(i)));
    return SiteReply::json(users);
}

SiteReply CloudGroups::groupsOfUser(const SiteRequest &request) const
{
    const QString id = request.value(u"accountId");
    if (!m_cloud.seen().account(id))
        return SiteReply::errors(404, {u"The user does not exist."_s});
    QJsonArray groups;
    for (const CloudGroup &group : m_cloud.seen().groups) {
        if (group.members.contains(id))
            groups.append(PracticeCloud::groupName(request, group));
    }
    return SiteReply::json(groups);
}

} // namespace cloudward
