// SPDX-License-Identifier: Apache-2.0
#include "core/people/judgepeople.h"

#include "core/findings/findingtext.h"
#include "core/findings/tally.h"
#include "core/people/emailrules.h"
#include "core/people/groupmatch.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("BackupAudit", text);
}

QString nameAndEmail(const Person &person)
{
    const QString text =
        person.email.trimmed().isEmpty() ? person.userName : u"%1 <%2>"_s.arg(person.userName, person.email);
    return person.active ? text : translated(QT_TRANSLATE_NOOP("BackupAudit", "%1, inactive")).arg(text);
}

void judgeEmails(const QList<Person> &users, Findings &findings)
{
    Tally hidden;
    Tally missing;
    Tally invalid;
    Tally noTld;
    Tally reserved;
    Tally doubtful;
    QHash<QString, QStringList> namesByEmail;
    QStringList emails;
    for (const Person &person : users) {
        if (person.emailHidden) {
            hidden.add(nameAndEmail(person));
            continue;
        }
        const EmailProblem problem = checkEmail(person.email);
        switch (problem) {
        case EmailProblem::None: break;
        case EmailProblem::Missing: missing.add(nameAndEmail(person)); break;
        case EmailProblem::Invalid: invalid.add(nameAndEmail(person)); break;
        case EmailProblem::Doubtful: doubtful.add(nameAndEmail(person)); break;
        case EmailProblem::NoTld: noTld.add(nameAndEmail(person)); break;
        case EmailProblem::ReservedDomain: reserved.add(nameAndEmail(person)); break;
        }
        if (person.active && countsAsAddress(problem)) {
            const QString key = emailKey(person.email);
            QStringList &names = namesByEmail[key];
            if (names.isEmpty())
                emails.append(key);
            names.append(person.userName);
        }
    }
    Tally duplicate;
    for (const QString &email : std::as_const(emails)) {
        const QStringList names = namesByEmail.value(email);
        if (names.size() > 1)
            duplicate.add(u"%1: %2"_s.arg(email, names.first(std::min<qsizetype>(names.size(), 10)).join(u", ")));
    }
    hidden.raise(findings, u"users.email-hidden"_s);
    missing.raise(findings, u"users.email-missing"_s);
    invalid.raise(findings, u"users.email-invalid"_s);
    noTld.raise(findings, u"users.email-no-tld"_s);
    reserved.raise(findings, u"users.email-reserved-domain"_s);
    duplicate.raise(findings, u"users.email-duplicate"_s);
    doubtful.raise(findings, u"users.email-doubtful"_s);
}

void judgeNames(const People &people, Findings &findings)
{
    QHash<qint64, QString> directories;
    for (const UserDirectory &directory : people.directories)
        directories.insert(directory.id, directory.name);

    Tally twice;
    Tally addon;
    Tally inactive;
    QSet<std::pair<qint64, QString>> seen;
    seen.reserve(people.users.size());
    qint64 active = 0;
    for (const Person &person : people.users) {
        const std::pair<qint64, QString> name(person.directoryId, person.userName.toLower());
        if (seen.contains(name))
            twice.add(u"%1 (%2)"_s.arg(person.userName, directories.value(person.directoryId)));
        seen.insert(name);
        if (person.userName.startsWith(u"addon_", Qt::CaseInsensitive))
            addon.add(nameAndEmail(person));
        if (person.active)
            ++active;
        else
            inactive.add(person.userName);
    }
    twice.raise(findings, u"users.name-duplicate-in-directory"_s);
    addon.raise(findings, u"users.addon-prefix"_s);
    inactive.raise(findings, u"users.inactive"_s);

    // "Use Jira site import to migrate from server to cloud": discontinued for 1 to 1,000 users.
    constexpr qint64 mostUsersWithoutImport = 1000;
    if (active > 0 && active <= mostUsersWithoutImport)
        findings.append(makeFinding(u"users.count-over-1000-rule"_s, active));
}

QString kindName(UserDirectory::Kind kind)
{
    switch (kind) {
    case UserDirectory::Kind::Internal: return translated(QT_TRANSLATE_NOOP("BackupAudit", "internal"));
    case UserDirectory::Kind::Connector:
        return translated(QT_TRANSLATE_NOOP("BackupAudit", "LDAP or Active Directory"));
    case UserDirectory::Kind::Delegating:
        return translated(QT_TRANSLATE_NOOP("BackupAudit", "internal with LDAP sign-in"));
    case UserDirectory::Kind::Crowd: return translated(QT_TRANSLATE_NOOP("BackupAudit", "Crowd or another Jira"));
    case UserDirectory::Kind::AzureAd: return translated(QT_TRANSLATE_NOOP("BackupAudit", "Azure AD"));
    case UserDirectory::Kind::Custom:
    case UserDirectory::Kind::Unknown: return translated(QT_TRANSLATE_NOOP("BackupAudit", "of another kind"));
    }
    Q_UNREACHABLE_RETURN({});
}

void judgeDirectories(const People &people, Findings &findings)
{
    QHash<qint64, qint64> usersOf;
    for (const Person &person : people.users)
        ++usersOf[person.directoryId];
    qint64 users = 0;
    QStringList examples;
    for (const UserDirectory &directory : people.directories) {
        const qint64 count = usersOf.value(directory.id);
        if (directory.kind == UserDirectory::Kind::Internal || !directory.active || count == 0)
            continue;
        users += count;
        examples.append(translated(QT_TRANSLATE_NOOP("BackupAudit", "%1 (%2): %3 users"))
                .arg(directory.name, kindName(directory.kind))
                .arg(count));
    }
    if (users > 0)
        findings.append(makeFinding(u"users.external-directory"_s, users, examples));
}

void judgeGroups(const People &people, Findings &findings)
{
    Tally reserved;
    Tally renamed;
    for (const QString &group : people.groups) {
        if (isReservedGroup(group))
            reserved.add(group);
        if (group.compare(u"jira-administrators", Qt::CaseInsensitive) == 0)
            renamed.add(group);
    }
    Tally nested;
    for (const Membership &membership : people.memberships) {
        if (membership.nested) {
            nested.add(
                translated(QT_TRANSLATE_NOOP("BackupAudit", "%1 in %2")).arg(membership.member, membership.group));
        }
    }
    reserved.raise(findings, u"groups.reserved-name"_s);
    renamed.raise(findings, u"groups.administrators-renamed"_s);
    nested.raise(findings, u"groups.nested"_s);
}

} // namespace

Findings judgePeople(const People &people)
{
    Findings findings;
    judgeEmails(people.users, findings);
    judgeNames(people, findings);
    judgeDirectories(people, findings);
    judgeGroups(people, findings);
    return findings;
}

} // namespace cloudward
