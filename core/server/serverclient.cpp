// SPDX-License-Identifier: Apache-2.0
#include "core/server/serverclient.h"

#include "core/server/serveraddress.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVersionNumber>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Of serverTime, "2026-11-22T12:00:00.000+0100".
std::optional<int> offsetIn(const QJsonObject &serverInfo)
{
    const auto time = QDateTime::fromString(serverInfo.value("serverTime"_L1).toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.offsetFromUtc()) : std::nullopt;
}

} // namespace

ServerClient::ServerClient(ServerAccess access, Cancel cancel, RetryPolicy retry)
    : m_access(std::move(access))
    , m_cancel(std::move(cancel))
    , m_http(retry, m_access.network)
{}

qint64 ServerFacts::licensedUsers() const
{
    qint64 most = -1;
    for (const auto &product : seats)
        most = std::max(most, product.used);
    return most;
}

Result<HttpAnswer> ServerClient::send(const QString &path, const Query &query, As as)
{
    if (m_refused)
        return std::unexpected(*m_refused);
    HttpRequest request{.url = restUrl(m_access.baseUrl, path, query)};
    request.headers.emplace_back("Accept", "application/json");
    if (as == As::Ourselves && !m_access.token.isEmpty())
        request.headers.emplace_back("Authorization", bearerAuthorization(m_access.token));
    else if (as == As::Ourselves && !m_access.user.isEmpty())
        request.headers.emplace_back("Authorization", basicAuthorization(m_access.user, m_access.password));

    auto answer = m_http.send(request, m_cancel);
    if (!answer)
        return answer;
    if (auto fine = checkStatus(*answer); !fine) {
        auto error = fine.error();
        // Jira 10 says so in words alone (inferred).
        if (error.code == ErrorCode::Forbidden && error.detail.contains(u"basic auth", Qt::CaseInsensitive))
            error = {ErrorCode::NeedsPerson, shownUrl(m_access.baseUrl), needs::noBasic};
        const bool refused = error.code == ErrorCode::SignInRefused || error.code == ErrorCode::CaptchaRequired ||
                             error.code == ErrorCode::NeedsPerson;
        if (as == As::Ourselves && refused)
            m_refused = error;
        return std::unexpected(error);
    }
    return answer;
}

Result<QJsonDocument> ServerClient::get(const QString &path, const Query &query, As as)
{
    const auto answer = send(u"rest/api/2/"_s + path, query, as);
    if (!answer)
        return std::unexpected(answer.error());
    auto json = jsonBody(*answer);
    if (!json && answer->url.host() != m_access.baseUrl.host())
        return failure(ErrorCode::NeedsPerson, shownUrl(answer->url), needs::companySignIn);
    return json;
}

Result<void> ServerClient::askWhatItIs(ServerFacts &facts)
{
    const auto path = u"rest/api/2/serverInfo"_s;
    auto answer = send(path, {}, As::Nobody);
    // Some companies let nobody in without a password, not even here.
    if (!answer && (answer.error().code == ErrorCode::SignInRefused || answer.error().code == ErrorCode::Forbidden))
        answer = send(path, {}, As::Ourselves);
    if (!answer && answer.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotJira, shownUrl(m_access.baseUrl), answer.error().detail);
    if (!answer)
        return std::unexpected(answer.error());
    const auto base = serverBaseOf(answer->url);
    const bool elsewhere = base.host().compare(m_access.baseUrl.host(), Qt::CaseInsensitive) != 0;
    const auto info = jsonBody(*answer);
    if (!info && elsewhere)
        return failure(ErrorCode::NeedsPerson, shownUrl(answer->url), needs::companySignIn);
    if (!info)
        return std::unexpected(info.error());

    const auto object = info->object();
    facts.title = object.value("serverTitle"_L1).toString();
    facts.version = object.value("version"_L1).toString();
    facts.build = object.value("buildNumber"_L1).toInteger();
    facts.baseUrl = QUrl(object.value("baseUrl"_L1).toString());
    facts.deployment = object.value("deploymentType"_L1).toString();
    facts.utcOffset = offsetIn(object);
    if (facts.version.isEmpty() || facts.deployment.compare(u"Cloud", Qt::CaseInsensitive) == 0)
        return failure(ErrorCode::NotJira, shownUrl(m_access.baseUrl), facts.deployment);
    // A password goes to no other host than the one that was typed.
    if (elsewhere)
        return failure(ErrorCode::NeedsPerson, shownUrl(base), needs::newAddress);
    m_access.baseUrl = base;
    facts.address = base;
    return {};
}

/// Where the address as it was given is not Jira's, the pages that it leads to may tell the context path.
Result<void> ServerClient::findIt(ServerFacts &facts)
{
    const auto asked = askWhatItIs(facts);
    if (asked || asked.error().code != ErrorCode::NotJira || !facts.version.isEmpty())
        return asked;
    const auto page = m_http.send({.url = m_access.baseUrl}, m_cancel);
    if (!page)
        return page.error().code == ErrorCode::Cancelled ? std::unexpected(page.error()) : asked;
    const auto base = serverBaseOf(page->url);
    if (base.host().compare(m_access.baseUrl.host(), Qt::CaseInsensitive) != 0)
        return page->url.host().endsWith(u".atlassian.net")
                   ? asked
                   : failure(ErrorCode::NeedsPerson, shownUrl(page->url), needs::companySignIn);
    const auto given = m_access.baseUrl;
    if (base == serverBaseOf(given))
        return asked;
    m_access.baseUrl = base;
    if (askWhatItIs(facts))
        return {};
    m_access.baseUrl = given;
    return asked;
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

/// Only who is signed in is told the time.
Result<void> ServerClient::askTheTime(ServerFacts &facts)
{
    const auto info = get(u"serverInfo"_s);
    if (!info)
        return std::unexpected(info.error());
    facts.utcOffset = offsetIn(info->object());
    return {};
}

Result<void> ServerClient::countIssues(ServerFacts &facts)
{
    const auto found = get(u"search"_s, {{u"jql"_s, {}}, {u"maxResults"_s, u"0"_s}, {u"fields"_s, u"key"_s}});
    if (found)
        facts.issues = found->object().value("total"_L1).toInteger(-1);
    else if (found.error().code == ErrorCode::Cancelled)
        return std::unexpected(found.error());
    return {};
}

Result<ServerFacts> ServerClient::facts()
{
    ServerFacts facts;
    if (auto asked = findIt(facts); !asked)
        return std::unexpected(asked.error());
    if (!m_access.token.isEmpty() && QVersionNumber::fromString(facts.version) < QVersionNumber(8, 14))
        return failure(ErrorCode::NeedsPerson, shownUrl(m_access.baseUrl), needs::noTokens);
    if (auto asked = askWhoWeAre(facts); !asked)
        return std::unexpected(asked.error());
    if (!facts.utcOffset) {
        if (auto asked = askTheTime(facts); !asked)
            return std::unexpected(asked.error());
    }
    if (auto counted = countIssues(facts); !counted)
        return std::unexpected(counted.error());
    const auto roles = get(u"applicationrole"_s);
    if (!roles) {
        // Only administrators may know, and only since Jira 7.
        const auto code = roles.error().code;
        if (code == ErrorCode::Forbidden || code == ErrorCode::NotFound)
            return facts;
        return std::unexpected(roles.error());
    }
    facts.seats = seatsOf(roles->array());
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
