// SPDX-License-Identifier: Apache-2.0
#include "core/migration/networkjson.h"

#include "core/migration/storednames.h"

#include <QJsonArray>

namespace cloudward {

using namespace Qt::StringLiterals;

QJsonObject toJson(const NetworkSettings &network)
{
    QJsonArray certificates;
    for (const auto &certificate : network.certificates) {
        certificates += QJsonObject{{u"host"_s, certificate.host}, {u"port"_s, certificate.port},
            {u"sha256"_s, QString::fromLatin1(certificate.sha256.toHex())}};
    }
    return {
        {u"proxy"_s, storedName(proxyKindNames, network.proxy.kind)},
        {u"proxyHost"_s, network.proxy.host},
        {u"proxyPort"_s, network.proxy.port},
        {u"proxyUser"_s, network.proxy.user},
        {u"certificates"_s, certificates},
    };
}

NetworkSettings networkFromJson(const QJsonObject &json)
{
    NetworkSettings network;
    auto &proxy = network.proxy;
    proxy.kind = fromStoredName(proxyKindNames, json[u"proxy"_s].toString()).value_or(proxy.kind);
    proxy.host = json[u"proxyHost"_s].toString();
    proxy.port = json[u"proxyPort"_s].toInt();
    proxy.user = json[u"proxyUser"_s].toString();
    for (const auto &item : json[u"certificates"_s].toArray()) {
        const auto certificate = item.toObject();
        network.certificates.append({certificate[u"host"_s].toString(), certificate[u"port"_s].toInt(),
            QByteArray::fromHex(certificate[u"sha256"_s].toString().toLatin1())});
    }
    return network;
}

} // namespace cloudward
