// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/siterequest.h"

#include <QHash>

namespace cloudward {

/// A browser's session on the practice server.
struct ServerSession
{
    QString user;
    bool websudo = false;
};

/// Who signs in on the practice server, as Seraph does it: passwords, one personal access token, sessions, and the CAPTCHA
/// that an account is locked behind after three wrong passwords.
class ServerSessions
{
public:
    enum class Outcome { Fine, Wrong, Captcha };
    static constexpr int mostFailures = 3;

    /// Case of user names is ignored. One token for one user; empty: none.
    void addUser(const QString &user, const QString &password);
    void setToken(const QString &token, const QString &user);

    Outcome signIn(const QString &user, const QString &password);
    /// As the login page does it: the right password and the solved CAPTCHA open the lock.
    Outcome signInWithCaptcha(const QString &user, const QString &password, bool solved);
    bool isLocked(const QString &user) const;
    /// Empty where nobody has it.
    QString userOfToken(const QString &token) const;

    QByteArray open(const QString &user);
    ServerSession *find(const QByteArray &id);
    /// A session under a new id, as websudo hands it out.
    QByteArray renew(const QByteArray &id);
    void close(const QByteArray &id);
    /// The XSRF token of a session; a request without a session has none.
    static QByteArray xsrfToken(const QByteArray &id);

private:
    QByteArray freshId();

    struct Account
    {
        QString name;
        QString password;
        int failures = 0;
    };
    QHash<QString, Account> m_accounts;
    QString m_token;
    QString m_tokenUser;
    QHash<QByteArray, ServerSession> m_sessions;
};

} // namespace cloudward
