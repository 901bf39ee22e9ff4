// SPDX-License-Identifier: Apache-2.0
// Of OrganisationApi: users by their addresses, and invitations.
#include "app/practice/sites/organisationapi.h"

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInvited = 25;
constexpr qint64 mostAPage = 100;

QStringList strings(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &item : array.toArray())
        strings.append(item.toString().trimmed());
    return strings;
}

QJsonObject userBean(const SiteAccount &account)
{
    const QString state = account.active ? u"active"_s : u"deactivated"_s;
    return {{u"accountId"_s, account.id}, {u"accountType"_s, account.app ? u"app"_s : u"atlassian"_s},
        {u"status"_s, state}, {u"accountStatus"_s, account.active ? u"active"_s : u"inactive"_s},
        {u"membershipStatus"_s, account.active ? u"active"_s : u"suspended"_s}, {u"name"_s, account.name},
        {u"email"_s, account.email}, {u"emailVerified"_s, !account.pending}, {u"claimStatus"_s, u"unmanaged"_s}};
}

bool looksLikeAddress(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && email.indexOf(u'.', at) > at + 1 && !email.contains(u' ');
}

} // namespace

SiteReply OrganisationApi::searchUsers(const SiteRequest &request) const
{
    const QJsonObject body = request.json();
    const qint64 limit = body.value("limit"_L1).toInteger(50);
    if (limit < 1 || limit > mostAPage)
        return failure(400, u"limit must be between 1 and 100"_s);
    const QStringList emails = strings(body.value("emails"_L1));
    const QStringList ids = strings(body.value("accountIds"_L1));
    QJsonArray found;
    for (const SiteAccount &account : m_cloud.seen().accounts) {
        if ((emails.isEmpty() || emails.contains(account.email, Qt::CaseInsensitive)) &&
            (ids.isEmpty() || ids.contains(account.id)))
            found.append(userBean(account));
    }
    return cursorPage(found, body.value("cursor"_L1).toString(), limit);
}

SiteReply OrganisationApi::invite(const SiteRequest &request)
{
    const QJsonObject body = request.json();
    const QStringList emails = strings(body.value("emails"_L1));
    m_cloud.noteAddition(u"POST users/invite %1"_s.arg(emails.join(u' ')));
    if (!m_cloud.settings().paid)
        return failure(403, u"Inviting by the API takes a paid subscription"_s);
    if (emails.isEmpty() || emails.size() > mostInvited)
        return failure(400, u"emails must be between 1 and 25"_s);
    for (const QString &email : emails) {
        if (!looksLikeAddress(email))
            return failure(400, u"%1 is not an e-mail address"_s.arg(email));
    }
    QStringList resources;
    for (const QJsonValue &rule : body.value("permissionRules"_L1).toArray()) {
        const QString resource = rule[u"resource"_s].toString();
        if (resource != PracticeCloud::jiraResource() && resource != PracticeCloud::confluenceResource())
            return failure(404, u"Resource not found"_s);
        if (rule[u"role"_s].toString() != "atlassian/user"_L1)
            return failure(400, u"role is not valid"_s);
        resources.append(resource);
    }
    const QStringList groups = strings(body.value("additionalGroups"_L1));
    for (const QString &group : groups) {
        if (!m_cloud.truth().group(group))
            return failure(404, u"Group not found"_s);
    }
    if (const QString full = takeIn(emails, resources, groups); !full.isEmpty())
        return failure(409, u"The number of users exceeds the seats of the product"_s);
    return SiteReply::json(QJsonObject());
}

/// All of them or nobody; the resource that has no seats for them, else nothing.
QString OrganisationApi::takeIn(const QStringList &emails, const QStringList &resources, const QStringList &groups)
{
    const auto edit = [&](CloudState &state) {
        QStringList ids;
        for (const QString &email : emails) {
            if (const SiteAccount *there = state.accountByEmail(email)) {
                ids.append(there->id);
                continue;
            }
            const QString id = u"712020:"_s + steadyId(u"account"_s, email);
            state.accounts.append({id, email.section(u'@', 0, 0), email, true, false, false, true});
            ids.append(id);
        }
        QStringList joined = groups;
        for (const QString &resource : resources) {
            // The group for users of the product, and none of those that were given access since.
            const auto users = std::ranges::find_if(state.groups, [&resource](const CloudGroup &group) {
                return group.roles.value(resource) == QStringList{u"atlassian/user"_s};
            });
            if (users != state.groups.end())
                joined.append(users->id);
        }
        for (CloudGroup &group : state.groups) {
            for (const QString &id : std::as_const(ids)) {
                if (joined.contains(group.id) && !group.members.contains(id))
                    group.members.append(id);
            }
        }
    };
    CloudState then = m_cloud.truth();
    edit(then);
    for (const QString &resource : resources) {
        if (then.seatsUsed(resource) > m_cloud.settings().seats)
            return resource;
    }
    m_cloud.memory().change(edit);
    return {};
}

} // namespace cloudward
