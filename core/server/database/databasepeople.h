// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/person.h"
#include "core/server/database/databaseaccess.h"
#include "core/work/work.h"

namespace cloudward {

/// Everybody from the database of a Jira Server, with databaseQueries(): all directories, and users, groups, memberships
/// and last sign-ins of the active ones. Never writes: see ReadOnlyDatabase. For bodies of work: the connection belongs
/// to this thread and is closed at the end. Rows come one at a time; progress in rows. Cancel counts between rows; to
/// connect takes at most 15 seconds.
///
/// Unsupported where Qt's driver is missing (detail names its package in Debian) or the driver of ODBC; InvalidInput;
/// Unreachable, TimedOut; SignInRefused; NotFound (no such database); NotJira (it has not the tables or columns of
/// Jira; detail has the database's words); Forbidden (may not read them); ServerFailed for all else; Cancelled. No Error
/// has the password.
Result<People> readPeopleFromDatabase(const DatabaseAccess &access, Work &work);

} // namespace cloudward
