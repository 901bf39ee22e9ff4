// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/archive/archivetools.h"

namespace cloudward::test {

/// What unzip, 7z, Python's zipfile and Java's ZipFile and ZipInputStream have against the chunks in a folder;
/// empty when all of them read all chunks.
inline QString chunkObjections(const QString &folder)
{
    QStringList chunks;
    for (const auto &chunk : QDir(folder).entryList({u"media-*.zip"_s}, QDir::Files))
        chunks.append(QDir(folder).filePath(chunk));
    if (chunks.isEmpty())
        return u"there are no chunks"_s;
    QString all;
    for (const auto &chunk : std::as_const(chunks))
        all += objectionsBesidesJava(chunk);
    const auto program = qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + u"/tests/core/media/ReadChunk.java"_s;
    return all + run(u"java"_s, QStringList{program} + chunks);
}

} // namespace cloudward::test
