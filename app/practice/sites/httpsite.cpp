// SPDX-License-Identifier: Apache-2.0
#include "app/practice/sites/httpsite.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace cloudward {

using namespace Qt::StringLiterals;

void Routes::add(const QByteArray &method, const QString &pattern, Handler handler)
{
    addLate(method, pattern, [handler = std::move(handler)](const SiteRequest &request, const Respond &respond) {
        respond(handler(request));
    });
}

void Routes::addLate(const QByteArray &method, const QString &pattern, LateHandler handler)
{
    m_routes.append({method, pattern.split(u'/'), std::move(handler)});
}

Routes::Match Routes::find(const QByteArray &method, const QString &path) const
{
    Match match;
    const QStringList parts = path.split(u'/');
    for (const Route &route : m_routes) {
        if (route.parts.size() != parts.size())
            continue;
        QStringList captures;
        bool fits = true;
        for (qsizetype i = 0; fits && i < parts.size(); ++i) {
            if (route.parts.at(i) == "{}"_L1)
                captures.append(parts.at(i));
            else
                fits = route.parts.at(i) == parts.at(i);
        }
        if (!fits)
            continue;
        match.pathKnown = true;
        if (route.method == method) {
            match.handler = &route.handler;
            match.captures = captures;
            return match;
        }
    }
    return match;
}

Result<void> HttpSite::listen(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port))
        return failure(ErrorCode::Unreachable, u"127.0.0.1:%1"_s.arg(port), server->errorString());
    m_port = server->serverPort();
    if (!bind(server.get()))
        return failure(ErrorCode::Unreachable, u"127.0.0.1:%1"_s.arg(m_port));
    server.release();
    return {};
}

QUrl HttpSite::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

std::optional<SiteReply> HttpSite::refuse(const SiteRequest &)
{
    return {};
}

void HttpSite::finish(const SiteRequest &, SiteReply &)
{}

SiteReply HttpSite::notFound(const SiteRequest &)
{
    return SiteReply::html("<!DOCTYPE html><title>Not found</title><h1>There is no such page here</h1>", 404);
}

static QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    default: return "OTHER";
    }
}

static void write(QHttpServerResponder &responder, const SiteReply &reply)
{
    QHttpHeaders headers;
    if (!reply.type.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.type);
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    responder.write(reply.body, headers, static_cast<QHttpServerResponder::StatusCode>(reply.status));
}

bool HttpSite::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    SiteRequest asked;
    asked.method = methodName(request.method());
    asked.path = request.url().path();
    asked.query = parseFields(request.url().query(QUrl::FullyEncoded).toUtf8());
    asked.headers = request.headers();
    asked.body = request.body();
    const QByteArray forwarded = asked.header("X-Forwarded-Host");
    asked.origin = forwarded.isEmpty() ? url().toString() : u"http://"_s + QString::fromLatin1(forwarded);

    // A function that may be copied wants a responder that may be shared.
    auto shared = std::make_shared<QHttpServerResponder>(std::move(responder));
    const Respond respond = [this, shared, asked, port = request.remotePort()](const SiteReply &reply) {
        SiteReply whole = reply;
        finish(asked, whole);
        if (whole.isLost)
            cut(port, shared);
        else if (whole.delay.count() > 0)
            QTimer::singleShot(whole.delay, this, [shared, whole] { write(*shared, whole); });
        else
            write(*shared, whole);
    };

    if (const std::optional<SiteReply> refusal = refuse(asked)) {
        respond(*refusal);
        return true;
    }
    const Routes::Match match = m_routes.find(asked.method == "HEAD" ? "GET" : asked.method, asked.path);
    if (match.handler) {
        asked.captures = match.captures;
        (*match.handler)(asked, respond);
    } else if (match.pathKnown) {
        respond(SiteReply::empty(405));
    } else {
        respond(notFound(asked));
    }
    return true;
}

/// Not while the connection's own request is being handled.
void HttpSite::cut(quint16 clientPort, std::shared_ptr<QHttpServerResponder> responder)
{
    const auto abort = [this, clientPort, responder = std::move(responder)] {
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            if (socket->peerPort() == clientPort)
                socket->abort();
        }
    };
    QMetaObject::invokeMethod(this, abort, Qt::QueuedConnection);
}

void HttpSite::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::NotFound);
}

} // namespace cloudward
