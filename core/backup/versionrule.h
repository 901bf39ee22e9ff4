// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVersionNumber>

namespace cloudward {

/// What Atlassian's guide says about migrating from a version of Jira.
enum class VersionRule {
    Unknown,       ///< the version could not be read
    TooOld,        ///< below 7.0.0: upgrade first
    MayFail,       ///< 7.0.0 up to, not including, 7.6.0: may work, not guaranteed
    TimestampsUtc, ///< 7.6.0 to 7.13.0: works, and all times are read as UTC
    Fine,          ///< 7.13.1 and later
};

VersionRule versionRule(const QVersionNumber &version);

} // namespace cloudward
