// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>

class QHttpMultiPart;
class QIODevice;

namespace cloudward {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };
    Method method = Method::Get;
    QUrl url;
    HttpHeaders headers; ///< Content-Type among them where there is a body
    QByteArray body;
    bool followRedirects = true;
    std::chrono::milliseconds timeout{30'000}; ///< without any byte moving; 0: wait for as long as it takes
};

struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QUrl url; ///< after redirects

    QByteArray header(QByteArrayView name) const; ///< the name's case is ignored
};

/// How to answer rate limits: tries, and the first pause where there is no Retry-After. Tests make it short.
struct RetryPolicy
{
    int tries = 5;
    std::chrono::milliseconds firstPause{2'000};
    std::chrono::milliseconds longestPause{60'000};
};

/// HTTP for bodies of work: send() returns when the answer is there, spinning an event loop of the calling thread's own.
/// To be made and used in one thread that is not the window's. Keeps cookies for its lifetime, in memory.
///
/// 429 (and 503 with Retry-After) are answered by waiting as told, else by back-off with jitter, for requests that are
/// safe to repeat (GET, PUT, DELETE, and those whose caller says so). Other statuses are returned, not judged.
class HttpClient
{
public:
    explicit HttpClient(RetryPolicy policy = {});
    ~HttpClient();

    enum class Repeat { IfSafe, Never, Always };
    /// Unreachable, TimedOut, CertificateUntrusted, RateLimited, Cancelled.
    Result<HttpAnswer> send(const HttpRequest &request, const Cancel &cancel, Repeat repeat = Repeat::IfSafe);
    /// As send() with the answer's body into `sink` as it arrives (statuses 200 and 206 only; other bodies go into the
    /// answer). `progress` is told the bytes received so far.
    Result<HttpAnswer> receive(const HttpRequest &request, const std::function<Result<void>(const HttpAnswer &)> &begin,
        const std::function<Result<void>(QByteArrayView)> &sink, const Cancel &cancel);

    QByteArray cookie(const QUrl &url, QByteArrayView name) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// JSON object or array of an answer; NotJira where the body is not JSON (a proxy's or a login page).
Result<QJsonDocument> jsonBody(const HttpAnswer &answer);
/// 401 SignInRefused, 403 Forbidden (CaptchaRequired by Jira's header), 404 NotFound, 409 Conflict, 429 RateLimited,
/// 5xx ServerFailed …; errorMessages of Jira and errors[].detail of the admin API go into detail. 2xx is fine.
Result<void> checkStatus(const HttpAnswer &answer);
/// "Basic …" and "Bearer …".
QByteArray basicAuthorization(const QString &user, const Secret &password);
QByteArray bearerAuthorization(const Secret &token);

} // namespace cloudward
