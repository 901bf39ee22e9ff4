// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/media/mediasource.h"

#include <QMap>

#include <optional>

namespace cloudward {

/// The name of the list beside the chunks.
inline constexpr QLatin1StringView mediaReportName("media-report.csv");

struct MediaReportParameters
{
    QString path; ///< of the CSV; an older one is replaced
    MediaListing listing;
    std::optional<Inventory> inventory; ///< to compare with; without one nothing is said of missing files
    QStringList leftOutProjects;        ///< original keys
    QStringList tooLarge;               ///< names that fit into no chunk
    QStringList skipped;                ///< names that could not be read while packing
};

/// The list as it was written.
struct MediaReport
{
    QString path;
    QMap<QString, qint64> counts; ///< rows by what they tell: "missing" …

    qint64 rows() const;
    bool operator==(const MediaReport &) const = default;
};

/// Writes all that is not as it should be, a line a file: UTF-8 CSV by RFC 4180 with the columns what, path, project,
/// issue, attachment id, size in backup, size of file. `what` is missing, wrong-size or orphan (mediamatch.h); left-out
/// for files of projects that the person left out; too-large; skipped; or why listing left the file out, the end of the
/// finding's id: foreign-files, unsafe-name, duplicate-name, links-left-out, unreadable, unsupported-method.
/// Rows are written as they are found: bounded memory for any number. The file appears when it is whole.
/// DiskFull, NotWritable, Cancelled.
Result<MediaReport> writeMediaReport(const MediaReportParameters &parameters, Work &work);

} // namespace cloudward
