// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftplink.h"

#include "core/transfer/sftpsignin.h"

#include <QDeadlineTimer>
#include <QDir>

#include <libssh/libssh.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int sliceMs = 100;

QString fingerprintOf(ssh_session session)
{
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(session, &key) != SSH_OK)
        return {};
    QString text;
    unsigned char *hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &size) == 0) {
        char *printed = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size);
        text = QString::fromLatin1(printed);
        ssh_string_free_char(printed);
        ssh_clean_pubkey_hash(&hash);
    }
    ssh_key_free(key);
    return text;
}

} // namespace

SftpLink::SftpLink(QString host, const SftpSettings &settings, StopAsked stopAsked)
    : m_host(std::move(host))
    , m_timeout(settings.timeout)
    , m_stopAsked(std::move(stopAsked))
    , m_session(ssh_new())
{}

SftpLink::~SftpLink()
{
    // Nobody waits for a farewell to a server that may be silent.
    if (m_session)
        ::shutdown(ssh_get_fd(m_session), SHUT_RDWR);
    if (m_channel)
        ssh_channel_free(m_channel);
    ssh_free(m_session);
}

Result<std::unique_ptr<SftpLink>> SftpLink::open(
    const SftpAddress &address, const SftpLogin &login, const SftpSettings &settings, const StopAsked &stopAsked)
{
    auto link = std::unique_ptr<SftpLink>(new SftpLink(address.host, settings, stopAsked));
    if (!link->m_session)
        return failure(ErrorCode::Unexpected, address.host, u"libssh"_s);
    if (auto connected = link->connect(address, settings); !connected)
        return std::unexpected(connected.error());
    if (auto trusted = link->checkHostKey(login.acceptedHostKey); !trusted)
        return std::unexpected(trusted.error());
    if (auto signedIn = signIn(*link, login, settings); !signedIn)
        return std::unexpected(signedIn.error());
    if (auto opened = link->openChannel(); !opened)
        return std::unexpected(opened.error());
    return link;
}

Result<void> SftpLink::connect(const SftpAddress &address, const SftpSettings &settings)
{
    const auto host = address.host.toUtf8();
    const auto user = address.user.toUtf8();
    const auto port = static_cast<unsigned int>(address.port);
    const int silent = SSH_LOG_NOLOG;
    // What is asked for is in the address and the settings, and nothing else is to come from ~/.ssh/config.
    const bool withConfig = false;
    ssh_options_set(m_session, SSH_OPTIONS_LOG_VERBOSITY, &silent);
    ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &withConfig);
    ssh_options_set(m_session, SSH_OPTIONS_PORT, &port);
    if (ssh_options_set(m_session, SSH_OPTIONS_HOST, host.constData()) != SSH_OK ||
        (!user.isEmpty() && ssh_options_set(m_session, SSH_OPTIONS_USER, user.constData()) != SSH_OK))
        return failure(ErrorCode::InvalidInput, m_host, lastWords());
    // As libssh would offer them, but for the first: what processors do by themselves is three times as fast.
    const char *ciphers =
        "aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";
    ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_C_S, ciphers);
    ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_S_C, ciphers);
    if (!settings.sshFolder.isEmpty()) {
        const auto known = QDir(settings.sshFolder).filePath(u"known_hosts"_s).toUtf8();
        ssh_options_set(m_session, SSH_OPTIONS_KNOWNHOSTS, known.constData());
        ssh_options_set(m_session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    }
    const auto socket = connectSocket(address, m_timeout, m_stopAsked);
    if (!socket)
        return std::unexpected(socket.error());
    ssh_options_set(m_session, SSH_OPTIONS_FD, &*socket);
    ssh_set_blocking(m_session, 0);
    const auto connected = finish({SSH_AGAIN, [this] { return ssh_connect(m_session); }});
    if (!connected)
        return std::unexpected(connected.error());
    if (*connected != SSH_OK)
        return failure(ErrorCode::Unreachable, m_host, lastWords());
    return {};
}

Result<void> SftpLink::checkHostKey(const QString &accepted) const
{
    const auto known = ssh_session_is_known_server(m_session);
    if (known == SSH_KNOWN_HOSTS_OK)
        return {};
    const auto fingerprint = fingerprintOf(m_session);
    // A key of another kind than the noted one is what somebody in between would show.
    if (known == SSH_KNOWN_HOSTS_CHANGED || known == SSH_KNOWN_HOSTS_OTHER)
        return failure(ErrorCode::HostKeyChanged, m_host, fingerprint);
    if (accepted.isEmpty())
        return failure(ErrorCode::HostKeyUnknown, m_host, fingerprint);
    if (fingerprint.isEmpty() || accepted != fingerprint)
        return failure(ErrorCode::HostKeyChanged, m_host, fingerprint);
    return {};
}

Result<void> SftpLink::openChannel()
{
    m_channel = ssh_channel_new(m_session);
    const auto opened = finish({SSH_AGAIN, [this] { return ssh_channel_open_session(m_channel); }});
    if (!opened)
        return std::unexpected(opened.error());
    const auto begun =
        *opened == SSH_OK ? finish({SSH_AGAIN, [this] { return ssh_channel_request_sftp(m_channel); }}) : opened;
    if (!begun)
        return std::unexpected(begun.error());
    if (*begun == SSH_OK)
        return {};
    if (!isConnected())
        return lost();
    return failure(ErrorCode::Unsupported, m_host, u"SFTP: "_s + lastWords());
}

Result<int> SftpLink::finish(const Call &call) const
{
    const QDeadlineTimer deadline(m_timeout);
    while (true) {
        const int state = call.function();
        if (state != call.again)
            return state;
        if (m_stopAsked())
            return failure(ErrorCode::Cancelled, m_host);
        if (deadline.hasExpired())
            return failure(ErrorCode::TimedOut, m_host);
        wait(-1);
    }
}

void SftpLink::wait(int wakeUp) const
{
    short events = POLLIN;
    if (ssh_get_poll_flags(m_session) & SSH_WRITE_PENDING)
        events |= POLLOUT;
    pollfd waiting[] = {{ssh_get_fd(m_session), events, 0}, {wakeUp, POLLIN, 0}};
    ::poll(waiting, 2, sliceMs);
}

Result<qsizetype> SftpLink::send(QByteArrayView bytes)
{
    constexpr qsizetype most = 32'768;
    const auto sent = ssh_channel_write(m_channel, bytes.data(), quint32(qMin(bytes.size(), most)));
    if (sent == SSH_AGAIN)
        return 0;
    if (sent < 0)
        return lost();
    return sent;
}

Result<void> SftpLink::receive(QByteArray &bytes)
{
    // So much at a time that what is sent and who asks to stop get their turn.
    constexpr qsizetype enough = 1 << 20;
    char piece[65'536];
    for (qsizetype total = 0; total < enough;) {
        const auto got = ssh_channel_read_nonblocking(m_channel, piece, sizeof piece, 0);
        if (got == SSH_AGAIN || got == 0) {
            if (ssh_channel_is_eof(m_channel) || !isConnected())
                return total > 0 ? Result<void>() : lost();
            return {};
        }
        if (got < 0)
            return total > 0 ? Result<void>() : lost();
        bytes.append(piece, got);
        total += got;
    }
    return {};
}

bool SftpLink::isConnected() const
{
    return ssh_is_connected(m_session) != 0;
}

QString SftpLink::lastWords() const
{
    return QString::fromUtf8(ssh_get_error(m_session)).simplified();
}

std::unexpected<Error> SftpLink::lost() const
{
    return failure(isConnected() ? ErrorCode::ServerFailed : ErrorCode::Unreachable, m_host, lastWords());
}

} // namespace cloudward
