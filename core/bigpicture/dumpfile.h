// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QDateTime>
#include <QList>

namespace cloudward {

/// The app's dump as it is kept with the migration. Its format is not public: the file is never looked into.
struct DumpRecord
{
    QString fileName; ///< as it was downloaded
    QString path;     ///< of the kept copy
    qint64 bytes = 0;
    QByteArray sha256;    ///< 32 bytes
    QDateTime when;       ///< the file's time when it was picked up; UTC
    QString appVersion{}; ///< of the app that made it, as far as it is known
    bool operator==(const DumpRecord &) const = default;
};

/// A file in a download folder that may be the dump.
struct DumpCandidate
{
    QString path;
    qint64 bytes = 0;
    QDateTime modified; ///< UTC
    bool operator==(const DumpCandidate &) const = default;
};

/// Finished files directly in `folder` that were written after `since` (the moment in which the person was sent to the
/// app's page), the newest first. None of them: empty ones, hidden ones, what browsers call unfinished (.part,
/// .crdownload, .download, .tmp, .opdownload) and files beside which the same name with such an ending lies. Two seconds
/// are forgiven, since some file systems keep times in steps. Nothing where the folder is not there.
QList<DumpCandidate> newestDumps(const QString &folder, const QDateTime &since);
/// Those of the second look that are as they were in the first: what still grows is left out. Keeps the order.
QList<DumpCandidate> unchangedSince(const QList<DumpCandidate> &before, const QList<DumpCandidate> &now);
/// The name under which browsers write a file that is not finished.
bool isUnfinishedName(const QString &fileName);

struct KeepDump
{
    QString source;
    QString workFolder; ///< the migration's: the copy goes into bigpicture/ below it
    QString appVersion{};
};

/// Copies the dump into the work folder by way of NAME.part, sums it up on the way, syncs and renames it. The source is
/// only read. The same dump once more is found again; another one of the same name gets NAME-2, NAME-3 … and nothing is
/// overwritten. A source that lies in that folder already is summed up where it is.
///
/// InvalidInput (no file; unfinished by its name), Malformed (it is empty, or a web page, as a sign-in page that was
/// saved instead; have is its size), SourceChanged (it is still being written; need is the size at first, have now),
/// DiskFull, NotFound, NotReadable, NotWritable, Cancelled. The .part of a failed copy is removed.
Result<DumpRecord> keepDump(const KeepDump &parameters, Work &work);

/// Whether the kept copy is there still and as it was. NotFound, SourceChanged (the size differs: need was, have is; or
/// the checksum does), NotReadable, Cancelled.
Result<void> verifyDump(const DumpRecord &record, Work &work);

} // namespace cloudward
