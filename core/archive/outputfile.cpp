// SPDX-License-Identifier: Apache-2.0
#include "core/archive/outputfile.h"

#include "core/work/files.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace cloudward {
namespace {

constexpr qsizetype bufferLimit = 1 << 20;
// Shorter pieces are gathered in the buffer: a system call each would cost more than copying them twice.
constexpr qint64 copiedInTheSystem = 128 * 1024;
constexpr qint64 toDiskAtATime = 8 << 20;

} // namespace

OutputFile::OutputFile(QString path)
    : m_path(std::move(path))
{}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> OutputFile::fail(int systemErrno)
{
    if (m_errno == 0)
        m_errno = systemErrno;
    return std::unexpected(systemError(m_path, Access::Write, m_errno));
}

Result<void> OutputFile::create()
{
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        return fail(errno);
    m_buffer.reserve(2 * bufferLimit);
    return {};
}

Result<void> OutputFile::append(QByteArrayView bytes)
{
    if (m_errno != 0)
        return fail(m_errno);
    m_buffer.append(bytes);
    return m_buffer.size() < bufferLimit ? Result<void>() : flush();
}

Result<void> OutputFile::append(const FilePiece &piece)
{
    if (m_errno != 0)
        return fail(m_errno);
    if (piece.length < copiedInTheSystem)
        return appendByReading(piece);
    if (auto flushed = flush(); !flushed)
        return flushed;
    auto left = piece;
    while (left.length > 0) {
        off_t from = left.offset;
        off_t to = m_handed;
        const auto copied = ::copy_file_range(left.descriptor, &from, m_descriptor, &to, size_t(left.length), 0);
        if (copied < 0 && errno == EINTR)
            continue;
        // Not between these two, or nothing more to be had: plain reading tells which of the two it is.
        if (copied <= 0)
            return appendByReading(left);
        left.offset += copied;
        left.length -= copied;
        handOver(copied);
    }
    return {};
}

Result<void> OutputFile::appendByReading(FilePiece piece)
{
    while (piece.length > 0) {
        const auto before = m_buffer.size();
        const auto wanted = std::min<qint64>(piece.length, bufferLimit);
        m_buffer.resize(before + wanted);
        const auto got = ::pread(piece.descriptor, m_buffer.data() + before, size_t(wanted), piece.offset);
        m_buffer.resize(before + std::max<qsizetype>(got, 0));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::unexpected(systemError(piece.path, Access::Read, errno));
        if (got == 0)
            return failure(ErrorCode::SourceChanged, piece.path);
        piece.offset += got;
        piece.length -= got;
        if (m_buffer.size() >= bufferLimit) {
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
    }
    return {};
}

Result<void> OutputFile::patch(qint64 at, QByteArrayView bytes)
{
    if (m_errno != 0)
        return fail(m_errno);
    if (at >= m_handed) {
        std::memcpy(m_buffer.data() + (at - m_handed), bytes.data(), size_t(bytes.size()));
        return {};
    }
    if (auto flushed = flush(); !flushed)
        return flushed;
    return writeAt(at, bytes);
}

Result<void> OutputFile::truncate(qint64 size)
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (::ftruncate(m_descriptor, size) != 0)
        return fail(errno);
    m_handed = size;
    m_startedToDisk = std::min(m_startedToDisk, size);
    return {};
}

Result<void> OutputFile::flush()
{
    if (m_errno != 0)
        return fail(m_errno);
    if (auto written = writeAt(m_handed, m_buffer); !written)
        return written;
    const auto bytes = m_buffer.size();
    m_buffer.resize(0);
    handOver(bytes);
    return {};
}

Result<void> OutputFile::close()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    const int closed = ::close(std::exchange(m_descriptor, -1));
    return closed == 0 ? Result<void>() : fail(errno);
}

Result<void> OutputFile::writeAt(qint64 at, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto now = ::pwrite(m_descriptor, bytes.data(), size_t(bytes.size()), at);
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return fail(now < 0 ? errno : ENOSPC);
        at += now;
        bytes = bytes.sliced(now);
    }
    return {};
}

// The disk is to begin at once: otherwise all of a chunk would be waiting for it at the end.
void OutputFile::handOver(qint64 bytes)
{
    m_handed += bytes;
    if (m_handed - m_startedToDisk < toDiskAtATime)
        return;
    ::sync_file_range(m_descriptor, m_startedToDisk, m_handed - m_startedToDisk, SYNC_FILE_RANGE_WRITE);
    m_startedToDisk = m_handed;
}

} // namespace cloudward
