// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpfetch.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace cloudward {
namespace {

// On its way and not here yet: enough for 130 MB/s over 30 ms.
constexpr qint64 bytesOnTheWire = 4'000'000;
// What the file at hand may hold besides what is fetched ahead.
constexpr qint64 bytesOfTheFirst = 8'000'000;
constexpr qsizetype questionsAtOnce = 256;

struct File
{
    enum class State { Waiting, Opening, Reading, Checking, Whole, Failed };

    SftpWanted wanted;
    State state = State::Waiting;
    QByteArray handle;
    qint64 asked = 0;                   ///< READs are put up to here
    qint64 here = 0;                    ///< all bytes up to here have come
    qint64 taken = 0;                   ///< and up to here were read
    std::map<qint64, QByteArray> early; ///< came before what stands before them
    std::deque<QByteArray> pieces;      ///< from `taken` to `here`
    qsizetype firstOffset = 0;          ///< taken of the first piece
    Error error;
    bool dropped = false;

    bool isSettled() const { return state == State::Whole || state == State::Failed; }
    qint64 held() const { return asked - taken; }
};
using FilePointer = std::shared_ptr<File>;

} // namespace

struct SftpFetch::Private
{
    SftpSession &session;
    const Cancel cancel;
    const SftpAhead limits;
    const int wakeUp;
    /// Shared with the session, which may be asked by it for longer than this lives.
    const std::shared_ptr<std::atomic_bool> stop = std::make_shared<std::atomic_bool>(false);

    std::mutex mutex; ///< guards all that follows
    std::condition_variable changed;
    Next next;
    FilePointer first;             ///< the file at hand
    std::deque<FilePointer> ahead; ///< those after it
    std::deque<FilePointer> left;  ///< not wanted any more, and still to be closed
    qint64 onTheWire = 0;
    std::optional<Error> ended; ///< why nothing is fetched any more
    std::thread thread;

    Private(SftpSession &theSession, Cancel theCancel, SftpAhead ahead_)
        : session(theSession)
        , cancel(std::move(theCancel))
        , limits(ahead_)
        , wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {}

    void wake() const { ::eventfd_write(wakeUp, 1); }

    void run()
    {
        while (!*stop) {
            {
                const std::lock_guard lock(mutex);
                fetchMore();
            }
            eventfd_t count = 0;
            ::eventfd_read(wakeUp, &count);
            auto exchanged = session.exchange(wakeUp);
            if (!exchanged)
                exchanged = recover(exchanged.error());
            if (!exchanged) {
                end(exchanged.error());
                return;
            }
            if (cancel.requested()) {
                end({ErrorCode::Cancelled, {}, {}});
                return;
            }
        }
    }

    void end(const Error &error)
    {
        const std::lock_guard lock(mutex);
        ended = error;
        for (const auto &file : ahead)
            endOne(*file);
        if (first)
            endOne(*first);
        changed.notify_all();
    }

    void endOne(File &file) const
    {
        if (file.isSettled())
            return;
        file.state = File::State::Failed;
        file.error = *ended;
        file.error.subject = session.shown(file.wanted.path);
    }

    Result<void> recover(const Error &error)
    {
        {
            const std::lock_guard lock(mutex);
            onTheWire = 0;
            left.clear();
            for (const auto &file : ahead)
                beginAgain(*file);
            if (first)
                beginAgain(*first);
        }
        return session.reconnect(error, [stop = stop, cancel = cancel] { return *stop || cancel.requested(); });
    }

    static void beginAgain(File &file)
    {
        if (file.isSettled())
            return;
        file.state = File::State::Waiting;
        file.handle.clear();
        file.early.clear();
        file.asked = file.here;
    }

    // From here on: in the fetch's thread unless said otherwise, with the mutex held.

    void fetchMore()
    {
        for (const auto &file : left)
            close(*file);
        left.clear();
        knowMore();
        if (first)
            ask(first, bytesOfTheFirst - first->held());
        qint64 held = 0;
        for (const auto &file : ahead)
            held += file->held();
        for (const auto &file : ahead) {
            const auto before = file->held();
            ask(file, limits.bytes - held);
            held += file->held() - before;
        }
    }

    // Also from open().
    void knowMore()
    {
        // A file with all its bytes still to come counts as if they had.
        qint64 bytes = 0;
        for (const auto &file : ahead)
            bytes += file->wanted.size;
        while (next && qsizetype(ahead.size()) < limits.files && (ahead.empty() || bytes < limits.bytes)) {
            const auto wanted = next();
            if (!wanted) {
                next = nullptr;
                return;
            }
            bytes += wanted->size;
            ahead.push_back(std::make_shared<File>());
            ahead.back()->wanted = *wanted;
        }
    }

    void ask(const FilePointer &file, qint64 most)
    {
        if (file->state == File::State::Waiting && session.questions() < questionsAtOnce)
            openIt(file);
        while (file->state == File::State::Reading && file->asked < file->wanted.size && most > 0 &&
               onTheWire < bytesOnTheWire && session.questions() < questionsAtOnce) {
            const auto length = qMin<qint64>(file->wanted.size - file->asked, session.longestRead());
            readOne(file, file->asked, quint32(length));
            file->asked += length;
            most -= length;
        }
    }

    void openIt(const FilePointer &file)
    {
        file->state = File::State::Opening;
        session.askPath(sftp::Open, file->wanted.path, [this, file](SftpReply &&reply) -> Result<void> {
            const std::lock_guard lock(mutex);
            if (reply.type != sftp::Handle) {
                fail(file, openError(reply, *file));
                return {};
            }
            file->handle = std::move(reply.bytes);
            if (file->dropped)
                close(*file);
            else if (file->here > 0 || file->wanted.size == 0)
                check(file);
            else
                file->state = File::State::Reading;
            return {};
        });
    }

    Error openError(const SftpReply &reply, const File &file) const
    {
        auto error = errorOf(reply, session.shown(file.wanted.path));
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::SourceChanged;
        return error;
    }

    void readOne(const FilePointer &file, qint64 offset, quint32 length)
    {
        onTheWire += length;
        session.askRead(file->handle, offset, length, [this, file, offset, length](SftpReply &&reply) -> Result<void> {
            const std::lock_guard lock(mutex);
            onTheWire -= length;
            if (file->dropped || file->isSettled())
                return {};
            if (reply.isStatus(sftp::EndOfFile)) {
                fail(file, {ErrorCode::SourceChanged, shown(*file), {}, file->wanted.size, offset});
            } else if (reply.type != sftp::Data || reply.bytes.isEmpty() || reply.bytes.size() > qsizetype(length)) {
                fail(file, errorOf(reply, shown(*file)));
            } else {
                // A server may answer with less than was asked for.
                const auto got = quint32(reply.bytes.size());
                if (got < length)
                    readOne(file, offset + got, length - got);
                take(file, offset, std::move(reply.bytes));
            }
            return {};
        });
    }

    void take(const FilePointer &file, qint64 offset, QByteArray &&bytes)
    {
        file->early.emplace(offset, std::move(bytes));
        for (auto piece = file->early.begin(); piece != file->early.end() && piece->first == file->here;
            piece = file->early.erase(piece)) {
            file->here += piece->second.size();
            file->pieces.push_back(std::move(piece->second));
        }
        if (file->here == file->wanted.size)
            check(file);
        if (file == first)
            changed.notify_all();
    }

    // At the end, and before a file is gone on with over a new connection.
    void check(const FilePointer &file)
    {
        file->state = File::State::Checking;
        session.askHandle(sftp::Fstat, file->handle, [this, file](SftpReply &&reply) -> Result<void> {
            const std::lock_guard lock(mutex);
            if (file->dropped || file->isSettled())
                return {};
            const auto &now = reply.attributes;
            if (reply.type != sftp::Attributes)
                fail(file, errorOf(reply, shown(*file)));
            else if (now.size != file->wanted.size)
                fail(file, {ErrorCode::SourceChanged, shown(*file), {}, file->wanted.size, now.size});
            else if (now.modified != file->wanted.modified)
                fail(file, {ErrorCode::SourceChanged, shown(*file), {}});
            else if (file->here < file->wanted.size)
                file->state = File::State::Reading;
            else
                settle(file, File::State::Whole);
            return {};
        });
    }

    void fail(const FilePointer &file, const Error &error)
    {
        file->error = error;
        settle(file, File::State::Failed);
    }

    void settle(const FilePointer &file, File::State state)
    {
        file->state = state;
        file->early.clear();
        close(*file);
        changed.notify_all();
    }

    void close(File &file)
    {
        if (!file.handle.isEmpty())
            session.askHandle(sftp::Close, file.handle, [](SftpReply &&) { return Result<void>(); });
        file.handle.clear();
    }

    QString shown(const File &file) const { return session.shown(file.wanted.path); }

    // From the reader's thread, with the mutex held.
    void leave(const FilePointer &file)
    {
        if (!file)
            return;
        file->dropped = true;
        file->pieces.clear();
        left.push_back(file);
    }
};

SftpFetch::SftpFetch(SftpSession &session, Cancel cancel, SftpAhead ahead)
    : d(std::make_unique<Private>(session, std::move(cancel), ahead))
{}

SftpFetch::~SftpFetch()
{
    *d->stop = true;
    d->wake();
    if (d->thread.joinable())
        d->thread.join();
    ::close(d->wakeUp);
}

void SftpFetch::expect(Next next)
{
    const std::lock_guard lock(d->mutex);
    for (const auto &file : d->ahead)
        d->leave(file);
    d->ahead.clear();
    d->next = std::move(next);
    if (!d->thread.joinable())
        d->thread = std::thread([this] { d->run(); });
    d->wake();
}

Result<void> SftpFetch::open(const SftpWanted &wanted)
{
    std::unique_lock lock(d->mutex);
    d->leave(d->first);
    d->knowMore();
    const auto found = std::ranges::find(d->ahead, wanted, [](const FilePointer &file) { return file->wanted; });
    if (found != d->ahead.end()) {
        std::for_each(d->ahead.begin(), found, [this](const FilePointer &file) { d->leave(file); });
        d->first = *found;
        d->ahead.erase(d->ahead.begin(), found + 1);
    } else {
        d->first = std::make_shared<File>();
        d->first->wanted = wanted;
    }
    const auto file = d->first;
    if (d->ended)
        d->endOne(*file);
    if (!d->thread.joinable())
        d->thread = std::thread([this] { d->run(); });
    d->wake();
    d->changed.wait(lock, [&] { return file->isSettled() || (wanted.size > wholeFirst && file->here > 0); });
    if (file->state == File::State::Failed)
        return std::unexpected(file->error);
    return {};
}

Result<qint64> SftpFetch::read(char *data, qint64 most)
{
    std::unique_lock lock(d->mutex);
    const auto file = d->first;
    if (!file || file->taken == file->wanted.size)
        return 0;
    d->changed.wait(lock, [&] { return file->isSettled() || !file->pieces.empty(); });
    if (file->state == File::State::Failed)
        return std::unexpected(file->error);
    qint64 got = 0;
    while (got < most && !file->pieces.empty()) {
        const auto piece = QByteArrayView(file->pieces.front()).sliced(file->firstOffset);
        const auto part = qMin<qint64>(most - got, piece.size());
        std::copy_n(piece.data(), part, data + got);
        got += part;
        file->firstOffset += part;
        if (part == piece.size()) {
            file->pieces.pop_front();
            file->firstOffset = 0;
        }
    }
    file->taken += got;
    if (!file->isSettled())
        d->wake();
    return got;
}

Result<void> SftpFetch::finish()
{
    std::unique_lock lock(d->mutex);
    const auto file = d->first;
    if (!file)
        return {};
    // What was not read to its end is not told of: it may never get there.
    if (file->taken == file->wanted.size)
        d->changed.wait(lock, [&] { return file->isSettled(); });
    if (file->state == File::State::Failed)
        return std::unexpected(file->error);
    return {};
}

} // namespace cloudward
