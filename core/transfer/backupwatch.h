// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftplogin.h"
#include "core/transfer/sftpsettings.h"
#include "core/work/progress.h"

namespace cloudward {

struct WatchParameters
{
    QString source;   ///< a path, or sftp://user@host/path
    SftpLogin sftp{}; ///< for the latter
    SftpSettings settings{};
    std::chrono::milliseconds every{5'000};
    int patience = 120; ///< so many looks in a row without a change end the wait: ten minutes
};

struct Watched
{
    qint64 bytes = 0;
};

/// Waits until a ZIP that somebody else writes is whole: its end record is there, and its size is the same at two looks. A
/// file that is not there yet is waited for, too. Nothing but the file's size and its last 64 KiB are read. A lost
/// connection is made anew. Progress: Phase::Waiting, the bytes so far.
///
/// Malformed: it has stopped growing without its end. NotFound: it never came. Unsupported: neither a path
/// nor an sftp:// address. HostKeyUnknown, SignInRefused, Cancelled …
Result<Watched> waitUntilWritten(const WatchParameters &parameters, Work &work);

/// Whether these are the last bytes of a ZIP: they have its end record, and its comment ends where they end.
bool endsAsZip(QByteArrayView tail);

} // namespace cloudward
