// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace cloudward {

/// One thing in a tar or a 7z; folders are not told.
struct ArchiveEntry
{
    enum class Kind : quint8 {
        File,
        Link,    ///< symbolic, or a hard link to what is not in the archive
        Sparse,  ///< a file with holes, of which a tar holds the parts
        Special, ///< a device, a pipe, a vendor's own
    };

    QString name; ///< as it stands there with forward slashes, less a "./" before it; may be anything, also hostile
    qint64 size = 0;
    qint64 offset = 0;   ///< of its bytes in the tar, or in what the 7z unpacks to
    qint64 modified = 0; ///< seconds since the epoch, 0 where it is not said
    std::optional<quint32> crc = {};
    Kind kind = Kind::File;
};

} // namespace cloudward

// A list of a million grows in place.
Q_DECLARE_TYPEINFO(cloudward::ArchiveEntry, Q_RELOCATABLE_TYPE);
