// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migrationdata.h"

namespace cloudward {

class DocumentStore;

/// What is saved as one: the values that one setter changes.
enum class Part {
    Choices,
    CurrentStep,
    Steps,
    FindingLists,
    Inventory,
    MendWishes,
    Mended,
    ServerFacts,
    CloudFacts,
    Checks,
    AfterChecks,
    Ticked,
    UsersFiles,
    Chunks,
    LeftOut,
    MediaReport,
    ConfirmedPhases,
    GroupReviews,
    Decisions,
    SiteProducts,
    GrantedGroups,
    FormerGroups,
    RejoinedGroups,
    Arrival,
    CheckNotes,
    AppMigration,
    Times,
    Plan,
    ChosenPersons,
    CloudAccounts,
    InvitedEmails,
    ChosenGroups,
    CloudGroups,
    Journal,
};

/// Replaces what the document holds of this part; of the journal, adds what is new. To be called in a transaction.
Result<void> writePart(DocumentStore &store, Part part, const MigrationData &data);
/// Malformed where a row makes no sense.
Result<MigrationData> readAll(DocumentStore &store);

} // namespace cloudward
