// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/writebehind.h"

#include "core/work/files.h"
#include "core/work/sha256.h"

#include <cerrno>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cloudward {

namespace {

constexpr qsizetype blockSize = 512 * 1024;
/// Of memory and of places in a file, for writing past the system's cache.
constexpr size_t alignment = 4096;
constexpr size_t mostBlocks = 16;
constexpr qint64 flushEvery = 16 << 20;

struct Block
{
    struct Free
    {
        void operator()(char *bytes) const { std::free(bytes); }
    };
    std::unique_ptr<char, Free> bytes{static_cast<char *>(std::aligned_alloc(alignment, blockSize))};
    qsizetype size = 0;
    bool aligned = false; ///< a whole block, at a multiple of its size

    QByteArrayView view() const { return {bytes.get(), size}; }
};
using BlockPointer = std::shared_ptr<Block>;

/// Appends blocks to the file: whole ones past the system's cache where that can be done. Copying gigabytes into the
/// cache that nobody reads from it soon costs more than all the rest, and pushes out what others want to have there.
class Appender
{
public:
    explicit Appender(int file)
        : m_file(file)
    {}

    /// errno, or 0.
    int append(const Block &block)
    {
        bool direct = block.aligned && setDirect(true);
        if (!direct)
            setDirect(false);
        for (qsizetype done = 0; done < block.size;) {
            const auto got = ::write(m_file, block.bytes.get() + done, size_t(block.size - done));
            if (got < 0 && errno == EINTR)
                continue;
            // Not every file system can do it, and some say so only now.
            if (direct && (got < 0 ? errno == EINVAL : got < block.size - done)) {
                m_canDirect = got >= 0;
                setDirect(false);
                direct = false;
                done += std::max<qsizetype>(got, 0);
                continue;
            }
            if (got < 0)
                return errno;
            done += got;
        }
        m_unflushed += direct ? 0 : block.size;
        if (m_unflushed >= flushEvery) {
            // Only a hint: where it is not to be had, the sync at the end does it all.
            ::sync_file_range(m_file, 0, 0, SYNC_FILE_RANGE_WRITE);
            m_unflushed = 0;
        }
        return 0;
    }

    /// False where it cannot be.
    bool setDirect(bool direct)
    {
        if (direct && !m_canDirect)
            return false;
        if (direct == m_isDirect)
            return true;
        const int flags = ::fcntl(m_file, F_GETFL);
        if (flags < 0 || ::fcntl(m_file, F_SETFL, direct ? flags | O_DIRECT : flags & ~O_DIRECT) != 0) {
            m_canDirect = false;
            return false;
        }
        m_isDirect = direct;
        return true;
    }

private:
    const int m_file;
    bool m_canDirect = true;
    bool m_isDirect = false;
    qint64 m_unflushed = 0;
};

} // namespace

struct WriteBehind::Private
{
    const int file;
    const QString path;
    qint64 end = 0; ///< of the file, with what waits
    BlockPointer filling;
    std::optional<Error> failed; ///< the caller's copy

    // Each is its thread's, and the caller's after settle().
    Appender appender;
    Sha256 sum;

    std::mutex mutex; ///< guards all that follows
    std::condition_variable changed;
    std::deque<BlockPointer> toWrite; ///< the first one is being written
    std::deque<BlockPointer> toSum;   ///< and is being summed up
    std::deque<BlockPointer> empty;
    bool stop = false;
    std::optional<Error> error;
    std::thread writer;
    std::thread adder;

    Private(int theFile, QString thePath)
        : file(theFile)
        , path(std::move(thePath))
        , appender(theFile)
    {
        struct stat info{};
        if (::fstat(file, &info) == 0)
            end = info.st_size;
    }

    template<class Function>
    void serve(std::deque<BlockPointer> &queue, const Function &function)
    {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [&] { return stop || !queue.empty(); });
            if (queue.empty())
                return;
            const auto block = queue.front();
            const bool fine = !error;
            lock.unlock();
            const int problem = fine ? function(*block) : 0;
            lock.lock();
            if (problem != 0)
                error = systemError(path, Access::Write, problem);
            queue.pop_front();
            // The other thread may still have it before it.
            if (block.use_count() == 1)
                empty.push_back(block);
            changed.notify_all();
        }
    }

    void start()
    {
        writer = std::thread([this] { serve(toWrite, [this](const Block &block) { return appender.append(block); }); });
        adder = std::thread([this] {
            serve(toSum, [this](const Block &block) {
                sum.add(block.view());
                return 0;
            });
        });
    }

    void handOver()
    {
        if (!filling || filling->size == 0)
            return;
        std::unique_lock lock(mutex);
        if (!writer.joinable())
            start();
        changed.wait(lock, [this] { return std::max(toWrite.size(), toSum.size()) < mostBlocks; });
        filling->aligned = filling->size == blockSize;
        toWrite.push_back(filling);
        toSum.push_back(filling);
        filling.reset();
        failed = error;
        changed.notify_all();
    }

    void provide()
    {
        if (filling)
            return;
        const std::lock_guard lock(mutex);
        if (empty.empty()) {
            filling = std::make_shared<Block>();
        } else {
            filling = std::move(empty.back());
            empty.pop_back();
        }
        filling->size = 0;
    }
};

WriteBehind::WriteBehind(int file, QString path)
    : d(std::make_unique<Private>(file, std::move(path)))
{}

WriteBehind::~WriteBehind()
{
    d->handOver();
    {
        const std::lock_guard lock(d->mutex);
        d->stop = true;
        d->changed.notify_all();
    }
    if (d->writer.joinable()) {
        d->writer.join();
        d->adder.join();
    }
    d->appender.setDirect(false);
}

Result<void> WriteBehind::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !d->failed) {
        d->provide();
        // Blocks end at multiples of their size, wherever the first one began.
        const auto part = std::min(bytes.size(), qsizetype(blockSize - d->end % blockSize));
        std::memcpy(d->filling->bytes.get() + d->filling->size, bytes.data(), size_t(part));
        d->filling->size += part;
        d->end += part;
        bytes = bytes.sliced(part);
        if (d->end % blockSize == 0)
            d->handOver();
    }
    if (d->failed)
        return std::unexpected(*d->failed);
    return {};
}

void WriteBehind::addToSum(QByteArrayView bytes)
{
    d->sum.add(bytes);
}

Result<void> WriteBehind::settle()
{
    d->handOver();
    std::unique_lock lock(d->mutex);
    d->changed.wait(lock, [this] { return d->toWrite.empty() && d->toSum.empty(); });
    d->failed = d->error;
    // Whoever reads the file wants no alignment.
    d->appender.setDirect(false);
    if (d->failed)
        return std::unexpected(*d->failed);
    return {};
}

void WriteBehind::startAnew()
{
    d->end = 0;
    d->sum.finish();
}

QByteArray WriteBehind::sha256() const
{
    return d->sum.soFar();
}

} // namespace cloudward
