// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/attach/attachplan.h"

namespace cloudward {

/// What became of one item.
struct AttachResult
{
    enum class What : quint8 {
        Uploaded, ///< by this run, or by an earlier one whose journal says so
        AlreadyThere,
        TooLarge, ///< for the site
        Missing,  ///< the source has no such file
        Failed,
    };
    What what = What::Failed;
    QString cloudId; ///< where the site told it
    QString reason;  ///< English, for the list; empty where it went well
    bool operator==(const AttachResult &) const = default;
};

/// "uploaded", "already-there", "too-large", "missing", "failed".
QString resultName(AttachResult::What what);

/// Where a run's list goes: attachments-by-rest.csv in `folder`, with a number where there is one already, for authors and
/// dates stand nowhere else: no run writes over the list of another.
QString freeReportPath(const QString &folder);

/// Writes the list of a run: UTF-8 CSV by RFC 4180 with the columns what, issue, file, size, attachment id, original author,
/// original created, id in the cloud, reason. The file appears when it is whole. DiskFull, NotWritable.
Result<void> writeAttachReport(const QString &path, const QList<std::pair<AttachItem, AttachResult>> &results);

/// The numbers of the column "attachment id" of such a list, or of the list beside the chunks (mediareport.h): of the rows
/// whose first column is one of `what`; of all rows where that is empty. NotReadable, Malformed, InvalidInput (no such
/// column, or no number in it).
Result<QSet<qint64>> attachmentIdsIn(const QString &csvPath, const QStringList &what = {});

} // namespace cloudward
