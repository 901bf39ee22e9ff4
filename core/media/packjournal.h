// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/packchunks.h"

#include <QDateTime>

namespace cloudward {

/// What a folder of chunks says of itself, in media-chunks.json beside them: written whole after each step, so that a
/// killed run can tell which files it had made and which of them are what the plan wants.
struct PackJournal
{
    static constexpr QLatin1StringView fileName{"media-chunks.json"};

    struct Chunk
    {
        PackedChunk packed;
        QStringList skipped;    ///< files of the plan that are not in it, because they could not be read
        qint64 modified = 0;    ///< of the finished file, milliseconds since the epoch
        QByteArray fingerprint; ///< of the entries that were packed, see fingerprintOf()

        bool operator==(const Chunk &) const = default;
    };

    qint64 limit = 0;
    QStringList leftOut;     ///< original keys of projects that were left out on purpose
    bool thumbnails = true;  ///< whether they were packed
    bool modernised = false; ///< old layouts were put into today's
    QString writing;         ///< the chunk being written; its file may be there already, renamed and not yet noted
    QList<Chunk> chunks;

    /// The journal of a folder; an empty one where there is none, or it cannot be read as one.
    static PackJournal read(const QString &folder);
    /// Whether a folder has one.
    static bool isIn(const QString &folder);
    Result<void> write(const QString &folder) const;

    const Chunk *find(const QString &file) const;
    /// Takes the place of what was noted of that file.
    void note(Chunk chunk);
    void forget(const QString &file);
    /// Whether the file was made by a run that kept this journal.
    bool knows(const QString &file) const { return writing == file || find(file); }

    bool operator==(const PackJournal &) const = default;
};

/// SHA-256 over name, size, time and CRC of each entry of a planned chunk: a chunk with the same one need not be
/// packed again.
QByteArray fingerprintOf(const PlannedChunk &chunk, const QList<MediaEntry> &entries);

} // namespace cloudward
