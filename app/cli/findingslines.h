// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/terminal.h"
#include "core/findings/findingtext.h"

#include <QJsonArray>

namespace cloudward {

/// Findings for people: severity, count, title, what to do, examples.
void sayFindings(const Findings &findings, Terminal &terminal);
/// Findings for --json.
QJsonArray findingsJson(const Findings &findings);

} // namespace cloudward
