// SPDX-License-Identifier: Apache-2.0
#include "core/backup/rules.h"

#include "core/findings/findingtext.h"

namespace cloudward {

void Tally::raise(Findings &findings, const QString &id, const QString &subject) const
{
    if (m_count > 0)
        findings.append(makeFinding(id, m_count, m_examples, subject));
}

Findings judge(const BackupFacts &facts)
{
    return judgeServer(facts) + judgeUsers(facts) + judgeSecurity(facts) + judgeContents(facts);
}

} // namespace cloudward
