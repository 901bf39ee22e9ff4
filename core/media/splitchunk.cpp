// SPDX-License-Identifier: Apache-2.0
#include "core/media/splitchunk.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

/// Names and directories of a ZIP come on top of the halves of its files.
constexpr qint64 overhead = 100'000;

} // namespace

Result<QList<PackedChunk>> splitChunk(const SplitParameters &parameters, Work &work)
{
    const QString path = QDir(parameters.folder).filePath(parameters.file);
    const qint64 limit = QFileInfo(path).size() / 2 + overhead;
    QString parts = parameters.file;
    if (parts.endsWith(".zip"_L1, Qt::CaseInsensitive))
        parts.chop(4);
    parts += u"-parts"_s;
    const auto report =
        packChunks({.source = path, .folder = QDir(parameters.folder).filePath(parts), .plan = {.limit = limit}}, work);
    if (!report)
        return std::unexpected(report.error());
    if (!report->oversized.isEmpty())
        return failure(ErrorCode::TooLarge, parameters.file, report->oversized.first());
    QList<PackedChunk> chunks = report->chunks;
    for (PackedChunk &chunk : chunks)
        chunk.file = parts + u'/' + chunk.file;
    return chunks;
}

} // namespace cloudward
