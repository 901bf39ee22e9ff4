// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace cloudward {

/// A client of a test's own: keeps cookies, follows no redirect, retries nothing, and waits for each answer.
class Browser
{
public:
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QList<std::pair<QByteArray, QByteArray>> headers;

        QByteArray header(QByteArrayView name) const;
        QJsonObject json() const;
        QJsonArray list() const;
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit Browser(QUrl site)
        : m_site(std::move(site))
    {}
    /// Sent with every request from now on; empty: none.
    void authorize(const QByteArray &authorization) { m_authorization = authorization; }
    void authorize(const QString &user, const QString &password);

    Answer get(const QString &path) { return send("GET", path, {}, {}); }
    Answer remove(const QString &path) { return send("DELETE", path, {}, {}); }
    Answer postForm(const QString &path, const QList<std::pair<QString, QString>> &fields, const Headers &headers = {});
    Answer postJson(const QString &path, const QJsonObject &body, const Headers &headers = {});
    Answer postBytes(const QString &path, const QByteArray &body, const Headers &headers = {});

private:
    Answer send(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers);

    QUrl m_site;
    QByteArray m_authorization;
    QNetworkAccessManager m_network;
};

} // namespace cloudward
