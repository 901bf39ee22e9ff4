// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/proxies.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

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
    switch (proxy.kind) {
    case Proxy::Kind::System: return manager.setProxyFactory(new SystemProxies); // the manager's from here on
    case Proxy::Kind::None: return manager.setProxy(QNetworkProxy::NoProxy);
    case Proxy::Kind::Manual:
        return manager.setProxy({QNetworkProxy::HttpProxy, proxy.host, quint16(proxy.port), proxy.user,
            QString::fromUtf8(proxy.password.reveal())});
    }
}

} // namespace cloudward
