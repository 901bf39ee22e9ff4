// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace cloudward {

/// What an Inventory leaves out, since there may be millions of it.
struct LookupWishes
{
    QSet<qint64> attachmentsOf; ///< ids of issues
    QSet<qint64> issuesOf;      ///< ids of projects
    QString reporter;           ///< a user's key; empty: nobody
};

struct BackupAttachment
{
    qint64 id = 0;
    QString name;
    qint64 size = 0;
    bool operator==(const BackupAttachment &) const = default;
};

struct BackupLookup
{
    QHash<qint64, QList<BackupAttachment>> attachments; ///< by issue
    QHash<qint64, QList<qint64>> issueNumbers;          ///< by project, in the order of the rows
    qint64 reported = 0;                                ///< issues of the reporter
    QSet<qint64> projectsWithOwnAvatar;                 ///< whose picture is none of those that come with Jira
};

/// Reads a backup through once more, for what is wished alone; memory grows with that. Malformed where it cannot be read to
/// its end; NotFound, NotReadable, Cancelled, DiskFull as auditBackup(). Progress in bytes of the file.
Result<BackupLookup> lookUpInBackup(const QString &path, const LookupWishes &wishes, Work &work);

} // namespace cloudward
