// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/findingslines.h"
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
        terminal.say(u"%1  %2  %3 entries  sha256 %4"_s.arg(chunk.file, sizeText(chunk.bytes))
                .arg(chunk.entries)
                .arg(QString::fromLatin1(chunk.sha256.toHex())));
    }
}

void addPackOptions(QCommandLineParser &parser)
{
    parser.addOption({u"out"_s, u"The folder for the chunks (required)."_s, u"DIR"_s});
    parser.addOption(
        {u"chunk-size"_s, u"The largest chunk: 2G to 5G, less where all media is below 10G."_s, u"SIZE"_s, u"4G"_s});
}

int pack(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    if (!parser.isSet(u"out"_s))
        return terminal.usage(u"pack needs --out DIR."_s);
    const auto limit = parseSize(parser.value(u"chunk-size"_s));
    if (!limit)
        return terminal.fail(limit.error());

    auto work = terminal.work();
    const auto report = packChunks({operands.first(), parser.value(u"out"_s), *limit}, work);
    if (!report)
        return terminal.fail(report.error());
    terminal.json({{u"chunks"_s, toJson(report->chunks)}, {u"entries"_s, report->entries}, {u"bytes"_s, report->bytes},
        {u"kept"_s, report->kept}, {u"oversized"_s, QJsonArray::fromStringList(report->oversized)},
        {u"findings"_s, findingsJson(report->findings)}});
    sayChunks(report->chunks, terminal);
    terminal.say(u"%1 files in %2 chunks, %3; %4 chunks were whole already."_s.arg(report->entries)
            .arg(report->chunks.size())
            .arg(sizeText(report->bytes))
            .arg(report->kept));
    if (!report->findings.isEmpty())
        sayFindings(report->findings, terminal);
    return hasErrors(report->findings) ? FoundErrors : Fine;
}

void addVerifyOptions(QCommandLineParser &parser)
{
    parser.addOption({u"against"_s, u"Compare every file with SOURCE: a jira-home folder or a ZIP."_s, u"SOURCE"_s});
}

int verify(const QCommandLineParser &parser, const QStringList &operands, Terminal &terminal)
{
    auto work = terminal.work();
    const auto report = verifyChunks(operands.first(), parser.value(u"against"_s), work);
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
    return {u"pack"_s, u"SOURCE"_s, u"Pack a jira-home or a ZIP of it into chunks that Jira Cloud takes."_s,
        addPackOptions, pack};
}

Command verifyCommand()
{
    return {u"verify"_s, u"DIR"_s, u"Read packed chunks back and compare them."_s, addVerifyOptions, verify};
}

} // namespace cloudward
