// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/maskingfacts.h"
#include "core/migration/migration.h"

namespace cloudward {

/// Everybody and every host that a document knows, for a Masker: users of the backup with their addresses before and
/// after mending, accounts of the site, who is named by choices and notes; the server, the site, the database, proxies.
/// The same person is one, as far as an address or a name tells. Linear. No secrets: the document has none.
MaskingFacts knownFacts(const Migration &migration);

/// Whom knownFacts() would find anew: changes when one of its lists does. Cheap.
size_t knownFactsStamp(const Migration &migration);

} // namespace cloudward
