// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/media/mediareport.h"
#include "core/media/packchunks.h"

#include <optional>

namespace cloudward {

class Migration;
class Session;
struct Choices;

/// What the media of one project come to.
struct ProjectMedia
{
    QString key; ///< original key
    qint64 files = 0;
    qint64 bytes = 0;
    bool operator==(const ProjectMedia &) const = default;
};

struct LookParameters
{
    QString source; ///< as for openMediaSource
    SourceOptions options;
    std::optional<Inventory> inventory; ///< to compare with
};

/// What "media.look" comes back with.
struct MediaLook
{
    QString source;
    SourceOptions options;
    MediaListing listing;
    QList<ProjectMedia> projects; ///< by key
    Findings match;               ///< against the backup's rows
    bool matched = false;         ///< there was a backup to compare with
};

Result<MediaLook> lookAtMedia(const LookParameters &parameters, Work &work);

/// What packing with these options would come to. A pure function; up to a second for a million files, so not for the
/// window's thread.
struct PlanOutlook
{
    ChunkPlan plan;
    Findings findings;
    QString largestProject; ///< of those that are packed
    qint64 largestProjectBytes = 0;
    bool allowed = false; ///< the limit follows Atlassian's advice; otherwise there is no plan
};

PlanOutlook outlook(const MediaListing &listing, const QList<ProjectMedia> &projects, const PlanOptions &options);
/// By key; files of no project (avatars, logos) are in none.
QList<ProjectMedia> projectsOf(const QList<MediaEntry> &entries);

struct PackMediaParameters
{
    PackParameters pack;
    MediaListing listing; ///< as it was looked at, for the full list
    std::optional<Inventory> inventory;
};

/// What "media.pack" comes back with.
struct PackedMedia
{
    PackReport report;
    Result<MediaReport> list; ///< media-report.csv beside the chunks; the chunks are whole without it
    qint64 attachmentsLeftOut = 0;
};

Result<PackedMedia> packMedia(const PackMediaParameters &parameters, Work &work);

/// The choices of the document that a source is opened with, and the password of the session.
SourceOptions sourceOptions(const Session &session);
PlanOptions planOptions(const Choices &choices);
/// The parameters of the full list, from a look and the document.
MediaReportParameters reportParameters(const Migration &migration, const MediaLook &look, const QString &path);

void storeLook(Migration &migration, const MediaLook &look);
void storePack(Migration &migration, const PackedMedia &packed);
/// What is known of the media now: packing's findings where there was packing, and what the comparison with the backup found;
/// each once. Before packing, what the plan would leave out.
Findings mediaFindings(const Migration &migration, const Findings &planned);

/// "4 GB", "16 MB": a limit as people write it.
QString limitText(qint64 limit);

} // namespace cloudward
