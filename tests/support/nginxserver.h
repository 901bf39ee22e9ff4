// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <memory>

namespace cloudward {

/// nginx on 127.0.0.1, by http and by https with a certificate of its own authority, which no system trusts.
class NginxServer
{
public:
    NginxServer();
    ~NginxServer();

    /// `locations` are lines of its server block. Empty when it listens; otherwise what is in the way. After stop() on
    /// the same ports as before.
    QString start(const QByteArray &locations = {});
    void stop();
    /// Another certificate by the same authority, from the next start on.
    bool makeCertificate();

    /// Of what it serves.
    QString folder() const;
    int port() const;
    int tlsPort() const;
    QUrl url(const QString &path) const;
    QUrl tlsUrl(const QString &path) const;
    /// Of the certificate, as openssl prints it: "AB:CD:…".
    QString fingerprint() const;
    /// In a format of its own: status, range and bytes of each answer. Written when an answer is through.
    QByteArray log() const;
    /// A line for `locations`: a file of users with this one.
    QByteArray asksFor(const QByteArray &user, const QByteArray &password) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// tinyproxy on 127.0.0.1: GET for http, CONNECT for the rest.
class ForwardProxy
{
public:
    ForwardProxy();
    ~ForwardProxy();

    /// With a user it asks for one. Empty when it listens; otherwise what is in the way.
    QString start(const QByteArray &user = {}, const QByteArray &password = {});
    void stop();
    int port() const;
    /// What it has done: "CONNECT 127.0.0.1:…" among other lines.
    QByteArray log() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
