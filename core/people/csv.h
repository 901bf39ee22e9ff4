// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QList>
#include <QStringList>

namespace cloudward {

/// RFC 4180: CRLF, quotes where a field holds a comma, a quote, CR or LF; quotes doubled.
QByteArray csvLine(const QStringList &fields);

struct CsvRow
{
    qint64 line = 0; ///< where it begins, from 1
    QStringList fields;
    bool operator==(const CsvRow &) const = default;
};

/// Reads a whole CSV: UTF-8 with or without BOM, CRLF or LF, comma or semicolon (told from the first line),
/// quoted line ends. Malformed, with the line number in `need`, for an open quote or a row whose number of
/// fields differs from the first.
Result<QList<QStringList>> readCsv(const QByteArray &bytes, const QString &name);
/// The same with the line of each row: empty lines are left out, and a field may have several.
Result<QList<CsvRow>> readCsvRows(const QByteArray &bytes, const QString &name);

/// The same of a file. TooLarge beyond 32 MB: need is its size, have the limit; the errors of reading.
Result<QList<CsvRow>> readCsvFile(const QString &path);

} // namespace cloudward
