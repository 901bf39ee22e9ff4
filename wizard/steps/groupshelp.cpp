// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/groupspage.h"

using namespace Qt::StringLiterals;

namespace cloudward {

QString GroupsPage::help() const
{
    const auto section = [](const QString &title, const QString &text) {
        return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
    };
    return section(tr("People cannot sign in"),
               tr("They have an account, but none of their groups has access to the product. The import never turns "
                  "access on "
                  "by itself. Grant it to one of their groups; it may take up to a minute to show.")) +
           section(tr("jira-administrators is gone"), tr("Its members are now in “administrators”: the import renames "
                                                         "that one group. Permission schemes that named the "
                                                         "old group follow it.")) +
           section(tr("A group gives its members more than it did"),
               tr("It has joined a group of the cloud that had that name before, and with it all that group may do, in "
                  "Jira and "
                  "in Confluence. If that is not meant, take the people out of it, or change what the group grants, "
                  "before you "
                  "give it product access. Default access groups cannot be deleted.")) +
           section(tr("Groups that stay behind"), tr("site-admins, system-administrators, org-admins and the groups of "
                                                     "Atlassian's apps are kept by the cloud for "
                                                     "itself; the import leaves those of the server out. Make people "
                                                     "administrators by hand where they need it.")) +
           section(tr("Many groups"),
               tr("Filter and sort the table, select several rows (Shift, Ctrl, or all with Ctrl+A), and decide for "
                  "all of "
                  "them at once. Or save the table as CSV, let others fill in the column “decision” (grant, leave, or "
                  "“grant: ” with a product's name), and read it again.")) +
           section(tr("What Cloudward looks at"),
               tr("Access to products, administration of the site and its products, and permission schemes. Roles in "
                  "single projects, global permissions and what apps grant to a group are not told to programs: look "
                  "at "
                  "them on the site where a group of the cloud is joined.")) +
           section(tr("No seats are left"),
               tr("Each person with access counts once a product. The free plan ends at 10 people for Jira and 3 "
                  "agents for "
                  "service projects. Add seats, or leave out groups of people who have gone.")) +
           section(tr("The organisation's key is refused"),
               tr("It is made at admin.atlassian.com by an organisation administrator and is another one than your API "
                  "token. It "
                  "may have expired, or belong to an organisation that does not hold this site.")) +
           section(tr("“Review imported groups” is not there"),
               tr("The page shows it only while groups wait for it. Otherwise open each product under “Product access” "
                  "and add "
                  "the groups there."));
}

} // namespace cloudward
