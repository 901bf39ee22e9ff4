// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QFile>

namespace cloudward {

/// The Error for the last system call (errno) on a file: ENOSPC and EDQUOT are DiskFull, ENOENT NotFound, EACCES
/// and EPERM NotReadable or NotWritable, EIO and a vanished mount likewise; detail has the system's words.
enum class Access { Read, Write };
Error systemError(const QString &path, Access access, int systemErrno);

/// A file that is being made: it is PATH.part until commit() has flushed, synced and renamed it and synced its
/// folder. A PartFile that is destroyed without commit() leaves the .part where it is (work that resumes wants
/// it); discard() removes it. Never overwrites PATH unless asked to in commit().
class PartFile
{
public:
    explicit PartFile(QString path);

    QString path() const { return m_path; }
    QString partPath() const { return m_path + QStringLiteral(".part"); }
    /// Makes the folder too. Append keeps what a former run left behind; otherwise the .part starts empty.
    Result<void> open(bool append = false);
    qint64 size() const { return m_file.size(); }
    /// All bytes, or DiskFull, NotWritable.
    Result<void> write(QByteArrayView bytes);
    Result<void> commit();
    void discard();
    /// For writers that want a QIODevice (QTextStream). Errors of theirs must be checked by them.
    QFile &device() { return m_file; }

private:
    QString m_path;
    QFile m_file;
};

/// Syncs a file that somebody else wrote and renames it from PATH.part to PATH.
Result<void> syncAndRename(const QString &partPath, const QString &path);

/// Writes a whole small file by way of PATH.part.
Result<void> writeWholeFile(const QString &path, QByteArrayView bytes);

/// Bytes free for this user on the file system that holds `path` (or its nearest existing parent); -1 unknown.
qint64 bytesFree(const QString &path);

} // namespace cloudward
