// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpsignin.h"

#include "core/work/files.h"

#include <QCoreApplication>
#include <QDir>

#include <libssh/libssh.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

struct KeyFree
{
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Key = std::unique_ptr<ssh_key_struct, KeyFree>;

QString say(const char *what)
{
    return QCoreApplication::translate("SftpSignIn", what);
}

int notePassphraseAsked(const char *, char *, size_t, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

struct LoadedKey
{
    Key key;
    bool wantsPassphrase = false;
};

LoadedKey loadKey(const QString &path, const Secret &passphrase)
{
    LoadedKey loaded;
    ssh_key key = nullptr;
    const auto *words = passphrase.isEmpty() ? nullptr : passphrase.reveal().constData();
    const auto name = QFile::encodeName(path);
    if (ssh_pki_import_privkey_file(name.constData(), words, notePassphraseAsked, &loaded.wantsPassphrase, &key) ==
        SSH_OK)
        loaded.key.reset(key);
    return loaded;
}

// One sign-in: what has been tried, and what the server still wants.
class Attempt
{
public:
    Attempt(const SftpLink &link, const SftpLogin &login, const SftpSettings &settings)
        : m_link(link)
        , m_login(login)
        , m_folder(settings.sshFolder.isEmpty() ? QDir::home().filePath(u".ssh"_s) : settings.sshFolder)
    {}

    Result<void> run()
    {
        auto in = ask([this] { return ssh_userauth_none(m_link.session(), nullptr); });
        if (in && !*in)
            in = m_login.keyFile.isEmpty() ? byAll() : byKeyFile();
        if (!in)
            return std::unexpected(in.error());
        if (!*in)
            return failure(ErrorCode::SignInRefused, m_link.host());
        return {};
    }

private:
    // True: signed in. False: refused, or only a part of what the server wants.
    Result<bool> ask(const std::function<int()> &call)
    {
        const auto answer = m_link.finish({SSH_AUTH_AGAIN, call});
        if (!answer)
            return std::unexpected(answer.error());
        // After too many keys a server says so and hangs up.
        if (*answer == SSH_AUTH_ERROR && !m_link.isConnected()) {
            const bool refused = ssh_get_disconnect_message(m_link.session()) != nullptr;
            return failure(
                refused ? ErrorCode::SignInRefused : ErrorCode::Unreachable, m_link.host(), m_link.lastWords());
        }
        return *answer == SSH_AUTH_SUCCESS;
    }

    bool takes(int method) const { return (ssh_userauth_list(m_link.session(), nullptr) & method) != 0; }

    Result<bool> byAgent()
    {
        if (!takes(SSH_AUTH_METHOD_PUBLICKEY))
            return false;
        return ask([this] { return ssh_userauth_agent(m_link.session(), nullptr); });
    }

    Result<bool> byKey(const Key &key)
    {
        if (!takes(SSH_AUTH_METHOD_PUBLICKEY))
            return false;
        return ask([&] { return ssh_userauth_publickey(m_link.session(), nullptr, key.get()); });
    }

    Result<bool> byKeyFile()
    {
        errno = 0;
        if (QFile file(m_login.keyFile); !file.open(QIODevice::ReadOnly))
            return std::unexpected(systemError(m_login.keyFile, Access::Read, errno == 0 ? EINVAL : errno));
        const auto loaded = loadKey(m_login.keyFile, m_login.password);
        if (loaded.key)
            return byKey(loaded.key);
        if (!m_login.password.isEmpty())
            return refuseKeyFile(
                QT_TRANSLATE_NOOP("SftpSignIn", "its passphrase is another one, or it is no private key"));
        if (!loaded.wantsPassphrase)
            return refuseKeyFile(QT_TRANSLATE_NOOP("SftpSignIn", "it is no private key"));
        auto in = byAgent();
        if (in && !*in)
            return refuseKeyFile(QT_TRANSLATE_NOOP("SftpSignIn", "it has a passphrase"));
        return in;
    }

    std::unexpected<Error> refuseKeyFile(const char *why) const
    {
        return failure(ErrorCode::InvalidInput, m_login.keyFile, say(why));
    }

    Result<bool> byAll()
    {
        auto in = byAgent();
        for (const auto &name : {u"id_ed25519"_s, u"id_ecdsa"_s, u"id_rsa"_s}) {
            if (!in || *in)
                return in;
            const auto path = QDir(m_folder).filePath(name);
            if (!QFile::exists(path))
                continue;
            if (const auto loaded = loadKey(path, {}); loaded.key)
                in = byKey(loaded.key);
        }
        if (!in || *in || m_login.password.isEmpty())
            return in;
        if (takes(SSH_AUTH_METHOD_PASSWORD))
            return ask([this] {
                return ssh_userauth_password(m_link.session(), nullptr, m_login.password.reveal().constData());
            });
        if (takes(SSH_AUTH_METHOD_INTERACTIVE))
            return byQuestions();
        return false;
    }

    // Answers the one hidden question there is with the password. Whoever asks more wants a person.
    Result<bool> byQuestions()
    {
        bool answered = false;
        bool more = false;
        const auto in = ask([&] {
            while (true) {
                const auto state = ssh_userauth_kbdint(m_link.session(), nullptr, nullptr);
                if (state != SSH_AUTH_INFO)
                    return state;
                const auto questions = ssh_userauth_kbdint_getnprompts(m_link.session());
                for (int i = 0; i < questions; ++i) {
                    char shown = 0;
                    ssh_userauth_kbdint_getprompt(m_link.session(), unsigned(i), &shown);
                    more = more || answered || shown != 0;
                    if (more)
                        return int(SSH_AUTH_DENIED);
                    ssh_userauth_kbdint_setanswer(m_link.session(), unsigned(i), m_login.password.reveal().constData());
                    answered = true;
                }
            }
        });
        if (more)
            return failure(ErrorCode::Unsupported, m_link.host(),
                say(QT_TRANSLATE_NOOP("SftpSignIn", "the server asks for more than a password; use a key")));
        return in;
    }

    const SftpLink &m_link;
    const SftpLogin &m_login;
    QString m_folder;
};

} // namespace

Result<void> signIn(const SftpLink &link, const SftpLogin &login, const SftpSettings &settings)
{
    return Attempt(link, login, settings).run();
}

} // namespace cloudward
