// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/work/work.h"

namespace cloudward {

/// Reads a backup once, in bounded memory, and says what it holds and what would fail. Takes the ZIP as Jira writes
/// it, a tar (also compressed) or a 7z of the same files, any of these with a folder around the files, or an extracted
/// entities.xml (its neighbour activeobjects.xml is read too). Progress in bytes of the (compressed) file; what has to
/// be unpacked to be found is Phase::Listing before that.
///
/// A backup that is damaged is not an Error but a finding (archive.*, xml.*) with whatever was read before it; Errors
/// are NotFound, NotReadable, Cancelled, and DiskFull where a 7z finds no room to be unpacked.
Result<Audit> auditBackup(const QString &path, Work &work);

} // namespace cloudward
