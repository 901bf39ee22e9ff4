// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/arrival.h"

class QWidget;

namespace cloudward {

class PairBars;

/// The counts of the backup and of the cloud as bars. Owned by `parent`.
PairBars *makeArrivalChart(const QString &objectName, QWidget *parent);
/// Those rows that count the whole and are known on both sides.
void showArrival(PairBars &chart, const QList<ArrivalRow> &rows);

} // namespace cloudward
