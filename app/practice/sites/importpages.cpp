// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/importpages.h"

#include "app/practice/sites/page.h"

#include <QUrl>
#include <QUuid>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

const QByteArray sessionCookie = "cloud.session.token";

/// Only addresses of this site: a sign-in page that leads anywhere else is a hole.
QString ownAddress(const QString &wanted)
{
    return wanted.startsWith(u'/') && !wanted.startsWith("//"_L1) ? wanted : u"/"_s;
}

} // namespace

ImportPages::ImportPages(PracticeCloud &cloud, ImportDesk &desk, Routes &routes)
    : m_cloud(cloud)
    , m_desk(desk)
{
    addSignIn(routes);
    addPages(routes);
    addEndpoints(routes);
}

bool ImportPages::isSignedIn(const SiteRequest &request) const
{
    return m_sessions.contains(request.cookie(sessionCookie));
}

void ImportPages::addSignIn(Routes &routes)
{
    routes.add("GET", u"/login"_s, [this](const SiteRequest &request) {
        // The practice site fills its own form in: nothing is to be kept secret here.
        return SiteReply::html(page(
            u"cloud-login"_s, {{u"destination"_s, ownAddress(request.value(u"continue"))},
                                  {u"email"_s, m_cloud.facts().cloudEmail}, {u"token"_s, m_cloud.facts().cloudToken}}));
    });
    routes.add("POST", u"/login"_s, [this](const SiteRequest &request) { return signIn(request); });
}

SiteReply ImportPages::signIn(const SiteRequest &request)
{
    const SampleFacts &facts = m_cloud.facts();
    const bool fine = request.formValue(u"email").compare(facts.cloudEmail, Qt::CaseInsensitive) == 0 &&
                      request.formValue(u"password") == facts.cloudToken;
    const QString destination = ownAddress(request.formValue(u"continue"));
    if (!fine) {
        return SiteReply::html(
            page(u"cloud-login"_s, {{u"destination"_s, destination}, {u"email"_s, request.formValue(u"email")},
                                       {u"message"_s, u"Incorrect email address and / or password."_s}}),
            401);
    }
    const QByteArray session = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_sessions.insert(session);
    return SiteReply::redirect(destination)
        .with("Set-Cookie", sessionCookie + '=' + session + "; Path=/; HttpOnly; SameSite=Lax");
}

void ImportPages::offerPage(Routes &routes, const QString &path, const Routes::Handler &answer)
{
    routes.add("GET", path, [this, answer](const SiteRequest &request) {
        if (isSignedIn(request))
            return answer(request);
        QString wanted = request.path;
        for (const auto &[key, value] : request.query) {
            wanted +=
                (wanted.contains(u'?') ? u'&' : u'?') + key + u'=' + QString::fromUtf8(QUrl::toPercentEncoding(value));
        }
        return SiteReply::redirect(u"/login?continue="_s + QString::fromUtf8(QUrl::toPercentEncoding(wanted)));
    });
}

void ImportPages::addPages(Routes &routes)
{
    const auto plain = [](const QString &name) {
        return [name](const SiteRequest &) { return SiteReply::html(page(name)); };
    };
    offerPage(routes, u"/"_s, plain(u"cloud-home"_s));
    offerPage(routes, u"/admin"_s, plain(u"cloud-home"_s));
    offerPage(routes, u"/secure/admin/OutgoingMailServers.jspa"_s, plain(u"cloud-mail"_s));
    const auto import = [](const SiteRequest &request) {
        const QString source = request.value(u"source", u"SERVER"_s) == "CLOUD"_L1 ? u"Jira Cloud"_s : u"Jira Server"_s;
        return SiteReply::html(page(u"cloud-import"_s, {{u"source"_s, source}}));
    };
    offerPage(routes, u"/secure/admin/CloudImport!start.jspa"_s, import);
    offerPage(routes, u"/secure/admin/CloudImport!progress.jspa"_s, import);
    offerPage(
        routes, u"/secure/admin/CloudImport!reviewGroups.jspa"_s, [this](const SiteRequest &) { return reviewPage(); });
}

SiteReply ImportPages::reviewPage() const
{
    QString rows;
    const QStringList groups = m_desk.groupsToReview();
    for (const QString &group : groups) {
        rows +=
            u"<label><input type=\"checkbox\" name=\"group\" value=\"%1\"> %1</label>\n"_s.arg(group.toHtmlEscaped());
    }
    if (groups.isEmpty())
        rows = u"<p id=\"nothing-to-review\">No imported group is waiting for access.</p>"_s;
    return SiteReply::html(page(u"cloud-review"_s, {{u"groups"_s, rows}}));
}

void ImportPages::offerAction(
    Routes &routes, const QString &path, const std::function<std::expected<void, QString>(const SiteRequest &)> &action)
{
    routes.add("POST", path, [this, action](const SiteRequest &request) {
        if (!isSignedIn(request))
            return SiteReply::errors(401, {u"Sign in first."_s});
        if (request.header("X-Atlassian-Token") != "no-check")
            return SiteReply::errors(403, {u"XSRF check failed"_s});
        if (const auto done = action(request); !done)
            return SiteReply::errors(409, {done.error()});
        return SiteReply::json(m_desk.status(), 202);
    });
}

void ImportPages::addEndpoints(Routes &routes)
{
    routes.add("GET", u"/practice/import/status"_s, [this](const SiteRequest &request) {
        return isSignedIn(request) ? SiteReply::json(m_desk.status()) : SiteReply::errors(401, {u"Sign in first."_s});
    });
    offerAction(routes, u"/practice/import/data"_s, [this](const SiteRequest &request) {
        return m_desk.upload(ImportDesk::Kind::Data, request.value(u"name"), request.body);
    });
    offerAction(routes, u"/practice/import/media"_s, [this](const SiteRequest &request) {
        return m_desk.upload(ImportDesk::Kind::Media, request.value(u"name"), request.body);
    });
    offerAction(
        routes, u"/practice/import/run"_s, [this](const SiteRequest &request) { return m_desk.run(request.json()); });
    offerAction(routes, u"/practice/import/proceed"_s, [this](const SiteRequest &) { return m_desk.proceed(); });
    offerAction(routes, u"/practice/import/restart"_s, [this](const SiteRequest &) { return m_desk.startOver(); });
    offerAction(
        routes, u"/practice/groups/review"_s, [this](const SiteRequest &request) -> std::expected<void, QString> {
            QStringList names;
            const QJsonArray groups = request.json().value("groups"_L1).toArray();
            for (const QJsonValue &group : groups)
                names.append(group.toString());
            m_desk.grantAccess(names);
            return {};
        });
}

} // namespace cloudward
