// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QByteArrayView>

#include <memory>

namespace cloudward {

/// Appends to a file on one thread and sums it up on another, a few blocks behind whoever receives the bytes: the line
/// need not wait for the disk. It is written past the system's cache where that can be done, else the system is told to
/// write as it goes; syncing at the end is short either way.
///
/// All functions are for one thread. What add() was given last, up to half a megabyte, stays in memory; settle(), and
/// the destructor, write it.
class WriteBehind
{
public:
    /// A file descriptor that was opened to append, and stays open as long as this lives; `path` is the subject of errors.
    WriteBehind(int file, QString path);
    ~WriteBehind();

    /// DiskFull, NotWritable, of this or an earlier block; all that follows fails with the same.
    Result<void> add(QByteArrayView bytes);
    /// Into the sum alone: what the file has had already.
    void addToSum(QByteArrayView bytes);
    /// Returns when all is in the file and in the sum. As add().
    Result<void> settle();
    /// After settle(), and after the file was cut to nothing: forgets the sum.
    void startAnew();
    /// After settle(): SHA-256 of all bytes so far, 32 bytes.
    QByteArray sha256() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
