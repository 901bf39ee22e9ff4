// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"

namespace cloudward {

struct DownloadParameters
{
    QUrl url;          ///< http, https or file
    QString path;      ///< where it goes; PATH.part until it is whole
    HttpHeaders headers; ///< for http: Authorization, Cookie
    RetryPolicy retry;
};

struct Downloaded
{
    QString path;
    qint64 bytes = 0;
    qint64 resumedFrom = 0; ///< bytes that a former try had left
    QByteArray sha256;
};

/// Fetches one file. Resumes PATH.part where the source is still the same (ETag or Last-Modified by If-Range; size and
/// time for a local file: noted in PATH.part.json); starts afresh where it is not. Checks the size and free space first.
/// DiskFull, SourceChanged, Unreachable, NotFound, SignInRefused, Cancelled …; the .part stays for the next try.
Result<Downloaded> download(const DownloadParameters &parameters, Work &work);

} // namespace cloudward
