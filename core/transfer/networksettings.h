// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/secret.h"

#include <QList>

namespace cloudward {

/// By way of whom http and https go out.
struct Proxy
{
    enum class Kind {
        System, ///< what the desktop or the environment says, for each address anew
        None,
        Manual, ///< an HTTP proxy: GET for http, CONNECT for https
    };
    Kind kind = Kind::System;
    QString host;
    int port = 0;
    QString user; ///< empty: the proxy asks nobody
    Secret password;

    bool operator==(const Proxy &) const = default;
};

/// A certificate that the system does not trust and the person does, for one host and port alone.
struct AcceptedCertificate
{
    QString host;
    int port = 443;
    QByteArray sha256; ///< of the certificate as it is sent (DER), 32 bytes

    bool operator==(const AcceptedCertificate &) const = default;
};

struct NetworkSettings
{
    Proxy proxy;
    QList<AcceptedCertificate> certificates;

    bool operator==(const NetworkSettings &) const = default;
};

/// "AB:CD:…", as browsers and openssl print it.
QString fingerprintText(const QByteArray &sha256);
/// The first such fingerprint in a text; empty where there is none.
QByteArray fingerprintIn(const QString &text);

} // namespace cloudward
