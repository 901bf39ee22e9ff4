// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/networksettings.h"
#include "core/work/work.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace cloudward {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };
    Method method = Method::Get;
    QUrl url;
    HttpHeaders headers{}; ///< Content-Type among them where there is a body
    QByteArray body{};
    bool followRedirects = true;
    std::chrono::milliseconds timeout{30'000}; ///< without any byte moving; 0: wait for as long as it takes
    /// Beyond this much unread data the socket is left alone: a slow disk slows the wire and does not fill memory.
    qint64 readAhead = 8 << 20;
};

struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers{};
    QByteArray body{};
    QUrl url{}; ///< after redirects

    QByteArray header(QByteArrayView name) const; ///< the name's case is ignored
};

/// How to answer rate limits and lost connections: tries, and the first pause where there is no Retry-After (it doubles,
/// times 0.7 to 1.3). No pause is longer than longestPause, whatever the server asks for. Tests make it short.
struct RetryPolicy
{
    int tries = 5;
    std::chrono::milliseconds firstPause{2'000};
    std::chrono::milliseconds longestPause{60'000};

    /// Before try number `attempt` + 1 (the first is 1). `retryAfter`: that header of the last answer, seconds or a date.
    std::chrono::milliseconds pause(int attempt, const QByteArray &retryAfter = {}) const;
};

/// HTTP for bodies of work: send() returns when the answer is there, spinning an event loop of the calling thread's own.
/// To be used in one thread that is not the window's, and destroyed there. Keeps cookies for its lifetime, in memory.
///
/// 429, 503 with Retry-After and connections that were lost before the answer was whole are answered by waiting as told,
/// else by back-off with jitter, for requests that are safe to repeat (GET, PUT, DELETE, and those whose caller says
/// so). Other statuses are returned, not judged. Nothing else is sent twice, neither by us nor by Qt.
///
/// Redirects are followed to http and https, ten at most. Authorization and Cookie of the request stay behind when the
/// redirect leads to another origin, except from http to https of the same host; a body is not sent to another
/// origin at all: the redirect itself is the answer then. User and password in an address are sent as Authorization.
///
/// CertificateUntrusted has the certificate's SHA-256 in detail (fingerprintIn() finds it), whom it is for and by, and the
/// system's words; one that settings.certificates has for that host and port is taken. Loopback never goes by way of
/// the system's proxy.
class HttpClient
{
public:
    explicit HttpClient(RetryPolicy policy = {}, NetworkSettings settings = {});
    ~HttpClient();
    HttpClient(HttpClient &&) noexcept;
    HttpClient &operator=(HttpClient &&) noexcept;

    /// An answer's body in memory is no larger; more is TooLarge.
    static constexpr qint64 largestBody = 64'000'000;

    enum class Repeat { IfSafe, Never, Always };
    /// Unreachable, TimedOut, CertificateUntrusted, RateLimited, TooLarge, ServerFailed (not HTTP, or a redirect to
    /// nowhere), Cancelled. Subjects are addresses without user, password and query.
    Result<HttpAnswer> send(const HttpRequest &request, const Cancel &cancel, Repeat repeat = Repeat::IfSafe);

    using Begin = std::function<Result<void>(const HttpAnswer &)>;
    using Sink = std::function<Result<void>(QByteArrayView)>;
    /// As send(), once, with the body into `sink` as it arrives, not compressed, of statuses 200 and 206 only; other
    /// bodies go into the answer. `begin` has status, headers and address before the first byte. What `begin` and
    /// `sink` fail with ends the request and is returned.
    Result<HttpAnswer> receive(const HttpRequest &request, const Begin &begin, const Sink &sink, const Cancel &cancel);

    QByteArray cookie(const QUrl &url, QByteArrayView name) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Base, path and query; names and values are percent-encoded here, path is to be so already.
QUrl restUrl(const QUrl &base, const QString &path, const QList<std::pair<QString, QString>> &query = {});
/// One segment of a path.
QString pathSegment(const QString &text);
/// An address as it may be shown and logged: without user, password, query and fragment.
QString shownUrl(const QUrl &url);
/// "Sun, 06 Nov 1994 08:49:37 GMT"; invalid where it is nothing like it.
QDateTime httpDate(const QByteArray &value);
/// Scheme, host and port are the same.
bool sameOrigin(const QUrl &one, const QUrl &other);
/// Waits in small steps. Cancelled.
Result<void> pauseFor(std::chrono::milliseconds pause, const Cancel &cancel);

/// JSON object or array of an answer; NotJira where the body is not JSON (a proxy's or a login page).
Result<QJsonDocument> jsonBody(const HttpAnswer &answer);
/// 401 SignInRefused, 403 Forbidden (CaptchaRequired by Jira's header; detail is the login page then), 404 NotFound,
/// 409 Conflict, 429 RateLimited, 408 and 504 TimedOut, 5xx ServerFailed, a redirect NotJira, other 4xx InvalidInput.
/// errorMessages and errors of Jira and errors[].detail of the admin API go into detail. 2xx is fine.
Result<void> checkStatus(const HttpAnswer &answer);
/// "Basic …" and "Bearer …".
QByteArray basicAuthorization(const QString &user, const Secret &password);
QByteArray bearerAuthorization(const Secret &token);

} // namespace cloudward
