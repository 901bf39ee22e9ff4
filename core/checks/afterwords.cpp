// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkwords.h"

namespace cloudward {
namespace {

constexpr CheckWords words[] = {
    {
        "after.counts",
        QT_TRANSLATE_NOOP("Checks", "Counts on both sides"),
        QT_TRANSLATE_NOOP("Checks", "What the backup held should be in the cloud, neither less nor something else."),
        QT_TRANSLATE_NOOP("Checks",
            "Look at the rows that differ. Counts of issues are estimates that run behind for some minutes: read them "
            "again before you worry."),
    },
    {
        "after.admin-content",
        QT_TRANSLATE_NOOP("Checks", "Content under the name Admin"),
        QT_TRANSLATE_NOOP("Checks",
            "A known fault of the import: what the person who imports had written on the server may belong to a user "
            "called Admin afterwards."),
        QT_TRANSLATE_NOOP("Checks", "Search for issues reported by Admin. If they are yours, ask Atlassian's support."),
    },
    {
        "after.sign-in",
        QT_TRANSLATE_NOOP("Checks", "People can sign in"),
        QT_TRANSLATE_NOOP("Checks",
            "Passwords do not come along, and imported groups have no access to products before it is granted."),
        QT_TRANSLATE_NOOP("Checks", "Ask somebody of each group to sign in with their e-mail address and to open one "
                                    "of their projects. Connect "
                                    "single sign-on if you use it."),
    },
    {
        "after.single-sign-on",
        QT_TRANSLATE_NOOP("Checks", "Single sign-on and identity provider"),
        QT_TRANSLATE_NOOP("Checks", "The server's directories (LDAP, Crowd, Azure AD) do not come along: who joins or "
                                    "leaves the company is not "
                                    "followed by the cloud of itself."),
        QT_TRANSLATE_NOOP("Checks",
            "Verify the company's domain, and connect single sign-on and provisioning in the organisation's "
            "administration, if you use them."),
    },
    {
        "after.permissions",
        QT_TRANSLATE_NOOP("Checks", "Permissions"),
        QT_TRANSLATE_NOOP("Checks",
            "Groups that merged may see more than before, and whom a permission scheme names may have changed."),
        QT_TRANSLATE_NOOP("Checks",
            "Open a restricted project as somebody who must not see it, and look at the site without signing in."),
    },
    {
        "after.attachments",
        QT_TRANSLATE_NOOP("Checks", "Attachments open"),
        QT_TRANSLATE_NOOP("Checks",
            "An issue lists its attachments as soon as the data is imported, also where the file itself is missing."),
        QT_TRANSLATE_NOOP("Checks", "Open an old, a new and a large attachment in several projects."),
    },
    {
        "after.avatars",
        QT_TRANSLATE_NOOP("Checks", "Avatars and logo"),
        QT_TRANSLATE_NOOP("Checks", "They come with the media, in the first chunk. Pictures of users do not."),
        QT_TRANSLATE_NOOP(
            "Checks", "Look at the list of projects and at the site's logo, and set again what is missing."),
    },
    {
        "after.filters",
        QT_TRANSLATE_NOOP("Checks", "Filters and dashboards"),
        QT_TRANSLATE_NOOP("Checks", "Queries that name users, or functions and fields of apps, may no longer work; "
                                    "gadgets of apps may be gone."),
        QT_TRANSLATE_NOOP("Checks", "Open the most used ones, and look whether they are still shared as you want."),
    },
    {
        "after.boards",
        QT_TRANSLATE_NOOP("Checks", "Boards"),
        QT_TRANSLATE_NOOP("Checks", "Boards live from their filter: columns, sprints, estimates and rank hang on it."),
        QT_TRANSLATE_NOOP("Checks", "Open a Scrum and a Kanban board, and look at the active sprint and the backlog."),
    },
    {
        "after.workflows",
        QT_TRANSLATE_NOOP("Checks", "Workflows and issue types"),
        QT_TRANSLATE_NOOP("Checks",
            "Conditions, validators and functions that apps or scripts had added are not there in the cloud."),
        QT_TRANSLATE_NOOP("Checks", "Take a test issue of each important kind from its creation to its end, and "
                                    "compare the workflows that used "
                                    "apps."),
    },
    {
        "after.automation",
        QT_TRANSLATE_NOOP("Checks", "Automation, calendars and time"),
        QT_TRANSLATE_NOOP("Checks", "Rules, service level agreements and scheduled jobs run as somebody, by a clock, "
                                    "and may name users or fields "
                                    "that are called otherwise now."),
        QT_TRANSLATE_NOOP(
            "Checks", "Look at the time zone of the site, at who owns the rules, and let one rule of each kind run."),
    },
    {
        "after.server-links",
        QT_TRANSLATE_NOOP("Checks", "Links to the old server"),
        QT_TRANSLATE_NOOP("Checks",
            "Links in texts were mapped to the new site only where the old address was chosen during the import."),
        QT_TRANSLATE_NOOP("Checks", "Search descriptions and comments for the old address, and mind links in wikis, "
                                    "chats, mails and bookmarks."),
    },
    {
        "after.application-links",
        QT_TRANSLATE_NOOP("Checks", "Application links and integrations"),
        QT_TRANSLATE_NOOP(
            "Checks", "Confluence, Bitbucket, build servers, webhooks and scripts still speak to the old server."),
        QT_TRANSLATE_NOOP("Checks",
            "Connect each again with the new address, and give scripts an API token in the place of a password."),
    },
    {
        "after.apps",
        QT_TRANSLATE_NOOP("Checks", "Apps"),
        QT_TRANSLATE_NOOP("Checks", "The import brings neither apps nor their data; each vendor has a way of its own."),
        QT_TRANSLATE_NOOP(
            "Checks", "Install the apps that you still need, and follow each vendor's guide for its data."),
    },
    {
        "after.bigpicture",
        QT_TRANSLATE_NOOP("Checks", "BigPicture"),
        QT_TRANSLATE_NOOP("Checks",
            "BigPicture moves by a dump of its own, and its integrations are switched off when it has been restored. "
            "Many users that do not match mean that the users of Jira did not arrive."),
        QT_TRANSLATE_NOOP("Checks", "Restore the dump in the cloud's BigPicture, map the users, look at a few boxes, "
                                    "and switch the connections "
                                    "on again."),
    },
    {
        "after.mail",
        QT_TRANSLATE_NOOP("Checks", "Outgoing mail"),
        QT_TRANSLATE_NOOP("Checks",
            "Mail that was switched off for the import stays off; mail that is on writes to everybody at each change."),
        QT_TRANSLATE_NOOP("Checks",
            "Set outgoing mail as you want it, send one to yourself, and set up addresses that receive mail again."),
    },
    {
        "after.plan",
        QT_TRANSLATE_NOOP("Checks", "Plan and billing"),
        QT_TRANSLATE_NOOP("Checks", "A site that began as a trial ends with it, and seats are counted by product."),
        QT_TRANSLATE_NOOP(
            "Checks", "Look in the organisation's billing that each product has its plan, its seats and a way to pay."),
    },
    {
        "after.cloud-backup",
        QT_TRANSLATE_NOOP("Checks", "The cloud's own backups"),
        QT_TRANSLATE_NOOP("Checks",
            "The server's backup service has gone with the server, and its files hold nothing that is written from now "
            "on."),
        QT_TRANSLATE_NOOP("Checks", "Decide how the cloud site is backed up, and make a first backup of it."),
    },
    {
        "after.server-read-only",
        QT_TRANSLATE_NOOP("Checks", "The old server takes no more changes"),
        QT_TRANSLATE_NOOP("Checks", "What is written there now is in neither place where people look for it."),
        QT_TRANSLATE_NOOP("Checks",
            "Make the server read-only with a permission scheme, put up a banner with the new address, and keep the "
            "server and its backup for a while."),
    },
    {
        "after.people-told",
        QT_TRANSLATE_NOOP("Checks", "People know"),
        QT_TRANSLATE_NOOP("Checks", "The address, the way to sign in and much of the look have changed."),
        QT_TRANSLATE_NOOP("Checks", "Tell everybody the new address, how to sign in, and whom to ask."),
    },
    {
        "after.keys-revoked",
        QT_TRANSLATE_NOOP("Checks", "Tokens and keys of the migration"),
        QT_TRANSLATE_NOOP("Checks", "They open the whole site, and from now on nobody needs them."),
        QT_TRANSLATE_NOOP("Checks", "Revoke the API token, the organisation's key and the server's access token that "
                                    "you made for the migration."),
    },
};

} // namespace

std::span<const CheckWords> afterWords()
{
    return words;
}

} // namespace cloudward
