// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/unpack.h"
#include "core/backup/backuparchive.h"

namespace cloudward {

/// A backup in a 7z. The files of a 7z are mostly compressed as one piece, so those that are wanted are unpacked once,
/// every checksum checked, into a file that has no name and is gone when this ends.
class SevenZipBackup final : public BackupArchive
{
public:
    SevenZipBackup(const QString &path, Work &work);

    Result<QList<ArchivedFile>> list() override;
    /// DiskFull (need, have) where neither the folder for temporary files nor that of the 7z has room.
    Result<void> prepare(const QList<qsizetype> &files) override;
    Result<QIODevice *> open(qsizetype file) override;

private:
    struct Spooled
    {
        qsizetype file = -1;
        qint64 from = 0; ///< in what the 7z unpacks to
        qint64 size = 0;
        qint64 offset = 0; ///< in the spool
    };

    Result<void> openSpool(qint64 need);

    QFile m_file;
    Work &m_work;
    SevenZip m_archive;
    QList<qsizetype> m_entries; ///< of the files
    SpoolFile m_spool;
    QList<Spooled> m_spooled; ///< as they come
    std::unique_ptr<SliceDevice> m_open;
};

} // namespace cloudward
