// SPDX-License-Identifier: Apache-2.0
#include "core/backup/inventory.h"

#include <numeric>

namespace cloudward {

qint64 Inventory::attachmentBytes() const
{
    return std::accumulate(attachments.begin(), attachments.end(), qint64(0),
        [](qint64 sum, const AttachmentRow &row) { return sum + row.size; });
}

} // namespace cloudward
