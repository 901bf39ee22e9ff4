// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/chunkphases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

using Import = ChunkState::Import;

QString processedPhase(const ChunkState &chunk)
{
    return chunk.chunk.file + u"/processed"_s;
}

/// The state with `phase` and all before it done; `done` false: with `phase` and all after it open.
Import stateAfter(const QString &phase, bool done)
{
    if (phase == "uploaded"_L1)
        return done ? Import::Processing : Import::Uploading;
    if (phase == "processed"_L1)
        return Import::Processing;
    if (phase == "proceeded"_L1)
        return done ? Import::Importing : Import::Processing;
    return done ? Import::Imported : Import::Importing;
}

} // namespace

QStringList donePhases(const Migration &migration, const ChunkState &chunk)
{
    switch (chunk.import) {
    case Import::NotYet:
    case Import::Uploading:
    case Import::Failed: return {};
    case Import::Processing:
        if (migration.confirmedPhases(Step::ImportMedia).contains(processedPhase(chunk)))
            return {u"uploaded"_s, u"processed"_s};
        return {u"uploaded"_s};
    case Import::Importing: return {u"uploaded"_s, u"processed"_s, u"proceeded"_s};
    case Import::Imported: return {u"uploaded"_s, u"processed"_s, u"proceeded"_s, u"imported"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

void setChunkPhase(Migration &migration, const ChunkState &chunk, const QString &phase, bool on)
{
    // A former run, or a former file of that name, may have left it.
    if (phase == "uploaded"_L1)
        migration.setPhaseConfirmed(Step::ImportMedia, processedPhase(chunk), false);
    if (phase == "processed"_L1)
        migration.setPhaseConfirmed(Step::ImportMedia, processedPhase(chunk), on);
    migration.setChunkImport(chunk.chunk.file, stateAfter(phase, on));
    if (phase == "imported"_L1 && on)
        migration.note(u"Media chunk %1 is imported"_s.arg(chunk.chunk.file), Step::ImportMedia);
}

void setChunkPhases(Migration &migration, const ChunkState &chunk, const QStringList &done)
{
    if (done.isEmpty())
        setChunkPhase(migration, chunk, u"uploaded"_s, false);
    else
        setChunkPhase(migration, chunk, done.last(), true);
}

qsizetype currentChunk(const QList<ChunkState> &chunks, qsizetype preferred)
{
    if (preferred >= 0 && preferred < chunks.size() && chunks.at(preferred).import != Import::Imported)
        return preferred;
    const auto open = std::ranges::find_if(chunks,
        [](const ChunkState &chunk) { return chunk.import != Import::Imported && chunk.import != Import::Failed; });
    if (open != chunks.cend())
        return open - chunks.cbegin();
    const auto failed =
        std::ranges::find_if(chunks, [](const ChunkState &chunk) { return chunk.import == Import::Failed; });
    return failed != chunks.cend() ? failed - chunks.cbegin() : -1;
}

} // namespace cloudward
