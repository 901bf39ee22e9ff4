// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftpaddress.h"

#include <chrono>
#include <functional>

namespace cloudward {

/// Asked every tenth of a second or so by what waits: true ends the waiting with Cancelled.
using StopAsked = std::function<bool()>;

/// A TCP connection to the address's host, each of its IP addresses tried in turn; the file descriptor is the caller's.
/// Unreachable, TimedOut, Cancelled.
Result<int> connectSocket(const SftpAddress &address, std::chrono::milliseconds timeout, const StopAsked &stopAsked);

} // namespace cloudward
