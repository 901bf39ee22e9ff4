// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <chrono>
#include <functional>

namespace cloudward {

/// Lets no more than so many bytes a second through, evenly: what is over is paid at once by waiting, and what was not
/// used (the line was slow, the machine slept) cannot be caught up with later beyond a tenth of a second's worth. A
/// clock that goes back changes nothing about what is owed. One thread.
class SpeedLimit
{
public:
    using Clock = std::function<std::chrono::nanoseconds()>;

    /// 0 or less: no limit. `clock` counts from any origin; without one the system's steady clock.
    explicit SpeedLimit(qint64 bytesPerSecond, Clock clock = {});

    bool isSet() const { return m_bytesPerSecond > 0; }
    /// Takes note of bytes that have come; how long to wait before the next ones.
    std::chrono::nanoseconds owedAfter(qint64 bytes);
    /// The same, and waits. Cancelled.
    Result<void> pass(qint64 bytes, const Cancel &cancel);
    /// How much of `most` bytes to ask for at a time, so that it comes evenly: a quarter of a second's worth, but at
    /// least 16 KiB.
    qint64 portion(qint64 most) const;

private:
    qint64 m_bytesPerSecond;
    Clock m_clock;
    std::chrono::nanoseconds m_now{};
    std::chrono::nanoseconds m_paidUntil{}; ///< all bytes so far are fine from then on
    bool m_begun = false;
};

} // namespace cloudward
