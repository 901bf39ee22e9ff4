// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/audit.h"
#include "core/server/serverclient.h"
#include "core/transfer/download.h"

namespace cloudward {

class Migration;

/// What "backup.audit" comes back with: which file, and what is in it.
struct AuditedBackup
{
    QString path;
    Audit audit;
};

Result<AuditedBackup> auditFile(const QString &path, Work &work);
/// The document takes an audited backup as the one to import; what was accepted of another one is to be accepted again.
void storeAudit(Migration &migration, const AuditedBackup &audited);

/// Fetches into `parameters.path`, or, where another file has that name already, into one with a number. A file that is the
/// download already is taken as it is. The body of work of "backup.fetch".
Result<Downloaded> fetchBackup(DownloadParameters parameters, Work &work);

/// What to fetch for a line that people typed: an address, or a path on this computer. Credentials go along only to the
/// connected server's own address. InvalidInput where the line is neither.
Result<DownloadParameters> fetchParameters(const QString &source, const QString &folder, const ServerAccess &server);

} // namespace cloudward
