// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/importtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::ImportPage)
};

QString section(const QString &title, const QString &text)
{
    return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
}

} // namespace

QString importHelp()
{
    return section(Words::tr("“The archive doesn't contain entities.xml”"),
               Words::tr(
                   "The ZIP has a folder inside that holds the two XML files. They must lie at its root: entities.xml "
                   "and activeobjects.xml side by side. Take the ZIP as Jira wrote it, or pack the files themselves "
                   "and not their folder. The audit of step 2 sees this before you upload.")) +
           section(Words::tr("Invalid characters in the XML"),
               Words::tr("Old versions and apps left control characters behind that XML does not allow, and the import "
                         "stops at "
                         "the first. Step 2 tells where they are. Clean a copy of the backup, audit it again, and "
                         "upload that.")) +
           section(Words::tr("It stands still at 50 % or 90 %"),
               Words::tr(
                   "At 50 % the database is brought to the cloud's version, at 90 % users and groups are made. Nothing "
                   "moves on the page meanwhile. Let it run; do not start a second import. If neither has moved for a "
                   "day, ask Atlassian's support with the time at which you started.")) +
           section(Words::tr("Errors with users or e-mail addresses"),
               Words::tr(
                   "Messages such as “Error processing user emails CSV” or “WrappingCrowdException”, also at the very "
                   "end "
                   "of an import, mean one of these:<ul>"
                   "<li>an address without a top-level domain, like john@company;</li>"
                   "<li>an address in a domain that cannot exist, like example.com;</li>"
                   "<li>an address with characters that are not allowed, or none at all;</li>"
                   "<li>two users with the same address, or the same user twice in one directory;</li>"
                   "<li>a user name that begins with addon_, which is kept for Marketplace apps.</li></ul>"
                   "The audit of step 2 lists all of them. Put them right on the server, make the backup again, and "
                   "import that.")) +
           section(Words::tr("Error 139"), Words::tr("Access to Jira Work Management differs between the two sides. "
                                                     "Add that product to the cloud site, or "
                                                     "ask Atlassian's support.")) +
           section(Words::tr("Links still lead to the old server"),
               Words::tr("The page lists server addresses only when it finds links to them. Choosing the right one "
                         "before “Run "
                         "import” rewrites them; afterwards each has to be changed by itself. So take the time to "
                         "compare the "
                         "address with the one shown above.")) +
           section(Words::tr("Merge or overwrite?"),
               Words::tr(
                   "Merging keeps everybody who is in the cloud, and joins groups of the same name, in Jira and in "
                   "Confluence: who comes from the server gets what that group may do in the cloud. Overwriting "
                   "deletes all "
                   "users of the site first. On a new site with nobody but you, merging is the safe choice.")) +
           section(Words::tr("The import page is not where it should be"),
               Words::tr(
                   "Atlassian moves its pages. Go by the click path beside the button: Settings, System, and there the "
                   "section Import and Export. “Restore system”, which older guides name, is no longer there.")) +
           section(Words::tr("Your own account can no longer sign in"),
               Words::tr("After overwriting users, sign in as the organisation's administrator at admin.atlassian.com "
                         "and give "
                         "yourself the site and product administration again.")) +
           section(Words::tr("Cannot be undone"),
               Words::tr("The import replaces all projects, issues and settings of the site. If it holds something "
                         "that you need, "
                         "make a backup of the site first, and wait until nobody works on it."));
}

} // namespace cloudward
