// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/company/company.h"
#include "app/practice/sites/httpsite.h"
#include "app/practice/sites/serversessions.h"

#include <memory>

namespace cloudward {

class ServerApp;
class ServerPages;
class ServerRest;

/// A stand-in Jira Server 8.20 that the sample company works with: sign-in by password, token and session, the REST calls
/// that a migration makes, and the administration pages of the XML backup.
class PracticeServer : public HttpSite
{
    Q_OBJECT
public:
    struct Settings
    {
        SampleParameters company;
        QString jiraHome;
        bool illegalCharacters = false; ///< the database holds some: the backup page offers to "fix" them first
        QString personalToken;          ///< of the administrator
        /// Its REST is that of this version where it matters for reading people: 7, 8, 9, 10, and 10.3.
        QString jiraVersion = QStringLiteral("8.20.10");
        std::chrono::milliseconds dumpTakes{1'500}; ///< how long BigPicture is busy with a dump
    };
    explicit PracticeServer(const Settings &settings);
    ~PracticeServer() override;

    /// The password of every active user but the administrator.
    static QString memberPassword();

    const Settings &settings() const { return m_settings; }
    const SampleFacts &facts() const { return m_facts; }
    const Company &company() const { return m_company; }
    ServerSessions &sessions() { return m_sessions; }

    /// Who asks, or what is wrong with how they sign in.
    struct Caller
    {
        QString user;       ///< empty: anonymous
        QByteArray session; ///< id, where there is a session
        ServerSessions::Outcome outcome = ServerSessions::Outcome::Fine;
    };
    Caller callerOf(const SiteRequest &request);
    bool isSystemAdministrator(const QString &user) const;
    /// 401, or 403 with Jira's headers where the account is behind a CAPTCHA.
    SiteReply refusedSignIn(ServerSessions::Outcome outcome) const;
    /// Sets the two cookies of a session.
    static void giveCookies(SiteReply &reply, const QByteArray &session);

protected:
    std::optional<SiteReply> refuse(const SiteRequest &request) override;
    void finish(const SiteRequest &request, SiteReply &reply) override;

private:
    void addSessionRoutes();
    SiteReply openSession(const SiteRequest &request);

    Settings m_settings;
    SampleFacts m_facts;
    Company m_company;
    ServerSessions m_sessions;
    std::unique_ptr<ServerRest> m_rest;
    std::unique_ptr<ServerPages> m_pages;
    std::unique_ptr<ServerApp> m_app;
};

} // namespace cloudward
