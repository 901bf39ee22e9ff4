// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/practiceserver.h"

#include "app/practice/sites/serverapp.h"
#include "app/practice/sites/serverpages.h"
#include "app/practice/sites/serverrest.h"

namespace cloudward {

using namespace Qt::StringLiterals;

PracticeServer::PracticeServer(const Settings &settings)
    : m_settings(settings)
    , m_facts(sampleFacts())
    , m_company(settings.company)
{
    const QList<Person> users = m_company.people().users;
    for (const Person &person : users) {
        if (person.active)
            m_sessions.addUser(person.userName, memberPassword());
    }
    m_sessions.addUser(m_facts.adminUser, m_facts.adminPassword);
    m_sessions.setToken(settings.personalToken, m_facts.adminUser);
    addSessionRoutes();
    m_rest = std::make_unique<ServerRest>(*this, routes());
    m_pages = std::make_unique<ServerPages>(*this, routes());
    m_app = std::make_unique<ServerApp>(*this, *m_pages, routes());
}

PracticeServer::~PracticeServer() = default;

QString PracticeServer::memberPassword()
{
    return u"practice"_s;
}

bool PracticeServer::isSystemAdministrator(const QString &user) const
{
    return !user.isEmpty() && user.compare(m_facts.adminUser, Qt::CaseInsensitive) == 0;
}

PracticeServer::Caller PracticeServer::callerOf(const SiteRequest &request)
{
    Caller caller;
    const QByteArray cookie = request.cookie("JSESSIONID");
    if (const ServerSession *session = m_sessions.find(cookie)) {
        caller.user = session->user;
        caller.session = cookie;
    }
    const QByteArray authorization = request.header("Authorization");
    if (authorization.startsWith("Bearer ")) {
        caller.user = m_sessions.userOfToken(QString::fromUtf8(authorization.sliced(7).trimmed()));
        if (caller.user.isEmpty())
            caller.outcome = ServerSessions::Outcome::Wrong;
    } else if (authorization.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.sliced(6)));
        const qsizetype colon = pair.indexOf(u':');
        const QString user = pair.left(colon);
        caller.outcome = m_sessions.signIn(user, colon < 0 ? QString() : pair.sliced(colon + 1));
        caller.user = caller.outcome == ServerSessions::Outcome::Fine ? user : QString();
    }
    return caller;
}

SiteReply PracticeServer::refusedSignIn(ServerSessions::Outcome outcome) const
{
    if (outcome == ServerSessions::Outcome::Captcha) {
        SiteReply reply =
            SiteReply::html("<html><head><title>Forbidden (403)</title></head><body><p>Basic Authentication "
                            "Failure - Reason : AUTHENTICATION_DENIED</p></body></html>",
                403);
        reply.with("X-Seraph-LoginReason", "AUTHENTICATION_DENIED");
        reply.with(
            "X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=" + url().toEncoded() + "/login.jsp");
        return reply;
    }
    SiteReply reply =
        SiteReply::html("<html><head><title>Unauthorized (401)</title></head><body><p>Basic Authentication "
                        "Failure - Reason : AUTHENTICATED_FAILED</p></body></html>",
            401);
    reply.with("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
    reply.with("WWW-Authenticate", "OAuth realm=\"" + url().toEncoded() + '"');
    return reply;
}

void PracticeServer::giveCookies(SiteReply &reply, const QByteArray &session)
{
    reply.with("Set-Cookie", "JSESSIONID=" + session + "; Path=/; HttpOnly");
    reply.with("Set-Cookie", "atlassian.xsrf.token=" + ServerSessions::xsrfToken(session) + "; Path=/");
}

std::optional<SiteReply> PracticeServer::refuse(const SiteRequest &request)
{
    if (!request.headers.contains("Authorization"))
        return {};
    // Asking twice would count a wrong password twice; a right one costs nothing.
    const Caller caller = callerOf(request);
    if (caller.outcome != ServerSessions::Outcome::Fine)
        return refusedSignIn(caller.outcome);
    return {};
}

void PracticeServer::finish(const SiteRequest &request, SiteReply &reply)
{
    if (reply.status == 401 || reply.status == 403)
        return;
    if (std::ranges::any_of(reply.headers, [](const auto &header) { return header.first == "X-AUSERNAME"; }))
        return;
    const Caller caller = callerOf(request);
    reply.with("X-AUSERNAME", caller.user.isEmpty() ? QByteArray("anonymous") : caller.user.toUtf8());
    if (!caller.user.isEmpty() && request.headers.contains("Authorization"))
        reply.with("X-Seraph-LoginReason", "OK");
}

void PracticeServer::addSessionRoutes()
{
    const QString session = u"/rest/auth/1/session"_s;
    routes().add("POST", session, [this](const SiteRequest &request) { return openSession(request); });
    routes().add("GET", session, [this](const SiteRequest &request) {
        const Caller caller = callerOf(request);
        if (caller.user.isEmpty())
            return SiteReply::errors(401, {u"You are not logged in."_s});
        return SiteReply::json(QJsonObject{
            {u"self"_s, request.origin + u"/rest/api/latest/user?username="_s + caller.user}, {u"name"_s, caller.user},
            {u"loginInfo"_s, QJsonObject{{u"failedLoginCount"_s, 0}, {u"loginCount"_s, 1}}}});
    });
    routes().add("DELETE", session, [this](const SiteRequest &request) {
        const Caller caller = callerOf(request);
        if (caller.session.isEmpty())
            return SiteReply::errors(401, {u"You are not logged in."_s});
        m_sessions.close(caller.session);
        return SiteReply::empty(204);
    });
    routes().add("DELETE", u"/rest/auth/1/websudo"_s, [this](const SiteRequest &request) {
        if (ServerSession *open = m_sessions.find(request.cookie("JSESSIONID")))
            open->websudo = false;
        return SiteReply::empty(204);
    });
}

SiteReply PracticeServer::openSession(const SiteRequest &request)
{
    if (!request.header("Content-Type").startsWith("application/json"))
        return SiteReply::empty(415);
    const QJsonObject body = request.json();
    const QString user = body.value("username"_L1).toString();
    const ServerSessions::Outcome outcome = m_sessions.signIn(user, body.value("password"_L1).toString());
    if (outcome == ServerSessions::Outcome::Captcha)
        return refusedSignIn(outcome);
    if (outcome == ServerSessions::Outcome::Wrong) {
        SiteReply reply = SiteReply::errors(401, {u"Login failed"_s});
        reply.with("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        return reply;
    }
    const QByteArray id = m_sessions.open(user);
    SiteReply reply = SiteReply::json(
        QJsonObject{{u"session"_s, QJsonObject{{u"name"_s, u"JSESSIONID"_s}, {u"value"_s, QString::fromLatin1(id)}}},
            {u"loginInfo"_s, QJsonObject{{u"failedLoginCount"_s, 0}, {u"loginCount"_s, 1}}}});
    giveCookies(reply, id);
    reply.with("X-Seraph-LoginReason", "OK");
    return reply;
}

} // namespace cloudward
