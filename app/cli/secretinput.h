// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/secret.h"

namespace cloudward {

/// A secret from the environment variable `variable`; where it is not set and standard input is not a terminal, the
/// first line of standard input. Never from an argument: those are seen by everybody on the machine.
Secret secretFromOutside(const char *variable);

} // namespace cloudward
