// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/findingslines.h"
#include "app/cli/planoptions.h"

#include <QCommandLineParser>
#include <QElapsedTimer>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

int plan(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    auto work = terminal.work();
    const auto parameters = planParameters(parser, operands.first(), work.cancel);
    if (!parameters)
        return terminal.fail(parameters.error());
    QElapsedTimer timer;
    timer.start();
    auto source = openMediaSource(parameters->source, parameters->options);
    if (!source)
        return terminal.fail(source.error());
    auto listing = (*source)->list(work);
    if (!listing)
        return terminal.fail(listing.error());
    const auto listed = timer.restart();
    if (auto allowed = checkLimit(parameters->plan.limit, listing->bytes); !allowed)
        return terminal.fail(allowed.error());
    if (auto fine = checkProjects(listing->entries, parameters->plan); !fine)
        return terminal.fail(fine.error());
    const auto plan = planChunks(listing->entries, parameters->plan);
    const auto planned = timer.elapsed();

    QJsonArray chunks;
    for (const auto &chunk : plan.chunks) {
        chunks.append(QJsonObject{{u"file"_s, chunk.file}, {u"bytes"_s, chunk.bytes},
            {u"entries"_s, chunk.entries.size()}, {u"projects"_s, QJsonArray::fromStringList(chunk.projects)}});
        terminal.say(u"%1  %2  %3, %4"_s.arg(chunk.file, sizeText(chunk.bytes),
            counted(chunk.entries.size(), u"file"_s), counted(chunk.projects.size(), u"project"_s)));
    }
    auto findings = listing->findings + planFindings(plan, listing->entries);
    sortBySeverity(findings);
    terminal.json({{u"chunks"_s, chunks}, {u"entries"_s, listing->entries.size()}, {u"bytes"_s, plan.bytes},
        {u"listMilliseconds"_s, listed}, {u"planMilliseconds"_s, planned}, {u"findings"_s, findingsJson(findings)}});
    terminal.say(u"%1, %2, in %3 of %4 at most."_s.arg(counted(listing->entries.size(), u"file"_s),
        sizeText(listing->bytes), counted(plan.chunks.size(), u"chunk"_s), sizeText(plan.limit)));
    if (!findings.isEmpty())
        sayFindings(findings, terminal);
    return hasErrors(findings) ? FoundErrors : Fine;
}

} // namespace

Command planCommand()
{
    return {u"plan"_s, u"SOURCE"_s, u"Show into which chunks a jira-home, or an archive of it, would be packed."_s,
        addPlanOptions, plan};
}

} // namespace cloudward
