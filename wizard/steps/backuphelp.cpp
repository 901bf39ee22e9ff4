// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/backuppage.h"

namespace cloudward {

QString BackupPage::help() const
{
    return tr(
        "<p><b>It takes long?</b> Jira writes the whole file while it answers; with millions of issues that lasts "
        "hours. "
        "Walk on to step 3 meanwhile.</p>"
        "<p><b>The page did not answer?</b> A proxy in between may give up long before Jira has written everything. Do "
        "not "
        "start a second backup: say where the file is, and let Cloudward watch it until it is whole.</p>"
        "<p><b>The file stays on the server's machine.</b> Jira offers no download. Look for it there by SSH (SFTP), "
        "give "
        "its path as this computer sees it (a share, a mount), or an address where a web server offers it; or copy it "
        "by "
        "hand, for example with scp, and choose it.</p>"
        "<p><b>A fetch that broke off</b> goes on where it was, if the file on the server is still the same: by itself "
        "for "
        "some minutes, after a lost connection, a restart of the server or the sleep of this computer, and later when "
        "you "
        "press Retry.</p>"
        "<p><b>Errors in users' e-mails</b> block the import: each address has to be there, valid and used once. "
        "Correct them in Jira and make a new backup, or mend them in a copy below the findings.</p>"
        "<p><b>Illegal characters</b> have to go before the import; Jira's own export looks for them only in part of "
        "the database. A mended copy has none of them.</p>"
        "<p><b>Mending</b> writes a copy beside the backup, NAME-mended.zip, in which only what you ticked is changed, "
        "and a list of every change (CSV). The original is never written to. The copy is checked like any backup, and "
        "is the one that you import. To undo a change, choose again or go back to the original.</p>"
        "<p><b>Nobody should work in Jira</b> from this backup on: what is changed later does not arrive.</p>");
}

} // namespace cloudward
