// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wirecutter.h"

#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace cloudward {

namespace {

constexpr qint64 mostWaiting = 1 << 20;

}

struct WireCutter::Private
{
    QThread thread;
    QTcpServer *server = nullptr;
    int serverPort = 0;
    int port = 0;
    std::atomic<qint64> cutAfter = -1;
    std::atomic<int> times = 0;
    std::atomic<qint64> cutUploadsAfter = -1;
    std::atomic<int> uploadTimes = 0;
    std::atomic<int> asked = 0; ///< how often uploads were to be cut: each time they are counted anew
    QMutex mutex;
    QList<qint64> each; ///< guarded by the mutex
    std::atomic<bool> stay = false;
    std::atomic<bool> silent = false;
    std::atomic<int> lastSilent = std::numeric_limits<int>::max(); ///< its number, counted from 1
    std::atomic<qint64> delay = 0;
    std::atomic<int> connections = 0;
    std::atomic<int> cuts = 0;

    qint64 takeLimit()
    {
        const QMutexLocker lock(&mutex);
        return each.isEmpty() ? -1 : each.takeFirst();
    }

    void accept()
    {
        while (auto *client = server->nextPendingConnection()) {
            const int number = ++connections;
            client->setParent(server);
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            if (serverPort == 0)
                continue;
            if (stay && cuts > 0) {
                client->abort();
                continue;
            }
            auto *far = new QTcpSocket(client);
            auto passed = std::make_shared<qint64>(0);
            const auto limit = takeLimit();
            // Who reads slowly slows the server, and does not fill memory.
            far->setReadBufferSize(mostWaiting);
            auto sent = std::make_shared<qint64>(0);
            auto since = std::make_shared<int>(asked);
            QObject::connect(client, &QTcpSocket::readyRead, far, [=, this] {
                const auto bytes = client->readAll();
                if (std::exchange(*since, asked.load()) != *since)
                    *sent = 0;
                *sent += bytes.size();
                if (uploadTimes > 0 && *sent >= cutUploadsAfter) {
                    --uploadTimes;
                    ++cuts;
                    far->abort();
                    client->abort();
                    return;
                }
                pass(number, client, far, bytes);
            });
            const auto forward = [=, this] {
                if (client->bytesToWrite() > mostWaiting || far->bytesAvailable() == 0)
                    return;
                const auto bytes = far->readAll();
                *passed += bytes.size();
                const bool own = limit >= 0 && *passed >= limit;
                if (own || (times > 0 && *passed >= cutAfter)) {
                    if (!own)
                        --times;
                    ++cuts;
                    far->abort();
                    client->abort();
                    return;
                }
                pass(number, far, client, bytes);
            };
            QObject::connect(far, &QTcpSocket::readyRead, client, forward);
            QObject::connect(client, &QTcpSocket::bytesWritten, far, forward);
            QObject::connect(far, &QTcpSocket::disconnected, client, [=, this] {
                if (delay == 0 && far->bytesAvailable() > 0)
                    pass(number, far, client, far->readAll());
                client->disconnectFromHost();
            });
            far->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(serverPort));
        }
    }

    void pass(int number, QTcpSocket *from, QTcpSocket *to, const QByteArray &bytes)
    {
        if (silent && number <= lastSilent)
            return;
        if (delay == 0) {
            to->write(bytes);
            return;
        }
        QTimer::singleShot(std::chrono::milliseconds(delay), Qt::PreciseTimer, from, [target = QPointer(to), bytes] {
            if (target)
                target->write(bytes);
        });
    }
};

WireCutter::WireCutter(int serverPort)
    : d(std::make_unique<Private>())
{
    d->serverPort = serverPort;
    d->server = new QTcpServer;
    d->server->listen(QHostAddress(QHostAddress::LocalHost));
    d->port = d->server->serverPort();
    QObject::connect(d->server, &QTcpServer::newConnection, d->server, [this] { d->accept(); });
    QObject::connect(&d->thread, &QThread::finished, d->server, &QObject::deleteLater);
    d->server->moveToThread(&d->thread);
    d->thread.start();
}

WireCutter::~WireCutter()
{
    d->thread.quit();
    d->thread.wait();
}

int WireCutter::port() const
{
    return d->port;
}

void WireCutter::cutAfter(qint64 bytes, int times)
{
    d->cutAfter = bytes;
    d->times = times;
}

void WireCutter::cutUploadsAfter(qint64 bytes, int times)
{
    d->cutUploadsAfter = bytes;
    ++d->asked;
    d->uploadTimes = times;
}

void WireCutter::cutEachAfter(const QList<qint64> &bytes)
{
    const QMutexLocker lock(&d->mutex);
    d->each = bytes;
}

void WireCutter::stayCut(bool stay)
{
    d->stay = stay;
}

void WireCutter::fallSilent()
{
    d->silent = true;
}

void WireCutter::passOnNewOnes()
{
    d->lastSilent = d->connections.load();
}

void WireCutter::setDelay(std::chrono::milliseconds oneWay)
{
    d->delay = oneWay.count();
}

int WireCutter::connections() const
{
    return d->connections;
}

int WireCutter::cuts() const
{
    return d->cuts;
}

} // namespace cloudward
