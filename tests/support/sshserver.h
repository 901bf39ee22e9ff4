// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace cloudward {

/// OpenSSH's own server on 127.0.0.1, with SFTP, in a folder of its own: its host key, its authorized keys, its config.
/// It runs as the current user; where that is root, as another one who is there anyhow: who needs neither an account for
/// privilege separation nor /run/sshd, and to whom permissions mean something.
class SshServer
{
public:
    SshServer();
    ~SshServer();

    /// Lines of its config that differ from the defaults here. Empty when it listens; otherwise what is in the way.
    QString start(const QByteArray &config = {});
    /// The same, and it asks PAM, which knows this password of user(), by the method "password" or, if so, by
    /// "keyboard-interactive" alone.
    enum class Asks { ForPassword, Questions };
    QString startWithPassword(const QByteArray &password, Asks asks);
    void stop();
    /// Another key than before, from the next start on.
    bool makeHostKey();

    int port() const;
    QString user() const;
    /// "sftp://user@127.0.0.1:port/path"
    QString address(const QString &path) const;
    QString addressAt(int port, const QString &path) const;

    /// Readable by the server's user: for what it serves.
    QString folder() const;
    /// Of the host key, as ssh-keygen prints it.
    QString fingerprint() const;
    /// The line that known_hosts would have.
    QByteArray knownHostsLine() const;
    /// A private key that signs in; with a passphrase; and one that does not sign in.
    QString keyFile() const;
    QString keyFileWithPassphrase() const;
    QString strangersKeyFile() const;
    static QByteArray passphrase() { return "open sesame"; }
    /// What it has said so far.
    QByteArray log() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
