// SPDX-License-Identifier: Apache-2.0
#include "core/bigpicture/appthere.h"

namespace cloudward {

using namespace Qt::StringLiterals;

AppThere findAppAccount(const QList<CloudUser> &apps)
{
    AppThere there;
    for (const auto &app : apps) {
        auto name = app.displayName;
        name.remove(u' ');
        if (name.contains("BigPicture"_L1, Qt::CaseInsensitive) || name.contains("BigGantt"_L1, Qt::CaseInsensitive))
            there.names << app.displayName;
    }
    there.names.sort();
    // That a site has accounts of Atlassian's own apps from its first day is inferred: a list without any is not believed.
    if (!there.names.isEmpty())
        there.sight = AppSight::Seen;
    else
        there.sight = apps.isEmpty() ? AppSight::CannotBeKnown : AppSight::NotSeen;
    return there;
}

Result<AppThere> lookForApp(CloudClient &client)
{
    const auto apps = client.appAccounts();
    if (apps)
        return findAppAccount(*apps);
    if (apps.error().code == ErrorCode::Forbidden)
        return AppThere{};
    return std::unexpected(apps.error());
}

} // namespace cloudward
