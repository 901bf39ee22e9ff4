// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/outputfile.h"
#include "core/archive/zipentry.h"

#include <QIODevice>
#include <QList>

#include <memory>

namespace cloudward {

/// Reads a ZIP (zip64 too; written in one piece or as a stream, with or without data descriptors). One thread at a time.
///
/// QuaZip, which was used before, reads a directory byte by byte through a QIODevice and finds an entry by reading its
/// headers anew: listing a ZIP of 1,000,000 entries took 17 seconds, and dividing one of 4 GB a second more than
/// copying it.
class ZipReader
{
public:
    ZipReader();
    ~ZipReader();
    ZipReader(ZipReader &&) noexcept;

    /// NotFound, NotReadable, Malformed (not a ZIP, or truncated), Unsupported (a part of a divided ZIP).
    Result<void> open(const QString &path);
    /// In the order of the central directory. Malformed where the directory breaks off, or holds what cannot be.
    /// More entries than the end record counts are found all the same: old tools count modulo 65,536.
    Result<QList<ZipEntry>> entries();
    /// Opens the entry at `index` of entries() (which must have been called). Unsupported for encrypted entries and
    /// methods other than stored and deflate. One open entry at a time; the device lives until the next call. Reading
    /// past damage fails with an errorString on the device; a CRC that does not match is reported by finishEntry().
    Result<QIODevice *> openEntry(qsizetype index);
    /// Closes the open entry; Malformed when it was not read to its end or its CRC does not match.
    Result<void> finishEntry();
    /// Where the compressed bytes of an entry lie in the file, which stays open as long as this. Unsupported as for
    /// openEntry(); Malformed where its local header is not what the directory says, or it runs past the end.
    Result<FilePiece> rawEntry(qsizetype index);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
