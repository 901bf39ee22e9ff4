// SPDX-License-Identifier: Apache-2.0
#include "core/backup/rules.h"
#include "core/findings/findingtext.h"
#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

void judgeProjects(const QList<BackupProject> &projects, Findings &findings)
{
    constexpr qsizetype longestKey = 10;
    static const QRegularExpression keyForm(u"\\A[A-Z][A-Z0-9_]+\\z"_s);
    Tally tooLong;
    Tally invalid;
    Tally renamed;
    for (const BackupProject &project : projects) {
        if (project.key.size() > longestKey)
            tooLong.add(project.key);
        if (!keyForm.match(project.key).hasMatch())
            invalid.add(project.key);
        if (project.originalKey != project.key) {
            renamed.add(
                QCoreApplication::translate("BackupAudit", "%1, before: %2").arg(project.key, project.originalKey));
        }
    }
    tooLong.raise(findings, u"projects.key-too-long"_s);
    invalid.raise(findings, u"projects.key-invalid"_s);
    renamed.raise(findings, u"projects.renamed"_s);
}

void judgeStorage(const Inventory &inventory, Findings &findings)
{
    if (inventory.attachments.isEmpty())
        return;
    QList<BackupProject> projects = inventory.projects;
    std::ranges::stable_sort(projects, std::greater(), &BackupProject::attachmentBytes);
    QStringList examples;
    for (const BackupProject &project : std::as_const(projects)) {
        if (project.attachments == 0 || examples.size() == Finding::mostExamples)
            continue;
        examples.append(QCoreApplication::translate("BackupAudit", "%1: %2 (files: %3)")
                .arg(project.key, sizeText(project.attachmentBytes))
                .arg(project.attachments));
    }
    findings.append(
        makeFinding(u"storage.total"_s, inventory.attachments.size(), examples, sizeText(inventory.attachmentBytes())));
}

QString withoutSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

void judgeLinks(const Inventory &inventory, Findings &findings)
{
    if (inventory.links == 0)
        return;
    QStringList examples;
    if (!inventory.baseUrl.isEmpty() && withoutSlash(inventory.baseUrl) != inventory.linksTo) {
        examples.append(QCoreApplication::translate("BackupAudit",
            "counted are links to %1, the address in the backup's header; its database says %2, links to which were "
            "not counted")
                .arg(inventory.linksTo, inventory.baseUrl));
    }
    QList<BackupProject> projects = inventory.projects;
    std::ranges::stable_sort(projects, std::greater(), &BackupProject::links);
    qint64 elsewhere = inventory.links;
    for (const BackupProject &project : std::as_const(projects)) {
        elsewhere -= project.links;
        // The last line is kept for what belongs to no project.
        if (project.links > 0 && examples.size() < Finding::mostExamples - 1)
            examples.append(
                QCoreApplication::translate("BackupAudit", "%1: %2 links").arg(project.key).arg(project.links));
    }
    if (elsewhere > 0)
        examples.append(QCoreApplication::translate("BackupAudit", "elsewhere: %1 links").arg(elsewhere));
    findings.append(makeFinding(u"links.server-base-url"_s, inventory.links, examples, inventory.linksTo));
}

} // namespace

Findings judgeContents(const BackupFacts &facts)
{
    Findings findings;
    judgeProjects(facts.inventory.projects, findings);
    judgeStorage(facts.inventory, findings);
    judgeLinks(facts.inventory, findings);
    return findings;
}

} // namespace cloudward
