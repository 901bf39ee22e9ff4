// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/emailplan.h"

namespace cloudward {

/// Why a rule for addresses, or a row of a CSV, does not do what it says: a sentence or two, translated, with the line of
/// the CSV where it has one.
QString emailPlanProblemText(const EmailPlanProblem &problem);

} // namespace cloudward
