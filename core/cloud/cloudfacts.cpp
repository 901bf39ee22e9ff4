// SPDX-License-Identifier: Apache-2.0
// CloudClient::facts(): what a site, an account and its token are.
#include "core/cloud/cloudclient.h"
#include "core/cloud/cloudneeds.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QSet>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupsAtOnce = 50;

/// What this account or this token is not shown. A scope that a token lacks is 401 at the gateway.
bool isNotShown(const Error &error, bool byGateway)
{
    switch (error.code) {
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::InvalidInput:
    case ErrorCode::Unsupported: return true;
    case ErrorCode::SignInRefused: return byGateway;
    default: return false;
    }
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::SignInRefused || error.code == ErrorCode::NotFound;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

} // namespace

Result<CloudFacts> CloudClient::facts()
{
    const auto info = get(u"serverInfo"_s, {}, true);
    if (!info && info.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotJira, shownUrl(m_access.site), info.error().detail);
    if (!info)
        return std::unexpected(info.error());
    const auto deployment = info->object().value("deploymentType"_L1).toString();
    if (deployment != u"Cloud")
        return failure(ErrorCode::NotJira, shownUrl(m_access.site), deployment);
    const auto myself = findRoad();
    if (!myself)
        return std::unexpected(myself.error());

    CloudFacts facts;
    facts.title = info->object().value("serverTitle"_L1).toString();
    facts.baseUrl = QUrl(info->object().value("baseUrl"_L1).toString());
    facts.cloudId = m_access.cloudId;
    if (auto added = addAccount(*myself, facts); !added)
        return std::unexpected(added.error());
    if (auto added = addContents(facts); !added)
        return std::unexpected(added.error());
    if (auto added = addPlans(facts); !added)
        return std::unexpected(added.error());
    return facts;
}

Result<QString> CloudClient::tenantId()
{
    // A site on this machine is for practice: its token is not tried in the world outside.
    if (isLoopback(m_access.site) && !isLoopback(m_access.gateway))
        return failure(ErrorCode::NotFound, shownUrl(m_access.gateway));
    HttpRequest asked{.url = restUrl(m_access.site, u"_edge/tenant_info"_s)};
    asked.headers.emplace_back("Accept", "application/json");
    const auto answer = call(asked);
    if (!answer)
        return std::unexpected(answer.error());
    const auto json = jsonBody(*answer);
    const auto id = json ? json->object().value("cloudId"_L1).toString() : QString();
    if (id.isEmpty())
        return failure(ErrorCode::NotFound, shownUrl(asked.url));
    return id;
}

/// Who the token is for, asked where the token works.
Result<QJsonObject> CloudClient::findRoad()
{
    const auto ask = [this](const QString &cloudId) -> Result<QJsonObject> {
        m_access.cloudId = cloudId;
        const auto myself = get(u"myself"_s);
        if (!myself)
            return std::unexpected(myself.error());
        return myself->object();
    };
    const auto known = m_access.cloudId;
    const auto first = ask(known);
    if (first || !isRefusal(first.error()))
        return first;
    const auto refused = [this](const QString &detail) {
        return failure(ErrorCode::SignInRefused, shownUrl(m_access.site), detail);
    };
    if (!known.isEmpty()) {
        // Another token may have been given since.
        const auto atSite = ask({});
        return atSite || !isRefusal(atSite.error()) ? atSite : refused(first.error().detail);
    }
    const auto id = tenantId();
    if (!id && id.error().code == ErrorCode::Cancelled)
        return std::unexpected(id.error());
    if (!id)
        return refused(needs::cloudId);
    const auto atGateway = ask(*id);
    if (atGateway || atGateway.error().code == ErrorCode::Cancelled)
        return atGateway;
    m_access.cloudId.clear();
    return refused(atGateway.error().detail);
}

Result<void> CloudClient::addAccount(const QJsonObject &myself, CloudFacts &facts)
{
    facts.accountId = myself.value("accountId"_L1).toString();
    facts.displayName = myself.value("displayName"_L1).toString();
    facts.email = myself.value("emailAddress"_L1).toString();

    const bool byGateway = !m_access.cloudId.isEmpty();
    const auto granted = get(u"mypermissions"_s, {{u"permissions"_s, u"ADMINISTER,SYSTEM_ADMIN"_s}});
    if (granted) {
        for (const auto &permission : granted->object().value("permissions"_L1).toObject())
            facts.administrator |= permission.toObject().value("havePermission"_L1).toBool();
    } else if (isNotShown(granted.error(), byGateway)) {
        facts.gaps << CloudGap::Permissions;
    } else {
        return std::unexpected(granted.error());
    }

    const auto mayManage = mayManageUsers(facts.accountId);
    if (mayManage)
        facts.siteAdministrator = *mayManage;
    else if (isNotShown(mayManage.error(), byGateway))
        facts.gaps << CloudGap::SiteAdministrator;
    else
        return std::unexpected(mayManage.error());
    return {};
}

Result<bool> CloudClient::mayManageUsers(const QString &accountId)
{
    // REST has no question for it; who may is a member of a group with that access.
    QSet<QString> administering;
    const auto listed =
        pages(u"group/bulk"_s, {{u"accessType"_s, u"site-admin"_s}}, groupsAtOnce, [&](const QJsonObject &group) {
            const auto name = group.value("name"_L1).toString();
            const bool isNew = !administering.contains(name);
            administering.insert(name);
            return isNew;
        });
    const auto known = [](const Error &error) {
        return error.code == ErrorCode::Forbidden || error.code == ErrorCode::InvalidInput ||
               error.code == ErrorCode::NotFound;
    };
    if (!listed)
        return known(listed.error()) ? Result<bool>(false) : std::unexpected(listed.error());
    const auto ours = groupsOf(accountId);
    if (!ours)
        return known(ours.error()) ? Result<bool>(false) : std::unexpected(ours.error());
    return std::ranges::any_of(*ours, [&](const QString &name) { return administering.contains(name); });
}

Result<void> CloudClient::addContents(CloudFacts &facts)
{
    const bool byGateway = !m_access.cloudId.isEmpty();
    const auto projects = get(u"project/search"_s, {{u"maxResults"_s, u"1"_s}});
    if (!projects && !isNotShown(projects.error(), byGateway))
        return std::unexpected(projects.error());
    facts.projects = projects ? projects->object().value("total"_L1).toInteger(-1) : -1;
    if (facts.projects < 0)
        facts.gaps << CloudGap::Projects;

    const auto issues = approximateIssues(everyIssue());
    if (!issues && !isNotShown(issues.error(), byGateway))
        return std::unexpected(issues.error());
    facts.issues = issues ? *issues : -1;
    if (!issues)
        facts.gaps << CloudGap::Issues;

    const auto attachments = get(u"attachment/meta"_s);
    if (!attachments && !isNotShown(attachments.error(), byGateway))
        return std::unexpected(attachments.error());
    if (!attachments)
        facts.gaps << CloudGap::AttachmentLimit;
    else if (attachments->object().value("enabled"_L1).toBool(true))
        facts.attachmentLimit = attachments->object().value("uploadLimit"_L1).toInteger(-1);
    return {};
}

Result<void> CloudClient::addPlans(CloudFacts &facts)
{
    const bool byGateway = !m_access.cloudId.isEmpty();
    const auto roles = get(u"applicationrole"_s);
    if (!roles && !isNotShown(roles.error(), byGateway))
        return std::unexpected(roles.error());
    if (roles)
        facts.seats = seatsOf(roles->array());
    else
        facts.gaps << CloudGap::Seats;

    // Called experimental: without it all goes on.
    const auto licence = get(u"instance/license"_s);
    if (!licence && licence.error().code == ErrorCode::Cancelled)
        return std::unexpected(licence.error());
    const auto applications = licence ? licence->object().value("applications"_L1).toArray() : QJsonArray();
    for (const auto &application : applications)
        facts.plans.insert(application[u"id"].toString(), application[u"plan"].toString());
    if (facts.plans.isEmpty())
        facts.gaps << CloudGap::Plan;
    return {};
}

} // namespace cloudward
