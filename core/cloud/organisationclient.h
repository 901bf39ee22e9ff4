// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/carefulcalls.h"
#include "core/people/peoplemap.h"

#include <QHash>
#include <QJsonObject>

namespace cloudward {

struct OrganisationAccess
{
    QUrl base{QStringLiteral("https://api.atlassian.com")};
    QUrl site; ///< the Jira site whose product access is granted
    Secret apiKey;
    NetworkSettings network{};
    bool operator==(const OrganisationAccess &) const = default;
};

/// The organisation (admin) API v2: product access of groups, accounts by their addresses, and invitations. For bodies of work; one thread, one call after another; what
/// only reads is repeated, see carefulcalls.h. A token of a site is SignInRefused here: only keys made in
/// admin.atlassian.com by an organisation administrator work.
class OrganisationClient
{
public:
    OrganisationClient(OrganisationAccess access, Cancel cancel, RetryPolicy retry = {});

    struct Product
    {
        QString resourceId; ///< "ari:cloud:jira-software::site/…"
        QString name;       ///< "Jira"
        bool operator==(const Product &) const = default;
    };
    /// The site's Jira products as resources to grant; others (Confluence) are left out. NotFound where the key's
    /// organisation does not hold the site.
    Result<QList<Product>> products();
    /// Of the organisation that holds the site. Errors as products().
    Result<QString> organisationName();
    /// Group name, as in `names`, -> id in the organisation's directory. Names that are not found are left out.
    Result<QHash<QString, QString>> groupIds(const QStringList &names);
    /// Grants `role` ("atlassian/user") and reads it back until it shows, for thirty times firstPoll (a minute): at once,
    /// then after firstPoll, doubling up to eight times that. Where it is not sure whether it was done, it is read for as
    /// long before it is sent again. Conflict: seats exceeded (detail in Atlassian's words). TimedOut: accepted, and not
    /// seen yet.
    Result<void> grant(const QString &groupId, const QString &resourceId, const QString &role,
        std::chrono::milliseconds firstPoll = std::chrono::seconds(2));
    Result<QStringList> rolesOf(const QString &groupId, const QString &resourceId);

    // In organisationaccounts.cpp:
    /// The accounts with exactly these addresses, the ones too whose address the site's REST hides; of those that are members
    /// of the organisation. An account whose address was never confirmed counts as invited: that it means so is inferred.
    Result<QList<CloudAccount>> accountsByEmail(const QStringList &emails);
    static constexpr qsizetype mostInvited = 25;
    struct Invitation
    {
        QStringList emails;      ///< mostInvited at most, of people who have no account here
        QStringList resources{}; ///< to which they get access, as Product::resourceId
        bool sendMail = true;
        QString text{}; ///< in the mail
    };
    /// One call for all of them. Where it is not sure whether it was done, they are looked for before it is sent again, and
    /// then only for those who are not there. Conflict: no seats left. Forbidden: the key may not invite, or the organisation
    /// has no paid subscription; detail is Atlassian's words.
    Result<void> invite(const Invitation &invitation, const ReadBack &readBack = {});

private:
    using Take = std::function<void(const QJsonObject &)>;
    HttpRequest request(HttpRequest::Method method, const QString &path,
        const QList<std::pair<QString, QString>> &query = {}, const QJsonObject &body = {}) const;
    /// For what may be sent any number of times.
    Result<QJsonObject> call(HttpRequest::Method method, const QString &path,
        const QList<std::pair<QString, QString>> &query = {}, const QJsonObject &body = {});
    /// All pages of {data, links.next}; the cursor goes into the query of a GET and into the body of a POST.
    Result<void> pages(HttpRequest::Method method, const QString &path, QList<std::pair<QString, QString>> query,
        QJsonObject body, const Take &take);
    Result<void> findPlace();
    Result<bool> lookInOrganisation(const QString &id, const QString &name);
    QString groupPath(const QString &groupId) const;

    OrganisationAccess m_access;
    Cancel m_cancel;
    RetryPolicy m_retry;
    HttpClient m_http;
    QString m_organisation; ///< its id; empty until found
    QString m_organisationName;
    QStringList m_directories;
    QList<Product> m_products;
    QHash<QString, QString> m_directoryOfGroup;
};

} // namespace cloudward
