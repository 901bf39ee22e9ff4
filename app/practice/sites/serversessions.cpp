// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/serversessions.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace cloudward {

void ServerSessions::addUser(const QString &user, const QString &password)
{
    m_accounts.insert(user.toLower(), {user, password, 0});
}

void ServerSessions::setToken(const QString &token, const QString &user)
{
    m_token = token;
    m_tokenUser = user;
}

ServerSessions::Outcome ServerSessions::signIn(const QString &user, const QString &password)
{
    const auto account = m_accounts.find(user.toLower());
    if (account == m_accounts.end())
        return Outcome::Wrong;
    // Once locked, the right password is refused too.
    if (account->failures >= mostFailures)
        return Outcome::Captcha;
    if (account->password == password) {
        account->failures = 0;
        return Outcome::Fine;
    }
    ++account->failures;
    return Outcome::Wrong;
}

ServerSessions::Outcome ServerSessions::signInWithCaptcha(const QString &user, const QString &password, bool solved)
{
    const auto account = m_accounts.find(user.toLower());
    if (account != m_accounts.end() && solved && account->password == password)
        account->failures = 0;
    return signIn(user, password);
}

bool ServerSessions::isLocked(const QString &user) const
{
    return m_accounts.value(user.toLower()).failures >= mostFailures;
}

QString ServerSessions::userOfToken(const QString &token) const
{
    return !m_token.isEmpty() && token == m_token ? m_tokenUser : QString();
}

QByteArray ServerSessions::freshId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toHex().toUpper();
}

QByteArray ServerSessions::open(const QString &user)
{
    const QByteArray id = freshId();
    m_sessions.insert(id, {m_accounts.value(user.toLower(), {user, {}, 0}).name, false});
    return id;
}

ServerSession *ServerSessions::find(const QByteArray &id)
{
    const auto session = m_sessions.find(id);
    return session == m_sessions.end() ? nullptr : &*session;
}

QByteArray ServerSessions::renew(const QByteArray &id)
{
    const QByteArray next = freshId();
    m_sessions.insert(next, m_sessions.take(id));
    return next;
}

void ServerSessions::close(const QByteArray &id)
{
    m_sessions.remove(id);
}

QByteArray ServerSessions::xsrfToken(const QByteArray &id)
{
    if (id.isEmpty())
        return {};
    return QCryptographicHash::hash("xsrf" + id, QCryptographicHash::Sha1).toHex() + "|lin";
}

} // namespace cloudward
