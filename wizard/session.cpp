// SPDX-License-Identifier: Apache-2.0
#include "wizard/session.h"

#include "core/transfer/sftpaddress.h"
#include "wizard/schedule/jobclock.h"

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

/// "host:22"; empty for what is no such address.
QString sftpHostOf(const QString &address)
{
    const auto parsed = SftpAddress::parse(address);
    return parsed ? u"%1:%2"_s.arg(parsed->host).arg(parsed->port) : QString();
}

/// "proxy.company.com:3128 user"; empty where nobody signs in.
QString proxyAccountOf(const Proxy &proxy)
{
    const bool asks = proxy.kind == Proxy::Kind::Manual && !proxy.user.isEmpty();
    return asks ? u"%1:%2 %3"_s.arg(proxy.host).arg(proxy.port).arg(proxy.user) : QString();
}

/// Without what does not change whose password it is.
QString databaseAccountOf(DatabaseAccess access)
{
    access.schema.clear();
    return access.address();
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
    m_cloud.gateway = choices.organisationBase;
    if (const auto facts = migration.cloudFacts())
        m_cloud.cloudId = facts->cloudId;
    m_organisation.base = choices.organisationBase;
    m_organisation.site = choices.cloudSite;
    connect(&migration, &Migration::choicesChanged, this, [this] {
        m_organisation.base = m_cloud.gateway = m_migration.choices().organisationBase;
        useNetwork(m_server.network.proxy.password);
        loadSftpPasswords();
        loadDatabasePassword();
    });
    new JobClock(migration, jobs, this);
    useNetwork({});
    loadSecrets();
    loadSftpPasswords();
    loadProxyPassword();
    loadDatabasePassword();
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

/// Asks for the passwords of all accounts that the document names, once each.
void Session::loadSftpPasswords()
{
    const auto &choices = m_migration.choices();
    for (const auto &address : {choices.mediaSource, choices.serverExportFile}) {
        const auto account = sftpAccountOf(address);
        if (account.isEmpty() || m_sftpPasswords.contains(account))
            continue;
        m_sftpPasswords.insert(account, {});
        m_secrets.load(SecretStore::Kind::SftpPassword, account, this, [this, account](const Secret &secret) {
            if (secret.isEmpty() || !m_sftpPasswords.value(account).isEmpty())
                return;
            m_sftpPasswords.insert(account, secret);
            Q_EMIT accessChanged();
        });
    }
}

SftpLogin Session::sftpLogin(const QString &address) const
{
    const auto account = sftpAccountOf(address);
    if (account.isEmpty())
        return {};
    const auto &choices = m_migration.choices();
    const bool trusted = !choices.sftpTrustedHost.isEmpty() && choices.sftpTrustedHost == sftpHostOf(address);
    return {
        .password = m_sftpPasswords.value(account),
        .keyFile = choices.sftpKeyFile,
        .acceptedHostKey = trusted ? choices.sftpTrustedKey : QString(),
    };
}

void Session::setSftpPassword(const QString &address, const Secret &password)
{
    const auto account = sftpAccountOf(address);
    if (account.isEmpty() || (m_sftpPasswords.contains(account) && password == m_sftpPasswords.value(account)))
        return;
    m_sftpPasswords.insert(account, password);
    keep(m_secrets, SecretStore::Kind::SftpPassword, account, password);
    Q_EMIT accessChanged();
}

std::optional<DatabaseAccess> Session::database() const
{
    auto access = DatabaseAccess::parse(m_migration.choices().usersDatabase);
    if (!access)
        return {};
    access->password = m_databasePasswords.value(databaseAccountOf(*access));
    return *access;
}

void Session::setDatabase(const DatabaseAccess &access)
{
    const auto account = databaseAccountOf(access);
    const bool isNew = !m_databasePasswords.contains(account) || m_databasePasswords.value(account) != access.password;
    m_databasePasswords.insert(account, access.password);
    if (isNew)
        keep(m_secrets, SecretStore::Kind::DatabasePassword, account, access.password);
    Choices choices = m_migration.choices();
    choices.usersDatabase = access.address();
    if (choices != m_migration.choices())
        m_migration.setChoices(choices);
    if (isNew)
        Q_EMIT accessChanged();
}

void Session::loadDatabasePassword()
{
    const auto access = DatabaseAccess::parse(m_migration.choices().usersDatabase);
    if (!access || m_databasePasswords.contains(databaseAccountOf(*access)))
        return;
    const auto account = databaseAccountOf(*access);
    m_databasePasswords.insert(account, {});
    m_secrets.load(SecretStore::Kind::DatabasePassword, account, this, [this, account](const Secret &secret) {
        if (secret.isEmpty() || !m_databasePasswords.value(account).isEmpty())
            return;
        m_databasePasswords.insert(account, secret);
        Q_EMIT accessChanged();
    });
}

void Session::trustSftpHost(const QString &address, const QString &fingerprint)
{
    Choices choices = m_migration.choices();
    choices.sftpTrustedHost = sftpHostOf(address);
    choices.sftpTrustedKey = fingerprint;
    m_migration.setChoices(choices);
}

/// The document's settings, with the password that it must not hold.
void Session::useNetwork(const Secret &proxyPassword)
{
    NetworkSettings network = m_migration.choices().network;
    network.proxy.password = proxyPassword;
    if (network == m_server.network)
        return;
    m_server.network = m_cloud.network = m_organisation.network = network;
    Q_EMIT accessChanged();
}

void Session::loadProxyPassword()
{
    const auto account = proxyAccountOf(m_migration.choices().network.proxy);
    if (account.isEmpty())
        return;
    m_secrets.load(SecretStore::Kind::ProxyPassword, account, this, [this, account](const Secret &secret) {
        const auto &now = m_server.network.proxy;
        if (!secret.isEmpty() && now.password.isEmpty() && proxyAccountOf(now) == account)
            useNetwork(secret);
    });
}

void Session::setProxy(const Proxy &proxy)
{
    Choices choices = m_migration.choices();
    choices.network.proxy = proxy;
    choices.network.proxy.password = {};
    m_migration.setChoices(choices);
    if (const auto account = proxyAccountOf(proxy); !account.isEmpty() && proxy.password != network().proxy.password)
        keep(m_secrets, SecretStore::Kind::ProxyPassword, account, proxy.password);
    useNetwork(proxy.password);
}

void Session::acceptCertificate(const AcceptedCertificate &certificate)
{
    Choices choices = m_migration.choices();
    choices.network.certificates.removeIf([&certificate](const AcceptedCertificate &other) {
        return other.host == certificate.host && other.port == certificate.port;
    });
    choices.network.certificates.append(certificate);
    m_migration.setChoices(choices);
}

void Session::setServer(const ServerAccess &given)
{
    auto access = given;
    access.network = network();
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

void Session::setCloud(const CloudAccess &given)
{
    auto access = given;
    access.network = network();
    access.gateway = m_cloud.gateway;
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
