// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediasource.h"

namespace cloudward {

/// Atlassian: media over 10 GB is to be split into ZIPs of 2 to 5 GB.
inline constexpr qint64 defaultChunkLimit = 4'000'000'000;
inline constexpr qint64 smallestChunkLimit = 2'000'000'000;
inline constexpr qint64 largestChunkLimit = 5'000'000'000;
inline constexpr qint64 splitNeededAbove = 10'000'000'000;

struct PlannedChunk
{
    QString file;          ///< "media-001.zip"
    QList<qint32> entries; ///< indexes into the listing
    qint64 bytes = 0;      ///< of the ZIP at most, every header counted
    QStringList projects;
};

struct ChunkPlan
{
    QList<PlannedChunk> chunks;
    QList<qint32> oversized; ///< entries that fit into no chunk; left out
    qint64 limit = 0;
    qint64 bytes = 0; ///< of all chunks at most
};

struct PlanOptions
{
    qint64 limit = defaultChunkLimit; ///< bytes that no chunk may exceed
    QStringList leftOut = {};         ///< original keys of projects that are not packed
    QStringList first = {};           ///< of projects that are packed before the others, in this order

    bool operator==(const PlanOptions &) const = default;
};

/// A pure function: the same entries and options always make the same plan. Avatars and logos go into the first chunk;
/// projects stay whole where they fit, and are divided between issues where they do not.
ChunkPlan planChunks(const QList<MediaEntry> &entries, const PlanOptions &options);

/// Whether a limit is one that Atlassian's advice allows for `mediaBytes` in all: 2 to 5 GB; anything from 1 MB up
/// to 5 GB where all media is 10 GB at most.
bool isAllowedLimit(qint64 limit, qint64 mediaBytes);

/// InvalidInput, with the rule in words, where isAllowedLimit() says no. With 0 bytes: whether any source may be packed so.
Result<void> checkLimit(qint64 limit, qint64 mediaBytes);

/// InvalidInput, with the keys that there are, where none of `entries` belongs to a project that `options` name: the key
/// was mistyped, or is not the original one.
Result<void> checkProjects(const QList<MediaEntry> &entries, const PlanOptions &options);

/// media.too-large-for-chunk for what the plan leaves out.
Findings planFindings(const ChunkPlan &plan, const QList<MediaEntry> &entries);

} // namespace cloudward
