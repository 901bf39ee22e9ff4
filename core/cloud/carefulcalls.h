// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"

#include <optional>

namespace cloudward {

/// Sends what may be sent any number of times: it reads, or it changes nothing more the second time. Beyond what HttpClient
/// repeats by itself (429, 503 with Retry-After, lost connections), gateways that fail (502, 503, 504) are asked again by
/// `retry`, and a site that fell silent once more. Other statuses are returned, not judged; else as HttpClient::send().
Result<HttpAnswer> sendRepeatable(
    HttpClient &http, const HttpRequest &request, const RetryPolicy &retry, const Cancel &cancel);

/// How long what was changed is looked for. Changes of groups and of product access have been seen to show up to 35 s late.
struct ReadBack
{
    std::chrono::milliseconds firstPoll{1'000}; ///< doubles up to eight times itself
    std::chrono::milliseconds patience{60'000};
};

using IsThere = std::function<Result<bool>()>;

/// True as soon as `isThere` says so, false after the patience (it is asked once at its end), its error at once.
Result<bool> waitUntilThere(const IsThere &isThere, const ReadBack &readBack, const Cancel &cancel);

/// Sends what adds something, up to retry.tries times, and never again before `isThere` was asked:
///   429 of Atlassian's limiter (it says how long to wait, or why): refused before it was looked at. Asked once.
///   No answer (lost, timed out), 408, 5xx, any other 429: may have been done all the same. Asked for the whole patience.
/// Nothing where it turned out to be there; else the answer, not judged, or the error of the last sending.
Result<std::optional<HttpAnswer>> addOnce(HttpClient &http, const HttpRequest &request, const IsThere &isThere,
    const ReadBack &readBack, const RetryPolicy &retry, const Cancel &cancel);

} // namespace cloudward
