// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/guide/fact.h"
#include "core/work/error.h"

#include <QByteArray>
#include <QList>

namespace cloudward {

/// The facts in the form of resources/guide/guide.json. Malformed where an entry lacks its id, title or text, where a step or
/// kind is unknown, or an id stands twice; the error's subject is the entry's id or number.
Result<QList<Fact>> readGuide(const QByteArray &json);

/// The guide that is compiled into the program. Fails only where the program was built wrongly.
Result<QList<Fact>> loadGuide();

} // namespace cloudward
