// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/inventory.h"
#include "core/media/mediasource.h"

namespace cloudward {

/// Compares the files with the FileAttachment rows of a backup, by original project key: media.missing,
/// media.wrong-size, media.orphan. Examples are paths.
Findings matchMedia(const QList<MediaEntry> &entries, const Inventory &inventory);

} // namespace cloudward
