// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpsocket.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr std::chrono::milliseconds slice{100};

Result<QList<QHostAddress>> resolve(
    const SftpAddress &address, const QDeadlineTimer &deadline, const StopAsked &stopAsked)
{
    if (const QHostAddress literal(address.host); !literal.isNull())
        return QList{literal};
    QEventLoop loop;
    QHostInfo found(-2);
    const auto lookup = QHostInfo::lookupHost(address.host, &loop, [&](const QHostInfo &info) {
        found = info;
        loop.quit();
    });
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &loop, [&] {
        if (stopAsked() || deadline.hasExpired())
            loop.quit();
    });
    clock.start(slice);
    loop.exec();
    if (found.lookupId() == -2)
        QHostInfo::abortHostLookup(lookup);
    if (stopAsked())
        return failure(ErrorCode::Cancelled, address.host);
    if (found.lookupId() == -2)
        return failure(ErrorCode::TimedOut, address.host);
    if (found.addresses().isEmpty())
        return failure(ErrorCode::Unreachable, address.host, found.errorString());
    return found.addresses();
}

// 0 or the system's error number; -1 where it was stopped or took too long.
int awaitConnection(int fd, const QDeadlineTimer &deadline, const StopAsked &stopAsked)
{
    while (!stopAsked() && !deadline.hasExpired()) {
        pollfd waiting{fd, POLLOUT, 0};
        const auto ready = ::poll(&waiting, 1, int(slice.count()));
        if (ready < 0 && errno != EINTR)
            return errno;
        if (ready <= 0)
            continue;
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
        return error;
    }
    return -1;
}

int startConnecting(int fd, const QHostAddress &host, int port)
{
    int started = 0;
    if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 to{};
        to.sin6_family = AF_INET6;
        to.sin6_port = htons(quint16(port));
        const auto bytes = host.toIPv6Address();
        std::memcpy(&to.sin6_addr, &bytes, sizeof to.sin6_addr);
        started = ::connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    } else {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(quint16(port));
        to.sin_addr.s_addr = htonl(host.toIPv4Address());
        started = ::connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    }
    return started == 0 || errno == EINPROGRESS ? 0 : errno;
}

// Sending never waits for long, as what is sent is small; and a peer that vanished is noticed while nothing is sent.
void tune(int fd, std::chrono::milliseconds timeout)
{
    const int on = 1;
    const int seconds = 30;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    ::setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &seconds, sizeof seconds);
    ::setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &seconds, sizeof seconds);
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(timeout);
    const timeval most{whole.count() + 1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most);
}

} // namespace

Result<int> connectSocket(const SftpAddress &address, std::chrono::milliseconds timeout, const StopAsked &stopAsked)
{
    const QDeadlineTimer deadline(timeout);
    const auto hosts = resolve(address, deadline, stopAsked);
    if (!hosts)
        return std::unexpected(hosts.error());
    int error = 0;
    for (const auto &host : *hosts) {
        const int family = host.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
        const int fd = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (fd < 0) {
            error = errno;
            continue;
        }
        error = startConnecting(fd, host, address.port);
        if (error == 0)
            error = awaitConnection(fd, deadline, stopAsked);
        if (error == 0) {
            tune(fd, timeout);
            return fd;
        }
        ::close(fd);
        if (error < 0)
            break;
    }
    if (stopAsked())
        return failure(ErrorCode::Cancelled, address.host);
    if (error < 0 || error == ETIMEDOUT)
        return failure(ErrorCode::TimedOut, address.host);
    return failure(ErrorCode::Unreachable, address.host, qt_error_string(error));
}

} // namespace cloudward
