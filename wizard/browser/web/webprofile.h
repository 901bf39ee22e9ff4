// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/networksettings.h"

#include <QObject>

#include <functional>
#include <memory>

class QWebEngineProfile;

namespace cloudward {

class SiteBrowser;

/// The browser of one migration: cookies and caches in memory, shared by its pages and gone with it. Outlives all
/// browsers that it made. Window's thread.
class WebProfile
{
public:
    /// `network` is asked whenever a page is made: the proxy, and the certificates that the person has accepted.
    explicit WebProfile(std::function<NetworkSettings()> network);
    ~WebProfile();

    /// Whether pages may be shown here. A browser's pages run in a sandbox; where the system gives none (a root user, some
    /// containers), only the practice site's own pages are shown.
    static bool isUsable(bool practice);

    SiteBrowser *makeBrowser(QWidget *parent);

    QWebEngineProfile &engine() const { return *m_engine; }
    NetworkSettings network() const { return m_network(); }

private:
    std::function<NetworkSettings()> m_network;
    std::unique_ptr<QWebEngineProfile> m_engine;
};

} // namespace cloudward
