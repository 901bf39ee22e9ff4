// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediacollector.h"

namespace cloudward {

/// Takes every file below `root` to the collector, by name in each folder, as `prefix` and its path from there. Links
/// to folders, and to files outside, are left out; so is what cannot be read. Holds one folder's names at a time (and
/// those of the folders above it), and asks the file system once a file.
/// NotReadable, NotFound (also when a mount goes away meanwhile), Cancelled.
Result<void> walkFolder(const QString &root, const QString &prefix, MediaCollector &collector, Work &work);

} // namespace cloudward
