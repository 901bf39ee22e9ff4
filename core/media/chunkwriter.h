// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipwriter.h"
#include "core/media/chunkplan.h"

#include <functional>

namespace cloudward {

/// Told after each piece how many bytes of the plan (packedSize) are done, and of which file; an Error from it
/// ends the work.
using PackedSoFar = std::function<Result<void>(qint64 bytes, const QString &item)>;

/// Writes the ZIP of one chunk. Entries of a ZIP are copied as they are compressed. Files of up to 16 MB are read here,
/// deflated by the other cores and written in order; larger ones are streamed: stored where their first
/// megabyte does not shrink (pictures, films, archives), deflated otherwise, which takes a first pass to know
/// whether the result is smaller. A second reading, mostly from memory, costs less than a spool file beside the chunk
/// would, leaves nothing behind when killed and needs no room on the disk.
/// What comes out depends on the files alone, not on the number of cores.
class ChunkWriter
{
public:
    ChunkWriter(MediaSource &source, const QList<MediaEntry> &entries, PackedSoFar packedSoFar);

    /// The entries as they were written. Leaves an unfinished file behind when it fails.
    Result<QList<ZipEntry>> write(const QString &path, const QList<qint32> &order);

private:
    struct Pipeline;

    Result<void> copyRaw(const MediaEntry &entry, const MediaSource::Raw &raw);
    Result<void> stream(const MediaEntry &entry);
    Result<void> writePrepared(const ZipEntry &zip, QByteArrayView data);
    Result<bool> deflateIsWorthIt(const MediaEntry &entry);
    /// Hands the file over in pieces, the last one marked; checks that it is what was listed.
    Result<void> readAll(
        const MediaEntry &entry, const std::function<Result<void>(QByteArrayView piece, bool last)> &take);
    Result<void> progress(qint64 bytes, const QString &item);

    MediaSource &m_source;
    const QList<MediaEntry> &m_entries;
    PackedSoFar m_packedSoFar;
    ZipWriter m_writer;
    QList<ZipEntry> m_written;
    qint64 m_done = 0;
};

} // namespace cloudward
