// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/outputfile.h"
#include "core/archive/zipentry.h"

namespace cloudward {

/// Writes a ZIP whose entries arrive already compressed (or stored): sizes and CRC stand in the local header, so that
/// every reader can stream it. Names that are not ASCII are flagged UTF-8. zip64 where it is needed, and there only.
///
/// QuaZip in raw mode copies a gigabyte in 1.1 seconds more than writing it takes (each byte by itself through a
/// buffer of 64 kB), hides which bytes are final while it writes, and asks for version 6.3 where a UTF-8 name lies past
/// 4 GiB, which Info-ZIP's unzip then skips. One thread at a time.
class ZipWriter
{
public:
    /// Starts an empty ZIP at `path` (made or truncated); the caller gives the .part name.
    Result<void> open(const QString &path);
    /// Begins an entry; its data follows. InvalidInput for a name that no ZIP can hold. Of an entry that is begun,
    /// crc and sizes may still be unknown; method, name and time are not. Sizes that are known then, or the most that
    /// they can become, decide whether there is room for more than 4 GiB in its header.
    Result<void> beginEntry(const ZipEntry &entry);
    Result<void> write(QByteArrayView compressed);
    Result<void> write(const FilePiece &compressed);
    /// Malformed when other than compressedSize bytes were written.
    Result<void> endEntry();
    /// The same with a CRC that was not known before; the compressed size is what was written. Malformed where there is
    /// no room for it in the header.
    Result<void> endEntry(quint32 crc);
    /// The same, and the size was not known either.
    Result<void> endEntry(quint32 crc, qint64 size);
    /// Takes back the entry that was begun.
    Result<void> abandonEntry();
    /// Writes the central directory. The file is whole after it, and not synced.
    Result<void> close();

    bool inEntry() const { return m_inEntry; }
    /// Bytes of the entry at hand that were written.
    qint64 entryBytes() const { return m_file->size() - m_dataStart; }
    /// Bytes from the start of the file that stay as they are and can be read by others: whole entries.
    qint64 settled() const { return std::min(m_settled, m_file->handed()); }

private:
    void noteInDirectory();

    QString m_path;
    std::unique_ptr<OutputFile> m_file;
    QByteArray m_directory; ///< the central directory's bytes, as they grow
    qint64 m_entries = 0;
    ZipEntry m_entry;
    qint64 m_entryStart = 0;
    qint64 m_dataStart = 0;
    qint64 m_settled = 0;
    bool m_inEntry = false;
    bool m_isLarge = false; ///< the local header of the entry at hand has room for 64 bits
};

/// What an entry takes in a ZIP of ZipWriter's, in bytes.
struct ZipSpace
{
    qint64 nameBytes = 0; ///< in UTF-8
    qint64 size = 0;
    qint64 compressedSize = 0;

    /// Before its data: header, name, zip64 extra.
    qint64 local() const;
    /// In the central directory when its local header stands at `offset`: from 4 GiB on it is longer.
    qint64 central(qint64 offset) const;
    /// All of it, data included.
    qint64 all(qint64 offset) const { return local() + compressedSize + central(offset); }
};

/// Bytes of `text` in UTF-8.
qint64 utf8Size(QStringView text);
ZipSpace zipSpaceOf(const ZipEntry &entry);
/// Bytes of the end of a ZIP with `entries` entries whose central directory starts at `offset`.
qint64 zipEndSize(qint64 entries, qint64 offset);

} // namespace cloudward
