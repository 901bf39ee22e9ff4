// SPDX-License-Identifier: Apache-2.0
#include "core/findings/catalogue.h"

namespace cloudward {
namespace {

using enum Severity;

constexpr FindingKind kinds[] = {
    {
        .id = "security.anyone-grant",
        .severity = Warning,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Permissions granted to anyone"),
        .why =
            QT_TRANSLATE_NOOP("Findings", "Inside a company's network, anyone means colleagues. In Jira Cloud it means "
                                          "everybody on the internet, without signing in."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Replace Anyone by a group or by any logged-in user in these permission schemes, or let Cloudward take "
            "these grants away in a mended copy."),
    },
    {
        .id = "security.anyone-browse",
        .severity = Warning,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Projects that anyone may browse"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "In Jira Cloud everybody on the internet could read the issues of these projects "
            "without signing in."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Take Anyone out of the Browse Projects permission unless the project is meant to be public: in Jira, or "
            "in a mended copy that Cloudward writes."),
    },
    {
        .id = "security.browse-users-anyone",
        .severity = Warning,
        .fix = Fix::MendBackup,
        .inferred = true,
        .title = QT_TRANSLATE_NOOP("Findings", "Anyone may browse users"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Names of your users could be seen without signing in. How a backup marks this grant "
            "is not documented; it is read here by its missing group."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Give the global permission Browse Users to a group, or let Cloudward take "
                                          "Anyone out of it in a mended copy."),
    },
    {
        .id = "security.public-filter",
        .severity = Warning,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Filters shared with everybody"),
        .why =
            QT_TRANSLATE_NOOP("Findings", "In Jira Cloud the filter's name and query can be seen without signing in."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Share them with logged-in users or with a group, or let Cloudward share "
                                          "them with logged-in users in a mended copy."),
    },
    {
        .id = "security.public-dashboard",
        .severity = Warning,
        .fix = Fix::MendBackup,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Dashboards shared with everybody"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "In Jira Cloud a public dashboard can be opened without signing in. The System "
            "Dashboard is always public and shows only what the visitor may see."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Share your own dashboards with logged-in users or with a group, or let "
                                          "Cloudward share them with logged-in users in a mended copy."),
    },
    {
        .id = "projects.key-too-long",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = true,
        .title = QT_TRANSLATE_NOOP("Findings", "Project keys of more than ten characters"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira Cloud allows ten characters in a new key. That the import refuses longer ones "
            "is an assumption."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings",
            "Try the import on a trial site first, or change the key on the server; old links "
            "keep working there."),
    },
    {
        .id = "projects.key-invalid",
        .severity = Warning,
        .fix = Fix::None,
        .inferred = true,
        .title = QT_TRANSLATE_NOOP("Findings", "Project keys of an unusual form"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Jira Cloud's keys are made of capital letters, digits and underscores and begin with "
            "a letter. That the import refuses others is an assumption."),
        .whatToDo =
            QT_TRANSLATE_NOOP("Findings", "Try the import on a trial site first, or change the key on the server."),
    },
    {
        .id = "projects.renamed",
        .severity = Note,
        .fix = Fix::None,
        .inferred = false,
        .title = QT_TRANSLATE_NOOP("Findings", "Projects whose key was changed"),
        .why = QT_TRANSLATE_NOOP("Findings",
            "Their attachments lie in a folder named after the first key. Cloudward takes this "
            "into account."),
        .whatToDo = QT_TRANSLATE_NOOP("Findings", "Nothing has to be done."),
    },
};

} // namespace

std::span<const FindingKind> securityKinds()
{
    return kinds;
}

} // namespace cloudward
