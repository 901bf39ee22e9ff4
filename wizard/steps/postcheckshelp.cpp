// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/postcheckspage.h"

using namespace Qt::StringLiterals;

namespace cloudward {

QString PostChecksPage::help() const
{
    const auto section = [](const QString &title, const QString &text) {
        return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
    };
    return section(tr("My content belongs to “Admin”"), tr("A known fault: what the account that ran the import had "
                                                           "written on the server may belong to a user “Admin” "
                                                           "afterwards. It cannot be put right from outside; ask "
                                                           "Atlassian's support and name the project and a few "
                                                           "issues.")) +
           section(tr("Issues differ by a few"),
               tr("The cloud tells an estimate that lags behind changes, and counts only what your account may browse. "
                  "Give your "
                  "account the right to browse all projects (step 7), wait some minutes, and count again.")) +
           section(tr("The sample"),
               tr("Attachments are compared by name and size in issues that are drawn at random, and one file of each "
                  "is "
                  "opened: an issue lists its attachments also where a file did not arrive. The report states how many "
                  "issues, and the number (the seed) with which the same ones can be drawn again.")) +
           section(tr("Members differ"),
               tr("Members are told by their addresses. Accounts that hide theirs are told by their names, and where "
                  "that "
                  "is not enough the row says that it cannot be known. You yourself are missing from your groups until "
                  "step 7.")) +
           section(tr("Attachments differ"), tr("First look in step 5 whether all chunks are imported, then at what "
                                                "packing left out in step 3: files over the "
                                                "limit, and files that were missing on the server already. Import the "
                                                "chunk of the project once more if it "
                                                "should be there.")) +
           section(tr("Users differ"),
               tr("Users are matched by their e-mail addresses: those with the same address became one. Accounts that "
                  "the site "
                  "hides from you are not counted. Users that were deleted on the server do not come along.")) +
           section(tr("Avatars or logos are missing"),
               tr("They are in the first chunk of the media. Import it once more.")) +
           section(tr("Apps"), tr("Data of Marketplace apps does not come with the import. Each app has its own way, "
                                  "BigPicture among them: "
                                  "install it on the site first and restore its snapshot after this step.")) +
           section(tr("Something else"), tr("Atlassian's public tracker lists the known faults of imports with ways "
                                            "around them; their support helps with the "
                                            "rest. The report holds the figures that they ask for."));
}

} // namespace cloudward
