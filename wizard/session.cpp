// SPDX-License-Identifier: Apache-2.0
#include "wizard/session.h"

#include "core/transfer/sftpaddress.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QString accountName(const QUrl &url, const QString &user)
{
    return (url.toString(QUrl::RemoveUserInfo) + u' ' + user).trimmed();
}

/// "sftp://user@host:22"; empty for what is no such address.
QString sftpAccountOf(const QString &address)
{
    const auto parsed = SftpAddress::parse(address);
    return parsed ? u"sftp://%1@%2:%3"_s.arg(parsed->user, parsed->host).arg(parsed->port) : QString();
}

/// What is kept is what is used: an emptied field is forgotten.
void keep(SecretStore &store, SecretStore::Kind kind, const QString &account, const Secret &secret)
{
    if (secret.isEmpty())
        store.forget(kind, account);
    else
        store.save(kind, account, secret);
}

} // namespace

Session::Session(Migration &migration, SecretStore &secrets, JobList &jobs, QObject *parent)
    : QObject(parent)
    , openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_migration(migration)
    , m_secrets(secrets)
    , m_jobs(jobs)
{
    const Choices &choices = migration.choices();
    m_server.baseUrl = choices.serverUrl;
    m_server.user = choices.serverUser;
    m_cloud.site = choices.cloudSite;
    m_cloud.email = choices.cloudEmail;
    m_organisation.base = choices.organisationBase;
    m_organisation.site = choices.cloudSite;
    connect(&migration, &Migration::choicesChanged, this, [this] {
        m_organisation.base = m_migration.choices().organisationBase;
        loadSftpPassword();
    });
    loadSecrets();
    loadSftpPassword();
}

/// Answers come later; one for an account that was changed meanwhile, or whose secret was typed meanwhile, is dropped.
void Session::loadSecrets()
{
    const auto load = [this](SecretStore::Kind kind, const QString &account, auto isStill, Secret *into) {
        m_secrets.load(kind, account, this, [this, isStill, into](const Secret &secret) {
            if (secret.isEmpty() || !into->isEmpty() || !isStill())
                return;
            *into = secret;
            Q_EMIT accessChanged();
        });
    };
    if (!m_server.baseUrl.isEmpty()) {
        const auto account = accountName(m_server.baseUrl, m_server.user);
        const auto isStill = [this, account] { return accountName(m_server.baseUrl, m_server.user) == account; };
        if (m_server.user.isEmpty())
            load(SecretStore::Kind::ServerToken, account, isStill, &m_server.token);
        else
            load(SecretStore::Kind::ServerPassword, account, isStill, &m_server.password);
    }
    if (!m_cloud.site.isEmpty()) {
        const auto account = accountName(m_cloud.site, m_cloud.email);
        load(
            SecretStore::Kind::CloudApiToken, account,
            [this, account] { return accountName(m_cloud.site, m_cloud.email) == account; }, &m_cloud.apiToken);
        const auto site = accountName(m_cloud.site, {});
        load(
            SecretStore::Kind::OrganisationKey, site, [this, site] { return accountName(m_cloud.site, {}) == site; },
            &m_organisation.apiKey);
    }
}

/// Another account has another password.
void Session::loadSftpPassword()
{
    const auto account = sftpAccountOf(m_migration.choices().mediaSource);
    if (account == m_sftpAccount)
        return;
    m_sftpAccount = account;
    m_sftpPassword = {};
    Q_EMIT accessChanged();
    if (account.isEmpty())
        return;
    m_secrets.load(SecretStore::Kind::SftpPassword, account, this, [this, account](const Secret &secret) {
        if (secret.isEmpty() || !m_sftpPassword.isEmpty() || m_sftpAccount != account)
            return;
        m_sftpPassword = secret;
        Q_EMIT accessChanged();
    });
}

void Session::setSftpPassword(const QString &address, const Secret &password)
{
    const auto account = sftpAccountOf(address);
    if (account.isEmpty() || (account == m_sftpAccount && password == m_sftpPassword))
        return;
    m_sftpAccount = account;
    m_sftpPassword = password;
    keep(m_secrets, SecretStore::Kind::SftpPassword, account, password);
    Q_EMIT accessChanged();
}

void Session::setServer(const ServerAccess &access)
{
    if (access == m_server)
        return;
    m_server = access;
    Choices choices = m_migration.choices();
    choices.serverUrl = access.baseUrl;
    choices.serverUser = access.user;
    if (choices != m_migration.choices())
        m_migration.setChoices(choices);
    const auto account = accountName(access.baseUrl, access.user);
    if (!access.user.isEmpty())
        keep(m_secrets, SecretStore::Kind::ServerPassword, account, access.password);
    else
        keep(m_secrets, SecretStore::Kind::ServerToken, account, access.token);
    Q_EMIT accessChanged();
}

void Session::setCloud(const CloudAccess &access)
{
    if (access == m_cloud)
        return;
    m_cloud = access;
    m_organisation.site = access.site;
    Choices choices = m_migration.choices();
    choices.cloudSite = access.site;
    choices.cloudEmail = access.email;
    if (choices != m_migration.choices())
        m_migration.setChoices(choices);
    keep(m_secrets, SecretStore::Kind::CloudApiToken, accountName(access.site, access.email), access.apiToken);
    Q_EMIT accessChanged();
}

void Session::setOrganisationKey(const Secret &key)
{
    if (key == m_organisation.apiKey)
        return;
    m_organisation.apiKey = key;
    keep(m_secrets, SecretStore::Kind::OrganisationKey, accountName(m_cloud.site, {}), key);
    Q_EMIT accessChanged();
}

bool Session::hasServer() const
{
    return !m_server.baseUrl.isEmpty() &&
           (m_server.user.isEmpty() ? !m_server.token.isEmpty() : !m_server.password.isEmpty());
}

bool Session::hasCloud() const
{
    return !m_cloud.site.isEmpty() && !m_cloud.email.isEmpty() && !m_cloud.apiToken.isEmpty();
}

bool Session::hasOrganisation() const
{
    return !m_organisation.site.isEmpty() && !m_organisation.apiKey.isEmpty();
}

} // namespace cloudward
