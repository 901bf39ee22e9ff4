// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bigpicture/appaddresses.h"
#include "core/bigpicture/usermapping.h"
#include "wizard/session.h"
#include "wizard/steps/peoplework.h"

namespace cloudward {

/// What the pages of BigPicture work with, without a widget.

/// "BigPicture", or "BigGantt" where the backup lists that alone.
QString appName(const Migration &migration);
/// As the person says it, else as the backup lists it; may be empty.
QString appVersion(const Migration &migration);
/// The download folder that is watched: the person's choice, else the system's.
QString dumpFolder(const Migration &migration);
ImportAddress appPlace(AppPage page, const Choices &choices);

/// Keeps a dump in the document, with a line in the journal.
void storeDump(Migration &migration, const DumpRecord &dump);
void storeAppThere(Migration &migration, const AppThere &there);

/// All that a prediction needs; taken from the document in the window's thread. The users are those of the backup as the
/// server made it: the dump has the addresses of then.
struct PredictionWanted
{
    PeopleSource people;
    CloudAccess cloud;
    std::optional<OrganisationAccess> organisation;
};
/// Nothing where no backup was read: there are no people to predict for.
std::optional<PredictionWanted> predictionWanted(const Session &session);

/// What "bigpicture.predict" comes back with.
struct PredictedMapping
{
    PeopleMap map;
    MappingPrediction prediction;
    std::optional<Error> organisation; ///< why hidden addresses were not asked for to the end
};
/// Reads the accounts of the site and predicts the app's screen. Errors of CloudClient.
Result<PredictedMapping> predictScreen(const PredictionWanted &wanted, Work &work);
/// The accounts as they were read, and how many the app cannot match.
void storePrediction(Migration &migration, const PredictedMapping &predicted);

} // namespace cloudward
