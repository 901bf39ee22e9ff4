// SPDX-License-Identifier: Apache-2.0
#include "core/backup/appkeys.h"
#include "core/backup/rules.h"
#include "core/backup/versionrule.h"
#include "core/findings/findingtext.h"
#include "core/work/sizes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

/// "To migrate from server to cloud": the largest backup that Jira Cloud takes.
constexpr qint64 largestBackup = 20'000'000'000;

bool isUtc(const QString &timeZone)
{
    static const QStringList names{u"UTC"_s, u"Etc/UTC"_s, u"GMT"_s, u"Etc/GMT"_s, u"UCT"_s, u"Etc/UCT"_s, u"Zulu"_s,
        u"Etc/Zulu"_s, u"Universal"_s, u"Etc/Universal"_s, u"Greenwich"_s, u"Etc/Greenwich"_s};
    return names.contains(timeZone, Qt::CaseInsensitive);
}

void judgeVersion(const Inventory &inventory, Findings &findings)
{
    switch (versionRule(QVersionNumber::fromString(inventory.version))) {
    case VersionRule::TooOld:
        findings.append(makeFinding(u"server.version-too-old"_s, 1, {}, inventory.version));
        break;
    case VersionRule::MayFail:
        findings.append(makeFinding(u"server.version-may-fail"_s, 1, {}, inventory.version));
        break;
    case VersionRule::TimestampsUtc: {
        Finding finding = makeFinding(u"server.timestamps-utc"_s, 1, {}, inventory.version);
        if (!inventory.serverTimeZone.isEmpty())
            finding.examples.append(inventory.serverTimeZone);
        if (isUtc(inventory.serverTimeZone))
            finding.severity = Severity::Note;
        findings.append(finding);
        break;
    }
    case VersionRule::Unknown:
    case VersionRule::Fine: break;
    }
}

void judgeAgreement(const BackupFacts &facts, Findings &findings)
{
    const HeaderComment &header = facts.header;
    const Inventory &inventory = facts.inventory;
    const bool versionsDiffer = !header.version.isEmpty() && !inventory.version.isEmpty() &&
                                QVersionNumber::fromString(header.version).normalized() !=
                                    QVersionNumber::fromString(inventory.version).normalized();
    const bool buildsDiffer = header.build > 0 && inventory.build > 0 && header.build != inventory.build;
    if (!versionsDiffer && !buildsDiffer)
        return;
    findings.append(makeFinding(u"server.versions-disagree"_s, 1,
        {QCoreApplication::translate("BackupAudit", "header: %1, build %2").arg(header.version).arg(header.build),
            QCoreApplication::translate("BackupAudit", "database: %1, build %2")
                .arg(inventory.version)
                .arg(inventory.build)}));
}

void judgeRowCounts(const BackupFacts &facts, Findings &findings)
{
    const Inventory &inventory = facts.inventory;
    if (!inventory.trailerPresent || inventory.trailerMatches)
        return;
    QMap<QString, qint64> names = facts.trailer;
    names.insert(inventory.counts);
    Tally tally;
    for (const QString &name : names.keys()) {
        const qint64 said = facts.trailer.value(name);
        const qint64 found = inventory.counts.value(name);
        if (said != found) {
            tally.add(QCoreApplication::translate("BackupAudit", "%1: %2 rows, the end says %3")
                    .arg(name)
                    .arg(found)
                    .arg(said));
        }
    }
    tally.raise(findings, u"rows.count-mismatch"_s);
}

void judgeApps(const QList<InstalledApp> &apps, Findings &findings)
{
    Tally installed;
    for (const InstalledApp &app : apps) {
        installed.add(app.enabled
                          ? QCoreApplication::translate("BackupAudit", "%1 %2 (%3)").arg(app.name, app.version, app.key)
                          : QCoreApplication::translate("BackupAudit", "%1 %2 (%3), disabled")
                                .arg(app.name, app.version, app.key));
    }
    installed.raise(findings, u"apps.installed"_s);

    for (const InstalledApp &app : apps) {
        if (!isBigPicture(app))
            continue;
        Finding finding = makeFinding(u"apps.bigpicture"_s, 1, {}, app.name + u' ' + app.version);
        // "Migration using Jira XML + BigPicture snapshot": upgrade to 8.2.2 or higher before the dump.
        if (QVersionNumber::fromString(app.version).normalized() < QVersionNumber(8, 2, 2))
            finding.severity = Severity::Warning;
        findings.append(finding);
    }
}

} // namespace

Findings judgeServer(const BackupFacts &facts)
{
    Findings findings;
    if (facts.fileSize > largestBackup)
        findings.append(makeFinding(u"backup.size-over-20gb"_s, 1, {}, sizeText(facts.fileSize)));
    judgeVersion(facts.inventory, findings);
    judgeAgreement(facts, findings);
    judgeRowCounts(facts, findings);
    judgeApps(facts.inventory.apps, findings);
    return findings;
}

} // namespace cloudward
