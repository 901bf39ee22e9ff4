// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/checkchunk.h"
#include "core/media/chunkplan.h"

namespace cloudward {

/// A chunk that is whole on disk.
struct PackedChunk
{
    QString file; ///< name within the folder
    qint64 bytes = 0;
    qint64 entries = 0;
    QByteArray sha256; ///< 32 bytes
    QStringList projects;

    bool operator==(const PackedChunk &) const = default;
};

struct PackParameters
{
    QString source; ///< as for openMediaSource
    QString folder; ///< where chunks go; made if need be
    PlanOptions plan = {};
    SourceOptions options = {};
    Verification verification = Verification::Full;
    bool unknownProjects = true; ///< whether `plan` may name projects that the source has not, see checkProjects()
    bool skipUnreadable = false; ///< files that cannot be read, or vanished or changed meanwhile, are left out and told
};

struct PackReport
{
    QList<PackedChunk> chunks;
    qint64 entries = 0;
    qint64 bytes = 0;      ///< of the chunks
    qint64 mediaBytes = 0; ///< of the files in them
    qint64 kept = 0;       ///< chunks that a former run had made and that were still whole
    qint64 replaced = 0;   ///< chunks of a former run that are no longer what the plan or the source wants
    Findings findings;     ///< of listing, planning and packing
    QStringList oversized; ///< names left out, as they fit into no chunk
    QStringList skipped;   ///< names left out, as they could not be read
};

/// Lists, plans and packs. Each chunk is FILE.part until it is read back against the source's CRCs, synced and renamed,
/// and then noted in the folder's journal (packjournal.h). Chunks of a former run with the same plan that are still
/// whole (size, time and checksum) are kept; other files in the folder are never touched.
/// InvalidInput (a limit that Atlassian's advice does not allow, a folder inside the source), DiskFull (checked before,
/// with need and have), SourceChanged, NotReadable, NotWritable, Cancelled.
Result<PackReport> packChunks(const PackParameters &parameters, Work &work);

struct VerifyReport
{
    QList<PackedChunk> chunks;
    qint64 entries = 0;
    Findings findings; ///< media.chunk-damaged, media.chunk-missing, media.entry-missing, media.entry-differs
};

/// Reads every chunk of a folder back: structure, each entry's CRC, the SHA-256 of the journal; and against the source
/// where one is given (every file there is in some chunk, with the same bytes). Projects and thumbnails that the journal
/// says were left out on purpose are not missed, and old layouts are compared as they were packed.
Result<VerifyReport> verifyChunks(
    const QString &folder, const QString &source, Work &work, const SourceOptions &options = {});

} // namespace cloudward
