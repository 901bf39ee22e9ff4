// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipreader.h"

namespace cloudward {

/// Writes a ZIP whose entries arrive already compressed (or stored): sizes and CRC stand in the local header, so that
/// every reader can stream it. Names that are not ASCII are flagged UTF-8. zip64 per entry only where it is needed.
class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();

    /// Starts an empty ZIP at `path` (made or truncated); the caller gives the .part name.
    Result<void> open(const QString &path);
    /// Begins an entry of which name, sizes, crc, method and modified are known; then compressedSize bytes are written.
    Result<void> beginEntry(const ZipEntry &entry);
    Result<void> write(QByteArrayView compressed);
    Result<void> endEntry();
    /// Writes the central directory. The file is whole after it, and not synced.
    Result<void> close();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Bytes that `entry` adds to a ZIP by ZipWriter beside its data: local header, central header, zip64 extras, name.
qint64 zipOverhead(const ZipEntry &entry);
/// Bytes of the end of a ZIP with `entries` entries whose central directory starts at `offset`.
qint64 zipEndSize(qint64 entries, qint64 offset);

/// Deflates a buffer with ISA-L; empty where it does not get smaller (then store it).
QByteArray deflateFast(QByteArrayView bytes);

} // namespace cloudward
