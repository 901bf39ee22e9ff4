// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/schedule/schedule.h"

#include <QTimeZone>
#include <QUrl>

namespace cloudward {

struct RunbookFacts
{
    QString name{}; ///< of the migration
    QUrl server{};  ///< may be empty, as the next
    QUrl cloud{};   ///< …
    Schedule schedule{};
    QTimeZone zone{QTimeZone::UTC}; ///< in which times are given
    bool overwritesUsers = false;   ///< the import replaces the users of the cloud site
    bool bigPicture = false;
    bool practice = false;
};

/// The plan as one HTML file without scripts or outside references, for the people who carry it out: each step with its
/// times, who sees to it and whether somebody has to be there, when to go on and when not, what cannot be undone, the way
/// back, and whom to tell. Everything from outside is escaped.
QString runbookHtml(const RunbookFacts &facts);

} // namespace cloudward
