// SPDX-License-Identifier: Apache-2.0
#include "core/attach/issuepace.h"

namespace cloudward {

using namespace std::chrono_literals;

namespace {

struct Limit
{
    size_t writes;
    IssuePace::Time within;
};
constexpr Limit limits[] = {{20, 2'200ms}, {100, 33'000ms}};
constexpr size_t mostKept = 100;

} // namespace

IssuePace::Time IssuePace::nextAt(Time now) const
{
    Time at = now;
    for (const auto &limit : limits) {
        if (m_writes.size() >= limit.writes)
            at = std::max(at, m_writes[m_writes.size() - limit.writes] + limit.within);
    }
    return at;
}

void IssuePace::wrote(Time now)
{
    m_writes.push_back(now);
    if (m_writes.size() > mostKept)
        m_writes.pop_front();
}

} // namespace cloudward
