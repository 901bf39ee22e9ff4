// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/mendwork.h"

#include "core/people/emailplantext.h"
#include "wizard/steps/backupwork.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

Findings mendable(const Findings &findings)
{
    const QStringList ids = mendableFindings();
    Findings some = findings;
    some.removeIf([&ids](const Finding &finding) { return !ids.contains(finding.id); });
    return some;
}

/// As the audit counts them: a duplicate is what several active users have.
QHash<QString, int> activeHolders(const QList<Person> &users)
{
    QHash<QString, int> holders;
    for (const Person &user : users) {
        if (user.active && countsAsAddress(checkEmail(user.email)))
            ++holders[emailKey(user.email)];
    }
    return holders;
}

/// Tells users of a backup apart.
std::tuple<qint64, qint64, QString> keyOf(qint64 id, qint64 directory, const QString &name)
{
    return {id, directory, name};
}

} // namespace

bool MendBasis::contains(const QString &findingId) const
{
    return std::ranges::contains(audit.findings, findingId, &Finding::id);
}

std::optional<MendBasis> mendBasis(const Migration &migration)
{
    if (migration.isMendedInUse())
        return MendBasis{migration.mended()->original,
            {migration.originalAudit().inventory, mendable(migration.originalAudit().findings)}};
    if (!migration.inventory())
        return {};
    MendBasis basis{
        migration.choices().backupPath, {*migration.inventory(), mendable(migration.findings(u"backup"_s))}};
    if (basis.audit.findings.isEmpty() && migration.mendWishes().emails.isEmpty())
        return {};
    return basis;
}

bool isEmailFinding(const QString &findingId)
{
    return findingId.startsWith("users.email-"_L1);
}

MendWishes wishesFor(const MendWishes &wishes, const MendBasis &basis)
{
    MendWishes some = wishes;
    some.findings.removeIf([&basis](const QString &id) { return !basis.contains(id); });
    if (!std::ranges::any_of(some.findings, isEmailFinding)) {
        some.domain.clear();
        some.oldDomain.clear();
        some.newDomain.clear();
        some.emailsFile.clear();
    }
    return some;
}

bool isAnyWish(const MendWishes &wishes)
{
    return !wishes.findings.isEmpty() || !wishes.deactivate.isEmpty() || !wishes.emails.isEmpty();
}

MendOutlook mendOutlook(const Inventory &inventory, const MendWishes &wishes)
{
    MendOutlook outlook{.plan = planMend(inventory, wishes), .users = {}, .problems = {}};
    QMap<std::tuple<qint64, qint64, QString>, const EmailChange *> changes;
    for (const EmailChange &change : std::as_const(outlook.plan.emails.changes))
        changes.insert(keyOf(change.userId, change.directoryId, change.userName), &change);
    QHash<qint64, QString> typedById;
    QHash<std::pair<qint64, QString>, QString> typedByName;
    for (const SetEmail &email : wishes.emails) {
        if (email.userId != 0)
            typedById.insert(email.userId, email.email);
        else
            typedByName.insert({email.directoryId, email.userName.toLower()}, email.email);
    }
    const QHash<QString, int> holders = activeHolders(inventory.people.users);
    for (const Person &user : inventory.people.users) {
        MendUser row{.userId = user.id,
            .directoryId = user.directoryId,
            .userName = user.userName,
            .displayName = user.displayName,
            .problem = checkEmail(user.email),
            .duplicate = user.active && holders.value(emailKey(user.email)) > 1,
            .before = user.email,
            .after = {},
            .typed = user.id != 0 ? typedById.value(user.id)
                                  : typedByName.value({user.directoryId, user.userName.toLower()})};
        const bool troubled = row.problem != EmailProblem::None || row.duplicate;
        const auto change = changes.constFind(keyOf(user.id, user.directoryId, user.userName));
        if (!troubled && change == changes.constEnd())
            continue;
        if (change != changes.constEnd())
            row.after = (*change)->after;
        outlook.troubled += troubled ? 1 : 0;
        outlook.users.append(row);
    }
    outlook.problems = outlook.plan.problems;
    for (const EmailPlanProblem &problem : std::as_const(outlook.plan.emails.problems)) {
        if (outlook.problems.size() < MendOutlook::mostProblems)
            outlook.problems.append(emailPlanProblemText(problem));
        else
            ++outlook.moreProblems;
    }
    return outlook;
}

QStringList readNames(const QString &text)
{
    static const QRegularExpression between(u"[,;\\n\\r]+"_s);
    QStringList names;
    for (const QString &name : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty() && !names.contains(trimmed))
            names.append(trimmed);
    }
    return names;
}

bool isOwnCopy(const Migration &migration, const QString &path)
{
    const auto &mended = migration.mended();
    const QFileInfo file(path);
    return mended && mended->path == path && file.isFile() && file.size() == mended->bytes;
}

bool mayWriteCopy(const Migration &migration, const QString &path)
{
    return !QFileInfo::exists(path) || isOwnCopy(migration, path);
}

MendParameters mendParameters(const Migration &migration, const QString &backup, const MendChoices &choices)
{
    MendParameters parameters{.backup = backup, .out = mendedPath(backup), .overwrite = false, .choices = choices};
    // Where the copy was moved away, the list beside it may be there still.
    const auto &mended = migration.mended();
    parameters.overwrite = mended && mended->path == parameters.out && mayWriteCopy(migration, parameters.out);
    return parameters;
}

qint64 roomForMended(const QString &backup)
{
    constexpr qint64 changes = 16'000'000;
    const QFileInfo file(backup);
    qint64 size = file.size();
    const QString suffix = file.suffix().toLower();
    if (suffix == "xml"_L1) {
        size += QFileInfo(file.dir().filePath(u"activeobjects.xml"_s)).size();
    } else if (suffix == "zip"_L1) {
        // Packed faster, and so a little larger.
        size += size / 10;
    } else {
        // What xz or 7z make of XML is about a third of what a ZIP makes of it.
        size *= 3;
    }
    return size + changes;
}

Result<PreviewedMend> previewFile(const QString &backup, const MendChoices &choices, Work &work)
{
    auto preview = previewMend(backup, choices, work);
    if (!preview)
        return std::unexpected(preview.error());
    return PreviewedMend{backup, choices, std::move(*preview)};
}

Result<MendedBackup> mendFile(const MendParameters &parameters, const Audit &original, Work &work)
{
    auto report = mendBackup(parameters, work);
    if (!report)
        return std::unexpected(report.error());
    return MendedBackup{parameters.backup, original, std::move(*report)};
}

void storeMended(Migration &migration, const MendedBackup &mended)
{
    const MendReport &report = mended.report;
    migration.setMended({.original = mended.original,
                            .path = report.path,
                            .bytes = report.bytes,
                            .sha256 = report.sha256,
                            .changesPath = report.changesPath,
                            .counts = report.preview.counts,
                            .when = QDateTime::currentDateTimeUtc()},
        mended.originalAudit);
    migration.note(
        u"Mended %1 into %2: %3 changes, %4 bytes, SHA-256 %5"_s.arg(QFileInfo(mended.original).fileName(), report.path)
            .arg(report.preview.changes())
            .arg(report.bytes)
            .arg(QString::fromLatin1(report.sha256.toHex())),
        Step::BackUpDatabase);
    storeAudit(migration, {report.path, report.audit});
}

} // namespace cloudward
