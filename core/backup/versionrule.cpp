// SPDX-License-Identifier: Apache-2.0
#include "core/backup/versionrule.h"

namespace cloudward {

VersionRule versionRule(const QVersionNumber &version)
{
    if (version.isNull())
        return VersionRule::Unknown;
    // QVersionNumber holds 7.13 to be less than 7.13.0.
    const QVersionNumber three(version.majorVersion(), version.minorVersion(), version.microVersion());
    if (three < QVersionNumber(7, 0, 0))
        return VersionRule::TooOld;
    if (three < QVersionNumber(7, 6, 0))
        return VersionRule::MayFail;
    if (three < QVersionNumber(7, 13, 1))
        return VersionRule::TimestampsUtc;
    return VersionRule::Fine;
}

} // namespace cloudward
