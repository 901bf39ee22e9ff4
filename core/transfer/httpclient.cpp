// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpclient.h"

#include "core/transfer/certificates.h"
#include "core/transfer/proxies.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <optional>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostRedirects = 10;
constexpr qint64 blockSize = 1 << 20;

/// A request's body that cannot be rewound. Qt sends a request again by itself when the connection is closed before it has
/// looked at the answer, POST included, unless the body cannot be read a second time.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto part = QByteArrayView(m_bytes).sliced(m_at, std::min<qint64>(most, m_bytes.size() - m_at));
        std::copy(part.begin(), part.end(), data);
        m_at += part.size();
        return part.isEmpty() && most > 0 ? -1 : part.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

bool isName(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isSafe(HttpRequest::Method method)
{
    return method != HttpRequest::Method::Post;
}

/// Qt takes a connection that is closed for the end of a body now and then, even where a length or a last chunk was to
/// come (whether it does depends on how the bytes arrive). What can be known of the rest is known here.
bool wasCutShort(const HttpAnswer &answer, qint64 received)
{
    if (!answer.header("Content-Encoding").isEmpty() || answer.status == 204 || answer.status == 304)
        return false;
    bool told = false;
    const auto length = answer.header("Content-Length").toLongLong(&told);
    if (told)
        return received != length;
    const bool isJson = answer.header("Content-Type").toLower().startsWith("application/json");
    return isJson && received > 0 && received == answer.body.size() && QJsonDocument::fromJson(answer.body).isNull();
}

Error networkError(QNetworkReply::NetworkError error, const QString &words, const QUrl &url)
{
    switch (error) {
    case QNetworkReply::TimeoutError: return {ErrorCode::TimedOut, shownUrl(url), words};
    case QNetworkReply::SslHandshakeFailedError: return {ErrorCode::Unreachable, shownUrl(url), u"TLS: "_s + words};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return {ErrorCode::InvalidInput, shownUrl(url), words};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: return {ErrorCode::ServerFailed, shownUrl(url), words};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return {ErrorCode::Unreachable, shownUrl(url), u"proxy: "_s + words};
    default: return {ErrorCode::Unreachable, shownUrl(url), words};
    }
}

/// Cut short, as against refused or not found: the same request may well succeed.
struct Failed
{
    Error error;
    bool connectionLost = false;
};
using Exchanged = std::expected<HttpAnswer, Failed>;

/// What a redirect leads to; nothing where it is not to be followed.
Result<std::optional<HttpRequest>> redirected(const HttpRequest &request, const HttpAnswer &answer)
{
    const auto location = answer.header("Location");
    const bool isRedirect = answer.status == 301 || answer.status == 302 || answer.status == 303 ||
                            answer.status == 307 || answer.status == 308;
    if (!request.followRedirects || !isRedirect || location.isEmpty())
        return std::nullopt;

    HttpRequest next = request;
    next.url = request.url.resolved(QUrl::fromEncoded(location));
    if (!next.url.isValid() || (next.url.scheme() != u"http" && next.url.scheme() != u"https") ||
        next.url.host().isEmpty())
        return failure(ErrorCode::ServerFailed, shownUrl(request.url), u"redirect to "_s + next.url.scheme());
    next.url.setUserInfo({});
    const bool keepsMethod = answer.status == 307 || answer.status == 308 || request.method == HttpRequest::Method::Get;
    if (!keepsMethod) {
        next.method = HttpRequest::Method::Get;
        next.body.clear();
        next.headers.removeIf([](const auto &header) { return isName(header.first, "Content-Type"); });
    }
    const bool upgraded = request.url.scheme() == u"http" && next.url.scheme() == u"https" &&
                          request.url.host() == next.url.host() && request.url.port() == -1 && next.url.port() == -1;
    if (!sameOrigin(request.url, next.url) && !upgraded) {
        if (next.method != HttpRequest::Method::Get)
            return std::nullopt;
        next.headers.removeIf(
            [](const auto &header) { return isName(header.first, "Authorization") || isName(header.first, "Cookie"); });
    }
    return next;
}

} // namespace

struct HttpClient::Private
{
    RetryPolicy policy;
    NetworkSettings settings;
    /// Made on first use: it belongs to the thread that uses it, which need not be the one that made the client.
    std::unique_ptr<QNetworkAccessManager> manager;

    QNetworkReply *start(const HttpRequest &request, bool streamed, bool mayRepeat);
    Exchanged exchange(
        const HttpRequest &request, bool mayRepeat, const Begin *begin, const Sink *sink, const Cancel &cancel);
    Exchanged exchangeWithRedirects(
        HttpRequest request, bool mayRepeat, const Begin *begin, const Sink *sink, const Cancel &cancel);
};

QNetworkReply *HttpClient::Private::start(const HttpRequest &request, bool streamed, bool mayRepeat)
{
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        useProxy(*manager, settings.proxy);
    }
    auto url = request.url;
    url.setUserInfo({});
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setRawHeader("User-Agent", "Cloudward/" CLOUDWARD_VERSION);
    if (streamed)
        wire.setRawHeader("Accept-Encoding", "identity");
    if (!request.url.userName().isEmpty())
        wire.setRawHeader("Authorization", basicAuthorization(request.url.userName(QUrl::FullyDecoded),
                                               Secret(request.url.password(QUrl::FullyDecoded))));
    // Through a tunnel Qt signs in by itself, for plain http it does not. Never with https: the server would read it.
    const auto &proxy = settings.proxy;
    if (proxy.kind == Proxy::Kind::Manual && !proxy.user.isEmpty() && url.scheme() == u"http")
        wire.setRawHeader("Proxy-Authorization", basicAuthorization(proxy.user, proxy.password));
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);

    if (!mayRepeat && !isSafe(request.method)) {
        // A connection that idled may be closed already on the other side: that would look like a request lost midway.
        manager->clearConnectionCache();
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto body = std::make_unique<OneWayBody>(request.body);
        auto *reply = manager->post(wire, body.get());
        body.release()->setParent(reply);
        return reply;
    }
    switch (request.method) {
    case HttpRequest::Method::Get: return manager->get(wire);
    case HttpRequest::Method::Post: return manager->post(wire, request.body);
    case HttpRequest::Method::Put: return manager->put(wire, request.body);
    case HttpRequest::Method::Delete: return manager->deleteResource(wire);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

Exchanged HttpClient::Private::exchange(
    const HttpRequest &request, bool mayRepeat, const Begin *begin, const Sink *sink, const Cancel &cancel)
{
    const auto subject = shownUrl(request.url);
    if (cancel.requested())
        return std::unexpected(Failed{{ErrorCode::Cancelled, subject, {}}});

    const std::unique_ptr<QNetworkReply> reply(start(request, sink != nullptr, mayRepeat));
    reply->setReadBufferSize(request.readAhead);
    HttpAnswer answer;
    answer.url = request.url.adjusted(QUrl::RemoveUserInfo);
    std::optional<Error> failed;
    QString certificateWords;
    qint64 received = 0;
    QDeadlineTimer silence(request.timeout > 0ms ? QDeadlineTimer(request.timeout) : QDeadlineTimer::Forever);
    QEventLoop loop;

    const auto stop = [&](Error error) {
        if (!failed)
            failed = std::move(error);
        // Ends in finished(), possibly before abort() returns.
        reply->abort();
        loop.quit();
    };
    const auto moved = [&] {
        if (request.timeout > 0ms)
            silence.setRemainingTime(request.timeout);
    };
    const auto readHead = [&] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (answer.status != 0 || status < 200 || failed)
            return;
        answer.status = status;
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.emplace_back(name, value);
        if (begin && (status == 200 || status == 206)) {
            if (auto begun = (*begin)(answer); !begun)
                stop(begun.error());
        }
    };
    const auto readBody = [&] {
        readHead();
        while (!failed && reply->isOpen() && reply->bytesAvailable() > 0) {
            const auto block = reply->read(blockSize);
            received += block.size();
            if (sink && (answer.status == 200 || answer.status == 206)) {
                if (auto taken = (*sink)(block); !taken)
                    stop(taken.error());
            } else if (answer.body.size() + block.size() > largestBody) {
                stop({ErrorCode::TooLarge, subject, {}, answer.body.size() + block.size(), largestBody});
            } else {
                answer.body += block;
            }
            // A slow disk is not a silent server.
            moved();
            if (cancel.requested())
                stop({ErrorCode::Cancelled, subject, {}});
        }
    };
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, &loop, [&] {
        moved();
        readHead();
    });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        moved();
        readBody();
    });
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &loop, moved);
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        const auto certificate = reply->sslConfiguration().peerCertificate();
        if (isAccepted(settings.certificates, request.url, certificate))
            reply->ignoreSslErrors();
        else
            certificateWords = certificateText(certificate, errors);
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, [&] { loop.quit(); });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (cancel.requested())
            stop({ErrorCode::Cancelled, subject, {}});
        else if (silence.hasExpired())
            stop({ErrorCode::TimedOut, subject, {}, request.timeout.count(), -1});
    });
    poll.start(20ms);

    if (!reply->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    poll.stop();
    readBody();
    reply->disconnect();

    if (failed)
        return std::unexpected(Failed{std::move(*failed)});
    if (!certificateWords.isEmpty())
        return std::unexpected(Failed{{ErrorCode::CertificateUntrusted, subject, certificateWords}});
    const auto error = reply->error();
    // Qt has an error of its own for each refusing status; to us these are answers.
    const bool isAnswer =
        answer.status != 0 &&
        (error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
            error == QNetworkReply::ProxyAuthenticationRequiredError ||
            (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
            error >= QNetworkReply::InternalServerError);
    if (!isAnswer) {
        return std::unexpected(Failed{
            networkError(error, reply->errorString(), request.url), error == QNetworkReply::RemoteHostClosedError});
    }
    if (wasCutShort(answer, received))
        return std::unexpected(Failed{{ErrorCode::Unreachable, subject, {}, -1, received}, true});
    return answer;
}

Exchanged HttpClient::Private::exchangeWithRedirects(
    HttpRequest request, bool mayRepeat, const Begin *begin, const Sink *sink, const Cancel &cancel)
{
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        auto answer = exchange(request, mayRepeat, begin, sink, cancel);
        if (!answer)
            return answer;
        auto next = redirected(request, *answer);
        if (!next)
            return std::unexpected(Failed{next.error()});
        if (!*next)
            return answer;
        request = std::move(**next);
    }
    return std::unexpected(Failed{{ErrorCode::ServerFailed, shownUrl(request.url), u"too many redirects"_s}});
}

HttpClient::HttpClient(RetryPolicy policy, NetworkSettings settings)
    : d(std::make_unique<Private>(Private{policy, std::move(settings), {}}))
{}

HttpClient::~HttpClient() = default;
HttpClient::HttpClient(HttpClient &&) noexcept = default;
HttpClient &HttpClient::operator=(HttpClient &&) noexcept = default;

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, const Cancel &cancel, Repeat repeat)
{
    const bool mayRepeat = repeat == Repeat::Always || (repeat == Repeat::IfSafe && isSafe(request.method));
    for (int attempt = 1;; ++attempt) {
        auto answer = d->exchangeWithRedirects(request, mayRepeat, nullptr, nullptr, cancel);
        const bool last = !mayRepeat || attempt >= d->policy.tries;
        QByteArray retryAfter;
        if (answer) {
            retryAfter = answer->header("Retry-After");
            const bool limited = answer->status == 429;
            if (!limited && (answer->status != 503 || retryAfter.isEmpty()))
                return *answer;
            if (last && limited)
                return std::unexpected(checkStatus(*answer).error());
            if (last)
                return *answer;
        } else if (last || !answer.error().connectionLost) {
            return std::unexpected(answer.error().error);
        }
        if (auto waited = pauseFor(d->policy.pause(attempt, retryAfter), cancel); !waited)
            return std::unexpected(waited.error());
    }
}

Result<HttpAnswer> HttpClient::receive(
    const HttpRequest &request, const Begin &begin, const Sink &sink, const Cancel &cancel)
{
    auto answer = d->exchangeWithRedirects(request, isSafe(request.method), &begin, &sink, cancel);
    if (!answer)
        return std::unexpected(answer.error().error);
    return *answer;
}

QByteArray HttpClient::cookie(const QUrl &url, QByteArrayView name) const
{
    if (!d->manager)
        return {};
    for (const auto &cookie : d->manager->cookieJar()->cookiesForUrl(url)) {
        if (cookie.name() == name)
            return cookie.value();
    }
    return {};
}

} // namespace cloudward
