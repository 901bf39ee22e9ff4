// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace cloudward {

/// What an Inventory leaves out of a FileAttachment row, since there may be millions.
struct AttachmentName
{
    QString fileName; ///< as the person named it
    QString author;   ///< user key; empty where the row has none
    QString created;  ///< as the row has it: the server's own time, without a zone

    bool operator==(const AttachmentName &) const = default;
};

/// Reads a backup through once more for the attachments `wanted`, by id. Memory grows with those alone. What has no row is
/// not in the result. Malformed where the backup cannot be read to its end; NotFound, NotReadable, Cancelled, DiskFull as
/// auditBackup(). Progress in bytes of the file.
Result<QHash<qint64, AttachmentName>> readAttachmentNames(
    const QString &backupPath, const QSet<qint64> &wanted, Work &work);

} // namespace cloudward
