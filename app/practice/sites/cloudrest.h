// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practicecloud.h"

namespace cloudward {

/// REST v3 of the practice cloud: the site itself, permissions, projects, product roles, permission schemes.
class CloudRest
{
public:
    explicit CloudRest(PracticeCloud &cloud);

private:
    SiteReply serverInfo(const SiteRequest &request) const;
    SiteReply myself(const SiteRequest &request, const SiteAccount &caller) const;
    SiteReply myPermissions(const SiteRequest &request, const SiteAccount *caller) const;
    SiteReply projectSearch(const SiteRequest &request) const;
    SiteReply projectAvatars(const SiteRequest &request) const;
    SiteReply applicationRole(const SiteRequest &request) const;
    SiteReply permissionScheme(const SiteRequest &request) const;

    PracticeCloud &m_cloud;
};

} // namespace cloudward
