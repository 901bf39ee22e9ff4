// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/migration.h"

namespace cloudward {

/// The whole migration as one HTML file without scripts or outside references: decisions, checks, findings, chunks with
/// checksums, counts on both sides, what was not checked, the journal. Everything from outside is escaped.
QString htmlReport(const Migration &migration);

} // namespace cloudward
