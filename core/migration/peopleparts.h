// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/partstables.h"

namespace cloudward {

/// The mapping of people and groups in a document: each part one row of a table of its own, compressed CBOR, since there may
/// be a hundred thousand accounts and the window waits while they are saved. Documents of before have no such table, and
/// get it with the first part that is written.
Result<void> writePeoplePart(DocumentStore &store, Part part, const MigrationData &data);
/// Malformed where a part is none.
Result<void> readPeopleParts(DocumentStore &store, MigrationData &data);

} // namespace cloudward
