// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"

#include <QHash>

namespace cloudward {

/// One user a name: in the order of the active directories, the first of a name is the one who signs in. By user name.
QList<Person> effectiveUsers(const People &people);

/// The user names in each group, those of nested groups too, each once, sorted. Keys are lower case.
QHash<QString, QStringList> resolvedMembers(const People &people);

} // namespace cloudward
