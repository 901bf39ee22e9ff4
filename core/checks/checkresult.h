// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"

#include <QList>
#include <QString>

namespace cloudward {

/// Outcome of one check of "Before you start" or of step 8.
enum class Outcome {
    Unknown, ///< not checked: not connected, or no backup loaded; the person ticks it by hand
    Fine,
    Attention, ///< may go on, after reading
    Blocked,   ///< the migration would fail or do harm
};

/// One check. Title, why and what to do come from checktext.h by id, like a finding's.
struct CheckResult
{
    QString id; ///< before.version, before.site, before.existing-data, before.permissions-server, …
    Outcome outcome = Outcome::Unknown;
    QString fact; ///< what was seen, in figures and names: "8.20.10", "3 projects, 120 issues"; translated
    /// A tick of the person is asked: only they can know (Unknown), or they must say that they have read it (Attention,
    /// Blocked: to go on all the same is their decision, like the loss of what the cloud site holds).
    bool byHand = false;

    bool operator==(const CheckResult &) const = default;
};

} // namespace cloudward
