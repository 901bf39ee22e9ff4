// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"

#include <QtTranslation>

#include <span>

namespace cloudward {

/// One row of the catalogue: what is true of every finding of this id. The texts are in English, in the
/// translation context "Findings".
struct FindingKind
{
    const char *id;
    Severity severity;
    Fix fix;
    bool inferred;
    const char *title;
    const char *why;
    const char *whatToDo;
};

std::span<const FindingKind> backupKinds();
std::span<const FindingKind> peopleKinds();
std::span<const FindingKind> securityKinds();
std::span<const FindingKind> mediaKinds();

} // namespace cloudward
