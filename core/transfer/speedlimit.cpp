// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/speedlimit.h"

#include "core/transfer/httpclient.h"

namespace cloudward {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds mostSaved = 100ms;
constexpr qint64 smallestPortion = 16 * 1024;
/// Shorter waits are not worth waking up for; they stay owed.
constexpr std::chrono::nanoseconds shortestWait = 5ms;

std::chrono::nanoseconds steadyTime()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

SpeedLimit::SpeedLimit(qint64 bytesPerSecond, Clock clock)
    : m_bytesPerSecond(bytesPerSecond)
    , m_clock(clock ? std::move(clock) : steadyTime)
{}

std::chrono::nanoseconds SpeedLimit::owedAfter(qint64 bytes)
{
    if (!isSet())
        return 0ns;
    const auto now = m_clock();
    if (!m_begun)
        m_paidUntil = now;
    else if (now < m_now)
        m_paidUntil -= m_now - now;
    m_begun = true;
    m_now = now;
    m_paidUntil = std::max(m_paidUntil, now - mostSaved);
    // In floating point: bytes times 10^9 leaves 64 bits at 9 GB.
    m_paidUntil += std::chrono::nanoseconds(qint64(double(bytes) / double(m_bytesPerSecond) * 1e9));
    return std::max<std::chrono::nanoseconds>(m_paidUntil - now, 0ns);
}

Result<void> SpeedLimit::pass(qint64 bytes, const Cancel &cancel)
{
    const auto owed = owedAfter(bytes);
    if (owed < shortestWait)
        return {};
    return pauseFor(std::chrono::ceil<std::chrono::milliseconds>(owed), cancel);
}

qint64 SpeedLimit::portion(qint64 most) const
{
    if (!isSet())
        return most;
    return std::min(most, std::max(smallestPortion, m_bytesPerSecond / 4));
}

} // namespace cloudward
