// SPDX-License-Identifier: Apache-2.0
#include "core/findings/tally.h"

#include "core/findings/findingtext.h"

namespace cloudward {

void Tally::raise(Findings &findings, const QString &id, const QString &subject) const
{
    if (m_count > 0)
        findings.append(makeFinding(id, m_count, m_examples, subject));
}

} // namespace cloudward
