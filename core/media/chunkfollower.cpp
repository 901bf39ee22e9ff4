// SPDX-License-Identifier: Apache-2.0
#include "core/media/chunkfollower.h"

#include <chrono>

namespace cloudward {

ChunkFollower::ChunkFollower(QString path, Verification verification)
    : m_thread([this, path = std::move(path), verification] {
        const auto noteRead = [this](qint64 bytes) -> Result<void> {
            const std::lock_guard lock(m_mutex);
            m_read = bytes;
            return {};
        };
        // Not before there is something: only then is the file sure to be this chunk's.
        auto outcome = finalBytes(1).and_then([&](qint64) {
            return checkChunk(path, verification, noteRead, [this](qint64 wanted) { return finalBytes(wanted); });
        });
        const std::lock_guard lock(m_mutex);
        m_outcome = std::move(outcome);
        m_changed.notify_all();
    })
{}

ChunkFollower::~ChunkFollower()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<qint64> ChunkFollower::finalBytes(qint64 wanted)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_stop || m_whole || m_settled >= wanted; });
    if (m_stop)
        return failure(ErrorCode::Cancelled, {});
    // A whole file may be read to its end, wherever that is.
    return m_whole ? std::numeric_limits<qint64>::max() : m_settled;
}

void ChunkFollower::settle(qint64 bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (bytes == m_settled)
            return;
        m_settled = bytes;
    }
    m_changed.notify_all();
}

qint64 ChunkFollower::bytesRead() const
{
    const std::lock_guard lock(m_mutex);
    return m_read;
}

Result<CheckedChunk> ChunkFollower::finish(const std::function<Result<void>()> &stillWaiting)
{
    std::unique_lock lock(m_mutex);
    m_whole = true;
    m_changed.notify_all();
    constexpr std::chrono::milliseconds aMoment(100);
    do {
        lock.unlock();
        if (auto go = stillWaiting(); !go)
            return std::unexpected(go.error());
        lock.lock();
    } while (!m_changed.wait_for(lock, aMoment, [this] { return m_outcome.has_value(); }));
    return std::move(*m_outcome);
}

} // namespace cloudward
