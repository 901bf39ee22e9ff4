// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mediawork.h"

#include "core/media/mediamatch.h"
#include "core/migration/migration.h"
#include "wizard/steps/backupwork.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cloudward {

Result<MediaLook> lookAtMedia(const QString &source, const std::optional<Inventory> &inventory, Work &work)
{
    const auto opened = openMediaSource(source);
    if (!opened)
        return std::unexpected(opened.error());
    auto listing = (*opened)->list(work);
    if (!listing)
        return std::unexpected(listing.error());
    MediaLook look{source, std::move(*listing), {}, inventory.has_value()};
    if (inventory) {
        const qint64 files = look.listing.entries.size();
        if (auto going = work.step({Phase::Comparing, Unit::Items, 0, files, {}}); !going)
            return std::unexpected(going.error());
        look.match = matchMedia(look.listing.entries, *inventory);
    }
    return look;
}

PlanOutlook outlook(const QList<MediaEntry> &entries, qint64 limit)
{
    PlanOutlook seen;
    QHash<QString, qint64> byProject;
    qint64 bytes = 0;
    for (const MediaEntry &entry : entries) {
        bytes += entry.size;
        if (!entry.project.isEmpty())
            byProject[entry.project] += entry.size;
    }
    for (auto project = byProject.cbegin(); project != byProject.cend(); ++project) {
        if (project.value() > seen.largestProjectBytes ||
            (project.value() == seen.largestProjectBytes && project.key() < seen.largestProject)) {
            seen.largestProject = project.key();
            seen.largestProjectBytes = project.value();
        }
    }
    seen.allowed = isAllowedLimit(limit, bytes);
    if (seen.allowed) {
        seen.plan = planChunks(entries, limit);
        seen.findings = planFindings(seen.plan, entries);
    }
    return seen;
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

void storePack(Migration &migration, const PackReport &report)
{
    migration.setPhaseConfirmed(Step::BackUpMedia, findingsReadPhase, false);
    migration.setChunks(report.chunks);
    migration.setAttachmentsLeftOut(report.oversized.size());
    migration.setFindings(u"pack"_s, report.findings);
    migration.note(u"Packed %1 files into %2 chunks, %3 bytes; %4 kept from before, %5 left out"_s.arg(report.entries)
                       .arg(report.chunks.size())
                       .arg(report.bytes)
                       .arg(report.kept)
                       .arg(report.oversized.size()),
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
    if (limit % 100'000'000 == 0)
        return u"%1 GB"_s.arg(double(limit) / 1e9);
    if (limit % 1'000'000 == 0)
        return u"%1 MB"_s.arg(limit / 1'000'000);
    return QString::number(limit);
}

} // namespace cloudward
