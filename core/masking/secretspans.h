// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/masking/maskspans.h"

namespace cloudward {

/// What stands in the place of a secret.
QString secretMask();

/// Places of a text that look like secrets: Atlassian's tokens (ATATT…, ATCTT…), JSON web tokens, what follows Bearer,
/// Basic and Authorization, cookies, values of password= and its like, user and password within an address, private
/// keys, and long rows of mixed letters and digits or hexadecimal digits. Left alone: SHA-256 as 64 hexadecimal digits
/// and after "SHA256:", which are shown as checksums and fingerprints.
void addSecretSpans(const QString &text, MaskSpans &spans);

/// The text with each of them masked. For the log. Any thread.
QString withoutSecrets(const QString &text);

} // namespace cloudward
