// SPDX-License-Identifier: Apache-2.0
#include "core/checks/preflight.h"

#include "core/backup/versionrule.h"
#include "core/cloud/planstorage.h"
#include "core/findings/findingtext.h"
#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Checks", words);
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

/// Facts beside each other on one line.
QString joined(const QStringList &facts)
{
    return facts.join(u" · "_s);
}

/// The first few, and how many more there are.
QString someOf(const QStringList &names)
{
    constexpr qsizetype most = 5;
    if (names.size() <= most)
        return names.join(u", "_s);
    return text(QT_TRANSLATE_NOOP("Checks", "%1 and %2 more"))
        .arg(names.first(most).join(u", "_s), number(names.size() - most));
}

CheckResult askThePerson(const QString &id, const QString &fact = {})
{
    return {.id = id, .outcome = Outcome::Unknown, .fact = fact, .byHand = true};
}

Outcome worse(Outcome one, Outcome other)
{
    return std::max(one, other);
}

Outcome outcomeOf(const QString &version, const QString &timeZone)
{
    static constexpr std::array utcNames{"UTC"_L1, "Etc/UTC"_L1, "GMT"_L1, "Etc/GMT"_L1, "Etc/UCT"_L1, "Zulu"_L1};
    switch (versionRule(QVersionNumber::fromString(version))) {
    case VersionRule::Unknown: return Outcome::Unknown;
    case VersionRule::TooOld: return Outcome::Blocked;
    case VersionRule::MayFail: return Outcome::Attention;
    // Times that are read as UTC stay right where they were UTC before.
    case VersionRule::TimestampsUtc:
        return std::ranges::find(utcNames, timeZone) != utcNames.end() ? Outcome::Fine : Outcome::Attention;
    case VersionRule::Fine: return Outcome::Fine;
    }
    Q_UNREACHABLE_RETURN(Outcome::Unknown);
}

CheckResult checkVersion(const PreflightFacts &facts)
{
    const auto id = u"before.version"_s;
    const auto ofServer = facts.server ? facts.server->version : QString();
    const auto ofBackup = facts.backup ? facts.backup->inventory.version : QString();
    const auto zone = facts.backup ? facts.backup->inventory.serverTimeZone : QString();
    if (ofServer.isEmpty() && ofBackup.isEmpty())
        return askThePerson(id);
    QStringList seen;
    auto outcome = Outcome::Unknown;
    // What is imported is the backup: a server that was upgraded since does not make an old backup better.
    if (!ofBackup.isEmpty())
        outcome = outcomeOf(ofBackup, zone);
    else
        outcome = outcomeOf(ofServer, zone);
    if (!ofServer.isEmpty() && !ofBackup.isEmpty() && ofServer != ofBackup) {
        seen += text(QT_TRANSLATE_NOOP("Checks", "The server is %1, the backup is of %2")).arg(ofServer, ofBackup);
        outcome = worse(outcome, Outcome::Attention);
    } else {
        seen += u"Jira "_s + (ofServer.isEmpty() ? ofBackup : ofServer);
    }
    if (!zone.isEmpty() && versionRule(QVersionNumber::fromString(ofBackup)) == VersionRule::TimestampsUtc)
        seen += text(QT_TRANSLATE_NOOP("Checks", "time zone %1")).arg(zone);
    return {.id = id, .outcome = outcome, .fact = joined(seen), .byHand = outcome != Outcome::Fine};
}

CheckResult checkSite(const PreflightFacts &facts)
{
    const auto id = u"before.site"_s;
    if (!facts.cloud)
        return askThePerson(id);
    return {.id = id,
        .outcome = Outcome::Fine,
        .fact = joined({facts.cloud->title, facts.cloud->baseUrl.toString(QUrl::RemoveUserInfo)})};
}

CheckResult checkExistingData(const PreflightFacts &facts)
{
    const auto id = u"before.existing-data"_s;
    if (!facts.cloud)
        return askThePerson(id);
    if (!mayHoldData(*facts.cloud))
        return {
            .id = id, .outcome = Outcome::Fine, .fact = text(QT_TRANSLATE_NOOP("Checks", "no projects, no issues"))};
    const auto counted = [](qint64 count) {
        return count < 0 ? text(QT_TRANSLATE_NOOP("Checks", "not known")) : number(count);
    };
    QStringList seen{text(QT_TRANSLATE_NOOP("Checks", "the import would delete: projects %1, issues %2"))
            .arg(counted(facts.cloud->projects), counted(facts.cloud->issues))};
    const bool accepted = namesSite(facts.siteToOverwrite, *facts.cloud);
    if (facts.importBegun && !accepted)
        return {.id = id,
            .outcome = Outcome::Attention,
            .fact = text(QT_TRANSLATE_NOOP("Checks", "the import has begun; what the site held before is not known"))};
    if (accepted)
        seen += text(QT_TRANSLATE_NOOP("Checks", "you typed the name of %1")).arg(siteName(*facts.cloud));
    return {.id = id, .outcome = accepted ? Outcome::Attention : Outcome::Blocked, .fact = joined(seen)};
}

CheckResult checkServerPermissions(const PreflightFacts &facts)
{
    const auto id = u"before.permissions-server"_s;
    if (!facts.server)
        return askThePerson(id);
    const auto &name = facts.server->displayName.isEmpty() ? facts.server->userName : facts.server->displayName;
    if (facts.server->systemAdministrator)
        return {.id = id,
            .outcome = Outcome::Fine,
            .fact = text(QT_TRANSLATE_NOOP("Checks", "%1 is a system administrator")).arg(name)};
    const auto fact = facts.server->administrator
                          ? text(QT_TRANSLATE_NOOP("Checks", "%1 is an administrator, but not a system administrator"))
                          : text(QT_TRANSLATE_NOOP("Checks", "%1 is not an administrator"));
    return {.id = id, .outcome = Outcome::Blocked, .fact = fact.arg(name)};
}

CheckResult checkCloudPermissions(const PreflightFacts &facts)
{
    const auto id = u"before.permissions-cloud"_s;
    if (!facts.cloud)
        return askThePerson(id);
    const auto &name = facts.cloud->displayName;
    if (facts.cloud->gaps.contains(CloudGap::Permissions))
        return askThePerson(id,
            text(QT_TRANSLATE_NOOP("Checks", "signed in as %1; the token may not read their permissions")).arg(name));
    if (!facts.cloud->administrator)
        return {.id = id,
            .outcome = Outcome::Blocked,
            .fact = text(QT_TRANSLATE_NOOP("Checks", "%1 does not administer Jira there")).arg(name)};
    if (!facts.cloud->siteAdministrator)
        return {.id = id,
            .outcome = Outcome::Attention,
            .fact = text(QT_TRANSLATE_NOOP("Checks", "%1 administers Jira; that they administer the site was not seen"))
                .arg(name),
            .byHand = true};
    return {.id = id,
        .outcome = Outcome::Fine,
        .fact = text(QT_TRANSLATE_NOOP("Checks", "%1 administers the site")).arg(name)};
}

/// Whether the backup was read to its end, so that what was not found in it is not there.
bool wasReadWhole(const Audit &audit)
{
    return std::ranges::none_of(audit.findings, [](const Finding &finding) {
        return finding.severity == Severity::Error &&
               (finding.id.startsWith("archive."_L1) || finding.id.startsWith("xml."_L1));
    });
}

CheckResult checkSecurity(const PreflightFacts &facts)
{
    const auto id = u"before.security"_s;
    QStringList open;
    if (facts.backup) {
        for (const auto &finding : facts.backup->findings) {
            if (finding.id.startsWith("security."_L1) && finding.severity != Severity::Note)
                open += u"%1: %2"_s.arg(textOf(finding).title, number(finding.count));
        }
    }
    QStringList grants;
    for (const auto &grant : facts.anyoneGrants)
        grants += u"%1 (%2)"_s.arg(grant.permission, grant.scheme);
    grants.removeDuplicates();
    if (!grants.isEmpty())
        open += text(QT_TRANSLATE_NOOP("Checks", "The server grants to anyone: %1")).arg(someOf(grants));
    if (!open.isEmpty())
        return {.id = id, .outcome = Outcome::Attention, .fact = joined(open), .byHand = true};
    if (facts.backup && wasReadWhole(*facts.backup))
        return {.id = id,
            .outcome = Outcome::Fine,
            .fact = text(QT_TRANSLATE_NOOP("Checks", "nothing in the backup is open to anyone"))};
    if (facts.server)
        return askThePerson(id,
            text(QT_TRANSLATE_NOOP("Checks",
                "No permission scheme grants anything to anyone. Filters, dashboards and boards were not looked at.")));
    return askThePerson(id);
}

/// How much a plan stores cannot be asked, only whether it is a free one; the rest is what Atlassian tells.
Outcome judgePlan(const CloudFacts &cloud, qint64 attachmentBytes, QStringList &seen)
{
    const auto told = toldStorage();
    const auto date = QLocale().toString(told.read, u"d MMMM yyyy");
    const auto freeBytes = told.bytesOf(u"Free");
    const auto standardBytes = told.bytesOf(u"Standard");
    QStringList plans;
    for (const auto &[product, plan] : cloud.plans.asKeyValueRange()) {
        if (product.startsWith("jira-"_L1))
            plans += plan;
    }
    if (plans.contains("FREE"_L1)) {
        seen +=
            text(QT_TRANSLATE_NOOP("Checks", "the plan is a free one, which stores %1 (told by Atlassian, as of %2)"))
                .arg(sizeText(freeBytes), date);
        return attachmentBytes > freeBytes ? Outcome::Attention : Outcome::Unknown;
    }
    if (plans.contains("PAID"_L1)) {
        seen +=
            text(QT_TRANSLATE_NOOP("Checks",
                     "the plan is a paid one; Standard stores %1, Premium as much as you like (told by Atlassian, as "
                     "of %2); which of them it is cannot be asked"))
                .arg(sizeText(standardBytes), date);
        return attachmentBytes > standardBytes ? Outcome::Attention : Outcome::Unknown;
    }
    seen += text(QT_TRANSLATE_NOOP("Checks",
                     "the site's plan could not be read; Free stores %1, Standard %2, Premium as much as you like "
                     "(told by Atlassian, as of %3)"))
                .arg(sizeText(freeBytes), sizeText(standardBytes), date);
    return attachmentBytes > standardBytes ? Outcome::Attention : Outcome::Unknown;
}

CheckResult checkStorage(const PreflightFacts &facts)
{
    const auto id = u"before.storage"_s;
    if (!facts.backup)
        return askThePerson(id);
    const auto &inventory = facts.backup->inventory;
    QStringList seen{text(QT_TRANSLATE_NOOP("Checks", "attachments: %1")).arg(number(inventory.attachments.size())),
        sizeText(inventory.attachmentBytes())};
    auto outcome = Outcome::Unknown;
    if (facts.cloud && facts.cloud->attachmentLimit > 0) {
        const auto limit = facts.cloud->attachmentLimit;
        const auto larger = std::ranges::count_if(
            inventory.attachments, [limit](const AttachmentRow &row) { return row.size > limit; });
        if (larger > 0) {
            seen += text(QT_TRANSLATE_NOOP("Checks", "larger than the %1 that the site allows for one upload: %2"))
                        .arg(sizeText(limit), number(larger));
            outcome = Outcome::Attention;
        }
    }
    if (facts.cloud)
        outcome = worse(outcome, judgePlan(*facts.cloud, inventory.attachmentBytes(), seen));
    return {.id = id, .outcome = outcome, .fact = joined(seen), .byHand = true};
}

CheckResult checkUsersRule(const PreflightFacts &facts)
{
    constexpr qint64 mostUsersOfClosedTiers = 1000;
    const auto id = u"before.users-rule"_s;
    QStringList seen;
    auto outcome = Outcome::Unknown;
    if (facts.server && facts.server->licensedUsers() >= 0) {
        const auto licensed = facts.server->licensedUsers();
        seen +=
            text(QT_TRANSLATE_NOOP("Checks", "users that count for the server's licence: %1")).arg(number(licensed));
        outcome = licensed > mostUsersOfClosedTiers ? Outcome::Fine : Outcome::Attention;
    }
    if (facts.backup && !facts.backup->inventory.people.users.isEmpty()) {
        const auto active = activeUsers(facts.backup->inventory.people);
        seen += text(QT_TRANSLATE_NOOP("Checks", "active users in the backup: %1")).arg(number(active));
        for (const auto &seat : facts.cloud ? facts.cloud->seats : QList<ProductSeats>()) {
            if (seat.total >= 0 && active > seat.total) {
                seen += text(QT_TRANSLATE_NOOP("Checks", "seats of %1: %2")).arg(seat.product, number(seat.total));
                outcome = Outcome::Attention;
            }
        }
    }
    return {.id = id, .outcome = outcome, .fact = joined(seen), .byHand = outcome != Outcome::Fine};
}

} // namespace

QString siteName(const CloudFacts &cloud)
{
    const auto port = cloud.baseUrl.port();
    return port < 0 ? cloud.baseUrl.host() : u"%1:%2"_s.arg(cloud.baseUrl.host()).arg(port);
}

bool namesSite(const QString &typed, const CloudFacts &cloud)
{
    auto name = typed.trimmed();
    const auto scheme = name.indexOf("://"_L1);
    if (scheme >= 0)
        name.remove(0, scheme + 3);
    while (name.endsWith(u'/'))
        name.chop(1);
    return !name.isEmpty() && name.compare(siteName(cloud), Qt::CaseInsensitive) == 0;
}

bool mayHoldData(const CloudFacts &cloud)
{
    return cloud.projects != 0 || cloud.issues != 0;
}

qint64 activeUsers(const People &people)
{
    QSet<QString> names;
    for (const auto &person : people.users) {
        if (person.active)
            names.insert(person.userName.toCaseFolded());
    }
    return names.size();
}

QList<CheckResult> preflight(const PreflightFacts &facts)
{
    return {
        askThePerson(u"before.planning"_s),
        checkVersion(facts),
        checkSite(facts),
        checkExistingData(facts),
        checkServerPermissions(facts),
        checkCloudPermissions(facts),
        checkSecurity(facts),
        checkStorage(facts),
        checkUsersRule(facts),
    };
}

} // namespace cloudward
