// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

namespace cloudward {

/// The phases of one chunk on the import page, as ticks and as a state. A chunk's state says which are done, but for
/// "processed", which is between two states and kept as a phase of its own, by the chunk's file.

/// "uploaded", "processed", "proceeded", "imported": those that are done.
QStringList donePhases(const Migration &migration, const ChunkState &chunk);
/// Writes what follows from one tick.
void setChunkPhase(Migration &migration, const ChunkState &chunk, const QString &phase, bool on);

/// The same for all phases at once: those of `done` are over, the others open.
void setChunkPhases(Migration &migration, const ChunkState &chunk, const QStringList &done);

/// Index of the chunk to go on with: `preferred` if it is not imported yet, else the first that is neither imported nor
/// failed, else the first that failed; -1 if all are imported.
qsizetype currentChunk(const QList<ChunkState> &chunks, qsizetype preferred);

} // namespace cloudward
