// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

namespace cloudward {

/// What went wrong with one group, while the work went on with the others.
struct GroupFailure
{
    QString group;
    Error error;

    bool operator==(const GroupFailure &) const = default;
};

/// Whether a failure concerns the whole site, so that going on with the next group has no sense.
inline bool concernsAll(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::Unreachable:
    case ErrorCode::CertificateUntrusted:
    case ErrorCode::SignInRefused:
    case ErrorCode::CaptchaRequired:
    case ErrorCode::NotJira:
    case ErrorCode::RateLimited: return true;
    default: return false;
    }
}

} // namespace cloudward
