// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/httpclient.h"

namespace cloudward {

/// How patient an SFTP connection is, and where SSH's own files lie. People use the defaults; tests make it short.
struct SftpSettings
{
    /// Connecting; signing in; and later silence while an answer is awaited.
    std::chrono::milliseconds timeout{30'000};
    /// A lost connection is made anew so many times without one new byte in between.
    RetryPolicy retry{.tries = 5, .firstPause = std::chrono::seconds(1), .longestPause = std::chrono::seconds(30)};
    QString sshFolder{}; ///< known_hosts and the usual keys; empty: ~/.ssh, and the system's known hosts too
};

} // namespace cloudward
