// SPDX-License-Identifier: Apache-2.0
#include "core/work/priority.h"

#include <QtSystemDetection>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#endif

namespace cloudward {

void lowerThreadPriority()
{
#ifdef Q_OS_LINUX
    // On Linux a thread has a niceness of its own, by its own number; QThread's priorities say nothing under the usual
    // scheduling.
    const auto thread = id_t(::gettid());
    errno = 0;
    const int now = ::getpriority(PRIO_PROCESS, thread);
    if (errno == 0)
        ::setpriority(PRIO_PROCESS, thread, std::min(19, now + backgroundNiceness));
#endif
}

} // namespace cloudward
