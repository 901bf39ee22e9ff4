// SPDX-License-Identifier: Apache-2.0
#include "core/backup/rules.h"
#include "core/findings/findingtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString idText(qint64 id)
{
    return u"#%1"_s.arg(id);
}

void judgeGrants(const BackupFacts &facts, Findings &findings)
{
    QHash<qint64, QString> projectKeys;
    for (const BackupProject &project : facts.inventory.projects)
        projectKeys.insert(project.id, project.key);

    Tally grants;
    QSet<qint64> browsable;
    for (const AnyoneGrant &grant : facts.anyoneGrants) {
        const QList<qint64> projects = facts.schemeUses.values(grant.scheme);
        grants.add(QCoreApplication::translate("BackupAudit", "%1 in “%2” (projects: %3)")
                .arg(grant.permission, facts.schemes.value(grant.scheme, idText(grant.scheme)))
                .arg(projects.size()));
        if (grant.permission == "BROWSE_PROJECTS"_L1)
            browsable.unite(QSet(projects.begin(), projects.end()));
    }
    Tally browseUsers;
    for (const QString &permission : facts.anyoneGlobals) {
        if (permission == "USER_PICKER"_L1)
            browseUsers.add(permission);
        else
            grants.add(QCoreApplication::translate("BackupAudit", "%1 (global permission)").arg(permission));
    }
    QStringList keys;
    for (const qint64 project : std::as_const(browsable))
        keys.append(projectKeys.value(project, idText(project)));
    keys.sort();

    grants.raise(findings, u"security.anyone-grant"_s);
    if (!keys.isEmpty())
        findings.append(makeFinding(u"security.anyone-browse"_s, keys.size(), keys));
    browseUsers.raise(findings, u"security.browse-users-anyone"_s);
}

void judgeShares(const BackupFacts &facts, Findings &findings)
{
    Tally filters;
    for (const qint64 id : facts.publicFilters)
        filters.add(facts.filters.value(id, idText(id)));
    filters.raise(findings, u"security.public-filter"_s);

    Tally dashboards;
    bool onlySystem = true;
    for (const qint64 id : facts.publicDashboards) {
        const Dashboard dashboard = facts.dashboards.value(id, {.name = idText(id), .system = false});
        dashboards.add(dashboard.name);
        onlySystem = onlySystem && dashboard.system;
    }
    dashboards.raise(findings, u"security.public-dashboard"_s);
    if (dashboards.count() > 0 && onlySystem)
        findings.last().severity = Severity::Note;
}

} // namespace

Findings judgeSecurity(const BackupFacts &facts)
{
    Findings findings;
    judgeGrants(facts, findings);
    judgeShares(facts, findings);
    return findings;
}

} // namespace cloudward
