// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/tarreader.h"
#include "core/archive/unpack/unpacker.h"

namespace cloudward {

/// A piece of a 7z: one or more files, compressed together.
struct SevenZipBlock
{
    PackedPart packed;
    qint64 size = 0; ///< unpacked
    std::optional<quint32> crc = {};
};

/// What the directory of a 7z says. `offset` of the entries is into what its blocks unpack to, one after the other.
struct SevenZip
{
    QList<SevenZipBlock> blocks;
    QList<ArchiveEntry> entries;
    qint64 size = 0; ///< of all blocks, unpacked
};

bool isSevenZip(QByteArrayView firstBytes);

/// Reads the directory of a 7z (compressed or not) and nothing else. `subject` is what errors name. Malformed;
/// Unsupported where it is encrypted, one of several volumes, or compressed in a way that is not read here: named in
/// detail. Read are Copy, LZMA, LZMA2 (also behind the filters Delta, BCJ and ARM64), BZip2 and Deflate, with
/// dictionaries of 96 MiB at most (Unpacker::largestDictionary).
Result<SevenZip> readSevenZip(const QFile &file, const QString &subject);

/// Unpacks all blocks, one after the other, and checks each file's CRC as it goes by. Malformed where one does not
/// match, or the data is damaged; what `take` answers.
///
/// KArchive's K7Zip is not used: measured with 6.13 it unpacks everything into memory, twice its size, before it lists
/// the first name, and takes damaged files for whole ones, as it does not look at their checksums.
Result<void> unpackSevenZip(const QFile &file, const QString &subject, const SevenZip &archive,
    const std::function<Result<void>(QByteArrayView)> &take);

} // namespace cloudward
