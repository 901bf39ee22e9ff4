// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/audit.h"
#include "core/backup/mend/mend.h"
#include "core/backup/mend/mendplan.h"
#include "tests/core/archive/archivetools.h"
#include "tests/support/backupbuilder.h"

#include <QDir>

namespace cloudward {

/// What the tests of the mender have in common.
inline Result<Audit> auditOfFile(const QString &path)
{
    Work work;
    return auditBackup(path, work);
}

/// Audits, plans and mends, as the window and the command line do.
inline Result<MendReport> mendAsWished(const QString &backup, const QString &out, const MendWishes &wishes)
{
    const auto audit = auditOfFile(backup);
    if (!audit)
        return std::unexpected(audit.error());
    Work work;
    return mendBackup(
        {.backup = backup, .out = out, .overwrite = false, .choices = planMend(audit->inventory, wishes).choices},
        work);
}

inline MendWishes wishFor(const QString &finding)
{
    MendWishes wishes;
    wishes.findings.append(finding);
    return wishes;
}

/// Of those findings that the mender can do something about.
inline QStringList mendableIn(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        if (mendableFindings().contains(finding.id))
            ids.append(finding.id);
    }
    return ids;
}

/// Unpacks a mended ZIP. What went wrong; empty when nothing did.
inline QString unpack(const QString &zip, const QString &folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    return test::run(QStringLiteral("unzip"), {QStringLiteral("-q"), zip, QStringLiteral("-d"), folder});
}

inline QStringList chosenWords(const MendChoices &choices)
{
    QStringList words{QStringLiteral("replacement=") + choices.replacement};
    if (choices.illegalCharacters)
        words.append(QStringLiteral("characters"));
    if (choices.encoding)
        words.append(QStringLiteral("encoding"));
    if (choices.surrogatePairs)
        words.append(QStringLiteral("pairs"));
    return words;
}

/// What comparemended.py has against one mended file; empty when nothing.
inline QString objectionsTo(const QString &name, const QString &original, const QString &mended, const QString &changes,
    const MendChoices &choices)
{
    const QString script =
        qEnvironmentVariable("CLOUDWARD_SOURCE_DIR") + QStringLiteral("/tests/core/backup/mend/comparemended.py");
    return test::run(
        QStringLiteral("python3"), QStringList{script, name, original, mended, changes} + chosenWords(choices));
}

/// The same of both files: of the folder with the original ones and of a mended ZIP, which is unpacked beside it.
inline QString objectionsTo(const QString &originals, const MendReport &report, const MendChoices &choices)
{
    const QString folder = report.path + QStringLiteral(".unpacked");
    QString all = unpack(report.path, folder);
    for (const QString &name : {QStringLiteral("entities.xml"), QStringLiteral("activeobjects.xml")}) {
        all += objectionsTo(name, originals + u'/' + name, folder + u'/' + name, report.changesPath, choices);
    }
    return all;
}

} // namespace cloudward
