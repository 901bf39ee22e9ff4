// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/download.h"

#include <optional>

namespace cloudward {

/// download() by http and https.
Result<Downloaded> downloadByHttp(const DownloadParameters &parameters, Work &work);

/// "bytes 5-9/10".
struct ContentRange
{
    qint64 first = -1; ///< -1: "bytes */10"
    qint64 last = -1;
    qint64 total = -1; ///< -1: "*"
    bool operator==(const ContentRange &) const = default;
};
std::optional<ContentRange> readContentRange(const QByteArray &value);

/// The SHA-256 of the whole file that an answer's headers tell, 32 bytes: Repr-Digest (RFC 9530), Digest (RFC 3230) or
/// X-Checksum-Sha256; empty where there is none that can be read.
QByteArray sumToldBy(const HttpAnswer &answer);

} // namespace cloudward
