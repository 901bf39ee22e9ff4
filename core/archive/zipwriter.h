// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/deflate.h"
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
    /// Malformed when other than compressedSize bytes were written.
    Result<void> endEntry();
    /// The same, with a CRC that beginEntry() did not know yet: for contents that are stored in one pass.
    Result<void> endEntry(quint32 crc);
    /// Writes the central directory. The file is whole after it, and not synced.
    Result<void> close();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Bytes that `entry` adds to a ZIP by ZipWriter before its data: header, name, zip64 extra.
qint64 zipLocalSize(const ZipEntry &entry);
/// Bytes that it adds to the central directory when its local header stands at `offset`: from 4 GiB on it is longer.
qint64 zipCentralSize(const ZipEntry &entry, qint64 offset);
/// Both: all that an entry adds beside its data.
qint64 zipOverhead(const ZipEntry &entry, qint64 offset = 0);
/// Bytes of the end of a ZIP with `entries` entries whose central directory starts at `offset`.
qint64 zipEndSize(qint64 entries, qint64 offset);

} // namespace cloudward
