// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"
#include "core/transfer/sftplogin.h"

namespace cloudward {

struct DownloadParameters
{
    QUrl url;              ///< http, https, sftp (with the account's name, never with a password) or file
    QString path;          ///< where it goes; PATH.part until it is whole
    HttpHeaders headers{}; ///< for http: Authorization, Cookie
    SftpLogin sftp{};
    NetworkSettings network{}; ///< for http
    /// So many tries without one new byte: with the defaults about five minutes, longer than a server takes to restart.
    RetryPolicy retry{.tries = 10};
    std::chrono::milliseconds timeout{60'000}; ///< without any byte moving
    qint64 bytesPerSecond = 0;                 ///< no faster than this; 0: as fast as it goes
    QByteArray sha256{};                       ///< what the whole file should have: 32 bytes; empty: not known
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
/// time by SFTP and for a local file: noted in PATH.part.json; and its last bytes are read again and compared); starts
/// afresh where it is not. Checks free space first and the size at the end. Gives the file the time of its source.
///
/// Lost connections, silence, 429 and 5xx once the source has answered are met by waiting and going on by itself, up to
/// retry.tries times without one new byte. The .part stays for the next try, whatever happens.
///
/// A file that is written to while it is fetched is noticed: by SFTP and for a local file on the way and at the end, by http
/// at the end, by asking for its last byte once more where the server has told a tag or a time of the file.
///
/// Its SHA-256 is compared with `sha256`, else with what the server says (Repr-Digest, RFC 9530; Digest, RFC 3230;
/// X-Checksum-Sha256). Where it differs, the .part stays; a next try takes it if it fits by then, else fetches all anew.
///
/// A file at `path` that has the source's size and time (size alone, where the source tells no time) is the
/// download: it is hashed and returned as it is, with resumedFrom == bytes. Any other is ExistsAlready (need is the
/// source's size, have its own) and is left alone.
///
/// DiskFull, SourceChanged (it changes faster than it can be fetched, or is still being written: need bytes when it began,
/// have now), Unreachable, TimedOut, NotFound, SignInRefused, Forbidden, Malformed (a web page came instead of a file, as
/// sign-in pages do; or its SHA-256 differs), HostKeyUnknown, HostKeyChanged, CertificateUntrusted, Unsupported (scheme),
/// Cancelled …
Result<Downloaded> download(const DownloadParameters &parameters, Work &work);

} // namespace cloudward
