// SPDX-License-Identifier: Apache-2.0
#include "core/findings/catalogue.h"

namespace cloudward {
namespace {

using enum Severity;

constexpr FindingKind kinds[] = {
    {
        .id = "users.email-missing",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Users without an e-mail address"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira Cloud knows people by their e-mail address. The import of users fails for "
            "whoever has none."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Give each of them an address of their own: in Jira, then make a new backup; or "
            "in a mended copy that Cloudward writes."),
    },
    {
        .id = "users.email-hidden",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Users whose e-mail address the server hides"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira is set to mask or hide addresses, so they are empty in users.csv and could not be checked."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Take the users from the backup or the database instead; or have user e-mail visibility set to public in "
            "Jira's general configuration while you export."),
    },
    {
        .id = "users.email-invalid",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Users with an invalid e-mail address"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The address has characters or a length that Atlassian's own check refuses. The "
            "import fails near its end."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Correct the addresses: in Jira, then make a new backup; or in a mended copy that "
            "Cloudward writes."),
    },
    {
        .id = "users.email-no-tld",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "E-mail addresses that do not end in a top-level domain"),
        .why = QT_TRANSLATE_NOOP(
            "Findings", "An address such as name@company, without .com or the like, stops the import."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Complete the addresses: in Jira, then make a new backup; or in a mended copy that "
            "Cloudward writes."),
    },
    {
        .id = "users.email-reserved-domain",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = true,
        .title = QT_TRANSLATE_NOOP("Findings", "E-mail addresses in a domain that does not exist"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Atlassian names example.com as a domain that stops the import. That the other "
            "reserved names (.test, .local, .invalid, localhost) do so too is an assumption."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Replace the addresses by real ones: in Jira, then make a new backup; or in a "
            "mended copy that Cloudward writes."),
    },
    {
        .id = "users.email-duplicate",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Several users with one e-mail address"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Every user needs an address of their own. Capital letters and blanks make no "
            "difference."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Give each of these users another address, or deactivate the accounts that nobody uses: in Jira, then make "
            "a new backup; or in a mended copy that Cloudward writes."),
    },
    {
        .id = "users.email-doubtful",
        .severity = Warning,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "E-mail addresses that may be refused"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Atlassian has published two checks for addresses, and only one of them takes these. "
            "A plus sign is the usual cause."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Change them if it is easy, in Jira or in a mended copy that Cloudward writes. "
            "Otherwise try the import on a trial site first."),
    },
    {
        .id = "users.name-duplicate-in-directory",
        .severity = Error,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "One user name twice in the same directory"),
        .why = QT_TRANSLATE_NOOP(
            "Findings", "The import stops with an error about the synchronisation of users and groups."),
        .whatToDo = QT_TRANSLATE_NOOP(
            "Findings", "Rename or remove one of each pair in Jira's user management, then make a new backup."),
    },
    {
        .id = "users.addon-prefix",
        .severity = Error,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "User names that begin with addon_"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The prefix is reserved for Marketplace apps, and a person's account of such a name "
            "stops the import."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Rename or delete these users in Jira, then make a new backup; or let Cloudward "
            "rename them in a mended copy."),
    },
    {
        .id = "users.external-directory",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Users from an external directory"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira Cloud takes users of Jira's internal directory. Users from LDAP, Active "
            "Directory or Crowd may not arrive."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Move them to the internal directory before the backup, or export users and groups as "
            "CSV (step 1) for Atlassian's support."),
    },
    {
        .id = "users.inactive",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Inactive users"),
        .why = QT_TRANSLATE_NOOP("Findings", "They come along as inactive accounts and need no licence."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Nothing has to be done."),
    },
    {
        .id = "users.deleted-with-content",
        .severity = Note,
        .fix = Fix::None,
        .inferred = true,
        .title = QT_TRANSLATE_NOOP("Findings", "Deleted users whose traces remain"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "The backup still knows them although their accounts are gone. In Jira Cloud their "
            "work is expected to be shown under a former user; this is an assumption."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Nothing has to be done. If names matter, create the accounts again before the "
            "backup."),
    },
    {
        .id = "users.count-over-1000-rule",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Up to 1,000 users: the import may not be offered"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Since May 2022 Atlassian offers the site import of a Jira Server only where there "
            "are more than 1,000 users."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Look whether the import page of your site offers it. Otherwise ask Atlassian's "
            "support before you go on."),
    },
    {
        .id = "groups.reserved-name",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Groups with a reserved name"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Groups such as site-admins and system-administrators belong to Jira Cloud itself and "
            "are not brought along."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Note who is in them. Give these people their rights in Jira Cloud by hand after the "
            "import."),
    },
    {
        .id = "groups.administrators-renamed",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "jira-administrators becomes administrators"),
        .why = QT_TRANSLATE_NOOP("Findings", "The import gives this group another name and keeps its members."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Look at the members of administrators after the import."),
    },
    {
        .id = "groups.nested",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = true,
        .title = QT_TRANSLATE_NOOP("Findings", "Groups inside groups"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira Cloud has no nested groups. Members who belong to a group only by way of "
            "another are likely to lose it; this is an assumption."),
        .whatToDo = QT_TRANSLATE_NOOP(
            "Findings", "Add these people to the outer group directly before the backup, or after the import."),
    },
};

} // namespace

std::span<const FindingKind> peopleKinds()
{
    return kinds;
}

} // namespace cloudward
