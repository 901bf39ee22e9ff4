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
};

} // namespace cloudward
