// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/database/databaseaccess.h"

#include <QSqlError>

namespace cloudward {

/// What a failure of a database means: by the number or SQLSTATE that it gives; by its English words where there is none
/// (PostgreSQL's client tells no state of a refused connection). What cannot be told is Unreachable while connecting and
/// ServerFailed later. detail has the database's words, and never the password, should they have it.
Error databaseError(const DatabaseAccess &access, const QSqlError &error);

} // namespace cloudward
