// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/cloudclient.h"

namespace cloudward {

enum class AppSight {
    Seen,
    NotSeen,       ///< says nothing for sure: see lookForApp()
    CannotBeKnown, ///< the account may not list users, or none of an app is listed
};

struct AppThere
{
    AppSight sight = AppSight::CannotBeKnown;
    QStringList names; ///< of the accounts by which it was seen
    bool operator==(const AppThere &) const = default;
};

/// Whether one of these accounts of apps is BigPicture's or BigGantt's, by its display name.
AppThere findAppAccount(const QList<CloudUser> &apps);

/// Whether the app is installed on the site, as far as documented calls tell. There is none that lists apps to people; but
/// an installed app has an account of its own, of the type "app" (documented), and that BigPicture's is named after it is
/// inferred. So Seen is a good sign, and only the app's own page tells for sure. What the account may not list is
/// CannotBeKnown; lost connections and refused tokens are errors.
Result<AppThere> lookForApp(CloudClient &client);

} // namespace cloudward
