// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/writebehind.h"
#include "core/work/work.h"

namespace cloudward {

/// By what a source is known again. For http the validators, for a file and by SFTP its time in `modified`.
struct SourceMark
{
    QString source;      ///< the address, without user, password and query; or the path
    qint64 size = -1;    ///< -1: not said
    QByteArray etag;     ///< as the server wrote it
    QByteArray modified; ///< Last-Modified as the server wrote it; milliseconds since 1970 of a file, by SFTP seconds

    bool operator==(const SourceMark &) const = default;
};

/// The half-done file of a download: PATH.part, and PATH.part.json, which says what it is a part of. To go on, the caller
/// reads the source again from resumeFrom(): the last bytes that are there already, and are compared with what
/// comes, so that a source which changed behind our back, or a tail lost in a crash, is found. One thread; it is written
/// and summed up on another one, up to a few megabytes later, and completely when this is destroyed.
class ArrivingFile
{
public:
    explicit ArrivingFile(QString path);

    /// Looks for what a former run left behind for the same source, and reads it for the checksum (Phase::Verifying).
    /// Nothing to go on from is fine.
    Result<void> open(const QString &source, Work &work);

    qint64 have() const { return m_have; }
    /// What the former run had noted; empty where there is nothing to go on from.
    const SourceMark &mark() const { return m_mark; }
    /// have(), less an overlap of at most 64 KiB.
    qint64 resumeFrom() const;

    /// The source as it is now, from its first byte: what was there is dropped. DiskFull, before anything is written.
    Result<void> startAt0(const SourceMark &mark);
    /// The source from resumeFrom() on.
    Result<void> goOn();
    /// SourceChanged where the overlap differs or more comes than was said.
    Result<void> take(QByteArrayView bytes);

    /// Waits until all that was taken is written and summed up: SHA-256 of all bytes so far, 32 bytes.
    Result<QByteArray> sha256();
    /// Gives the file the time `modified` (if it is valid), syncs and renames it, and removes the note.
    Result<void> commit(const QDateTime &modified);

private:
    QString notePath() const { return m_file.partPath() + QStringLiteral(".json"); }
    Result<void> writeNote() const;
    Result<void> checkSpace(qint64 size) const;
    Result<void> openPart();
    Result<void> readPart(Work &work);

    PartFile m_file;
    SourceMark m_mark;
    qint64 m_have = 0;
    QByteArray m_overlap;                   ///< what is still to be compared
    std::unique_ptr<WriteBehind> m_written; ///< from the time on when the .part is open; goes before it is closed
};

/// SourceChanged, in words: it was written to since the work began with it, when it had `before` bytes; now it has `now`
/// (-1: not known).
std::unexpected<Error> writtenMeanwhile(const QString &source, qint64 before, qint64 now);
/// Malformed, in words, where both are there and differ.
Result<void> checkSum(const QString &source, const QByteArray &expected, const QByteArray &sha256);

} // namespace cloudward
