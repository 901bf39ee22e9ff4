// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guide/fact.h"

#include <QList>

namespace cloudward {

/// docs/guide-facts.md: every fact with the page that tells it, the places in the guides that it stands for, and the checks,
/// findings and controls that cover it. In English, whatever the program's language is.
QString factsTable(const QList<Fact> &facts);

} // namespace cloudward
