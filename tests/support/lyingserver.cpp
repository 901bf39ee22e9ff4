// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lyingserver.h"

#include <QHash>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrlQuery>
#include <QWaitCondition>

namespace cloudward {

namespace {

using Request = LyingServer::Request;
using Answer = LyingServer::Answer;

/// The next whole request in `bytes`, which lose it; false where it is not whole yet.
bool takeRequest(QByteArray &bytes, Request &request)
{
    const auto headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    auto lines = bytes.first(headEnd).split('\n');
    const auto first = lines.takeFirst().trimmed().split(' ');
    request = {};
    request.method = first.value(0);
    request.target = first.value(1);
    for (const auto &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        request.headers.emplace_back(
            line.first(std::max<qsizetype>(colon, 0)).trimmed(), line.sliced(colon + 1).trimmed());
    }
    const auto length = request.header("Content-Length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return false;
    request.body = bytes.sliced(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return true;
}

QByteArray inChunks(const QByteArray &body)
{
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += 1000) {
        const auto chunk = body.mid(at, 1000);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

/// True where the connection stays open for the next request.
bool sendAnswer(QTcpSocket *socket, const Answer &answer)
{
    if (answer.closeUnanswered) {
        socket->disconnectFromHost();
        return false;
    }
    if (answer.hang && answer.cutAfter < 0)
        return false;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    auto body = answer.body;
    switch (answer.length) {
    case Answer::Length::Right:
        head +=
            "Content-Length: " + QByteArray::number(answer.announced >= 0 ? answer.announced : body.size()) + "\r\n";
        break;
    case Answer::Length::None: head += "Connection: close\r\n"; break;
    case Answer::Length::Chunked:
        head += "Transfer-Encoding: chunked\r\n";
        body = inChunks(body);
        break;
    }
    const bool cut = answer.cutAfter >= 0;
    socket->write(head + "\r\n" + (cut ? body.first(std::min<qsizetype>(answer.cutAfter, body.size())) : body));
    if (answer.hang)
        return false;
    if (cut || answer.length == Answer::Length::None || (answer.announced >= 0 && answer.announced != body.size())) {
        socket->disconnectFromHost();
        return false;
    }
    return true;
}

} // namespace

struct LyingServer::Private
{
    Script script;
    QThread thread;
    quint16 port = 0;
    mutable QMutex mutex;
    mutable QWaitCondition arrived;
    QList<Request> requests;

    void listen();
    void serve(QTcpSocket *socket);
};

void LyingServer::Private::listen()
{
    auto *server = new QTcpServer;
    QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    server->listen(QHostAddress::LocalHost);
    port = server->serverPort();
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        while (auto *socket = server->nextPendingConnection())
            serve(socket);
    });
}

void LyingServer::Private::serve(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(
        socket, &QTcpSocket::readyRead, socket, [this, socket, bytes = QByteArray(), open = true]() mutable {
            bytes += socket->readAll();
            Request request;
            while (open && takeRequest(bytes, request)) {
                int number = 0;
                {
                    const QMutexLocker lock(&mutex);
                    requests << request;
                    number = int(requests.size());
                    arrived.wakeAll();
                }
                open = sendAnswer(socket, script(request, number));
            }
        });
}

LyingServer::LyingServer(Script script)
    : d(std::make_unique<Private>())
{
    d->script = std::move(script);
    auto *starter = new QObject;
    starter->moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        starter,
        [this, starter] {
            d->listen();
            starter->deleteLater();
        },
        Qt::BlockingQueuedConnection);
}

LyingServer::~LyingServer()
{
    d->thread.quit();
    d->thread.wait();
}

QUrl LyingServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url.resolved(QUrl(path));
}

QList<LyingServer::Request> LyingServer::requests() const
{
    const QMutexLocker lock(&d->mutex);
    return d->requests;
}

bool LyingServer::waitForRequests(int count) const
{
    const QMutexLocker lock(&d->mutex);
    QDeadlineTimer deadline(std::chrono::minutes(1));
    while (d->requests.size() < count) {
        if (!d->arrived.wait(&d->mutex, deadline))
            return false;
    }
    return true;
}

QByteArray LyingServer::Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString LyingServer::Request::path() const
{
    return QUrl::fromEncoded(target).path(QUrl::FullyDecoded);
}

QString LyingServer::Request::query(const QString &name) const
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(name, QUrl::FullyDecoded);
}

LyingServer::Answer jsonAnswer(const QByteArray &json, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = json};
}

LyingServer::Answer htmlAnswer(const QByteArray &html, int status)
{
    return {.status = status, .headers = {{"Content-Type", "text/html;charset=UTF-8"}}, .body = html};
}

} // namespace cloudward
