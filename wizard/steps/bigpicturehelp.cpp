// SPDX-License-Identifier: Apache-2.0
// Long texts of BigPicture's pages.
#include "wizard/steps/bigpicturedumppage.h"
#include "wizard/steps/bigpicturefinishpage.h"
#include "wizard/steps/bigpictureinstallpage.h"
#include "wizard/steps/bigpicturerestorepage.h"

namespace cloudward {

QString BigPictureDumpPage::help() const
{
    return tr(
        "<p><b>The road in five steps.</b> 1: the app's dump, here. 2: Jira's backup, which is step 2 of Jira's own "
        "road. "
        "3: its import, Jira's step 4. 4: the app is installed on the cloud site. 5: the dump is restored there.</p>"
        "<p><b>Which version?</b> 8.2.2 or later. Upgrade before the dump: one of an older version is not for the "
        "cloud.</p>"
        "<p><b>Jira Data Center</b>: the app asks to be installed again, in the same version, before it prepares a "
        "dump.</p>"
        "<p><b>The dump is not in the list?</b> Load the page anew. It stands on top when it is finished.</p>"
        "<p><b>The file is refused here?</b> It is empty, is a web page (you were signed out: sign in and press "
        "Download "
        "again), or is still being written. Cloudward does not look into a dump: its format is not public.</p>"
        "<p><b>No migration assistant.</b> Atlassian's JCMA gives issues and users new numbers, and the dump would fit "
        "nothing.</p>"
        "<p><b>Not used any more?</b> Skip the step, or take away the tick in “Before you start”.</p>");
}

QString BigPictureInstallPage::help() const
{
    return tr(
        "<p><b>Who may install apps?</b> An administrator of the site. If Jira says that you may not, do step 7 first: "
        "imports leave out the groups of whoever runs them.</p>"
        "<p><b>Which app?</b> The same as on the server: BigPicture for BigPicture, BigGantt for BigGantt.</p>"
        "<p><b>The licence</b> of the server does not count in the cloud. A trial from the marketplace is enough to "
        "restore "
        "and to look.</p>"
        "<p><b>How is it seen?</b> An installed app has an account of its own on the site, and Cloudward looks for one "
        "of "
        "the app's name. There is no documented call that lists installed apps, so only the app's own page is "
        "proof.</p>");
}

QString BigPictureRestorePage::help() const
{
    return tr(
        "<p><b>How does the app match people?</b> By e-mail: the address that the server had when the dump was made, "
        "and the "
        "address of the cloud account. Who was given another address by the mender is matched by Jira's import and not "
        "by "
        "the app, and is chosen by hand.</p>"
        "<p><b>More than 20 without a match?</b> Look at them before you go on. <b>More than 30</b> usually mean that "
        "Jira's "
        "import did not bring all users: look at step 8's counts before anything else.</p>"
        "<p><b>Somebody has no account?</b> Make one before the restore, by an invitation; afterwards the screen is "
        "gone, "
        "and what was theirs is nobody's.</p>"
        "<p><b>Something is in the cloud's app already?</b> The restore replaces all of it. The app makes a dump of "
        "its "
        "state before, on top of the list of dumps: by restoring that one you are back where you were.</p>"
        "<p><b>The upload fails?</b> Load the page anew and try again. The kept file can be compared by its checksum: "
        "Cloudward does so before it is given to the page.</p>");
}

QString BigPictureFinishPage::help() const
{
    return tr("<p><b>Why are connections off?</b> The restore sets every integration to “not operational”, so that the "
              "app on the "
              "server and the app in the cloud do not change the same things in another system at the same time. "
              "Switch off a "
              "connection on the server before you switch it on in the cloud.</p>"
              "<p><b>Where?</b> App configuration › Integrations › Connections, the switch in the column Active.</p>"
              "<p><b>Something is wrong?</b> Nothing is lost: the dump is kept with the migration, the app's own dump "
              "of the state "
              "before is in its list, and the restore may be done again.</p>");
}

} // namespace cloudward
