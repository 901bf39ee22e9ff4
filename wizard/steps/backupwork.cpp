// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/backupwork.h"

#include "core/migration/migration.h"
#include "wizard/findingsreview.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

QUrl readSource(const QString &text)
{
    const QUrl url(text);
    // A drive letter looks like a scheme.
    if (url.isValid() && url.scheme().size() > 1)
        return url;
    return QDir::isAbsolutePath(text) || text.contains(u'\\') ? QUrl::fromLocalFile(text) : QUrl();
}

bool isOf(const QUrl &url, const QUrl &server)
{
    return !server.isEmpty() && url.scheme() == server.scheme() && url.host() == server.host() &&
           url.port(-1) == server.port(-1);
}

} // namespace

Result<AuditedBackup> auditFile(const QString &path, Work &work)
{
    auto audit = auditBackup(path, work);
    if (!audit)
        return std::unexpected(audit.error());
    return AuditedBackup{path, std::move(*audit)};
}

void storeAudit(Migration &migration, const AuditedBackup &audited)
{
    const Inventory &inventory = audited.audit.inventory;
    migration.setPhaseConfirmed(Step::BackUpDatabase, findingsReadPhase, false);
    Choices choices = migration.choices();
    choices.backupPath = audited.path;
    migration.setChoices(choices);
    migration.setFindings(u"backup"_s, audited.audit.findings);
    migration.setInventory(inventory);
    migration.note(u"Read the backup %1: Jira %2, %3 issues, %4 kinds of findings"_s
                       .arg(QFileInfo(audited.path).fileName(), inventory.version)
                       .arg(inventory.issues())
                       .arg(audited.audit.findings.size()),
        Step::BackUpDatabase);
}

Result<Downloaded> fetchBackup(DownloadParameters parameters, Work &work)
{
    const QFileInfo wanted(parameters.path);
    for (int n = 2;; ++n) {
        auto fetched = download(parameters, work);
        if (fetched || fetched.error().code != ErrorCode::ExistsAlready || n > 99)
            return fetched;
        parameters.path =
            wanted.dir().filePath(u"%1-%2.%3"_s.arg(wanted.completeBaseName()).arg(n).arg(wanted.suffix()));
    }
}

Result<DownloadParameters> fetchParameters(const QString &source, const QString &folder, const ServerAccess &server)
{
    const QUrl url = readSource(source.trimmed());
    const QString name = QFileInfo(url.path().replace(u'\\', u'/')).fileName();
    if (url.isEmpty() || name.isEmpty())
        return failure(ErrorCode::InvalidInput, source.trimmed());
    DownloadParameters parameters;
    parameters.url = url;
    parameters.path = QDir(folder).filePath(name);
    parameters.network = server.network;
    if (isOf(url, server.baseUrl)) {
        parameters.headers.append(
            {"Authorization", server.user.isEmpty() ? bearerAuthorization(server.token)
                                                    : basicAuthorization(server.user, server.password)});
    }
    return parameters;
}

} // namespace cloudward
