// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/proxies.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// What the system says of each address.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto host = query.peerHostName();
        if (host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

void useProxy(QNetworkAccessManager &manager, const Proxy &proxy)
{
    if (proxy.kind == Proxy::Kind::System)
        manager.setProxyFactory(new SystemProxies); // the manager's from here on
    else
        manager.setProxy(proxyFor(proxy, {}));
}

QNetworkProxy proxyFor(const Proxy &proxy, const QUrl &url)
{
    switch (proxy.kind) {
    case Proxy::Kind::System: return SystemProxies().queryProxy(QNetworkProxyQuery(url)).value(0);
    case Proxy::Kind::None: return QNetworkProxy::NoProxy;
    case Proxy::Kind::Manual:
        return {QNetworkProxy::HttpProxy, proxy.host, quint16(proxy.port), proxy.user,
            QString::fromUtf8(proxy.password.reveal())};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace cloudward
