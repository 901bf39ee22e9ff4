// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practicecloud.h"

#include "app/practice/sites/cloudapppages.h"
#include "app/practice/sites/cloudgroups.h"
#include "app/practice/sites/cloudissues.h"
#include "app/practice/sites/cloudrest.h"
#include "app/practice/sites/importdesk.h"
#include "app/practice/sites/importpages.h"
#include "app/practice/sites/organisationapi.h"

#include <QUrl>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// The site on its first day. confluence-administrators has a namesake on the server and gives more here: the trap of a
/// merge.
CloudState freshSite(const QString &adminEmail)
{
    CloudState state;
    const QString admin = u"712020:"_s + steadyId(u"account"_s, u"administrator"_s);
    const QString app = u"557058:"_s + steadyId(u"account"_s, u"app"_s);
    state.accounts.append({admin, u"Cloud Administrator"_s, adminEmail, true, true, false});
    state.accounts.append({app, u"Trello"_s, {}, true, false, true});
    for (const QString &name : {u"site-admins"_s, u"administrators"_s, u"jira-software-users"_s,
             u"confluence-administrators"_s, u"atlassian-addons-admin"_s}) {
        state.addGroup(name);
    }
    const QString jira = PracticeCloud::jiraResource();
    const QString confluence = PracticeCloud::confluenceResource();
    const auto give = [&state](QStringView group, const QString &resource, const QStringList &roles) {
        state.groupByName(group)->roles.insert(resource, roles);
    };
    give(u"site-admins", jira, {u"atlassian/admin"_s});
    give(u"administrators", jira, {u"atlassian/admin"_s});
    give(u"jira-software-users", jira, {u"atlassian/user"_s});
    give(u"confluence-administrators", jira, {u"atlassian/user"_s, u"atlassian/admin"_s});
    give(u"confluence-administrators", confluence, {u"atlassian/admin"_s});
    for (const QStringView name : {u"site-admins", u"administrators", u"jira-software-users"})
        state.groupByName(name)->members.append(admin);
    state.groupByName(u"atlassian-addons-admin")->members.append(app);
    return state;
}

/// Which scope a call needs, by its path below rest/api/3.
QString scopeOf(const QByteArray &method, const QString &path)
{
    static const QStringList people{u"myself"_s, u"user"_s, u"users"_s, u"group/member"_s, u"groups/picker"_s};
    static const QStringList settings{
        u"group"_s, u"applicationrole"_s, u"instance"_s, u"license"_s, u"auditing"_s, u"task"_s};
    const auto isBelow = [&path](const QString &start) { return path == start || path.startsWith(start + u'/'); };
    if (path == "serverInfo"_L1)
        return {};
    if (std::ranges::any_of(people, isBelow))
        return u"read:jira-user"_s;
    if (std::ranges::any_of(settings, isBelow))
        return u"manage:jira-configuration"_s;
    const bool writes = method != "GET" && !path.startsWith("search/"_L1);
    return writes ? u"write:jira-work"_s : u"read:jira-work"_s;
}

const QString gateway = u"/ex/jira/"_s;

} // namespace

PracticeCloud::PracticeCloud(const Settings &settings)
    : m_settings(settings)
    , m_facts(sampleFacts())
    , m_memory(freshSite(m_facts.cloudEmail), settings.lag)
    , m_troubles(settings.troubles)
{
    routes().add("GET", u"/_edge/tenant_info"_s,
        [](const SiteRequest &) { return SiteReply::json(QJsonObject{{u"cloudId"_s, cloudId()}}); });
    m_rest = std::make_unique<CloudRest>(*this);
    m_issues = std::make_unique<CloudIssues>(*this);
    m_groups = std::make_unique<CloudGroups>(*this);
    m_organisation = std::make_unique<OrganisationApi>(*this, routes());
    m_desk = std::make_unique<ImportDesk>(*this);
    m_pages = std::make_unique<ImportPages>(*this, *m_desk, routes());
    m_app = std::make_unique<CloudAppPages>(*this, *m_pages, routes());
}

PracticeCloud::~PracticeCloud() = default;

QStringList PracticeCloud::allScopes()
{
    return {u"read:jira-user"_s, u"read:jira-work"_s, u"write:jira-work"_s, u"manage:jira-configuration"_s};
}

QString PracticeCloud::scopedToken()
{
    return u"practice-scoped-token"_s;
}

QString PracticeCloud::cloudId()
{
    return steadyId(u"cloud"_s, u"practice"_s);
}

QString PracticeCloud::memberToken()
{
    return u"practice-member-token"_s;
}

QString PracticeCloud::jiraResource()
{
    return u"ari:cloud:jira-software::site/"_s + steadyId(u"site"_s, u"practice"_s);
}

QString PracticeCloud::confluenceResource()
{
    return u"ari:cloud:confluence::site/"_s + steadyId(u"site"_s, u"practice"_s);
}

QString PracticeCloud::administratorId() const
{
    return truth().accounts.first().id;
}

bool PracticeCloud::administers(const SiteAccount &account) const
{
    return std::ranges::any_of(truth().groups, [&account](const CloudGroup &group) {
        return group.members.contains(account.id) && group.roles.value(jiraResource()).contains("atlassian/admin"_L1);
    });
}

bool PracticeCloud::administersSite(const SiteAccount &account) const
{
    const CloudGroup *group = truth().groupByName(u"site-admins");
    return group && group->members.contains(account.id);
}

const SiteAccount *PracticeCloud::callerOf(const SiteRequest &request) const
{
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.startsWith("Basic "))
        return nullptr;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.sliced(6)));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0)
        return nullptr;
    const SiteAccount *account = truth().accountByEmail(QStringView(pair).first(colon));
    if (!account || !account->active || account->app)
        return nullptr;
    const QString given = pair.sliced(colon + 1);
    const bool isAdministrator = account->id == administratorId();
    if (isAdministrator && given == scopedToken())
        return request.path.startsWith(gateway) ? account : nullptr;
    return given == (isAdministrator ? m_facts.cloudToken : memberToken()) ? account : nullptr;
}

std::optional<SiteReply> PracticeCloud::limit(const SiteRequest &request, bool organisation)
{
    if (auto trouble = m_troubles.before(request, organisation))
        return trouble;
    // The contract of this call, and of no other, knows no 429.
    if (organisation && request.path.endsWith("/workspaces"_L1))
        return {};
    if (m_settings.rateLimitEvery <= 0 || ++m_calls % m_settings.rateLimitEvery != 0)
        return {};
    return CloudTroubles::limited(organisation);
}

void PracticeCloud::finish(const SiteRequest &, SiteReply &reply)
{
    m_troubles.after(reply);
}

/// The gateway's own refusals: another site, a token that is none, a scope that the token lacks.
std::optional<SiteReply> PracticeCloud::refuseAtGateway(const SiteRequest &request) const
{
    const auto refused = [](int status, const QString &words) {
        return SiteReply::json(QJsonObject{{u"code"_s, status}, {u"message"_s, words}}, status);
    };
    const QString below = request.path.section(u'/', 4);
    if (request.path.section(u'/', 3, 3) != cloudId())
        return refused(404, u"No site with this id"_s);
    if (!callerOf(request))
        return refused(401, u"Unauthorized"_s);
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(request.header("Authorization").sliced(6)));
    const QString scope = scopeOf(request.method, below.section(u'/', 3));
    if (pair.endsWith(u':' + scopedToken()) && !scope.isEmpty() && !m_settings.scopes.contains(scope))
        return refused(401, u"Unauthorized; scope does not match"_s);
    return {};
}

std::optional<SiteReply> PracticeCloud::refuse(const SiteRequest &request)
{
    if (request.path.startsWith("/admin/v"_L1)) {
        if (request.header("Authorization") != "Bearer " + m_facts.organisationKey.toUtf8())
            return OrganisationApi::failure(401, u"Unauthorized"_s);
        return limit(request, true);
    }
    if (request.path.startsWith(gateway)) {
        if (auto refusal = refuseAtGateway(request))
            return refusal;
        return limit(request, false);
    }
    if (!request.path.startsWith("/rest/api/"_L1))
        return {};
    if (request.headers.contains("Authorization") && !callerOf(request)) {
        SiteReply reply = SiteReply::html("Client must be authenticated to access this resource.", 401);
        reply.with("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        reply.with("WWW-Authenticate", "OAuth realm=\"" + url().toEncoded() + '"');
        return reply;
    }
    return limit(request, false);
}

void PracticeCloud::offer(const QByteArray &method, const QString &path, Access access, Answer answer)
{
    const auto handler = [this, access, answer = std::move(answer)](const SiteRequest &request) {
        const SiteAccount *caller = callerOf(request);
        if (access != Access::Anyone && !caller)
            return SiteReply::errors(401, {u"Client must be authenticated to access this resource."_s});
        const bool refused =
            ((access == Access::BrowseUsers || access == Access::Administrator) && !administers(*caller)) ||
            (access == Access::SiteAdministrator && !administersSite(*caller));
        if (refused)
            return SiteReply::errors(403, {u"You do not have the permission that this operation needs."_s});
        return answer(request, caller);
    };
    routes().add(method, u"/rest/api/3/"_s + path, handler);
    routes().add(method, u"/rest/api/latest/"_s + path, handler);
    routes().add(method, gateway + u"{}/rest/api/3/"_s + path, [handler](SiteRequest request) {
        request.captures.removeFirst();
        return handler(request);
    });
}

QJsonObject PracticeCloud::userBean(const SiteRequest &request, const SiteAccount &account)
{
    const QString avatar = request.origin + u"/avatar/default.png?size="_s;
    QJsonObject bean{
        {u"self"_s,
            request.origin + u"/rest/api/3/user?accountId="_s + QString::fromUtf8(QUrl::toPercentEncoding(account.id))},
        {u"accountId"_s, account.id},
        {u"accountType"_s, account.app ? u"app"_s : u"atlassian"_s},
        {u"avatarUrls"_s, QJsonObject{{u"16x16"_s, QString(avatar + u"16"_s)}, {u"24x24"_s, QString(avatar + u"24"_s)},
                              {u"32x32"_s, QString(avatar + u"32"_s)}, {u"48x48"_s, QString(avatar + u"48"_s)}}},
        {u"displayName"_s, account.name},
        {u"active"_s, account.active},
        {u"timeZone"_s, u"Europe/Berlin"_s},
        {u"locale"_s, u"en_US"_s},
    };
    if (account.emailShown && !account.email.isEmpty())
        bean[u"emailAddress"_s] = account.email;
    return bean;
}

QJsonObject PracticeCloud::groupName(const SiteRequest &request, const CloudGroup &group)
{
    return {{u"name"_s, group.name}, {u"groupId"_s, group.id},
        {u"self"_s, request.origin + u"/rest/api/3/group?groupId="_s + group.id}};
}

} // namespace cloudward
