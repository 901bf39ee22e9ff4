// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practiceserver.h"

#include <QVersionNumber>

namespace cloudward {

/// REST of the practice server (rest/api/2), as far as a migration asks. What differs between versions and is known:
/// 7 has no versionNumbers and deploymentType, no keys of users, and beyond 1,000 users begins again; 8 and 9 show 1,000
/// users a request; 10 shows 100 in all (JRASERVER-78660) and tells last sign-ins; 10.3 lists everybody.
class ServerRest
{
public:
    ServerRest(PracticeServer &server, Routes &routes);

private:
    using Caller = PracticeServer::Caller;
    enum class Access { Anyone, SignedIn, Administrator };
    using Answer = SiteReply (ServerRest::*)(const SiteRequest &, const Caller &) const;
    void addRoutes(Routes &routes);
    void offer(Routes &routes, const QString &path, Access access, Answer answer);

    SiteReply serverInfo(const SiteRequest &request, const Caller &caller) const;
    SiteReply myPermissions(const SiteRequest &request, const Caller &caller) const;
    SiteReply myself(const SiteRequest &request, const Caller &caller) const;
    SiteReply user(const SiteRequest &request, const Caller &caller) const;
    SiteReply userList(const SiteRequest &request, const Caller &caller) const;
    SiteReply userSearch(const SiteRequest &request, const Caller &caller) const;
    SiteReply groupMember(const SiteRequest &request, const Caller &caller) const;
    SiteReply groupsPicker(const SiteRequest &request, const Caller &caller) const;
    SiteReply applicationRole(const SiteRequest &request, const Caller &caller) const;
    SiteReply permissionScheme(const SiteRequest &request, const Caller &caller) const;
    SiteReply projects(const SiteRequest &request, const Caller &caller) const;
    SiteReply search(const SiteRequest &request, const Caller &caller) const;
    SiteReply dashboards(const SiteRequest &request, const Caller &caller) const;
    SiteReply attachmentMeta(const SiteRequest &request, const Caller &caller) const;

    QJsonObject userBean(const SiteRequest &request, const Person &person) const;
    QJsonObject permissionBean(const QString &key, const Caller &caller) const;
    /// Members of a group that are users; of nested groups too.
    QList<const Person *> membersOf(const QString &group) const;

    PracticeServer &m_server;
    QVersionNumber m_version;
    QList<Person> m_users; ///< one a user name, by user name
    QStringList m_groups;
    QHash<QString, const Person *> m_byName; ///< lower case; into m_users
    QHash<QString, QStringList> m_members;   ///< group, lower case -> user names, nested groups resolved
    QHash<QString, QStringList> m_groupsOf;  ///< user name, lower case -> groups
};

} // namespace cloudward
