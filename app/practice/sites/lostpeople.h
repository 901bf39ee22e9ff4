// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

namespace cloudward {

/// People whom the practice cloud's import of data gets wrong, so that BigPicture cannot match them: of those with a
/// usable address and without an account, the last ones by name.
struct LostPeople
{
    qint64 missing = 0;     ///< so many arrive not at all
    qint64 readdressed = 0; ///< so many more arrive with another address: the same name at another domain
};

} // namespace cloudward
