// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/practiceserver.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace cloudward {

class ServerPages;

/// BigPicture on the practice server: App configuration > Advanced > Database dumps. A dump takes a moment, and is shown
/// with its percent until it is made. For signed-in administrators, as the pages of the XML backup.
class ServerApp
{
public:
    static constexpr auto base = "/plugins/servlet/softwareplant-bigpicture";

    ServerApp(PracticeServer &server, ServerPages &pages, Routes &routes);

private:
    struct Dump
    {
        int id = 0;
        QString description;
        QDateTime made;
        QElapsedTimer running;
        QByteArray bytes;
        QString fileName() const;
    };
    int percentOf(const Dump &dump) const;
    void offerPage(Routes &routes, const QString &path, const Routes::Handler &answer);
    SiteReply dumpsPage(const SiteRequest &request) const;
    SiteReply createDump(const SiteRequest &request);
    SiteReply download(const SiteRequest &request) const;
    bool isInstalled() const;

    PracticeServer &m_server;
    ServerPages &m_pages;
    QList<Dump> m_dumps; ///< the newest first
};

} // namespace cloudward
