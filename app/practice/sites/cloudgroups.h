// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practicecloud.h"

namespace cloudward {

/// Users and groups by REST v3 of the practice cloud.
class CloudGroups
{
public:
    explicit CloudGroups(PracticeCloud &cloud);

private:
    SiteReply bulk(const SiteRequest &request) const;
    SiteReply picker(const SiteRequest &request) const;
    SiteReply members(const SiteRequest &request) const;
    SiteReply group(const SiteRequest &request) const;
    SiteReply create(const SiteRequest &request);
    SiteReply remove(const SiteRequest &request);
    SiteReply addMember(const SiteRequest &request);
    SiteReply removeMember(const SiteRequest &request);
    SiteReply findUsers(const SiteRequest &request, bool mayBrowse) const;
    SiteReply allUsers(const SiteRequest &request) const;
    SiteReply groupsOfUser(const SiteRequest &request) const;

    /// By groupId or groupname, among what is seen.
    const CloudGroup *groupOf(const SiteRequest &request, const CloudState &state) const;
    QJsonObject groupBean(const SiteRequest &request, const CloudGroup &group) const;

    PracticeCloud &m_cloud;
};

} // namespace cloudward
