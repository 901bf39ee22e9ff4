// SPDX-License-Identifier: Apache-2.0
#include "core/migration/secretstore.h"

#include <QFileInfo>
#include <QPointer>

#include <qt6keychain/keychain.h>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Secrets go into the keychain and into memory; once the keychain has failed, into memory alone. The keychain is
/// asked for the first time when a secret is wanted, never at start: asking may take long or ask the person.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(bool reachable)
        : m_lasting(reachable)
    {}

    void load(Kind kind, const QString &account, QObject *context, std::function<void(Secret)> found) override
    {
        if (!m_lasting || m_touched.contains({kind, account})) {
            m_session->load(kind, account, context, std::move(found));
            return;
        }
        auto *job = new QKeychain::ReadPasswordJob(service(), this);
        prepare(*job, kind, account);
        connect(job, &QKeychain::Job::finished, this,
            [this, job, kind, account, context = QPointer(context), found = std::move(found)]() mutable {
                noteFailure(*job);
                // Something was saved while the keychain took its time: that is newer.
                if (!m_touched.contains({kind, account}) && job->error() == QKeychain::NoError)
                    m_session->save(kind, account, Secret(job->binaryData()));
                if (context)
                    m_session->load(kind, account, context, std::move(found));
            });
        job->start();
    }

    void save(Kind kind, const QString &account, const Secret &secret) override
    {
        m_session->save(kind, account, secret);
        m_touched.insert({kind, account});
        if (!m_lasting)
            return;
        auto *job = new QKeychain::WritePasswordJob(service(), this);
        prepare(*job, kind, account);
        job->setBinaryData(secret.reveal());
        connect(job, &QKeychain::Job::finished, this, [this, job] { noteFailure(*job); });
        job->start();
    }

    void forget(Kind kind, const QString &account) override
    {
        m_session->forget(kind, account);
        m_touched.insert({kind, account});
        if (!m_lasting)
            return;
        auto *job = new QKeychain::DeletePasswordJob(service(), this);
        prepare(*job, kind, account);
        connect(job, &QKeychain::Job::finished, this, [this, job] { noteFailure(*job); });
        job->start();
    }

    bool isLasting() const override { return m_lasting; }

private:
    static QString service() { return u"Cloudward"_s; }

    static QString nameOf(Kind kind)
    {
        switch (kind) {
        case Kind::ServerPassword: return u"server-password"_s;
        case Kind::ServerToken: return u"server-token"_s;
        case Kind::CloudApiToken: return u"cloud-api-token"_s;
        case Kind::OrganisationKey: return u"organisation-key"_s;
        case Kind::SftpPassword: return u"sftp-password"_s;
        case Kind::ProxyPassword: return u"proxy-password"_s;
        case Kind::DatabasePassword: return u"database-password"_s;
        }
        Q_UNREACHABLE_RETURN({});
    }

    static void prepare(QKeychain::Job &job, Kind kind, const QString &account)
    {
        job.setAutoDelete(true);
        job.setInsecureFallback(false);
        job.setKey(nameOf(kind) + u' ' + account);
    }

    void noteFailure(const QKeychain::Job &job)
    {
        if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound || !m_lasting)
            return;
        m_lasting = false;
        Q_EMIT lastingChanged();
    }

    std::unique_ptr<SecretStore> m_session = makeMemorySecretStore();
    QSet<std::pair<Kind, QString>> m_touched; ///< saved or forgotten in this session: memory knows better
    bool m_lasting;
};

/// Whether there may be a keychain at all: on Linux they are all behind the session bus. Only looks at names, so that it
/// never waits.
bool keychainMayBeReachable()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const auto runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeFolder.isEmpty() && QFileInfo::exists(runtimeFolder + "/bus"_L1);
#else
    return true;
#endif
}

} // namespace

std::unique_ptr<SecretStore> makeKeychainSecretStore()
{
    return std::make_unique<KeychainSecretStore>(keychainMayBeReachable());
}

} // namespace cloudward
