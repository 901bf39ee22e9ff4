// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace cloudward {

/// Reads a part of an open file from front to back, whoever else moves about in that file. Ends early where the file
/// does; -1 where it cannot be read.
class SliceDevice : public QIODevice
{
public:
    /// `before` is read first, as if it stood before the part. The file has to outlive this.
    SliceDevice(const QFile &file, qint64 offset, qint64 size, QByteArray before = {});

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    /// Bytes of the file that were read so far.
    qint64 taken() const { return m_taken; }
    /// It could not be read; errorString() says why.
    bool hasFailed() const { return m_failed; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_file;
    qint64 m_offset;
    qint64 m_size;
    QByteArray m_before;
    qsizetype m_given = 0; ///< of m_before
    qint64 m_taken = 0;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace cloudward
