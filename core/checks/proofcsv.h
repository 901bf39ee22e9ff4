// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/arrival.h"
#include "core/work/error.h"

namespace cloudward {

/// Writes what is missing, a line each: what, missing, expected, found, verdict, why; one line without a name for a row that
/// is not equal and names nothing. RFC 4180, UTF-8; an older file is replaced. DiskFull, NotWritable.
Result<void> writeMissingCsv(const QString &path, const QList<ArrivalRow> &rows);

} // namespace cloudward
