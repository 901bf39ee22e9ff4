// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"

namespace cloudward {

/// BigPicture, or BigGantt, the smaller app of the same data: by the key, case ignored, as findBigPicture() tells them in a
/// server's list.
bool isBigPicture(const InstalledApp &app);

} // namespace cloudward
