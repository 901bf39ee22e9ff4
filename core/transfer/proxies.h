// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/networksettings.h"

class QNetworkAccessManager;
class QNetworkProxy;
class QUrl;

namespace cloudward {

/// Sends what the manager sends from now on by way of `proxy`. Loopback never goes by way of the system's.
void useProxy(QNetworkAccessManager &manager, const Proxy &proxy);
/// By way of what the same address goes from a socket of one's own.
QNetworkProxy proxyFor(const Proxy &proxy, const QUrl &url);

} // namespace cloudward
