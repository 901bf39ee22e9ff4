// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"

namespace cloudward {

struct DownloadParameters
{
    QUrl url;              ///< http, https or file
    QString path;          ///< where it goes; PATH.part until it is whole
    HttpHeaders headers{}; ///< for http: Authorization, Cookie
    RetryPolicy retry{};
    std::chrono::milliseconds timeout{60'000}; ///< without any byte moving
};

struct Downloaded
{
    QString path;
    qint64 bytes = 0;
    qint64 resumedFrom = 0; ///< bytes that a former try had left
    qint64 received = 0;    ///< bytes read from the source in this run, what was read twice included
    /// False where the server told no size and knows no ranges: whether all of it has come, only its content can tell.
    bool sizeTold = true;
    QByteArray sha256; ///< of the whole file; 32 bytes
};

/// Fetches one file. Resumes PATH.part where the source is still the same (ETag or Last-Modified by If-Range; size and
/// time for a local file: noted in PATH.part.json; and its last bytes are read again and compared); starts afresh where it
/// is not. Checks free space first and the size at the end. Gives the file the time of its source.
///
/// Lost connections, silence, 429 and 5xx once the source has answered are met by waiting and going on by itself, up to
/// retry.tries times without one new byte. The .part stays for the next try, whatever happens.
///
/// A file at `path` that has the source's size and time (size alone, where the source tells no time) is the
/// download: it is hashed and returned as it is, with resumedFrom == bytes. Any other is ExistsAlready (need is the
/// source's size, have its own) and is left alone.
///
/// DiskFull, SourceChanged (it changes faster than it can be fetched), Unreachable, TimedOut, NotFound, SignInRefused,
/// Forbidden, Malformed (a web page came instead of a file, as sign-in pages do), Unsupported (scheme), Cancelled …
Result<Downloaded> download(const DownloadParameters &parameters, Work &work);

} // namespace cloudward
