// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

#include <QByteArrayView>

#include <array>
#include <functional>
#include <span>
#include <string>

namespace cloudward {

/// An entity whose rows are looked at, and the fields of it that are; a field may be an attribute or an element. Unused
/// fields are empty.
struct WantedRow
{
    static constexpr size_t mostFields = 4;
    QByteArrayView entity;
    std::array<QByteArrayView, mostFields> fields;
};

using RowValues =
    std::array<std::string, WantedRow::mostFields>; ///< UTF-8, as WantedRow::fields; empty where a row has none
using TakeRow = std::function<void(const WantedRow &wanted, const RowValues &values)>;

/// Reads a backup through once more for the rows of some entities: `take` gets each of them, in the order of the file. For
/// what an Inventory leaves out since there may be millions of it. Malformed where it cannot be read to its end; NotFound,
/// NotReadable, Cancelled, DiskFull as auditBackup(). Progress in bytes of the file.
Result<void> readWantedRows(const QString &path, std::span<const WantedRow> wanted, const TakeRow &take, Work &work);

} // namespace cloudward
