// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/progress.h"
#include "core/work/rate.h"

namespace cloudward {

/// What a piece of work is busy with, as one says it: "Packing".
QString phaseText(Phase phase);

/// "Packing · 1.20 GB of 4.00 GB · 110 MB a second · 25 s left": what is known of it.
QString progressText(const Progress &progress, const Rate &rate);

/// How full a bar of 0 to 1000 is; -1 where the total is not known.
int barValue(const Progress &progress);

} // namespace cloudward
