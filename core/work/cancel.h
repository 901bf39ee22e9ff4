// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

namespace cloudward {

/// A wish to stop, shared by copies. Thread-safe. Work polls it once a unit: a buffer, an entry, a request.
class Cancel
{
public:
    void request() { m_flag->store(true, std::memory_order_relaxed); }
    bool requested() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

} // namespace cloudward
