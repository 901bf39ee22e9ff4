// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkwords.h"

namespace cloudward {
namespace {

constexpr CheckWords words[] = {
    {
        "before.planning",
        QT_TRANSLATE_NOOP("Checks", "Planning guide read, and a day chosen"),
        QT_TRANSLATE_NOOP("Checks",
            "Cloud and server differ in what they can do, and while the migration runs nobody should work on the "
            "server: what is written after the backup does not come along."),
        QT_TRANSLATE_NOOP("Checks",
            "Read Atlassian's planning guide, try the whole way once on a trial site, and tell people when Jira will "
            "be away."),
    },
    {
        "before.version",
        QT_TRANSLATE_NOOP("Checks", "Version of Jira"),
        QT_TRANSLATE_NOOP("Checks",
            "From 7.13.1 on a backup can be imported as it is. From 7.6.0 to 7.13.0 all times are read as UTC; from "
            "7.0.0 on it may work; older backups are not accepted."),
        QT_TRANSLATE_NOOP("Checks",
            "Upgrade the server to 7.13.1 or later and make a new backup. From 7.6.0 on you may go on without it where "
            "the server's clock is UTC or exact times do not matter."),
    },
    {
        "before.site",
        QT_TRANSLATE_NOOP("Checks", "A cloud site to move to"),
        QT_TRANSLATE_NOOP("Checks", "The backup is imported into a site that exists; a trial site is enough to begin."),
        QT_TRANSLATE_NOOP("Checks", "Sign up for a site at Atlassian, then connect to it here. A trial can be made "
                                    "longer when you ask for it."),
    },
    {
        "before.existing-data",
        QT_TRANSLATE_NOOP("Checks", "Data in the cloud site"),
        QT_TRANSLATE_NOOP("Checks",
            "The import replaces everything that the site's Jira holds: projects, issues and settings. Users stay, or "
            "are replaced too if you choose so, also those who use other products of the site."),
        QT_TRANSLATE_NOOP("Checks",
            "Take a new and empty site, or make a backup of this one first. Type the site's name, beside its address, "
            "only if what is there may be lost."),
    },
    {
        "before.permissions-server",
        QT_TRANSLATE_NOOP("Checks", "Your permissions on the server"),
        QT_TRANSLATE_NOOP("Checks", "Only a Jira system administrator may make a backup of the whole site."),
        QT_TRANSLATE_NOOP("Checks",
            "Connect as a member of a group with the global permission Jira System Administrators, or ask somebody who "
            "is one to add you."),
    },
    {
        "before.permissions-cloud",
        QT_TRANSLATE_NOOP("Checks", "Your permissions in the cloud"),
        QT_TRANSLATE_NOOP(
            "Checks", "The import, the groups and product access are in the hands of administrators of the site."),
        QT_TRANSLATE_NOOP("Checks",
            "Have yourself added to the site's or the organisation's administrators. Who signed up for the site is one "
            "of them."),
    },
    {
        "before.security",
        QT_TRANSLATE_NOOP("Checks", "What is open to anyone"),
        QT_TRANSLATE_NOOP("Checks",
            "On a server inside the company anyone means colleagues. A cloud site is on the internet, and there anyone "
            "means everybody."),
        QT_TRANSLATE_NOOP("Checks",
            "Take Anyone out of permission schemes and of the Browse Users permission, and share filters, dashboards "
            "and boards with logged-in users or groups. Then make the backup."),
    },
    {
        "before.storage",
        QT_TRANSLATE_NOOP("Checks", "Storage"),
        QT_TRANSLATE_NOOP("Checks",
            "Each plan of Jira Cloud stores so much and no more. Programs cannot ask how much; what stands here is "
            "what Atlassian tells."),
        QT_TRANSLATE_NOOP("Checks",
            "Compare the size of your attachments with the storage of your plan on Atlassian's page about storage."),
    },
    {
        "before.users-rule",
        QT_TRANSLATE_NOOP("Checks", "Number of users"),
        QT_TRANSLATE_NOOP("Checks",
            "Atlassian closed the import of a server's backup for licences of up to 1,000 users in May 2022. Whether a "
            "site offers it all the same shows only there. And your plan needs a seat for each active user."),
        QT_TRANSLATE_NOOP("Checks", "Look whether Settings > System > Import and Export of your site offers Import "
                                    "Jira Server; ask Atlassian's "
                                    "support if it does not. Book enough seats before the import."),
    },
};

} // namespace

std::span<const CheckWords> beforeWords()
{
    return words;
}

} // namespace cloudward
