// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/archiveentry.h"
#include "core/work/error.h"

#include <QFile>
#include <QList>

#include <functional>

namespace cloudward {

/// Asked now and then while an archive is listed, with how many things were found and the last one's name; an error
/// ends the listing.
using ListingAsked = std::function<Result<void>(qint64 count, const QString &name)>;

/// Gives the bytes of a tar at `at`, `most` of them, fewer only at its end. `at` never lies before what was asked for
/// last: what is compressed can be unpacked from front to back meanwhile.
using TarBytes = std::function<Result<qint64>(qint64 at, char *data, qint64 most)>;

/// Whether a tar begins with this: 512 bytes whose checksum is right.
bool isTarHeader(QByteArrayView block);

/// Lists a tar that lies in `file` as it is: ustar, GNU (long names, sizes over 8 GiB) and pax. A hard link to a file
/// that stands before it comes as that file's second name, with the same offset. `subject` is what errors name.
/// Malformed where a header is damaged or the end is missing; NotReadable.
///
/// KArchive's KTar is not used: tried with 6.13 it cuts the long names of pax, loses all that comes after a file of
/// 8 GiB or more, takes a truncated tar for a whole one, and cleans ".." out of names before they can be refused.
Result<QList<ArchiveEntry>> readTar(const QFile &file, const QString &subject, const ListingAsked &asked);

/// The same of a tar that lies in no file, or not as it is. What its last file lacks shows in what `bytes` answers.
Result<QList<ArchiveEntry>> readTar(const TarBytes &bytes, const QString &subject, const ListingAsked &asked);

} // namespace cloudward
