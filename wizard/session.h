// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloudclient.h"
#include "core/cloud/organisationclient.h"
#include "core/migration/migration.h"
#include "core/migration/secretstore.h"
#include "core/server/database/databaseaccess.h"
#include "core/server/serverclient.h"
#include "core/transfer/sftplogin.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace cloudward {

class JobList;
class SiteBrowser;

/// What the pages share: the document, the secrets of this session, and the jobs that run. Made by main (or a test) and
/// handed to the window; owned by neither page. Window's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(Migration &migration, SecretStore &secrets, JobList &jobs, QObject *parent = nullptr);

    Migration &migration() const { return m_migration; }
    SecretStore &secrets() const { return m_secrets; }
    JobList &jobs() const { return m_jobs; }

    /// Credentials as the person gave them, kept in memory while the session lasts; loaded from the keychain at start.
    const ServerAccess &server() const { return m_server; }
    const CloudAccess &cloud() const { return m_cloud; }
    const OrganisationAccess &organisation() const { return m_organisation; }
    void setServer(const ServerAccess &access);
    void setCloud(const CloudAccess &access); ///< the gateway stays the document's
    void setOrganisationKey(const Secret &key);
    /// How to sign in at sftp://user@host:port/path: the account's password or the passphrase of the key, the key file of the
    /// document, and the host's key where the person has accepted it. All empty for what is no such address.
    SftpLogin sftpLogin(const QString &address) const;
    void setSftpPassword(const QString &address, const Secret &password);
    /// The person has compared the host's key: it counts for this host alone.
    void trustSftpHost(const QString &address, const QString &fingerprint);
    /// The server's database as the document names it, with its password; nothing where it names none.
    std::optional<DatabaseAccess> database() const;
    /// `access` passes its check().
    void setDatabase(const DatabaseAccess &access);
    /// The document's proxy with its password, and the certificates that were accepted; also in server(), cloud() and
    /// organisation().
    const NetworkSettings &network() const { return m_server.network; }
    void setProxy(const Proxy &proxy);
    void acceptCertificate(const AcceptedCertificate &certificate);
    bool hasServer() const; ///< an address and a secret are there
    bool hasCloud() const;
    bool hasOrganisation() const;

    /// Opens an address or a file in the system's browser or file manager. A seam: tests and the walk replace it.
    std::function<void(const QUrl &)> openUrl;
    /// Makes an embedded browser; empty where the program has none, or none can be shown here.
    std::function<SiteBrowser *(QWidget *)> makeBrowser;

    /// What the program's log holds, for a support bundle; empty where none is kept.
    std::function<QString()> logText;

Q_SIGNALS:
    void accessChanged();

private:
    void loadSecrets();
    void loadSftpPasswords();
    void loadProxyPassword();
    void loadDatabasePassword();
    void useNetwork(const Secret &proxyPassword);

    Migration &m_migration;
    SecretStore &m_secrets;
    JobList &m_jobs;
    ServerAccess m_server;
    CloudAccess m_cloud;
    OrganisationAccess m_organisation;
    QHash<QString, Secret> m_databasePasswords; ///< by account, likewise
    QHash<QString, Secret> m_sftpPasswords;     ///< by account; empty where the keychain was asked, too
};

} // namespace cloudward
