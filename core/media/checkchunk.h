// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipreader.h"

#include <functional>

namespace cloudward {

struct CheckedChunk
{
    QByteArray sha256; ///< of the whole file, 32 bytes
    qint64 bytes = 0;
    QList<ZipEntry> entries; ///< in the order in which they lie in it
};

/// Told after each piece how much was read; an Error from it ends the work.
using ReadSoFar = std::function<Result<void>(qint64 bytes)>;

/// Reads a ZIP of ZipWriter's once from front to back, as a reader of streams does: inflates each entry and compares
/// its CRC, takes the SHA-256 on the way; then compares with the central directory, which is what other readers go by.
/// Malformed with what is wrong where, NotReadable, NotFound.
Result<CheckedChunk> checkChunk(const QString &path, const ReadSoFar &readSoFar);

/// SHA-256 of a file.
Result<QByteArray> sha256Of(const QString &path, const ReadSoFar &readSoFar);

} // namespace cloudward
