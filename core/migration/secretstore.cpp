// SPDX-License-Identifier: Apache-2.0
#include "core/migration/secretstore.h"

#include <QHash>

namespace cloudward {
namespace {

class MemorySecretStore final : public SecretStore
{
public:
    void load(Kind kind, const QString &account, QObject *context, std::function<void(Secret)> found) override
    {
        auto secret = m_secrets.value({kind, account});
        QMetaObject::invokeMethod(
            context, [found = std::move(found), secret = std::move(secret)] { found(secret); }, Qt::QueuedConnection);
    }
    void save(Kind kind, const QString &account, const Secret &secret) override { m_secrets[{kind, account}] = secret; }
    void forget(Kind kind, const QString &account) override { m_secrets.remove({kind, account}); }
    bool isLasting() const override { return false; }

private:
    QHash<std::pair<Kind, QString>, Secret> m_secrets;
};

} // namespace

std::unique_ptr<SecretStore> makeMemorySecretStore()
{
    return std::make_unique<MemorySecretStore>();
}

} // namespace cloudward
