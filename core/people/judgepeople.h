// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/findings/finding.h"
#include "core/people/person.h"

namespace cloudward {

/// Every rule about users and groups, wherever they were read: findings users.* and groups.*, in no order of severity.
Findings judgePeople(const People &people);

} // namespace cloudward
