// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/browser/browsermodule.h"

class QWebEngineProfile;

namespace cloudward {

/// The browser of one migration: cookies and caches in memory, shared by its pages and gone with it. Outlives all
/// browsers that it made. Window's thread.
class WebProfile : public BrowserMaker
{
public:
    explicit WebProfile(std::function<NetworkSettings()> network);
    ~WebProfile() override;

    SiteBrowser *makeBrowser(QWidget *parent, bool practice) override;

    QWebEngineProfile &engine() const { return *m_engine; }
    NetworkSettings network() const { return m_network(); }

private:
    std::function<NetworkSettings()> m_network;
    std::unique_ptr<QWebEngineProfile> m_engine;
};

} // namespace cloudward
