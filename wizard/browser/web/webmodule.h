// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/browser/browsermodule.h"

#include <QObject>

namespace cloudward {

/// The door of the file that holds the real browser.
class WebModule : public QObject, public BrowserModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CLOUDWARD_BROWSER_MODULE)
    Q_INTERFACES(cloudward::BrowserModule)
public:
    std::unique_ptr<BrowserMaker> makeMaker(std::function<NetworkSettings()> network) override;
};

} // namespace cloudward
