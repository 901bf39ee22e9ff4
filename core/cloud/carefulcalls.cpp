// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/carefulcalls.h"

#include <QDeadlineTimer>

namespace cloudward {

namespace {

constexpr int mostSilences = 2;

/// Once, whatever comes: a 429 with all that it says, too.
Result<HttpAnswer> sendOnce(HttpClient &http, const HttpRequest &request, const Cancel &cancel)
{
    QByteArray body;
    auto answer = http.receive(
        request, [](const HttpAnswer &) { return Result<void>(); },
        [&body](QByteArrayView part) -> Result<void> {
            if (body.size() + part.size() > HttpClient::largestBody)
                return failure(ErrorCode::TooLarge, {}, {}, body.size() + part.size(), HttpClient::largestBody);
            body += part;
            return {};
        },
        cancel);
    if (answer && !body.isEmpty())
        answer->body = body;
    return answer;
}

enum class Fate { Judged, Refused, Doubtful };

Fate fateOf(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return answer.error().code == ErrorCode::Unreachable || answer.error().code == ErrorCode::TimedOut
                   ? Fate::Doubtful
                   : Fate::Judged;
    if (answer->status == 429) {
        const bool isLimiter = !answer->header("Retry-After").isEmpty() ||
                               !answer->header("RateLimit-Reason").isEmpty() ||
                               !answer->header("X-RateLimit-Remaining").isEmpty();
        return isLimiter ? Fate::Refused : Fate::Doubtful;
    }
    return answer->status == 408 || answer->status >= 500 ? Fate::Doubtful : Fate::Judged;
}

} // namespace

Result<HttpAnswer> sendRepeatable(
    HttpClient &http, const HttpRequest &request, const RetryPolicy &retry, const Cancel &cancel)
{
    int silences = 0;
    for (int attempt = 1;; ++attempt) {
        auto answer = http.send(request, cancel, HttpClient::Repeat::Always);
        if (!answer && (answer.error().code != ErrorCode::TimedOut || ++silences >= mostSilences))
            return answer;
        // With Retry-After the waiting has been done below already.
        const bool gateway = answer && (answer->status == 502 || answer->status == 504 ||
                                           (answer->status == 503 && answer->header("Retry-After").isEmpty()));
        if ((answer && !gateway) || attempt >= retry.tries)
            return answer;
        if (auto waited = pauseFor(retry.pause(attempt), cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<bool> waitUntilThere(const IsThere &isThere, const ReadBack &readBack, const Cancel &cancel)
{
    const QDeadlineTimer patience(readBack.patience);
    for (auto pause = readBack.firstPoll;; pause = std::min(2 * pause, 8 * readBack.firstPoll)) {
        const bool last = patience.hasExpired();
        const auto there = isThere();
        if (!there || *there || last)
            return there;
        const auto left = std::chrono::milliseconds(patience.remainingTime());
        if (auto waited = pauseFor(std::min(pause, left), cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<std::optional<HttpAnswer>> addOnce(HttpClient &http, const HttpRequest &request, const IsThere &isThere,
    const ReadBack &readBack, const RetryPolicy &retry, const Cancel &cancel)
{
    for (int sending = 1;; ++sending) {
        auto answer = sendOnce(http, request, cancel);
        const auto fate = fateOf(answer);
        if (fate == Fate::Judged) {
            if (!answer)
                return std::unexpected(answer.error());
            return std::optional(*answer);
        }
        const auto retryAfter = answer ? answer->header("Retry-After") : QByteArray();
        if (auto waited = pauseFor(retry.pause(sending, retryAfter), cancel); !waited)
            return std::unexpected(waited.error());
        const auto there = fate == Fate::Refused ? isThere() : waitUntilThere(isThere, readBack, cancel);
        if (there && *there)
            return std::nullopt;
        if (!there && there.error().code == ErrorCode::Cancelled)
            return std::unexpected(there.error());
        // Where it cannot be looked at, it is not sent again.
        if (there && sending < retry.tries)
            continue;
        if (!answer)
            return std::unexpected(answer.error());
        return std::optional(*answer);
    }
}

} // namespace cloudward
