// SPDX-License-Identifier: Apache-2.0
#include "core/checks/arrival.h"

#include "core/checks/checkwords.h"

#include "core/backup/appkeys.h"
#include "core/checks/accountmatcher.h"
#include "core/people/effectivepeople.h"

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
    ArrivalRow row{
        .id = id, .expected = expected, .found = found, .approximate = approximate, .verdict = verdict, .missing = {}};
    if (found < 0)
        row.why = QCoreApplication::translate("Checks", "the site does not tell your account");
    return row;
}

/// How many of `expected` are among `there`, by name without case.
ArrivalRow namedRow(const QString &id, const QStringList &expected, const QStringList &there, bool known)
{
    ArrivalRow row{.id = id, .expected = expected.size(), .missing = {}};
    if (!known) {
        row.why = QCoreApplication::translate("Checks", "your account may not list them");
        return row;
    }
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

ArrivalRow usersRow(const People &people, const CloudCounts &cloud)
{
    const auto expected = effectivePeople(people).users;
    ArrivalRow row{.id = u"arrival.users"_s, .expected = expected.size(), .missing = {}};
    if (cloud.users < 0) {
        row.why = QCoreApplication::translate("Checks", "your account may not list the users of the site");
        return row;
    }
    const AccountMatcher accounts(cloud.accounts);
    MatchTally tally;
    for (const auto &person : expected)
        tally.add(accounts.match(person), person.userName);
    tally.judge(row);
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

bool hasUserCalledAdmin(const People &people)
{
    return std::ranges::any_of(people.users,
        [](const Person &person) { return person.displayName.compare("Admin"_L1, Qt::CaseInsensitive) == 0; });
}

CheckResult adminContentCheck(const QList<ArrivalRow> &rows, const CloudCounts &cloud, const People &people)
{
    CheckResult check{.id = u"after.admin-content"_s, .fact = {}};
    const auto own = std::ranges::find(rows, u"arrival.own-issues"_s, &ArrivalRow::id);
    const bool ownAreFewer = own != rows.cend() && own->verdict == Verdict::Differs && own->found < own->expected;
    QStringList seen;
    if (cloud.contentOfAdmin)
        seen += hasUserCalledAdmin(people)
                    ? QCoreApplication::translate(
                          "Checks", "a user called Admin has reported issues; the server had a user of that name, too")
                    : QCoreApplication::translate(
                          "Checks", "a user called Admin has reported issues, and the server had none of that name");
    if (ownAreFewer)
        seen += QCoreApplication::translate("Checks", "of the issues that you reported, %1 by the backup, about %2 "
                                                      "belong to your account")
                    .arg(QLocale().toString(own->expected), QLocale().toString(own->found));
    if (!seen.isEmpty()) {
        check.outcome = Outcome::Attention;
    } else if (cloud.users >= 0) {
        check.outcome = Outcome::Fine;
        seen += QCoreApplication::translate("Checks", "no issue was reported by a user called Admin");
    }
    check.fact = seen.join(u" · "_s);
    check.byHand = check.outcome != Outcome::Fine;
    return check;
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
    rows += usersRow(inventory.people, cloud);
    rows += namedRow(u"arrival.groups"_s, expectedGroups(inventory.people.groups), cloud.groups, cloud.groupsKnown);
    rows += counted(u"arrival.attachments"_s, std::max<qint64>(0, inventory.attachments.size() - attachmentsLeftOut),
        cloud.attachments, false);
    return rows;
}

QList<CheckResult> afterChecks(
    const QList<ArrivalRow> &rows, const CloudCounts &cloud, const QList<InstalledApp> &apps, const People &people)
{
    QList<CheckResult> checks{countsCheck(rows), adminContentCheck(rows, cloud, people)};
    for (const auto &id : {u"after.sign-in"_s, u"after.single-sign-on"_s, u"after.permissions"_s,
             u"after.attachments"_s, u"after.avatars"_s, u"after.filters"_s, u"after.boards"_s, u"after.workflows"_s,
             u"after.automation"_s, u"after.server-links"_s, u"after.application-links"_s, u"after.apps"_s,
             u"after.bigpicture"_s, u"after.mail"_s, u"after.plan"_s, u"after.cloud-backup"_s,
             u"after.server-read-only"_s, u"after.people-told"_s, u"after.keys-revoked"_s}) {
        if (id != "after.bigpicture"_L1 || std::ranges::any_of(apps, isBigPicture))
            checks += {.id = id, .outcome = Outcome::Unknown, .fact = {}, .byHand = true};
    }
    return checks;
}

QList<CheckResult> appChecks()
{
    QList<CheckResult> checks;
    for (const auto &words : appWords())
        checks +=
            CheckResult{.id = QString::fromLatin1(words.id), .outcome = Outcome::Unknown, .fact = {}, .byHand = true};
    return checks;
}

} // namespace cloudward
