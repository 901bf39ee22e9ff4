// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/media/mediasource.h"

#include <functional>

namespace cloudward {

/// One attachment or file where the backup and the media are not of one mind.
struct MediaDifference
{
    enum class What : quint8 {
        Missing,   ///< a row without a file; path is where the file would lie
        WrongSize, ///< a file that is not as large as its row says
        Orphan,    ///< a file without a row
    };
    What what = What::Missing;
    QString path;
    QString project; ///< original key; empty where it is not known
    qint32 issue = 0;
    qint64 attachmentId = 0;
    qint64 sizeInBackup = -1; ///< -1: there is no row
    qint64 sizeOfFile = -1;   ///< -1: there is no file

    bool operator==(const MediaDifference &) const = default;
};

/// Compares the files with the FileAttachment rows of a backup, by original project key: media.missing, media.wrong-size,
/// media.orphan. Examples are paths. `each` gets all differences, one by one: orphans in the order of the entries, then
/// what is wrong with rows in the order of the rows.
Findings matchMedia(const QList<MediaEntry> &entries, const Inventory &inventory,
    const std::function<void(const MediaDifference &)> &each = {});

} // namespace cloudward
