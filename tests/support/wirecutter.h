// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <chrono>
#include <memory>

namespace cloudward {

/// Stands on 127.0.0.1 between a client and a server there, passes on what they say, and cuts them off. On a thread of
/// its own; all functions may be called from any thread.
class WireCutter
{
public:
    /// Without a server (0) it takes connections and says nothing.
    explicit WireCutter(int serverPort);
    ~WireCutter();

    int port() const;
    /// Connections are cut once so many bytes have come from the server, each counted for itself: the next `times` ones;
    /// none after that.
    void cutAfter(qint64 bytes, int times);
    /// The next connections, one after another, are cut after so many bytes each; none after those.
    void cutEachAfter(const QList<qint64> &bytes);
    /// From now on connections over which a client sends so many bytes more are cut then, `times` of them.
    void cutUploadsAfter(qint64 bytes, int times);
    /// From the next cut on, connections are taken and closed at once.
    void stayCut(bool stay);
    /// From now on nothing is passed on any more, and nothing closed.
    void fallSilent();
    /// The connections until now stay as silent, those from now on are passed on.
    void passOnNewOnes();
    /// How long each way takes.
    void setDelay(std::chrono::milliseconds oneWay);
    int connections() const;
    int cuts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
