// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/mend/mendplan.h"
#include "tests/support/backupbuilder.h"

namespace cloudward {

/// A backup with every fault that can be mended, and what to wish so that none is left: every finding, a domain, and an
/// address for each user whom no rule finds one for.
struct PlantedBackup
{
    BackupBuilder backup;
    MendWishes wishes;
};

PlantedBackup plantedBackup(const QByteArray &lineEnd = "\n");

} // namespace cloudward
