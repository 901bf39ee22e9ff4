// SPDX-License-Identifier: Apache-2.0
#include "core/backup/appkeys.h"

using namespace Qt::StringLiterals;

namespace cloudward {

bool isBigPicture(const InstalledApp &app)
{
    const auto isKey = [key = app.key.trimmed()](
                           QLatin1StringView other) { return key.compare(other, Qt::CaseInsensitive) == 0; };
    return isKey("eu.softwareplant.bigpicture"_L1) || isKey("eu.softwareplant.biggantt"_L1);
}

} // namespace cloudward
