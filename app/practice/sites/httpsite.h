// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/siterequest.h"
#include "core/work/error.h"

#include <QAbstractHttpServer>
#include <QUrl>

#include <memory>
#include <optional>

namespace cloudward {

/// Which function answers which address. Patterns are paths in which {} stands for one part.
class Routes
{
public:
    using Handler = std::function<SiteReply(const SiteRequest &)>;
    using LateHandler = std::function<void(const SiteRequest &, const Respond &)>;

    void add(const QByteArray &method, const QString &pattern, Handler handler);
    /// For an answer that takes its time.
    void addLate(const QByteArray &method, const QString &pattern, LateHandler handler);

    struct Match
    {
        const LateHandler *handler = nullptr; ///< null: no such page, or no such method on it
        QStringList captures;
        bool pathKnown = false;
    };
    Match find(const QByteArray &method, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList parts;
        LateHandler handler;
    };
    QList<Route> m_routes;
};

/// An HTTP site on 127.0.0.1. Lives in one thread; answers there. A request's body is held in memory as a whole: these
/// sites are for practice, not for gigabytes. Behind a proxy that says so (X-Forwarded-Host) links have the proxy's address.
class HttpSite : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// On a free port, or on `port`. Unreachable where it cannot listen.
    Result<void> listen(quint16 port = 0);
    QUrl url() const;

protected:
    Routes &routes() { return m_routes; }
    /// Asked before the routes; an answer here is the last word (rate limits, refused sign-ins).
    virtual std::optional<SiteReply> refuse(const SiteRequest &request);
    /// What every answer gets beside its own headers.
    virtual void finish(const SiteRequest &request, SiteReply &reply);
    virtual SiteReply notFound(const SiteRequest &request);

    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    void cut(quint16 clientPort, std::shared_ptr<QHttpServerResponder> responder);

    Routes m_routes;
    quint16 m_port = 0;
};

} // namespace cloudward
