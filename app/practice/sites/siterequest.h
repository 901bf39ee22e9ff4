// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace cloudward {

using SiteFields = QList<std::pair<QString, QString>>;

/// What a browser or a client asked a practice site for. A value.
struct SiteRequest
{
    QByteArray method; ///< "GET", "POST", …
    QString path;      ///< decoded
    SiteFields query;  ///< decoded; a plus is a blank, as servers read it
    QHttpHeaders headers;
    QByteArray body;
    QString origin;       ///< "http://127.0.0.1:PORT", for links that an answer holds
    QStringList captures; ///< what stood in the {}s of the route

    QByteArray header(QAnyStringView name) const;
    QByteArray cookie(QByteArrayView name) const;
    bool has(QStringView name) const;
    QString value(QStringView name, const QString &fallback = {}) const;
    /// All of a repeated parameter.
    QStringList values(QStringView name) const;
    qint64 number(QStringView name, qint64 fallback) const;
    bool flag(QStringView name, bool fallback) const;
    /// A field of a body that is application/x-www-form-urlencoded.
    QString formValue(QStringView name) const;
    /// The body as a JSON object; empty where it is none.
    QJsonObject json() const;
    /// path?query as the caller wrote it, with other values for paging.
    QString pageAddress(qint64 startAt, qint64 maxResults) const;
};

/// What a practice site answers.
struct SiteReply
{
    int status = 200;
    QByteArray type;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds delay{0}; ///< sent so much later
    bool isLost = false;                ///< nothing is sent: the connection is cut

    static SiteReply json(const QJsonObject &object, int status = 200);
    static SiteReply json(const QJsonArray &array, int status = 200);
    static SiteReply html(const QByteArray &body, int status = 200);
    static SiteReply empty(int status);
    static SiteReply redirect(const QString &address);
    /// Jira's ErrorCollection: {"errorMessages":[…],"errors":{}}.
    static SiteReply errors(int status, const QStringList &messages);
    SiteReply &with(const QByteArray &name, const QByteArray &value);
};

/// To be called once, in the site's thread, now or later.
using Respond = std::function<void(const SiteReply &)>;

SiteFields parseFields(QByteArrayView encoded);

/// One page of a longer list, and the fields that Jira's page beans have.
struct Slice
{
    qint64 startAt = 0;
    qint64 maxResults = 0;
    qint64 total = 0;
    qint64 end() const { return std::min(total, startAt + maxResults); }
    qint64 begin() const { return std::min(total, startAt); }
    bool isLast() const { return startAt + maxResults >= total; }
};
/// From startAt and maxResults of the request, the latter at most `most`.
Slice sliceOf(const SiteRequest &request, qint64 total, qint64 usual, qint64 most);
/// {self, nextPage, maxResults, startAt, total, isLast, values}.
QJsonObject pageBean(const SiteRequest &request, const Slice &slice, const QJsonArray &values);

} // namespace cloudward
