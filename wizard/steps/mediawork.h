// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/media/packchunks.h"

#include <optional>

namespace cloudward {

class Migration;

/// What "media.look" comes back with.
struct MediaLook
{
    QString source;
    MediaListing listing;
    Findings match;       ///< against the backup's rows
    bool matched = false; ///< there was a backup to compare with
};

Result<MediaLook> lookAtMedia(const QString &source, const std::optional<Inventory> &inventory, Work &work);

/// What packing with a limit would come to. A pure function; seconds for a million files, so not for the window's thread.
struct PlanOutlook
{
    ChunkPlan plan;
    Findings findings;
    QString largestProject;
    qint64 largestProjectBytes = 0;
    bool allowed = false; ///< the limit follows Atlassian's advice; otherwise there is no plan
};

PlanOutlook outlook(const QList<MediaEntry> &entries, qint64 limit);

void storeLook(Migration &migration, const MediaLook &look);
void storePack(Migration &migration, const PackReport &report);
/// What is known of the media now: packing's findings where there was packing, and what the comparison with the backup found;
/// each once. Before packing, what the plan would leave out.
Findings mediaFindings(const Migration &migration, const Findings &planned);

/// "4 GB", "16 MB": a limit as people write it.
QString limitText(qint64 limit);

} // namespace cloudward
