// SPDX-License-Identifier: Apache-2.0
#include "wizard/steps/arrivalwork.h"

#include "core/checks/proofcsv.h"

#include <algorithm>

namespace cloudward {

Result<ArrivalOutcome> readArrival(const ArrivalParameters &parameters, Work &work)
{
    CloudClient client(parameters.access, work.cancel, parameters.retry);
    const auto counts = readCloudCounts(client, work);
    if (!counts)
        return std::unexpected(counts.error());
    if (const auto going = work.step({.phase = Phase::Comparing, .unit = Unit::Items, .item = {}}); !going)
        return std::unexpected(going.error());
    ArrivalOutcome outcome;
    // The list beside the chunks also has what was missing on the server already.
    const qint64 notToArrive = parameters.proof ? attachmentsNotToArrive(parameters.proof->mediaReportPath).size() : 0;
    outcome.rows = compareArrival(parameters.inventory, *counts, std::max(parameters.attachmentsLeftOut, notToArrive));
    if (parameters.proof) {
        auto proof = *parameters.proof;
        proof.inventory = parameters.inventory;
        auto rows = proveFurther(proof, outcome.rows, client, work);
        if (!rows)
            return std::unexpected(rows.error());
        outcome.rows = std::move(*rows);
    }
    outcome.checks = afterChecks(outcome.rows, *counts, parameters.inventory.apps, parameters.inventory.people);
    const bool anyUnequal = std::ranges::any_of(
        outcome.rows, [](const ArrivalRow &row) { return row.verdict != ArrivalRow::Verdict::Equal; });
    if (!parameters.csvPath.isEmpty() && anyUnequal) {
        if (const auto written = writeMissingCsv(parameters.csvPath, outcome.rows); written)
            outcome.csvPath = parameters.csvPath;
        else
            outcome.csvError = written.error();
    }
    return outcome;
}

void storeArrival(Migration &migration, const ArrivalOutcome &outcome)
{
    migration.setArrival(outcome.rows);
    migration.setAfterChecks(outcome.checks);
}

const ArrivalRow *findRow(const QList<ArrivalRow> &rows, QStringView id)
{
    const auto row = std::ranges::find_if(rows, [&](const ArrivalRow &each) { return each.id == id; });
    return row == rows.cend() ? nullptr : &*row;
}

} // namespace cloudward
