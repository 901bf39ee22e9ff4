// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/practice/sites/arriving.h"

namespace cloudward {

/// What the validation page says about people who do not arrive as they are.
QStringList peopleWarnings(const People &people);

/// People and groups of a backup become accounts and groups of the site:
/// - by e-mail, an account that is there already is used; of several people with one address the first gets the account
///   and the others' memberships;
/// - people without a usable address arrive inactive; addon_ names do not arrive;
/// - jira-administrators becomes administrators, reserved groups do not arrive, groups of one name merge, new groups give
///   no access;
/// - the importer's own memberships do not arrive;
/// - without merging, other people and their memberships are removed first.
void applyPeople(const People &people, const ImportChoices &choices, CloudState &state);

} // namespace cloudward
