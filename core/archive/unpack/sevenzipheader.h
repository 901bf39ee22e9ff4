// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/sevenzip.h"

namespace cloudward {

/// The streams that a 7z's directory describes, in order.
struct SevenZipStreams
{
    QList<SevenZipBlock> blocks;
    QList<qsizetype> filesIn;           ///< each block
    QList<qint64> sizes;                ///< of all files
    QList<std::optional<quint32>> crcs; ///< of all files
};

/// What parseSevenZip() finds: the directory itself, or (`isPacked`) where it lies compressed.
struct SevenZipDirectory
{
    bool isPacked = false;
    SevenZipStreams streams;
    QList<ArchiveEntry> entries;
};

/// Parses a directory. `fileSize` bounds what it may say. Errors as readSevenZip().
Result<SevenZipDirectory> parseSevenZip(QByteArrayView directory, qint64 fileSize, const QString &subject);

} // namespace cloudward
