// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"

namespace cloudward {

/// A body that is read while it is sent, once, in the thread that sends.
struct StreamedBody
{
    qint64 size = 0; ///< exactly; sent as Content-Length
    /// Puts at most `most` bytes at `data` and says how many; 0 is the end. What it fails with ends the request.
    std::function<Result<qint64>(char *data, qint64 most)> read;
};

/// POST and PUT with bodies of any size, in bounded memory. HttpClient's rules for proxies, certificates, loopback, time-outs
/// and secrets hold; but each request is sent exactly once, whatever is answered, and redirects are answers. The
/// connection is kept for the next request for a few seconds.
///
/// A class of its own, on sockets: QNetworkAccessManager hands a body to its thread in pieces of 16 KiB, one at a time, and
/// sends 120 to 260 MB/s where curl sends 800 to 1,000. To be used in one thread that is not the window's, and destroyed
/// there.
class HttpUpload
{
public:
    explicit HttpUpload(NetworkSettings settings = {});
    ~HttpUpload();
    HttpUpload(HttpUpload &&) noexcept;
    HttpUpload &operator=(HttpUpload &&) noexcept;

    /// How many bytes of the body have left this program; called often.
    using Sent = std::function<void(qint64 bytes)>;
    /// An answer may come before the whole body is sent, and ends the sending. As HttpClient::send(); SourceChanged where
    /// the body is not as long as it said. After Unreachable, TimedOut and ServerFailed the server may have taken the
    /// body, if all of it was sent.
    Result<HttpAnswer> send(
        const HttpRequest &request, const StreamedBody &body, const Cancel &cancel, const Sent &sent = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
