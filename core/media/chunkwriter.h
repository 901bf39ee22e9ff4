// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipwriter.h"
#include "core/media/chunkplan.h"

#include <functional>

namespace cloudward {

class PiecePipeline;
struct FilledPiece;

struct WrittenChunk
{
    QList<ZipEntry> entries; ///< as they were written
    QList<qint32> skipped;   ///< indexes of those that could not be read
};

/// What a ChunkWriter tells, and asks, while it writes.
struct ChunkWriterHooks
{
    /// How many bytes of the plan (packedSize) are done, and of which file; an Error ends the work.
    std::function<Result<void>(qint64 bytes, const QString &item)> packedSoFar;
    /// The first `bytes` of the chunk are final.
    std::function<void(qint64 bytes)> settled;
    /// Whether to go on without a file that could not be read for this reason. Empty: never.
    std::function<bool(const Error &error)> mayBeSkipped;
};

/// Writes the ZIP of one chunk. Entries of a ZIP are copied as they are compressed. Files are read here in pieces of a
/// megabyte, which the other cores deflate, and written in order: stored where a sample of them does not shrink
/// (pictures, films, archives) or the whole has not shrunk in the end, deflated otherwise.
/// What comes out depends on the files alone, not on the number of cores. One thread.
class ChunkWriter
{
public:
    ChunkWriter(MediaSource &source, const QList<MediaEntry> &entries, ChunkWriterHooks hooks);
    ~ChunkWriter();

    /// Leaves an unfinished file behind when it fails.
    Result<WrittenChunk> write(const QString &path, const QList<qint32> &order);

private:
    Result<void> writeOne(qint32 index);
    Result<void> copyRaw(const MediaEntry &entry, const MediaSource::Raw &raw);
    Result<void> readFile(qint32 index);
    Result<void> take(const FilledPiece &piece);
    Result<void> takeWhole(const FilledPiece &piece);
    Error whyUnreadable(const MediaEntry &entry, const Error &read);
    Result<void> finishPieces(qint32 index);
    Result<void> store(qint32 index);
    Result<void> drain(bool all);
    Result<void> skip(qint32 index, const Error &error);
    Result<void> progress(qint64 bytes, const QString &item);

    MediaSource &m_source;
    const QList<MediaEntry> &m_entries;
    ChunkWriterHooks m_hooks;
    ZipWriter m_writer;
    WrittenChunk m_written;
    ZipEntry m_pieces;          ///< the file of several pieces that is being written
    QList<qint32> m_toBeStored; ///< files that were deflated and have not shrunk
    qint64 m_done = 0;
    std::unique_ptr<PiecePipeline> m_pipeline;
};

} // namespace cloudward
