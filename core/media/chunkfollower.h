// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/checkchunk.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace cloudward {

/// Checks a chunk on a thread of its own while it is being written, as far as it is final, so that writing and reading
/// back take the time of the longer of the two. Made and used by the thread that writes.
class ChunkFollower
{
public:
    ChunkFollower(QString path, Verification verification);
    /// Stops, and waits for the thread.
    ~ChunkFollower();

    /// The first `bytes` are there and stay as they are.
    void settle(qint64 bytes);
    /// Bytes that were read back.
    qint64 bytesRead() const;
    /// The file is whole and closed: waits for what checkChunk() makes of it. `stillWaiting` is asked a few times a
    /// second whether to go on; its Error ends the waiting.
    Result<CheckedChunk> finish(const std::function<Result<void>()> &stillWaiting);

private:
    Result<qint64> finalBytes(qint64 wanted);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_settled = 0;
    qint64 m_read = 0;
    bool m_whole = false;
    bool m_stop = false;
    std::optional<Result<CheckedChunk>> m_outcome;
    std::thread m_thread;
};

} // namespace cloudward
