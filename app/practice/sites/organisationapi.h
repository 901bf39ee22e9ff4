// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practicecloud.h"

namespace cloudward {

/// What stands in for https://api.atlassian.com/admin: organisations, directories, workspaces, groups and their product
/// roles, users by their addresses, and invitations. Pages go by cursor; errors have the admin API's own shape.
class OrganisationApi
{
public:
    OrganisationApi(PracticeCloud &cloud, Routes &routes);

    static QString organisationId();
    static QString directoryId();
    static SiteReply failure(int status, const QString &detail);

private:
    /// {data, links}: one page of `all`, from the cursor, which is an offset in disguise.
    static SiteReply cursorPage(const QJsonArray &all, const QString &cursor, qint64 limit);
    SiteReply workspaces(const SiteRequest &request) const;
    SiteReply searchGroups(const SiteRequest &request) const;
    SiteReply roleAssignments(const SiteRequest &request) const;
    SiteReply assign(const SiteRequest &request);
    SiteReply revoke(const SiteRequest &request);
    SiteReply addMember(const SiteRequest &request);
    SiteReply removeMember(const SiteRequest &request);
    SiteReply searchUsers(const SiteRequest &request) const;
    SiteReply invite(const SiteRequest &request);
    QString takeIn(const QStringList &emails, const QStringList &resources, const QStringList &groups);
    QJsonObject groupBean(const CloudGroup &group) const;

    PracticeCloud &m_cloud;
};

} // namespace cloudward
