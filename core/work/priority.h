// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cloudward {

/// How much lower than the window's the priority of background work is (Linux: in steps of nice, 0 to 19).
inline constexpr int backgroundNiceness = 10;

/// Lowers the priority of the calling thread by backgroundNiceness, so that work leaves the processor to a window that
/// wants it. Threads that it makes from then on inherit that. Cannot be taken back without rights; does nothing where the
/// system has no priorities of single threads.
void lowerThreadPriority();

} // namespace cloudward
