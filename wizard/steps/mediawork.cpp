// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediawork.h"

#include "core/media/mediamatch.h"
#include "wizard/findingsreview.h"
#include "wizard/session.h"
#include "wizard/workfolder.h"

#include <QDir>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cloudward {

Result<MediaLook> lookAtMedia(const LookParameters &parameters, Work &work)
{
    const auto opened = openMediaSource(parameters.source, parameters.options);
    if (!opened)
        return std::unexpected(opened.error());
    auto listing = (*opened)->list(work);
    if (!listing)
        return std::unexpected(listing.error());
    MediaLook look{
        parameters.source, parameters.options, std::move(*listing), {}, {}, parameters.inventory.has_value()};
    look.projects = projectsOf(look.listing.entries);
    if (parameters.inventory) {
        const qint64 files = look.listing.entries.size();
        if (auto going = work.step({Phase::Comparing, Unit::Items, 0, files, {}}); !going)
            return std::unexpected(going.error());
        look.match = matchMedia(look.listing.entries, *parameters.inventory);
    }
    return look;
}

QList<ProjectMedia> projectsOf(const QList<MediaEntry> &entries)
{
    QMap<QString, ProjectMedia> projects;
    ProjectMedia *project = nullptr; // that of the entry before: they come project by project
    for (const MediaEntry &entry : entries) {
        if (entry.project.isEmpty())
            continue;
        if (!project || project->key != entry.project) {
            project = &projects[entry.project];
            project->key = entry.project;
        }
        ++project->files;
        project->bytes += entry.size;
    }
    return projects.values();
}

PlanOutlook outlook(const MediaListing &listing, const QList<ProjectMedia> &projects, const PlanOptions &options)
{
    PlanOutlook seen;
    for (const ProjectMedia &project : projects) {
        if (project.bytes > seen.largestProjectBytes && !options.leftOut.contains(project.key)) {
            seen.largestProject = project.key;
            seen.largestProjectBytes = project.bytes;
        }
    }
    seen.allowed = isAllowedLimit(options.limit, listing.bytes);
    if (seen.allowed) {
        seen.plan = planChunks(listing.entries, options);
        seen.findings = planFindings(seen.plan, listing.entries);
    }
    return seen;
}

Result<PackedMedia> packMedia(const PackMediaParameters &parameters, Work &work)
{
    auto report = packChunks(parameters.pack, work);
    if (!report)
        return std::unexpected(report.error());
    const QSet<QString> leftOut(parameters.pack.plan.leftOut.cbegin(), parameters.pack.plan.leftOut.cend());
    const auto ofLeftOutProjects = std::ranges::count_if(parameters.listing.entries, [&leftOut](const auto &entry) {
        return entry.kind == MediaKind::Attachment && leftOut.contains(entry.project);
    });
    const qint64 count = report->oversized.size() + report->skipped.size() + ofLeftOutProjects;
    auto list = writeMediaReport({.path = QDir(parameters.pack.folder).filePath(mediaReportName),
                                     .listing = parameters.listing,
                                     .inventory = parameters.inventory,
                                     .leftOutProjects = parameters.pack.plan.leftOut,
                                     .tooLarge = report->oversized,
                                     .skipped = report->skipped},
        work);
    return PackedMedia{std::move(*report), std::move(list), count};
}

SourceOptions sourceOptions(const Session &session)
{
    const Choices &choices = session.migration().choices();
    SourceOptions options;
    options.thumbnails = choices.thumbnails;
    options.oldLayout = choices.oldLayout;
    options.spoolFolder = workFolder(session.migration());
    options.sftp = session.sftpLogin(choices.mediaSource);
    return options;
}

PlanOptions planOptions(const Choices &choices)
{
    return {.limit = choices.chunkLimit, .leftOut = choices.leftOutProjects, .first = choices.firstProjects};
}

MediaReportParameters reportParameters(const Migration &migration, const MediaLook &look, const QString &path)
{
    return {.path = path,
        .listing = look.listing,
        .inventory = migration.inventory(),
        .leftOutProjects = migration.choices().leftOutProjects,
        .tooLarge = {},
        .skipped = {}};
}

void storeLook(Migration &migration, const MediaLook &look)
{
    Choices choices = migration.choices();
    choices.mediaSource = look.source;
    migration.setChoices(choices);
    migration.setFindings(u"media"_s, look.listing.findings + look.match);
    migration.note(u"Looked at the media in %1: %2 files, %3 bytes"_s.arg(look.source)
                       .arg(look.listing.entries.size())
                       .arg(look.listing.bytes),
        Step::BackUpMedia);
}

void storePack(Migration &migration, const PackedMedia &packed)
{
    const PackReport &report = packed.report;
    migration.setPhaseConfirmed(Step::BackUpMedia, findingsReadPhase, false);
    migration.setChunks(report.chunks);
    migration.setAttachmentsLeftOut(packed.attachmentsLeftOut);
    migration.setMediaReport(packed.list ? std::optional(*packed.list) : std::nullopt);
    migration.setFindings(u"pack"_s, report.findings);
    migration.note(u"Packed %1 files into %2 chunks, %3 bytes; %4 kept from before, %5 left out"_s.arg(report.entries)
                       .arg(report.chunks.size())
                       .arg(report.bytes)
                       .arg(report.kept)
                       .arg(packed.attachmentsLeftOut),
        Step::BackUpMedia);
}

Findings mediaFindings(const Migration &migration, const Findings &planned)
{
    const auto looked = migration.findings(u"media"_s);
    Findings all = migration.chunks().isEmpty() ? planned : migration.findings(u"pack"_s);
    for (const Finding &finding : looked) {
        const bool told = std::ranges::any_of(all,
            [&finding](const Finding &known) { return known.id == finding.id && known.subject == finding.subject; });
        if (!told)
            all.append(finding);
    }
    return all;
}

QString limitText(qint64 limit)
{
    if (limit >= 1'000'000'000 && limit % 100'000'000 == 0)
        return u"%1 GB"_s.arg(double(limit) / 1e9);
    if (limit % 1'000'000 == 0)
        return u"%1 MB"_s.arg(limit / 1'000'000);
    return QString::number(limit);
}

} // namespace cloudward
