// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/backup/mend/mendchoices.h"
#include "core/work/work.h"

#include <QMap>

namespace cloudward {

struct MendParameters
{
    QString backup;         ///< never written to
    QString out;            ///< a ZIP; see mendedPath()
    bool overwrite = false; ///< what is there at `out`
    MendChoices choices;
};

struct MendPreview
{
    QMap<Mending, qint64> counts; ///< of changes
    QList<MendChange> first;      ///< of each mending as many as `shown`, in the order of the backup

    static constexpr qsizetype shown = 50;
    qint64 changes() const;
    bool operator==(const MendPreview &) const = default;
};

struct MendReport
{
    MendPreview preview; ///< what was done
    QString path;        ///< of the mended ZIP
    qint64 bytes = 0;
    QByteArray sha256;
    qint64 writeMilliseconds = 0; ///< until it was written, and not yet audited
    QString changesPath;          ///< the list of all changes, CSV
    Audit audit;                  ///< of the mended ZIP
};

/// NAME-mended.zip beside the backup.
QString mendedPath(const QString &backup);
/// NAME-mended-changes.csv beside NAME-mended.zip.
QString changesPath(const QString &mended);

/// Reads the whole backup and says what mendBackup() would change; writes nothing. Errors as for mendBackup().
Result<MendPreview> previewMend(const QString &backup, const MendChoices &choices, Work &work);

/// Writes a corrected copy in one pass: entities.xml and activeobjects.xml at the root of a new ZIP, each byte that no
/// chosen mending concerns as it was, and the list of changes beside it; then audits the copy. What else is in the
/// archive stays behind, and is on the list but for what macOS adds by itself. Both files are .part until they are whole.
/// Phases: Writing, then Reading, by bytes.
///
/// Malformed where the XML is damaged other than by what can be mended (the detail says where), Unsupported for a backup
/// in another encoding or of Jira 4's layout, InvalidInput where `out` is the backup itself, ExistsAlready (also for the
/// list of changes), NotFound, NotReadable, NotWritable, DiskFull, Cancelled, TooLarge where a single row has too many
/// changes.
Result<MendReport> mendBackup(const MendParameters &parameters, Work &work);

} // namespace cloudward
