// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QDateTime>
#include <QIODevice>
#include <QList>

#include <memory>

namespace cloudward {

/// One entry of a ZIP's central directory.
struct ZipEntry
{
    QString name;              ///< with forward slashes; as UTF-8 or code page 437 by the entry's flag
    qint64 size = 0;           ///< inflated
    qint64 compressedSize = 0;
    quint32 crc = 0;
    quint16 method = 0;        ///< 0 stored, 8 deflate
    bool encrypted = false;
    QDateTime modified;        ///< local time as ZIP keeps it, two seconds fine

    bool isFolder() const { return name.endsWith(u'/'); }
};

/// Reads a ZIP (zip64 too). One thread at a time.
class ZipReader
{
public:
    ZipReader();
    ~ZipReader();
    ZipReader(ZipReader &&) noexcept;

    /// NotFound, NotReadable, Malformed (not a ZIP, or truncated).
    Result<void> open(const QString &path);
    /// In the order of the central directory. Malformed where the directory breaks off.
    Result<QList<ZipEntry>> entries();
    /// Opens the entry at `index` of entries(): its contents, or with raw its compressed bytes. One open entry at a
    /// time; the device lives until the next call. Reading past damage fails with an errorString on the device;
    /// a CRC that does not match is reported by finishEntry().
    Result<QIODevice *> openEntry(qsizetype index, bool raw = false);
    /// Closes the open entry; Malformed when its CRC does not match what was read (not for raw).
    Result<void> finishEntry();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
