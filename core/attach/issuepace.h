// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>

namespace cloudward {

/// Keeps writes to one issue below what Jira Cloud allows: 20 in 2 s and 100 in 30 s (developer.atlassian.com, rate limits).
/// A tenth longer than that, since requests do not arrive as evenly as they leave. A value; time comes from outside.
class IssuePace
{
public:
    using Time = std::chrono::milliseconds; ///< since any steady origin

    /// When the next write may go; not after `now`: at once.
    Time nextAt(Time now) const;
    void wrote(Time now);

private:
    std::deque<Time> m_writes;
};

} // namespace cloudward
