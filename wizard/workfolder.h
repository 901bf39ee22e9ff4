// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

namespace cloudward {

/// Where exports, the fetched backup and the chunks go: the person's choice, else the folder of the document.
QString workFolder(const Migration &migration);

/// Where a packed chunk lies: chunks lie directly in the work folder.
QString chunkPath(const Migration &migration, const QString &file);

} // namespace cloudward
