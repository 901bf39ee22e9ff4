// SPDX-License-Identifier: Apache-2.0
// Of OrganisationClient: accounts by their addresses, and invitations.
#include "core/cloud/organisationclient.h"

#include "core/people/emailrules.h"

#include <QJsonArray>
#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Addresses in one search; the API's limit for them is not told, a page is 50 by itself.
constexpr qsizetype emailsAtOnce = 50;

/// Accounts that the organisation only knows of are none of its members.
bool isMember(const QJsonObject &user)
{
    return user.value("status"_L1).toString() != u"not_invited" &&
           user.value("membershipStatus"_L1).toString() != u"no_membership";
}

CloudAccount accountOf(const QJsonObject &user)
{
    const auto isActive = [&user](QLatin1StringView key) { return user.value(key).toString(u"active"_s) == u"active"; };
    CloudAccount account{.accountId = user.value("accountId"_L1).toString(),
        .displayName = user.value("name"_L1).toString(),
        .email = user.value("email"_L1).toString()};
    account.active = isActive("status"_L1) && isActive("accountStatus"_L1) && isActive("membershipStatus"_L1);
    account.invited = account.active && !user.value("emailVerified"_L1).toBool(true);
    account.byOrganisation = true;
    return account;
}

} // namespace

Result<QList<CloudAccount>> OrganisationClient::accountsByEmail(const QStringList &emails)
{
    if (auto found = findPlace(); !found)
        return std::unexpected(found.error());
    QSet<QString> wanted;
    QStringList asked;
    for (const auto &email : emails) {
        const auto key = emailKey(email);
        if (key.isEmpty() || wanted.contains(key))
            continue;
        wanted.insert(key);
        asked += email.trimmed();
    }
    QList<CloudAccount> accounts;
    QSet<QString> known;
    for (const auto &directory : std::as_const(m_directories)) {
        const auto path =
            u"v2/orgs/%1/directories/%2/users/search"_s.arg(pathSegment(m_organisation), pathSegment(directory));
        for (qsizetype at = 0; at < asked.size(); at += emailsAtOnce) {
            const QJsonObject body{
                {u"limit"_s, emailsAtOnce}, {u"emails"_s, QJsonArray::fromStringList(asked.mid(at, emailsAtOnce))}};
            const auto read = pages(HttpRequest::Method::Post, path, {}, body, [&](const QJsonObject &user) {
                const auto account = accountOf(user);
                if (!isMember(user) || !wanted.contains(emailKey(account.email)) || known.contains(account.accountId))
                    return;
                known.insert(account.accountId);
                accounts += account;
            });
            if (!read)
                return std::unexpected(read.error());
        }
    }
    return accounts;
}

Result<void> OrganisationClient::invite(const Invitation &invitation, const ReadBack &readBack)
{
    if (auto found = findPlace(); !found)
        return found;
    QJsonArray rules;
    for (const auto &resource : invitation.resources)
        rules += QJsonObject{{u"resource"_s, resource}, {u"role"_s, u"atlassian/user"_s}};
    QJsonObject body{{u"permissionRules"_s, rules}, {u"sendNotification"_s, invitation.sendMail}};
    if (!invitation.text.isEmpty())
        body.insert(u"notificationText"_s, invitation.text);

    auto left = invitation.emails;
    const auto takeOutWhoIsThere = [&]() -> Result<bool> {
        const auto accounts = accountsByEmail(left);
        if (!accounts)
            return std::unexpected(accounts.error());
        QSet<QString> there;
        for (const auto &account : *accounts)
            there.insert(emailKey(account.email));
        return left.removeIf([&there](const QString &email) { return there.contains(emailKey(email)); }) > 0;
    };
    // An unanswered call may have been done in part; what is sent next names only those who are not there.
    while (!left.isEmpty()) {
        body.insert(u"emails"_s, QJsonArray::fromStringList(left));
        const auto inviting =
            request(HttpRequest::Method::Post, u"v2/orgs/%1/users/invite"_s.arg(pathSegment(m_organisation)), {}, body);
        const auto answer = addOnce(m_http, inviting, takeOutWhoIsThere, readBack, m_retry, m_cancel);
        if (!answer)
            return std::unexpected(answer.error());
        if (*answer)
            return checkStatus(**answer);
    }
    return {};
}

} // namespace cloudward
