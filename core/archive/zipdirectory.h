// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipentry.h"
#include "core/work/error.h"

#include <QByteArray>
#include <QList>

namespace cloudward {

/// Reads bytes of an open file from any place, by way of one block that stays where it is while the reader moves
/// within it.
class BlockReader
{
public:
    BlockReader() = default;
    /// `descriptor` stays open as long as this; `path` is for errors.
    BlockReader(int descriptor, qint64 size, QString path, qsizetype blockSize);

    qint64 size() const { return m_size; }
    const QString &path() const { return m_path; }
    /// `length` bytes from `offset`, fewer where the file ends before; they stay until the next call. NotReadable.
    Result<QByteArrayView> at(qint64 offset, qsizetype length);

private:
    int m_descriptor = -1;
    qint64 m_size = 0;
    QString m_path;
    qsizetype m_blockSize = 0;
    QByteArray m_block;
    qint64 m_start = 0; ///< of the block, in the file
};

/// Where a ZIP's central directory lies, by the records at its end (PKWARE's APPNOTE 4.3.12 to 4.3.16).
struct ZipDirectory
{
    qint64 start = 0;
    qint64 end = 0;    ///< where the first record after it begins
    qint64 before = 0; ///< bytes before the ZIP itself (a program that unpacks it), which its offsets do not count
    quint64 entries = 0;
    bool countWraps = false; ///< the count has 16 bits only
};

/// Malformed where the file is no ZIP, or its end is missing; Unsupported for a part of a divided ZIP; NotReadable.
Result<ZipDirectory> findZipDirectory(BlockReader &file);

/// All entries, in the directory's order: by the headers themselves, for old tools count modulo 65,536. Malformed where
/// it breaks off, or says what cannot be.
Result<QList<ZipEntry>> readZipDirectory(BlockReader &file, const ZipDirectory &directory);

/// Where the compressed bytes of `entry` begin. Malformed where its local header is not what the directory says, or
/// they run past the end of the file.
Result<qint64> findZipData(BlockReader &file, const ZipEntry &entry);

} // namespace cloudward
