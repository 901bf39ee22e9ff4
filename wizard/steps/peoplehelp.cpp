// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/peoplepage.h"

using namespace Qt::StringLiterals;

namespace cloudward {

QString PeoplePage::help() const
{
    const auto section = [](const QString &title, const QString &text) {
        return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
    };
    return section(tr("How people are matched"),
               tr("The import knows people by their address alone: an account with the same address is theirs, "
                  "whatever its case. "
                  "Where none is there, the import makes one. What you choose by hand here tells Cloudward, your list "
                  "and the "
                  "tables made from it who is who; it does not change what the import does.")) +
           section(tr("Somebody surely has an account, and is not matched"),
               tr("The account may have another address, or hide it. Choose it by hand, or give the user the address "
                  "of the account, "
                  "so that the import finds it, too. With a key of the organisation hidden addresses can be asked "
                  "for.")) +
           section(tr("Proposals"), tr("“Perhaps” is a guess by the name before the @ or by the name. It is never "
                                       "taken by itself: look at it, "
                                       "select the rows, and press “Take the proposal”.")) +
           section(tr("New addresses"), tr("They are wishes to the mender of step 2. The backup stays as it is; the "
                                           "mended copy has them, and its preview "
                                           "shows them. Write the copy anew after you have changed addresses here.")) +
           section(tr("Many users"),
               tr("Find and sort in the table, select several rows (Shift, Ctrl, or all with Ctrl+A), and decide for "
                  "all of them. Or "
                  "save the table as CSV, let others fill in “decision” (account or nobody), account_email and "
                  "new_email, "
                  "and read it again. Ctrl+Z takes back the last change, Ctrl+Shift+Z does it again.")) +
           section(tr("Groups"),
               tr("The import goes by names: a group joins the cloud’s group of the same name, or is made. A group "
                  "chosen by hand "
                  "says where its members belong, for your list and the saved table; the import does not follow it.")) +
           section(tr("Invitations"), tr("Who is invited gets an e-mail of Atlassian’s, and takes a seat of each "
                                         "product that they get access to. Nobody is "
                                         "invited before you have ticked how many.")) +
           section(tr("What belongs to somebody"), tr("Issues reported and assigned, comments, filters and boards, as "
                                                      "the backup has them. What apps keep for a user is "
                                                      "not among it."));
}

} // namespace cloudward
