// SPDX-License-Identifier: Apache-2.0
#include "core/backup/attachmentnames.h"

#include "core/backup/wantedrows.h"

namespace cloudward {

namespace {

constexpr std::array<WantedRow, 1> wantedRows{{{"FileAttachment", {"id", "filename", "author", "created"}}}};

} // namespace

Result<QHash<qint64, AttachmentName>> readAttachmentNames(
    const QString &backupPath, const QSet<qint64> &wanted, Work &work)
{
    QHash<qint64, AttachmentName> names;
    const auto take = [&](const WantedRow &, const RowValues &values) {
        bool isNumber = false;
        const auto id = QByteArrayView(values[0]).toLongLong(&isNumber);
        if (isNumber && wanted.contains(id))
            names.insert(id, {QString::fromStdString(values[1]), QString::fromStdString(values[2]),
                                 QString::fromStdString(values[3])});
    };
    if (auto read = readWantedRows(backupPath, wantedRows, take, work); !read)
        return std::unexpected(read.error());
    return names;
}

} // namespace cloudward
