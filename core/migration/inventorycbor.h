// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/work/error.h"

namespace cloudward {

/// An inventory as CBOR, the same bytes for the same inventory. People are arrays in the order of their struct's
/// members; attachments and issue places, of which there may be millions, are byte strings of little-endian integers,
/// one column after another.
QByteArray inventoryToCbor(const Inventory &inventory);
/// Malformed.
Result<Inventory> inventoryFromCbor(const QByteArray &cbor);

} // namespace cloudward
