// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QFile>

namespace cloudward {

/// A file for what has to lie somewhere while the work lasts. It loses its name as soon as it is open: its room is free
/// again when this ends, however it ends.
class SpoolFile
{
public:
    /// In `folder`, made if need be. DiskFull where fewer than `need` bytes are free, NotWritable.
    Result<void> open(const QString &folder, qint64 need);
    /// DiskFull (with have: what there is for it in all) where less than roomLeftOver would be left on the disk.
    Result<void> append(QByteArrayView bytes);
    const QFile &file() const { return m_file; }
    qint64 size() const { return m_size; }

    /// Others write to that disk as well.
    static constexpr qint64 roomLeftOver = 64'000'000;

private:
    QString m_folder;
    QFile m_file;
    qint64 m_size = 0;
    qint64 m_lookAgainAt = 0;
};

} // namespace cloudward
