// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

namespace cloudward {

/// A place on a server: sftp://user@host:port/path, percent-encoded. A path that begins with /~/ is below the home
/// folder of the account.
struct SftpAddress
{
    QString user; ///< empty: the name of the account on this machine
    QString host; ///< a name, or an IPv4 or IPv6 address without brackets
    int port = 22;
    QString path = QStringLiteral("/"); ///< decoded, from the root of the server on

    /// Whether text is meant to be such an address, right or wrong.
    static bool looksLikeOne(const QString &text);
    /// InvalidInput; an address with a password is refused, and the Error repeats nothing of what may be one.
    static Result<SftpAddress> parse(const QString &text);

    QString toString() const;
    /// The address of another path on the same server without the user, for people to read.
    QString shown(const QString &otherPath) const;
    /// As the server is to be asked: the path of toString(), without /~/.
    QByteArray serverPath() const;

    bool operator==(const SftpAddress &) const = default;
};

} // namespace cloudward
