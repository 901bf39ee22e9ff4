// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipwriter.h"

#include <QFile>

#include <memory>

namespace cloudward {

/// Deflates a stream of unknown length with ISA-L into a file beside the ZIP, so that its sizes and CRC are known when
/// it goes into the ZIP: Jira's backups have no data descriptors. The spool is removed by the destructor.
class DeflateSpool
{
public:
    explicit DeflateSpool(const QString &path);
    ~DeflateSpool();
    DeflateSpool(const DeflateSpool &) = delete;
    DeflateSpool &operator=(const DeflateSpool &) = delete;

    /// NotWritable, DiskFull.
    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    /// Ends the stream and copies it into the ZIP as `name`.
    Result<void> moveInto(ZipWriter &zip, const QString &name, const QDateTime &modified);

private:
    Result<void> deflate(QByteArrayView bytes, bool last);

    struct Stream;
    std::unique_ptr<Stream> m_stream;
    QFile m_file;
    qint64 m_size = 0;
    quint32 m_crc = 0;
};

} // namespace cloudward
