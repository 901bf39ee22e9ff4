// SPDX-License-Identifier: Apache-2.0
#include "core/backup/rules.h"

namespace cloudward {

Findings judge(const BackupFacts &facts)
{
    return judgeServer(facts) + judgeUsers(facts) + judgeSecurity(facts) + judgeContents(facts);
}

} // namespace cloudward
