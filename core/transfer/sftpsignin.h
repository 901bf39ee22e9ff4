// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftplink.h"

namespace cloudward {

/// Signs in over a connection whose host key is trusted. With a key file: by that alone, or by the agent where the key
/// has a passphrase and none is given. Otherwise: the agent, the usual keys without a passphrase, and the password, by
/// whichever one of the two ways the server takes one; a password that was refused is not sent a second time.
/// SignInRefused; InvalidInput (the key file, whose passphrase is missing or wrong), NotFound and NotReadable (the key
/// file); Unsupported (the server asks for more than a password); Unreachable, TimedOut, Cancelled.
Result<void> signIn(const SftpLink &link, const SftpLogin &login, const SftpSettings &settings);

} // namespace cloudward
