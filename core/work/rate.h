// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <chrono>
#include <optional>

namespace cloudward {

/// How fast something goes and how long it still takes: a moving average that forgets with a half-life of
/// five seconds, so that a pause shows soon and a hiccup does not. A value; time comes in from outside.
class Rate
{
public:
    using Duration = std::chrono::milliseconds;

    /// `done` units were done at time `now` (any steady origin). A smaller `done` than before, or a new phase
    /// (call reset() for it), starts afresh.
    void add(qint64 done, Duration now);
    void reset();

    /// Units a second; nothing before there are two samples half a second apart.
    std::optional<double> perSecond() const;
    /// Time until `total` is reached; nothing while the rate is unknown or zero.
    std::optional<Duration> left(qint64 total) const;

private:
    std::optional<Duration> m_last;
    qint64 m_done = 0;
    double m_perSecond = 0;
    double m_weight = 0;
};

} // namespace cloudward
