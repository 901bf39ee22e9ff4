// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace cloudward {

/// An HTTP server on 127.0.0.1 that answers as a test tells it to: wrong lengths, silence, connections cut midway. It
/// runs on a thread of its own, so that a test may wait for an answer; the script is called there, one request at a
/// time. Requests are kept to be looked at.
class LyingServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query, as sent
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;

        QByteArray header(QByteArrayView name) const; ///< the name's case is ignored
        QString path() const;                         ///< decoded
        QString query(const QString &name) const;     ///< decoded; empty where there is none
    };

    struct Answer
    {
        int status = 200;
        QList<std::pair<QByteArray, QByteArray>> headers{};
        QByteArray body{};
        enum class Length { Right, None, Chunked };
        Length length = Length::Right;
        qint64 announced = -1; ///< said as Content-Length instead of the right one, if it is not -1
        qint64 cutAfter = -1;  ///< the connection is closed after so many bytes of the body; -1: not
        bool closeUnanswered = false;
        bool hang = false; ///< nothing more comes: after cutAfter bytes, or else not even the status
    };

    /// `number` counts requests from 1.
    using Script = std::function<Answer(const Request &request, int number)>;

    explicit LyingServer(Script script);
    ~LyingServer();

    QUrl url(const QString &path = QStringLiteral("/")) const;
    QList<Request> requests() const;
    /// Waits until so many requests have come; false after a minute.
    bool waitForRequests(int count) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

LyingServer::Answer jsonAnswer(const QByteArray &json, int status = 200);
LyingServer::Answer htmlAnswer(const QByteArray &html, int status = 200);

} // namespace cloudward
