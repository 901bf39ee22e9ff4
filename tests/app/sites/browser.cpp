// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sites/browser.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>

#include <memory>

namespace cloudward {

using namespace Qt::StringLiterals;

QByteArray Browser::Answer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Browser::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Browser::Answer::list() const
{
    return QJsonDocument::fromJson(body).array();
}

void Browser::authorize(const QString &user, const QString &password)
{
    m_authorization = "Basic " + (user + u':' + password).toUtf8().toBase64();
}

Browser::Answer Browser::postForm(
    const QString &path, const QList<std::pair<QString, QString>> &fields, const Headers &headers)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return send("POST", path, body, Headers{{"Content-Type", "application/x-www-form-urlencoded"}} + headers);
}

Browser::Answer Browser::postJson(const QString &path, const QJsonObject &body, const Headers &headers)
{
    return send("POST", path, QJsonDocument(body).toJson(), Headers{{"Content-Type", "application/json"}} + headers);
}

Browser::Answer Browser::postBytes(const QString &path, const QByteArray &body, const Headers &headers)
{
    return send("POST", path, body, Headers{{"Content-Type", "application/octet-stream"}} + headers);
}

Browser::Answer Browser::send(
    const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(m_site.resolved(QUrl(path)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(60'000);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);

    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {
        reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeaderPairs()};
}

} // namespace cloudward
