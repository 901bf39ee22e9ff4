// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

#include <QMap>

#include <array>

namespace cloudward {

/// All that a document holds, as plain values.
struct MigrationData
{
    Choices choices;
    Step currentStep = Step::BeforeYouStart;
    std::array<StepState, stepCount> steps{};
    QMap<QString, Findings> findings; ///< by origin
    std::optional<Inventory> inventory;
    MendWishes mendWishes;
    std::optional<Mended> mended;
    Audit originalAudit;
    std::optional<ServerFacts> serverFacts;
    std::optional<CloudFacts> cloudFacts;
    QList<CheckResult> checks;
    QList<CheckResult> afterChecks;
    QStringList ticked;
    std::optional<UsersFiles> usersFiles;
    QList<ChunkState> chunks;
    qint64 attachmentsLeftOut = 0;
    std::optional<MediaReport> mediaReport;
    std::array<Phases, stepCount> phases;
    QList<GroupReview> groupReviews;
    GroupDecisions groupDecisions;
    QList<SiteProduct> siteProducts;
    QStringList grantedGroups;
    QStringList formerGroups;
    QStringList rejoinedGroups;
    PersonChoices personChoices;
    std::optional<QList<CloudAccount>> cloudAccounts;
    QStringList invitedEmails;
    GroupChoices groupChoices;
    std::optional<QList<CloudGroupName>> cloudGroups;
    QList<ArrivalRow> arrival;
    QMap<QString, CheckNote> checkNotes; ///< by the check's id
    AppMigration appMigration;
    MigrationTimes times;
    MigrationPlan plan;
    QList<JournalLine> journal;
};

} // namespace cloudward
