// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/facts.h"
#include "core/findings/tally.h"

namespace cloudward {

/// Every rule about what a backup holds. Damage to the archive and its XML is found while reading, in audit.cpp.
Findings judge(const BackupFacts &facts);

/// The parts of judge().
Findings judgeServer(const BackupFacts &facts);
Findings judgeUsers(const BackupFacts &facts);
Findings judgeSecurity(const BackupFacts &facts);
Findings judgeContents(const BackupFacts &facts);

} // namespace cloudward
