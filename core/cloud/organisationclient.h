// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"

namespace cloudward {

struct OrganisationAccess
{
    QUrl base{QStringLiteral("https://api.atlassian.com")};
    QUrl site; ///< the Jira site whose product access is granted
    Secret apiKey;
    bool operator==(const OrganisationAccess &) const = default;
};

/// The organisation (admin) API v2: product access of groups. For bodies of work; one thread.
class OrganisationClient
{
public:
    OrganisationClient(OrganisationAccess access, Cancel cancel, RetryPolicy retry = {});

    struct Product { QString resourceId; QString name; };
    /// The site's products as resources to grant. NotFound where the key's organisation does not hold the site.
    Result<QList<Product>> products();
    /// Group name -> id in the organisation's directory.
    Result<QHash<QString, QString>> groupIds(const QStringList &names);
    /// Grants `role` ("atlassian/user") and reads it back until it shows, for up to a minute (firstPoll apart, doubling).
    /// Conflict: seats exceeded. TimedOut: accepted, and not seen yet.
    Result<void> grant(const QString &groupId, const QString &resourceId, const QString &role,
        std::chrono::milliseconds firstPoll = std::chrono::seconds(2));
    Result<QStringList> rolesOf(const QString &groupId, const QString &resourceId);

private:
    struct Place;
    OrganisationAccess m_access;
    Cancel m_cancel;
    HttpClient m_http;
};

} // namespace cloudward
