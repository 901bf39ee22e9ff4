// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wirecutter.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace cloudward {

struct WireCutter::Private
{
    QThread thread;
    QTcpServer *server = nullptr;
    int serverPort = 0;
    int port = 0;
    std::atomic<qint64> cutAfter = -1;
    std::atomic<int> times = 0;
    std::atomic<bool> stay = false;
    std::atomic<bool> silent = false;
    std::atomic<qint64> delay = 0;
    std::atomic<int> connections = 0;
    std::atomic<int> cuts = 0;

    void accept()
    {
        while (auto *client = server->nextPendingConnection()) {
            ++connections;
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
            QObject::connect(far, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
            QObject::connect(client, &QTcpSocket::readyRead, far, [=, this] { pass(client, far, client->readAll()); });
            QObject::connect(far, &QTcpSocket::readyRead, client, [=, this] {
                const auto bytes = far->readAll();
                *passed += bytes.size();
                if (times > 0 && *passed >= cutAfter) {
                    --times;
                    ++cuts;
                    far->abort();
                    client->abort();
                    return;
                }
                pass(far, client, bytes);
            });
            far->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(serverPort));
        }
    }

    void pass(QTcpSocket *from, QTcpSocket *to, const QByteArray &bytes)
    {
        if (silent)
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

void WireCutter::stayCut(bool stay)
{
    d->stay = stay;
}

void WireCutter::fallSilent()
{
    d->silent = true;
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
