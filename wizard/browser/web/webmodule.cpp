// SPDX-License-Identifier: Apache-2.0
#include "wizard/browser/web/webmodule.h"

#include "wizard/browser/web/webprofile.h"

namespace cloudward {

std::unique_ptr<BrowserMaker> WebModule::makeMaker(std::function<NetworkSettings()> network)
{
    return std::make_unique<WebProfile>(std::move(network));
}

} // namespace cloudward
