// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QIODevice>
#include <QList>

#include <memory>

namespace cloudward {

/// A file in an archive that may be a backup.
struct ArchivedFile
{
    QString name;          ///< as it stands there, with forward slashes
    qint64 size = 0;       ///< unpacked
    qint64 packedSize = 0; ///< its share of the archive's size
    bool encrypted = false;
};

/// The archive around the XML files of a backup. One thread at a time.
class BackupArchive
{
public:
    virtual ~BackupArchive() = default;

    /// Files only, no folders, links and the like. Malformed, Unsupported, NotReadable, Cancelled.
    virtual Result<QList<ArchivedFile>> list() = 0;
    /// list() failed because the end of the archive is missing.
    virtual bool isTruncated() const { return false; }
    /// Before anything is opened: which of the listed files will be. DiskFull; errors as for list().
    virtual Result<void> prepare(const QList<qsizetype> &files);
    /// One at a time. The device lives until the next call of any function here.
    virtual Result<QIODevice *> open(qsizetype file) = 0;
    /// Malformed where a checksum does not match what was read; only after the whole file was read.
    virtual Result<void> finish() { return {}; }
};

/// By the first bytes (512 of them, where there are as many); null where they are of no archive that is known. `work`
/// has to outlive it.
std::unique_ptr<BackupArchive> backupArchive(const QString &path, QByteArrayView firstBytes, Work &work);

/// Whether something unpacks to so much more than it takes packed that no backup can be in it: text shrinks by ten to
/// fifty, rarely more. Nothing below a gigabyte, which is read in no time, is called a bomb.
bool isBomb(qint64 unpacked, qint64 packed);
/// Malformed, with the words for it.
Error bomb(const QString &name, qint64 unpacked, qint64 packed);

} // namespace cloudward
