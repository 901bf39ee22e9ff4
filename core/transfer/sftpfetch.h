// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftpsession.h"

namespace cloudward {

/// A file on the server as it was when it was listed.
struct SftpWanted
{
    QByteArray path;
    qint64 size = 0;
    qint64 modified = 0; ///< seconds since 1970

    bool operator==(const SftpWanted &) const = default;
};

/// How much is fetched before anybody asks for it.
struct SftpAhead
{
    qsizetype files = 64;
    qint64 bytes = 16'000'000;
};

/// Reads files one after another while a thread of its own already fetches the next ones over the same connection: what
/// costs the time of a round trip for each file when it is done by turns costs it for all of them together. A lost
/// connection is made anew, and files are gone on with where they stood, if they are still the same.
///
/// open(), read() and finish() are for one thread, which waits in them. The session is the fetch's as long as it lives.
class SftpFetch
{
public:
    SftpFetch(SftpSession &session, Cancel cancel, SftpAhead ahead = {});
    ~SftpFetch();

    /// Called from the fetch's own thread, and from open(), for what is read next; nothing: no more is known.
    using Next = std::function<std::optional<SftpWanted>()>;
    /// Forgets what was expected before.
    void expect(Next next);

    /// Begins with a file, from its first byte; what was open before is closed. A file of up to `wholeFirst` bytes is all
    /// there, and known to be what was listed, when this returns. SourceChanged (also: it is gone), NotReadable,
    /// Unreachable, TimedOut, Cancelled; the subject is the file.
    Result<void> open(const SftpWanted &file);
    static constexpr qint64 wholeFirst = 4'000'000;
    /// Some bytes; 0 at the end that was listed.
    Result<qint64> read(char *data, qint64 most);
    /// After the last byte: whether it is still as it was listed. What open() and read() failed with is told once more.
    Result<void> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
