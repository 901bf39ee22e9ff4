// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/checks/proof.h"
#include "core/migration/migration.h"

#include <optional>

namespace cloudward {

struct ArrivalParameters
{
    CloudAccess access;
    Inventory inventory;
    qint64 attachmentsLeftOut = 0;
    RetryPolicy retry;
    std::optional<ProofParameters> proof{}; ///< its inventory is this one
    QString csvPath{};                      ///< of what is missing; empty: not written
};

struct ArrivalOutcome
{
    QList<ArrivalRow> rows;
    QList<CheckResult> checks;
    QString csvPath{};               ///< as it was written; empty where nothing was missing
    std::optional<Error> csvError{}; ///< why it was not written
};

/// Counts what the cloud site holds and compares it with the backup: the body of "import.check" and "checks.run".
Result<ArrivalOutcome> readArrival(const ArrivalParameters &parameters, Work &work);
void storeArrival(Migration &migration, const ArrivalOutcome &outcome);

/// The row of that id; nullptr where there is none.
const ArrivalRow *findRow(const QList<ArrivalRow> &rows, QStringView id);

} // namespace cloudward
