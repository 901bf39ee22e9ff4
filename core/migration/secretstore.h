// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace cloudward {

/// Where passwords, tokens and keys live: the system's keychain, or memory for this session. Never a file of ours.
/// Lives in the window's thread; answers come later by a callback in that thread.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        ServerPassword,
        ServerToken,
        CloudApiToken,
        OrganisationKey,
        SftpPassword,
        ProxyPassword,
        DatabasePassword
    };

    using QObject::QObject;
    /// `account` tells accounts of one kind apart: "https://jira.example.org admin". `found` gets an empty secret
    /// where there is none, and is not called once `context` is gone.
    virtual void load(Kind kind, const QString &account, QObject *context, std::function<void(Secret)> found) = 0;
    virtual void save(Kind kind, const QString &account, const Secret &secret) = 0;
    virtual void forget(Kind kind, const QString &account) = 0;
    /// Whether secrets outlive the session; said on the page that asks for them. A keychain that turns out to be
    /// missing or locked at its first use makes this false: lastingChanged.
    virtual bool isLasting() const = 0;

Q_SIGNALS:
    void lastingChanged();
};

/// In memory: for practice, for tests, and where there is no keychain.
std::unique_ptr<SecretStore> makeMemorySecretStore();
/// QtKeychain, without a plain-text fallback: falls back to memory and then says so by isLasting().
std::unique_ptr<SecretStore> makeKeychainSecretStore();

} // namespace cloudward
