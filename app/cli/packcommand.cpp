// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/findingslines.h"
#include "app/cli/options.h"
#include "app/cli/planoptions.h"
#include "app/cli/sftplogin.h"
#include "core/media/packchunks.h"

#include <QCommandLineParser>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<PackedChunk> &chunks)
{
    QJsonArray array;
    for (const auto &chunk : chunks) {
        array.append(QJsonObject{{u"file"_s, chunk.file}, {u"bytes"_s, chunk.bytes}, {u"entries"_s, chunk.entries},
            {u"sha256"_s, QString::fromLatin1(chunk.sha256.toHex())}});
    }
    return array;
}

void sayChunks(const QList<PackedChunk> &chunks, Terminal &terminal)
{
    for (const auto &chunk : chunks) {
        terminal.say(u"%1  %2  %3  sha256 %4"_s.arg(chunk.file, sizeText(chunk.bytes),
            counted(chunk.entries, u"file"_s), QString::fromLatin1(chunk.sha256.toHex())));
    }
}

void addPackOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, u"The folder for the chunks (required)."_s, u"DIR"_s});
    addPlanOptions(parser);
    parser.addOptions({
        {u"skip-unreadable"_s, u"Leave out files that cannot be read, and say which."_s},
        withDefault(u"verify"_s, u"What is checked of each chunk: full (every file's checksum) or structure."_s,
            u"full|structure"_s, u"full"_s),
    });
}

std::optional<Verification> verificationNamed(const QString &name)
{
    if (name == "full"_L1)
        return Verification::Full;
    if (name == "structure"_L1)
        return Verification::Structure;
    return {};
}

int pack(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    if (!parser.isSet(u"out"_s))
        return terminal.usage(u"pack needs --out DIR."_s);
    const auto verification = verificationNamed(parser.value(u"verify"_s));
    if (!verification)
        return terminal.usage(u"--verify is full or structure."_s);

    auto work = terminal.work();
    auto parameters = planParameters(parser, operands.first(), work.cancel);
    if (!parameters)
        return terminal.fail(parameters.error());
    parameters->folder = parser.value(u"out"_s);
    parameters->options.spoolFolder = parameters->folder;
    parameters->verification = *verification;
    parameters->skipUnreadable = parser.isSet(u"skip-unreadable"_s);
    const auto report = packChunks(*parameters, work);
    if (!report)
        return terminal.fail(report.error());
    terminal.json({{u"chunks"_s, toJson(report->chunks)}, {u"entries"_s, report->entries}, {u"bytes"_s, report->bytes},
        {u"kept"_s, report->kept}, {u"replaced"_s, report->replaced},
        {u"oversized"_s, QJsonArray::fromStringList(report->oversized)},
        {u"skipped"_s, QJsonArray::fromStringList(report->skipped)}, {u"findings"_s, findingsJson(report->findings)}});
    sayChunks(report->chunks, terminal);
    terminal.say(u"%1 in %2, %3; %4 whole already."_s.arg(counted(report->entries, u"file"_s),
        counted(report->chunks.size(), u"chunk"_s), sizeText(report->bytes), QString::number(report->kept)));
    if (report->replaced > 0)
        terminal.say(u"%1 of a former run replaced: the source or the options were others."_s.arg(
            counted(report->replaced, u"chunk"_s)));
    if (!report->findings.isEmpty())
        sayFindings(report->findings, terminal);
    return hasErrors(report->findings) ? FoundErrors : Fine;
}

void addVerifyOptions(QCommandLineParser &parser)
{
    parser.addOption({u"against"_s, u"Compare every file with SOURCE, as for pack."_s, u"SOURCE"_s});
    addSftpOptions(parser);
}

int verify(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    auto work = terminal.work();
    const auto source = parser.value(u"against"_s);
    const auto options = sourceOptions(parser, source, work.cancel);
    if (!options)
        return terminal.fail(options.error());
    const auto report = verifyChunks(operands.first(), source, work, *options);
    if (!report)
        return terminal.fail(report.error());
    terminal.json({{u"chunks"_s, toJson(report->chunks)}, {u"entries"_s, report->entries},
        {u"findings"_s, findingsJson(report->findings)}});
    sayChunks(report->chunks, terminal);
    sayFindings(report->findings, terminal);
    return hasErrors(report->findings) ? FoundErrors : Fine;
}

} // namespace

Command packCommand()
{
    return {u"pack"_s, u"SOURCE"_s, u"Pack a jira-home, or an archive of it, into chunks that Jira Cloud takes."_s,
        addPackOptions, pack};
}

Command verifyCommand()
{
    return {u"verify"_s, u"DIR"_s, u"Read packed chunks back and compare them."_s, addVerifyOptions, verify};
}

} // namespace cloudward
