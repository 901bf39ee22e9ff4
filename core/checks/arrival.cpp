// SPDX-License-Identifier: Apache-2.0
#include "core/checks/arrival.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

using Verdict = ArrivalRow::Verdict;

ArrivalRow counted(const QString &id, qint64 expected, qint64 found, bool approximate)
{
    const auto verdict = found < 0 ? Verdict::CannotBeKnown : found == expected ? Verdict::Equal : Verdict::Differs;
    return {
        .id = id, .expected = expected, .found = found, .approximate = approximate, .verdict = verdict, .missing = {}};
}

/// How many of `expected` are among `there`, by name without case.
ArrivalRow namedRow(const QString &id, const QStringList &expected, const QStringList &there, bool known)
{
    ArrivalRow row{.id = id, .expected = expected.size(), .missing = {}};
    if (!known)
        return row;
    QSet<QString> names;
    for (const auto &name : there)
        names.insert(name.toCaseFolded());
    for (const auto &name : expected) {
        if (!names.contains(name.toCaseFolded()))
            row.missing += name;
    }
    row.found = row.expected - row.missing.size();
    row.verdict = row.missing.isEmpty() ? Verdict::Equal : Verdict::Differs;
    return row;
}

ArrivalRow usersRow(const People &people, qint64 found)
{
    QSet<QString> names;
    for (const auto &person : people.users)
        names.insert(person.userName.toCaseFolded());
    auto row = counted(u"arrival.users"_s, names.size(), found, true);
    if (found > row.expected)
        row.verdict = Verdict::CannotBeKnown;
    return row;
}

QStringList expectedGroups(const QStringList &serverGroups)
{
    QStringList names;
    for (const auto &match : matchGroups(serverGroups, {})) {
        if (match.fate != GroupFate::Reserved)
            names += match.cloudName;
    }
    names.removeDuplicates();
    return names;
}

CheckResult countsCheck(const QList<ArrivalRow> &rows)
{
    const auto differing = std::ranges::count(rows, Verdict::Differs, &ArrivalRow::verdict);
    const auto unknown = std::ranges::count(rows, Verdict::CannotBeKnown, &ArrivalRow::verdict);
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    CheckResult result{.id = u"after.counts"_s, .fact = {}};
    if (rows.isEmpty()) {
        result.byHand = true;
        return result;
    }
    QStringList seen{QCoreApplication::translate("Checks", "equal: %1").arg(number(rows.size() - differing - unknown))};
    if (differing > 0)
        seen += QCoreApplication::translate("Checks", "different: %1").arg(number(differing));
    if (unknown > 0)
        seen += QCoreApplication::translate("Checks", "could not be compared: %1").arg(number(unknown));
    result.fact = seen.join(u" · "_s);
    result.outcome = differing > 0 ? Outcome::Attention : unknown > 0 ? Outcome::Unknown : Outcome::Fine;
    result.byHand = result.outcome != Outcome::Fine;
    return result;
}

CheckResult adminContentCheck(const CloudCounts &cloud)
{
    const auto id = u"after.admin-content"_s;
    if (cloud.contentOfAdmin)
        return {.id = id,
            .outcome = Outcome::Attention,
            .fact = QCoreApplication::translate("Checks", "a user called Admin has reported issues"),
            .byHand = true};
    if (cloud.users < 0)
        return {.id = id, .fact = {}, .byHand = true};
    return {.id = id,
        .outcome = Outcome::Fine,
        .fact = QCoreApplication::translate("Checks", "no issue was reported by a user called Admin")};
}

} // namespace

QList<ArrivalRow> compareArrival(const Inventory &inventory, const CloudCounts &cloud, qint64 attachmentsLeftOut)
{
    QStringList keys;
    for (const auto &project : inventory.projects)
        keys += project.key;
    QList<ArrivalRow> rows;
    // A site without any project is one where the account sees none or the import did not run: both are to be told.
    rows += namedRow(u"arrival.projects"_s, keys, cloud.projectKeys, true);
    rows += counted(u"arrival.issues"_s, inventory.issues(), cloud.issues, true);
    for (const auto &project : inventory.projects)
        rows += counted(
            u"arrival.issues."_s + project.key, project.issues, cloud.issuesByProject.value(project.key, -1), true);
    rows += usersRow(inventory.people, cloud.users);
    rows += namedRow(u"arrival.groups"_s, expectedGroups(inventory.people.groups), cloud.groups, cloud.groupsKnown);
    rows += counted(u"arrival.attachments"_s, std::max<qint64>(0, inventory.attachments.size() - attachmentsLeftOut),
        cloud.attachments, false);
    return rows;
}

QList<CheckResult> afterChecks(const QList<ArrivalRow> &rows, const CloudCounts &cloud, const QList<InstalledApp> &apps)
{
    QList<CheckResult> checks{countsCheck(rows), adminContentCheck(cloud)};
    for (const auto &id : {u"after.sign-in"_s, u"after.permissions"_s, u"after.attachments"_s, u"after.avatars"_s,
             u"after.filters"_s, u"after.boards"_s, u"after.workflows"_s, u"after.server-links"_s,
             u"after.application-links"_s, u"after.apps"_s, u"after.bigpicture"_s, u"after.mail"_s,
             u"after.server-read-only"_s, u"after.people-told"_s, u"after.keys-revoked"_s}) {
        const bool hasBigPicture = std::ranges::any_of(apps, [](const InstalledApp &app) {
            return app.key == "eu.softwareplant.bigpicture"_L1 || app.key == "eu.softwareplant.biggantt"_L1;
        });
        if (id != "after.bigpicture"_L1 || hasBigPicture)
            checks += {.id = id, .outcome = Outcome::Unknown, .fact = {}, .byHand = true};
    }
    return checks;
}

} // namespace cloudward
