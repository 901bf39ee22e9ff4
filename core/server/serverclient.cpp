// SPDX-License-Identifier: Apache-2.0
#include "core/server/serverclient.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cloudward {

using namespace Qt::StringLiterals;

ServerClient::ServerClient(ServerAccess access, Cancel cancel, RetryPolicy retry)
    : m_access(std::move(access))
    , m_cancel(std::move(cancel))
    , m_http(retry, m_access.network)
{}

Result<QJsonDocument> ServerClient::get(const QString &path, const Query &query, As as)
{
    if (m_refused)
        return std::unexpected(*m_refused);
    HttpRequest request{.url = restUrl(m_access.baseUrl, u"rest/api/2/"_s + path, query)};
    request.headers.emplace_back("Accept", "application/json");
    if (as == As::Ourselves && !m_access.token.isEmpty())
        request.headers.emplace_back("Authorization", bearerAuthorization(m_access.token));
    else if (as == As::Ourselves && !m_access.user.isEmpty())
        request.headers.emplace_back("Authorization", basicAuthorization(m_access.user, m_access.password));

    const auto answer = m_http.send(request, m_cancel);
    if (!answer)
        return std::unexpected(answer.error());
    if (auto fine = checkStatus(*answer); !fine) {
        const auto code = fine.error().code;
        if (as == As::Ourselves && (code == ErrorCode::SignInRefused || code == ErrorCode::CaptchaRequired))
            m_refused = fine.error();
        return std::unexpected(fine.error());
    }
    return jsonBody(*answer);
}

Result<void> ServerClient::askWhatItIs(ServerFacts &facts)
{
    const auto path = u"serverInfo"_s;
    auto info = get(path, {}, As::Nobody);
    // Some companies let nobody in without a password, not even here.
    if (!info && (info.error().code == ErrorCode::SignInRefused || info.error().code == ErrorCode::Forbidden))
        info = get(path);
    if (!info && info.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotJira, shownUrl(m_access.baseUrl), info.error().detail);
    if (!info)
        return std::unexpected(info.error());

    const auto object = info->object();
    facts.title = object.value("serverTitle"_L1).toString();
    facts.version = object.value("version"_L1).toString();
    facts.build = object.value("buildNumber"_L1).toInteger();
    facts.baseUrl = QUrl(object.value("baseUrl"_L1).toString());
    facts.deployment = object.value("deploymentType"_L1).toString();
    if (facts.version.isEmpty() || facts.deployment.compare(u"Cloud", Qt::CaseInsensitive) == 0)
        return failure(ErrorCode::NotJira, shownUrl(m_access.baseUrl), facts.deployment);
    return {};
}

Result<void> ServerClient::askWhoWeAre(ServerFacts &facts)
{
    const auto myself = get(u"myself"_s);
    if (!myself)
        return std::unexpected(myself.error());
    facts.userName = myself->object().value("name"_L1).toString();
    facts.displayName = myself->object().value("displayName"_L1).toString();

    const auto granted = get(u"mypermissions"_s);
    if (!granted)
        return std::unexpected(granted.error());
    const auto permissions = granted->object().value("permissions"_L1).toObject();
    const auto have = [&](QLatin1StringView key) {
        return permissions.value(key).toObject().value("havePermission"_L1).toBool();
    };
    facts.systemAdministrator = have("SYSTEM_ADMIN"_L1);
    facts.administrator = have("ADMINISTER"_L1) || facts.systemAdministrator;
    return {};
}

Result<ServerFacts> ServerClient::facts()
{
    ServerFacts facts;
    if (auto asked = askWhatItIs(facts); !asked)
        return std::unexpected(asked.error());
    if (auto asked = askWhoWeAre(facts); !asked)
        return std::unexpected(asked.error());
    const auto roles = get(u"applicationrole"_s);
    if (!roles) {
        // Only administrators may know, and only since Jira 7.
        const auto code = roles.error().code;
        if (code == ErrorCode::Forbidden || code == ErrorCode::NotFound)
            return facts;
        return std::unexpected(roles.error());
    }
    for (const auto &role : roles->array())
        facts.licensedUsers = std::max(facts.licensedUsers, role.toObject().value("userCount"_L1).toInteger(-1));
    return facts;
}

Result<QStringList> ServerClient::groupsOf(const QString &userName)
{
    const auto user = get(u"user"_s, {{u"username"_s, userName}, {u"expand"_s, u"groups"_s}});
    if (!user)
        return std::unexpected(user.error());
    QStringList groups;
    for (const auto &group : user->object().value("groups"_L1).toObject().value("items"_L1).toArray())
        groups << group.toObject().value("name"_L1).toString();
    return groups;
}

Result<QList<ServerClient::AnyoneGrant>> ServerClient::anyoneGrants()
{
    const auto answer = get(u"permissionscheme"_s, {{u"expand"_s, u"all"_s}});
    if (!answer)
        return std::unexpected(answer.error());
    QList<AnyoneGrant> grants;
    for (const auto &scheme : answer->object().value("permissionSchemes"_L1).toArray()) {
        for (const auto &grant : scheme.toObject().value("permissions"_L1).toArray()) {
            const auto holder = grant.toObject().value("holder"_L1).toObject();
            const auto type = holder.value("type"_L1).toString();
            // Jira's own tables know "anyone" as a group without a name.
            const bool nameless =
                type == u"group" && holder.value("parameter"_L1).toString().isEmpty() && !holder.contains("group"_L1);
            if (type == u"anyone" || nameless)
                grants.emplace_back(
                    scheme.toObject().value("name"_L1).toString(), grant.toObject().value("permission"_L1).toString());
        }
    }
    return grants;
}

} // namespace cloudward
