// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/xmlscan.h"

namespace cloudward {

/// A handler that knows in which row of a backup it is.
class RowReader : public XmlHandler
{
public:
    /// "Issue 10001"; only from within onRowEnd.
    virtual QString currentRow() const = 0;

    /// Called at the end of each row with the offset behind it.
    std::function<void(qint64 end)> onRowEnd;
    /// Asked where fields lie before `end`; onField is called only if somebody wants to know.
    std::function<bool(qint64 end)> wantsFields;
    /// Called before the row ends for each of its fields, with the offsets that its value lies between.
    std::function<void(QByteArrayView name, qint64 from, qint64 to)> onField;
};

} // namespace cloudward
