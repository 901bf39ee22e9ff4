// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/secret.h"

namespace cloudward {

/// How to sign in over SSH. With everything empty: the agent, then the usual keys of ~/.ssh that have no passphrase.
struct SftpLogin
{
    Secret password; ///< the account's, or the passphrase of keyFile; empty where there is none
    QString keyFile; ///< a private key; empty for the agent and the usual keys
    QString
        acceptedHostKey; ///< "SHA256:…" as the person has accepted it for this host alone; empty: known_hosts decides

    bool operator==(const SftpLogin &) const = default;
};

} // namespace cloudward
