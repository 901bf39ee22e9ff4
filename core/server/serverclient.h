// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"
#include "core/people/seats.h"
#include "core/server/needs.h"
#include "core/transfer/httpclient.h"

#include <optional>

namespace cloudward {

/// How to reach a Jira Server or Data Center: a password or a personal access token (8.14 and later).
struct ServerAccess
{
    QUrl baseUrl; ///< with context path, without a trailing slash
    QString user; ///< empty with a token
    Secret password;
    Secret token;
    NetworkSettings network{};
    bool operator==(const ServerAccess &) const = default;
};

struct ServerFacts
{
    QString title;
    QString version;
    qint64 build = 0;
    QUrl baseUrl;
    QString deployment; ///< "Server", "DataCenter"; empty where the server does not say
    QString userName;
    QString displayName;
    bool systemAdministrator = false;
    bool administrator = false;
    QList<ProductSeats> seats;    ///< told to administrators since Jira 7
    QUrl address;                 ///< where it answered: after redirects, with the context path that was found
    std::optional<int> utcOffset; ///< of the server's clock now, in seconds
    qint64 issues = -1;           ///< that the account sees; -1 unknown

    /// The most that one application counts; -1 unknown.
    qint64 licensedUsers() const;
    bool operator==(const ServerFacts &) const = default;
};

/// REST of Jira Server (rest/api/2). For bodies of work; one thread. See HttpClient and checkStatus() for errors; a page
/// that is not Jira's is NotJira; after one refused login nothing is sent any more, each call fails as that one did.
class ServerClient
{
public:
    ServerClient(ServerAccess access, Cancel cancel, RetryPolicy retry = {});

    /// The server is asked what it is before it is given a password. Where it redirects within its host, or to https of
    /// it, or the context path is missing, the right address is found and used from then on (ServerFacts::address).
    /// NotJira (detail says what it is, where that is known: "Cloud", "HTTP 404"), SignInRefused, CaptchaRequired (detail is
    /// the login page), NeedsPerson with a detail of `needs`.
    Result<ServerFacts> facts();

    /// Everybody, inactive too, with groups and memberships, each as far as REST tells: directories are not in it
    /// (People::directories is empty), and who is in a group by way of another is simply in it. An address that the server
    /// masks or leaves out is empty (Person::emailHidden). Users that only a group knows are among them. Last sign-ins
    /// are told since Jira 10.
    ///
    /// Jira 10 lists everybody (user/list). Older ones are searched, which shows 1,000 users at most, and 100 in the first
    /// Jira 10: then searches go on by the letters that names begin with, and go on with, until nothing new comes. Stops
    /// when a page adds no new key (looping servers). Progress in items.
    Result<People> people(Work &work);
    /// What the last people() could not read completely, as far as the server lets it be seen.
    struct Gap
    {
        enum class What {
            Users,  ///< `found` were found, and there are more
            Groups, ///< likewise
            Emails, ///< `total` addresses are hidden
            Members ///< `total` groups do not tell their members
        } what = What::Users;
        qint64 found = 0;
        qint64 total = -1; ///< -1: more, nobody knows how many

        bool operator==(const Gap &) const = default;
    };
    const QList<Gap> &gaps() const { return m_gaps; }

    Result<QStringList> groupsOf(const QString &userName);

    struct AnyoneGrant
    {
        QString scheme;
        QString permission; ///< its key, "BROWSE_PROJECTS"

        bool operator==(const AnyoneGrant &) const = default;
    };
    /// What permission schemes grant to people who are not signed in.
    Result<QList<AnyoneGrant>> anyoneGrants();

private:
    using Query = QList<std::pair<QString, QString>>;
    enum class As { Ourselves, Nobody };
    Result<HttpAnswer> send(const QString &path, const Query &query, As as);
    Result<QJsonDocument> get(const QString &path, const Query &query = {}, As as = As::Ourselves);
    Result<void> findIt(ServerFacts &facts);
    Result<void> askWhatItIs(ServerFacts &facts);
    Result<void> askWhoWeAre(ServerFacts &facts);
    Result<void> askTheTime(ServerFacts &facts);
    Result<void> countIssues(ServerFacts &facts);

    ServerAccess m_access;
    Cancel m_cancel;
    HttpClient m_http;
    std::optional<Error> m_refused;
    QList<Gap> m_gaps;

    friend class PeopleReader;
};

} // namespace cloudward
