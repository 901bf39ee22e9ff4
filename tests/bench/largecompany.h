// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"

namespace cloudward {

/// A company as benchmarks of the window want it; the same each time.
struct LargeCompany
{
    int users = 100'000;
    int groups = 10'000;
    int projects = 0;

    Inventory inventory() const;
    /// Most users have one, some hide its address, some have another one.
    QList<CloudAccount> accounts() const;
};

} // namespace cloudward
