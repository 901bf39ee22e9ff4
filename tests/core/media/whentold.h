// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/work.h"

namespace cloudward::test {

/// Work that calls `what` the first time that progress is told of this phase and file.
inline Work whenTold(Phase phase, const QString &item, std::function<void()> what)
{
    Work work;
    work.progress = ProgressSink([phase, item, what = std::move(what), done = false](const Progress &now) mutable {
        if (done || now.phase != phase || !now.item.contains(item))
            return;
        done = true;
        what();
    });
    return work;
}

} // namespace cloudward::test
