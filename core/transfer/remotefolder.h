// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftpaddress.h"
#include "core/transfer/sftplogin.h"
#include "core/transfer/sftpsettings.h"
#include "core/work/progress.h"

#include <QDateTime>
#include <QList>

namespace cloudward {

/// One line of a folder on a server. Links are followed: kind, size and time are those of what they lead to.
struct RemoteEntry
{
    enum class Kind : quint8 {
        Folder,
        File,
        Other ///< a device, a link that leads nowhere, a name that is no UTF-8: neither to be opened nor fetched
    };
    QString name;
    Kind kind = Kind::Other;
    bool isLink = false;
    qint64 size = -1;     ///< bytes of a file; -1 for all others
    QDateTime modified{}; ///< UTC, whole seconds; invalid where the server does not say

    bool operator==(const RemoteEntry &) const = default;
};

struct RemoteFolder
{
    SftpAddress address;        ///< its absolute path, links and /~/ resolved by the server
    QList<RemoteEntry> entries; ///< without . and ..; folders first, then by name, case ignored

    /// The address of an entry, or of the folder that this one lies in ("..": the root's is the root).
    SftpAddress addressOf(const QString &name) const;
};

/// What a folder on a server holds, for a person to look through it. `settings` are for tests.
/// NotFound, NotReadable (no folder, or not allowed), and as SftpLink::open: HostKeyUnknown, SignInRefused …
Result<RemoteFolder> listRemoteFolder(
    const SftpAddress &address, const SftpLogin &login, Work &work, const SftpSettings &settings = {});

} // namespace cloudward
