// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/migration/supportbundle.h"

namespace cloudward {

class Session;

/// Versions, system, screens, language and room on the disk, for a support bundle; `log` as it is given. English, not
/// masked. Window's thread.
SupportFacts supportFacts(const Session &session, const QString &log);

} // namespace cloudward
