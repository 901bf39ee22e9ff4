// SPDX-License-Identifier: Apache-2.0
#include "core/backup/rules.h"
#include "core/findings/findingtext.h"
#include "core/people/judgepeople.h"

using namespace Qt::StringLiterals;

namespace cloudward {

Findings judgeUsers(const BackupFacts &facts)
{
    const Inventory &inventory = facts.inventory;
    Findings findings = judgePeople(inventory.people);
    if (!inventory.deletedUsers.isEmpty()) {
        findings.append(
            makeFinding(u"users.deleted-with-content"_s, inventory.deletedUsers.size(), inventory.deletedUsers));
    }
    return findings;
}

} // namespace cloudward
