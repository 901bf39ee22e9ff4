// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/tarreader.h"
#include "core/archive/unpack/unpackedstream.h"
#include "core/backup/backuparchive.h"

namespace cloudward {

/// A backup in a tar, as it is or compressed by gzip, bzip2, xz or zstd. No copy is made: what is compressed is
/// unpacked once to list it and once more to read it.
class TarBackup final : public BackupArchive
{
public:
    TarBackup(const QString &path, Compression compression, Work &work);

    Result<QList<ArchivedFile>> list() override;
    bool isTruncated() const override { return m_truncated; }
    Result<QIODevice *> open(qsizetype file) override;

private:
    Result<QList<ArchiveEntry>> listEntries();
    Result<void> drain();
    Result<void> mayGoOn();

    QFile m_file;
    Compression m_compression;
    Work &m_work;
    UnpackedStream m_stream;
    QList<ArchiveEntry> m_files;
    std::unique_ptr<QIODevice> m_open;
    qint64 m_size = 0;      ///< of the tar itself
    bool m_listing = false; ///< while reading, whoever reads tells how far it is
    bool m_truncated = false;
};

} // namespace cloudward
