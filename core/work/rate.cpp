// SPDX-License-Identifier: Apache-2.0
#include "core/work/rate.h"

#include <cmath>

namespace cloudward {

void Rate::reset()
{
    *this = Rate();
}

void Rate::add(qint64 done, Duration now)
{
    constexpr double halfLife = 5.0;
    constexpr auto shortestGap = Duration(500);
    if (!m_last || done < m_done || now < *m_last) {
        *this = Rate();
        m_last = now;
        m_done = done;
        return;
    }
    if (now - *m_last < shortestGap)
        return;
    const double seconds = std::chrono::duration<double>(now - *m_last).count();
    const double keep = std::exp2(-seconds / halfLife);
    // Weighted so that the first samples count fully instead of being drawn towards zero.
    m_perSecond = m_perSecond * keep + double(done - m_done) / seconds * (1 - keep);
    m_weight = m_weight * keep + (1 - keep);
    m_last = now;
    m_done = done;
}

std::optional<double> Rate::perSecond() const
{
    if (m_weight <= 0)
        return {};
    return m_perSecond / m_weight;
}

std::optional<Rate::Duration> Rate::left(qint64 total) const
{
    const auto rate = perSecond();
    if (!rate || *rate <= 0 || total < m_done)
        return {};
    return Duration(std::llround(double(total - m_done) / *rate * 1000));
}

} // namespace cloudward
