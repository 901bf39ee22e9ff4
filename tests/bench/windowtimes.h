// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

namespace cloudward {

/// What a window needed for the same thing, several times.
struct WindowTimes
{
    std::vector<double> whole; ///< milliseconds until what is shown is right and painted
    std::vector<double> busy;  ///< the longest that the window worked at a stretch, in its thread's processor time

    /// The processor time of this thread in milliseconds: what others do on the machine is not in it.
    static double worked();
    /// Lets the window work until `done`, and then until all is painted. It waits as a window does, and leaves the processor to
    /// the others meanwhile.
    void measure(const std::function<bool()> &done);
    /// A row of the table: median and worst.
    void print(const char *what, const char *goal) const;
};

} // namespace cloudward
