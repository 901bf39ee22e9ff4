// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QString>

namespace cloudward {

/// What is said about a failure, translated. The only place where failures become prose; an address in it never carries
/// a user or a password.
struct ErrorText
{
    QString sentence; ///< what happened, to what, with both numbers where there are any
    QString whatNext; ///< what the person can do now
    QString details;  ///< for "Copy details": the code, the thing, the system's own words, the figures; lines
};

ErrorText textOf(const Error &error);

} // namespace cloudward
