// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/importaddresses.h"

namespace cloudward {

/// Pages of the app, and of the marketplace, that only a person can use.
enum class AppPage {
    ServerDumps,      ///< on the server: App configuration > Advanced > Database dumps
    FindApps,         ///< on the cloud site: where the app is installed
    CloudApp,         ///< the app itself
    CloudDumps,       ///< on the cloud: App configuration > Advanced > Database dumps
    CloudConnections, ///< on the cloud: App configuration > Integrations > Connections
};

/// Where such a page is: data (resources/addresses.json). The app's configuration has no address of its own that is known,
/// so those pages begin at the app, and the click path leads on. `server` is the address of the Jira Server, `site` that of
/// the cloud site; what a page does not need may be empty.
ImportAddress appAddress(AppPage page, const QUrl &server, const QUrl &site);

} // namespace cloudward
