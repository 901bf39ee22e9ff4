// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QByteArray>

namespace cloudward {

/// Bytes of an open file, to be copied into another one.
struct FilePiece
{
    int descriptor = -1;
    qint64 offset = 0;
    qint64 length = 0;
    QString path; ///< of that file, for errors
};

/// A file that grows at its end through one buffer, has its system write behind it what it was given, and keeps the
/// first failure in the system's own words. One thread at a time.
class OutputFile
{
public:
    explicit OutputFile(QString path);
    ~OutputFile();

    /// Makes or empties the file.
    Result<void> create();
    Result<void> append(QByteArrayView bytes);
    /// Copies inside the system where it can (on some file systems without copying a byte). SourceChanged where the
    /// other file is too short, NotReadable where it cannot be read.
    Result<void> append(const FilePiece &piece);
    /// Replaces bytes that were appended before.
    Result<void> patch(qint64 at, QByteArrayView bytes);
    /// Drops what was appended after the first `size` bytes.
    Result<void> truncate(qint64 size);
    /// Hands what is in the buffer to the system.
    Result<void> flush();
    Result<void> close();

    /// Bytes appended so far.
    qint64 size() const { return m_handed + m_buffer.size(); }
    /// Of these, the bytes that another reader of the file can see.
    qint64 handed() const { return m_handed; }

private:
    Result<void> fail(int systemErrno);
    Result<void> writeAt(qint64 at, QByteArrayView bytes);
    Result<void> appendByReading(FilePiece piece);
    void handOver(qint64 bytes);

    QString m_path;
    int m_descriptor = -1;
    int m_errno = 0;
    QByteArray m_buffer;
    qint64 m_handed = 0;
    qint64 m_startedToDisk = 0;
};

} // namespace cloudward
