// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/findingslines.h"
#include "app/cli/sftplogin.h"
#include "core/backup/audit.h"
#include "core/media/mediamatch.h"
#include "core/media/mediareport.h"

#include <QCommandLineParser>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"media"_s, u"Compare with the attachments in SOURCE: a jira-home folder or an archive of it."_s, u"SOURCE"_s},
        {u"report"_s, u"With --media: write every file that is missing, of another size or left out to FILE (CSV)."_s,
            u"FILE"_s},
    });
    addSftpOptions(parser);
}

QJsonObject toJson(const Inventory &inventory, const Findings &findings)
{
    QJsonObject counts;
    for (const auto &[entity, rows] : inventory.counts.asKeyValueRange())
        counts[entity] = rows;
    QJsonObject links;
    for (const auto &project : inventory.projects) {
        if (project.links > 0)
            links[project.key] = project.links;
    }
    return {
        {u"jira"_s,
            QJsonObject{
                {u"version"_s, inventory.version},
                {u"build"_s, inventory.build},
                {u"baseUrl"_s, inventory.baseUrl},
                {u"exportedAt"_s, inventory.exportedAt.toUTC().toString(Qt::ISODateWithMs)},
            }},
        {u"counts"_s, counts},
        {u"trailer"_s, QJsonObject{{u"present"_s, inventory.trailerPresent}, {u"matches"_s, inventory.trailerMatches}}},
        {u"users"_s, inventory.people.users.size()},
        {u"groups"_s, inventory.people.groups.size()},
        {u"projects"_s, inventory.projects.size()},
        {u"issues"_s, inventory.issues()},
        {u"attachments"_s, inventory.attachments.size()},
        {u"filters"_s, inventory.counts.value(u"SearchRequest"_s)},
        {u"dashboards"_s, inventory.counts.value(u"PortalPage"_s)},
        {u"boards"_s, inventory.boards()},
        {u"links"_s, QJsonObject{{u"to"_s, inventory.linksTo}, {u"total"_s, inventory.links}, {u"byProject"_s, links}}},
        {u"findings"_s, findingsJson(findings)},
    };
}

/// Findings, and with a `report` all of it as CSV.
Result<Findings> compareMedia(
    const QCommandLineParser &parser, const Inventory &inventory, const QString &report, Work &work)
{
    const auto source = parser.value(u"media"_s);
    const auto options = sourceOptions(parser, source, work.cancel);
    if (!options)
        return std::unexpected(options.error());
    auto media = openMediaSource(source, *options);
    if (!media)
        return std::unexpected(media.error());
    auto listing = (*media)->list(work);
    if (!listing)
        return std::unexpected(listing.error());
    auto findings = listing->findings + matchMedia(listing->entries, inventory);
    if (!report.isEmpty()) {
        MediaReportParameters parameters;
        parameters.path = report;
        parameters.listing = std::move(*listing);
        parameters.inventory = inventory;
        if (auto written = writeMediaReport(parameters, work); !written)
            return std::unexpected(written.error());
    }
    return findings;
}

void sayInventory(const Inventory &inventory, Terminal &terminal)
{
    terminal.say(
        u"Jira %1 (build %2), %3"_s.arg(inventory.version.isEmpty() ? u"of unknown version"_s : inventory.version)
            .arg(inventory.build)
            .arg(inventory.baseUrl));
    terminal.say(u"%1, %2, %3, %4, %5 (%6)"_s.arg(counted(inventory.people.users.size(), u"user"_s))
            .arg(counted(inventory.people.groups.size(), u"group"_s))
            .arg(counted(inventory.projects.size(), u"project"_s))
            .arg(counted(inventory.issues(), u"issue"_s))
            .arg(counted(inventory.attachments.size(), u"attachment"_s))
            .arg(sizeText(inventory.attachmentBytes())));
}

int run(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    if (parser.isSet(u"report"_s) && !parser.isSet(u"media"_s))
        return terminal.usage(u"--report tells of media: it needs --media SOURCE."_s);
    auto work = terminal.work();
    auto audit = auditBackup(operands.first(), work);
    if (!audit)
        return terminal.fail(audit.error());
    auto findings = audit->findings;
    if (parser.isSet(u"media"_s)) {
        const auto compared = compareMedia(parser, audit->inventory, parser.value(u"report"_s), work);
        if (!compared)
            return terminal.fail(compared.error());
        findings += *compared;
    }
    sortBySeverity(findings);

    const auto &inventory = audit->inventory;
    terminal.json(toJson(inventory, findings));
    const bool unreadable =
        std::ranges::any_of(findings, [](const Finding &finding) { return finding.id == u"archive.unreadable"; });
    if (!unreadable)
        sayInventory(inventory, terminal);
    sayFindings(findings, terminal);
    return unreadable ? Unusable : hasErrors(findings) ? FoundErrors : Fine;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"BACKUP"_s, u"Read a Jira backup and tell what would fail its import."_s, addOptions, run};
}

} // namespace cloudward
