// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/httpupload.h"

#include "core/transfer/certificates.h"
#include "core/transfer/httpanswerreader.h"
#include "core/transfer/proxies.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <optional>

namespace cloudward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 blockSize = 256 << 10;
constexpr int blocksAtOnce = 16;
/// As long as this a connection may lie idle and still be used: servers keep theirs for longer.
constexpr auto longestRest = 4s;

Error socketError(QAbstractSocket::SocketError error, const QString &words, const QString &subject)
{
    switch (error) {
    case QAbstractSocket::SocketTimeoutError: return {ErrorCode::TimedOut, subject, words};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return {ErrorCode::Unreachable, subject, u"TLS: "_s + words};
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: return {ErrorCode::Unreachable, subject, u"proxy: "_s + words};
    default: return {ErrorCode::Unreachable, subject, words};
    }
}

/// An address of plain http that goes by way of a proxy is asked of the proxy as a whole; https goes through a tunnel.
bool asksProxy(const QUrl &url, const QNetworkProxy &proxy)
{
    return url.scheme() == u"http" &&
           (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy);
}

QByteArray headOf(const HttpRequest &request, qint64 bodySize, const QNetworkProxy &proxy)
{
    const auto &url = request.url;
    QByteArray head = request.method == HttpRequest::Method::Put ? "PUT " : "POST ";
    if (asksProxy(url, proxy))
        head += url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    else
        head += url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (url.path().isEmpty() && !asksProxy(url, proxy))
        head += '/';
    head += " HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toUtf8();
    if (url.port() != -1)
        head += ':' + QByteArray::number(url.port());
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        // A line end in a value would begin a header of its own.
        if (!name.contains('\n') && !value.contains('\n') && !value.contains('\r'))
            head += "\r\n" + name + ": " + value;
    };
    add("User-Agent", "Cloudward/" CLOUDWARD_VERSION);
    add("Content-Length", QByteArray::number(bodySize));
    if (!url.userName().isEmpty())
        add("Authorization",
            basicAuthorization(url.userName(QUrl::FullyDecoded), Secret(url.password(QUrl::FullyDecoded))));
    if (asksProxy(url, proxy) && !proxy.user().isEmpty())
        add("Proxy-Authorization", basicAuthorization(proxy.user(), Secret(proxy.password())));
    for (const auto &[name, value] : request.headers)
        add(name, value);
    return head + "\r\n\r\n";
}

} // namespace

struct HttpUpload::Private
{
    NetworkSettings settings;
    std::unique_ptr<QTcpSocket> socket;
    QUrl connectedTo;
    QElapsedTimer rest;

    bool isFresh(const QUrl &url) const
    {
        return socket && socket->state() == QAbstractSocket::ConnectedState && socket->bytesAvailable() == 0 &&
               sameOrigin(connectedTo, url) && std::chrono::milliseconds(rest.elapsed()) < longestRest;
    }
};

namespace {

/// One request and its answer.
class Exchange
{
public:
    Exchange(QTcpSocket &socket, const NetworkSettings &settings, const HttpRequest &request, const StreamedBody &body,
        const Cancel &cancel, const HttpUpload::Sent &sent)
        : m_socket(socket)
        , m_settings(settings)
        , m_request(request)
        , m_body(body)
        , m_cancel(cancel)
        , m_sent(sent)
        , m_tls(qobject_cast<QSslSocket *>(&socket))
        , m_subject(shownUrl(request.url))
    {}

    Result<HttpAnswer> run(const QNetworkProxy &proxy, bool connected)
    {
        m_head = headOf(m_request, m_body.size, proxy);
        m_block.resize(blockSize);
        moved();
        listen();
        if (connected)
            begin();
        else
            connectBy(proxy);
        if (!m_over)
            m_loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (m_failed)
            return std::unexpected(std::move(*m_failed));
        auto answer = std::move(m_reader.answer());
        answer.url = m_request.url.adjusted(QUrl::RemoveUserInfo);
        return answer;
    }

    /// The whole body was sent, the whole answer has come, and the server keeps the connection.
    bool leavesConnection() const
    {
        return !m_failed && m_reader.keepsConnection() && m_read == m_body.size && waiting() == 0;
    }

private:
    void listen()
    {
        const auto connected = [this] {
            moved();
            begin();
        };
        const auto written = [this] {
            moved();
            pump();
        };
        if (auto *tls = m_tls) {
            QObject::connect(tls, &QSslSocket::sslErrors, &m_loop, [this, tls](const QList<QSslError> &errors) {
                const auto certificate = tls->peerCertificate();
                if (isAccepted(m_settings.certificates, m_request.url, certificate))
                    tls->ignoreSslErrors();
                else
                    m_certificateWords = certificateText(certificate, errors);
            });
            QObject::connect(tls, &QSslSocket::encrypted, &m_loop, connected);
            QObject::connect(tls, &QSslSocket::encryptedBytesWritten, &m_loop, written);
        } else {
            QObject::connect(&m_socket, &QTcpSocket::connected, &m_loop, connected);
        }
        QObject::connect(&m_socket, &QTcpSocket::bytesWritten, &m_loop, written);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_loop, [this] { readAnswer(); });
        QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_loop, [this](QAbstractSocket::SocketError error) {
            readAnswer();
            if (!m_over && error == QAbstractSocket::RemoteHostClosedError && m_reader.finish())
                return end();
            if (m_certificateWords.isEmpty())
                stop(socketError(error, m_socket.errorString(), m_subject));
            else
                stop({ErrorCode::CertificateUntrusted, m_subject, m_certificateWords});
        });
        QObject::connect(&m_poll, &QTimer::timeout, &m_loop, [this] {
            if (m_cancel.requested())
                stop({ErrorCode::Cancelled, m_subject, {}});
            else if (m_silence.hasExpired())
                stop({ErrorCode::TimedOut, m_subject, {}, m_request.timeout.count(), -1});
        });
        m_poll.start(20ms);
    }

    void connectBy(const QNetworkProxy &proxy)
    {
        const auto &url = m_request.url;
        const auto host = url.host(QUrl::FullyDecoded);
        const bool askProxy = asksProxy(url, proxy);
        m_socket.setProxy(askProxy ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy);
        if (m_tls)
            return m_tls->connectToHostEncrypted(host, quint16(url.port(443)));
        // Without a buffer, blocks go to the system as they are: with one, each is copied once more.
        m_socket.connectToHost(askProxy ? proxy.hostName() : host, askProxy ? proxy.port() : quint16(url.port(80)),
            QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

    void begin()
    {
        m_begun = true;
        m_socket.write(m_head);
        pump();
    }

    /// Keeps a little more than a block on its way. Reading may spin an event loop of its own: a source behind a wire does.
    void pump()
    {
        if (m_pumping || !m_begun || m_over)
            return;
        m_pumping = true;
        for (int blocks = 0; !m_over && m_read < m_body.size && waiting() < blockSize; ++blocks) {
            if (blocks == blocksAtOnce) {
                // The other side takes all at once: an answer that comes early is to be seen all the same.
                QMetaObject::invokeMethod(&m_loop, [this] { pump(); }, Qt::QueuedConnection);
                break;
            }
            sendBlock();
        }
        m_pumping = false;
        if (m_sent && !m_over)
            m_sent(std::clamp<qint64>(m_read - waiting(), 0, m_body.size));
    }

    void sendBlock()
    {
        const auto got = m_body.read(m_block.data(), std::min(blockSize, m_body.size - m_read));
        // A slow disk is not a silent server.
        moved();
        if (!got)
            stop(got.error());
        else if (*got <= 0)
            stop({ErrorCode::SourceChanged, m_subject, {}, m_body.size, m_read});
        else if (!m_over)
            m_socket.write(m_block.constData(), *got);
        m_read += got.value_or(0);
        if (m_cancel.requested())
            stop({ErrorCode::Cancelled, m_subject, {}});
    }

    /// Bytes that have not left the program.
    qint64 waiting() const { return m_socket.bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0); }

    void readAnswer()
    {
        if (m_over)
            return;
        moved();
        if (auto taken = m_reader.add(m_socket.readAll()); !taken)
            stop({taken.error().code, m_subject, taken.error().detail, taken.error().need, taken.error().have});
        else if (m_reader.isWhole())
            end();
    }

    void moved() { m_silence = m_request.timeout > 0ms ? QDeadlineTimer(m_request.timeout) : QDeadlineTimer::Forever; }

    void stop(Error error)
    {
        if (m_over)
            return;
        m_failed = std::move(error);
        end();
    }

    void end()
    {
        m_over = true;
        m_poll.stop();
        m_loop.quit();
    }

    QTcpSocket &m_socket;
    const NetworkSettings &m_settings;
    const HttpRequest &m_request;
    const StreamedBody &m_body;
    const Cancel &m_cancel;
    const HttpUpload::Sent &m_sent;
    QSslSocket *m_tls; ///< the same socket, where it is one
    QString m_subject;
    QByteArray m_head;
    QByteArray m_block;
    HttpAnswerReader m_reader;
    QString m_certificateWords;
    std::optional<Error> m_failed;
    QDeadlineTimer m_silence;
    qint64 m_read = 0; ///< of the body, from its source
    bool m_begun = false;
    bool m_pumping = false;
    bool m_over = false;
    QTimer m_poll;
    QEventLoop m_loop; ///< the last member: what is connected to it goes first
};

} // namespace

HttpUpload::HttpUpload(NetworkSettings settings)
    : d(std::make_unique<Private>(Private{std::move(settings), {}, {}, {}}))
{}

HttpUpload::~HttpUpload() = default;
HttpUpload::HttpUpload(HttpUpload &&) noexcept = default;
HttpUpload &HttpUpload::operator=(HttpUpload &&) noexcept = default;

Result<HttpAnswer> HttpUpload::send(
    const HttpRequest &request, const StreamedBody &body, const Cancel &cancel, const Sent &sent)
{
    const auto subject = shownUrl(request.url);
    const bool isPost = request.method == HttpRequest::Method::Post || request.method == HttpRequest::Method::Put;
    if (!isPost || (request.url.scheme() != u"http" && request.url.scheme() != u"https") ||
        request.url.host().isEmpty())
        return failure(ErrorCode::InvalidInput, subject);
    if (cancel.requested())
        return failure(ErrorCode::Cancelled, subject);

    const bool connected = d->isFresh(request.url);
    if (!connected) {
        const bool isTls = request.url.scheme() == u"https";
        d->socket = isTls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
        d->connectedTo = request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    }
    Exchange exchange(*d->socket, d->settings, request, body, cancel, sent);
    auto answer = exchange.run(proxyFor(d->settings.proxy, request.url), connected);
    if (exchange.leavesConnection())
        d->rest.start();
    else
        d->socket.reset();
    return answer;
}

} // namespace cloudward
