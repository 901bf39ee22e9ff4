// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace cloudward {

/// One entry of a ZIP's central directory.
struct ZipEntry
{
    QString name;    ///< with forward slashes; as UTF-8 or code page 437 by the entry's flag
    qint64 size = 0; ///< inflated
    qint64 compressedSize = 0;
    quint32 crc = 0;
    quint16 method = 0; ///< 0 stored, 8 deflate
    bool encrypted = false;
    bool streamed = false;   ///< its local header was written before its sizes were known
    qint64 headerOffset = 0; ///< of its local header, from the start of the file
    QDateTime modified = {}; ///< the date and time as they stand in the ZIP (no zone; said to be UTC), two seconds fine

    bool isFolder() const { return name.endsWith(u'/'); }
};

} // namespace cloudward

Q_DECLARE_TYPEINFO(cloudward::ZipEntry, Q_RELOCATABLE_TYPE);
