// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/csv.h"

namespace cloudward {

/// What is wrong with one row of a CSV.
struct CsvFault
{
    enum class Kind {
        FieldCount, ///< another number of fields than the first row has
        OpenQuote,  ///< from this line on a quote is not closed: all that follows is lost
        StrayText,  ///< text after a closing quote
        NotUtf8,
    };
    qint64 line = 0; ///< from 1
    Kind kind = Kind::FieldCount;
    qsizetype fields = 0; ///< of FieldCount: how many there are …
    qsizetype wanted = 0; ///< … and how many the first row has
    bool operator==(const CsvFault &) const = default;
};

struct CsvContents
{
    QList<CsvRow> rows; ///< without those that have a fault
    QList<CsvFault> faults;
};

/// Reads a whole CSV as readCsvRows() does, but for this: a row with a fault is told, and the others count.
CsvContents readCsvLeniently(const QByteArray &bytes);

} // namespace cloudward
