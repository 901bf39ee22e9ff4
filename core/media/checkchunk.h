// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipreader.h"
#include "core/work/sha256.h"

#include <functional>

namespace cloudward {

/// How a chunk that was written is looked at before it gets its name.
enum class Verification : quint8 {
    Full,      ///< read back from front to back: every entry inflated, its CRC compared with the source's
    Structure, ///< read back too, for its SHA-256; of its entries headers, sizes and directory only
};

struct CheckedChunk
{
    QByteArray sha256; ///< of the whole file, 32 bytes
    qint64 bytes = 0;
    QList<ZipEntry> entries; ///< in the order in which they lie in it
};

/// For a file that is still growing: waits until its first `wanted` bytes are final, or no more come, and returns how
/// many are.
using FinalBytes = std::function<Result<qint64>(qint64 wanted)>;

/// Reads a ZIP of ZipWriter's once from front to back, as a reader of streams does: inflates each entry and compares
/// its CRC (Verification::Full), takes the SHA-256 on the way; then compares with the central directory, which is what
/// other readers go by. Malformed with what is wrong where, NotReadable, NotFound.
Result<CheckedChunk> checkChunk(
    const QString &path, Verification verification, const ReadSoFar &readSoFar, const FinalBytes &finalBytes = {});

} // namespace cloudward
