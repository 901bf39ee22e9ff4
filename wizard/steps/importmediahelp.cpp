// SPDX-License-Identifier: Apache-2.0
// What step 5 says at length: its phases by hand, and its help.
#include "wizard/steps/importtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cloudward::ImportMediaPage)
};

} // namespace

QList<PhaseList::Item> mediaPhases()
{
    return {
        {u"uploaded"_s, Words::tr("The file is chosen and uploaded"),
            Words::tr("Choose “Import media” on the page, and this file. Leave the tab open until the bar is full.")},
        {u"processed"_s, Words::tr("It is processed: the page offers “Proceed”"),
            Words::tr("The page then says that it will import non-database content. If it just loads anew and says "
                      "nothing, processing has failed: press the button below.")},
        {u"proceeded"_s, Words::tr("“Proceed” is pressed and the import runs"),
            Words::tr("From several minutes to several hours. It cannot be undone.")},
        {u"imported"_s, Words::tr("The page confirms that the import is complete"),
            Words::tr("Open an issue with attachments in a new tab and look at one before you go on.")},
    };
}

QString importMediaHelp()
{
    const auto section = [](const QString &title, const QString &text) {
        return u"<h4>%1</h4><p>%2</p>"_s.arg(title, text);
    };
    return section(Words::tr("The page loads anew and nothing happens"),
               Words::tr(
                   "That is how a file that was broken off while it was processed looks: no message, no progress. Mark "
                   "the "
                   "chunk as failed and try it once more. If it happens again, the file is too large for the site's "
                   "patience: "
                   "pack smaller chunks.")) +
           section(Words::tr("How large may a chunk be?"),
               Words::tr(
                   "More than 10 GB in one file is asking for trouble, and Atlassian advises chunks of 2 to 5 GB. "
                   "Cloudward packs "
                   "4 GB unless you choose another size in step 3. Each chunk has the folders data/attachments at its "
                   "root; the "
                   "first one carries data/avatars and logos, too. A project may be spread over several.")) +
           section(Words::tr("The message about non-database content"),
               Words::tr(
                   "It says that the import brings what is not in the database, such as attachments and avatars, that "
                   "it belongs "
                   "after the data import, which removes such content, and that it cannot be undone. This is as it "
                   "should be: "
                   "press “Proceed”.")) +
           section(Words::tr("Attachments are missing on issues"),
               Words::tr(
                   "Import the chunk that holds their project once more; what is there already is not doubled. If they "
                   "were left "
                   "out when packing, step 3 says which and why: larger than the limit, or not on the disk any "
                   "more.")) +
           section(Words::tr("The data has to be imported once more"),
               Words::tr("Then all chunks have to be imported again after it. Step 4 asks you about it.")) +
           section(Words::tr("No media at all"),
               Words::tr("If the server has no attachments, avatars or logos that you want, skip this step."));
}

} // namespace cloudward
