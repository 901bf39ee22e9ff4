// SPDX-License-Identifier: Apache-2.0
#include "core/work/progress.h"

namespace cloudward {

void ProgressSink::report(const Progress &progress)
{
    constexpr qint64 shortestGap = 100; // ms
    if (!m_function)
        return;
    const bool first = !m_sinceLast.isValid();
    const bool atTheEnd = progress.total >= 0 && progress.done >= progress.total;
    if (!first && !atTheEnd && progress.phase == m_lastPhase && m_sinceLast.elapsed() < shortestGap)
        return;
    m_sinceLast.start();
    m_lastPhase = progress.phase;
    m_function(progress);
}

} // namespace cloudward
