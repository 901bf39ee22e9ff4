// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/audit.h"
#include "tests/support/backupbuilder.h"

#include <QTemporaryDir>

#include <algorithm>

namespace cloudward {

/// What the tests of the audit have in common.
inline Result<Audit> auditOf(const BackupBuilder &backup)
{
    QTemporaryDir folder;
    Work work;
    return auditBackup(backup.writeZip(folder.path()), work);
}

inline QStringList idsOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    ids.sort();
    return ids;
}

inline Finding findingOf(const Findings &findings, const QString &id)
{
    const auto found = std::ranges::find(findings, id, &Finding::id);
    return found == findings.end() ? Finding() : *found;
}

} // namespace cloudward
