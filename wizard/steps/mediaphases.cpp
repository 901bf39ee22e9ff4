// SPDX-License-Identifier: Apache-2.0
// The phases of step 5 by hand.
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

} // namespace cloudward
