// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/maskingfacts.h"

namespace cloudward {

class Session;

/// knownFacts() of the session's document, with this machine's name and the secrets of the session: for a Masker that
/// lives no longer than it has to.
MaskingFacts sessionFacts(const Session &session);

/// The same with namedFacts() of the document: what is added to the masks of those in its lists. Cheap.
MaskingFacts namedSessionFacts(const Session &session, const QStringList &domains);

} // namespace cloudward
