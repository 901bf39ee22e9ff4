// SPDX-License-Identifier: Apache-2.0
#include "core/work/error.h"

namespace cloudward {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return QStringLiteral("Cancelled");
    case ErrorCode::InvalidInput: return QStringLiteral("InvalidInput");
    case ErrorCode::NotFound: return QStringLiteral("NotFound");
    case ErrorCode::NotReadable: return QStringLiteral("NotReadable");
    case ErrorCode::NotWritable: return QStringLiteral("NotWritable");
    case ErrorCode::DiskFull: return QStringLiteral("DiskFull");
    case ErrorCode::ExistsAlready: return QStringLiteral("ExistsAlready");
    case ErrorCode::SourceChanged: return QStringLiteral("SourceChanged");
    case ErrorCode::Malformed: return QStringLiteral("Malformed");
    case ErrorCode::Unsupported: return QStringLiteral("Unsupported");
    case ErrorCode::TooLarge: return QStringLiteral("TooLarge");
    case ErrorCode::Unreachable: return QStringLiteral("Unreachable");
    case ErrorCode::TimedOut: return QStringLiteral("TimedOut");
    case ErrorCode::CertificateUntrusted: return QStringLiteral("CertificateUntrusted");
    case ErrorCode::HostKeyUnknown: return QStringLiteral("HostKeyUnknown");
    case ErrorCode::HostKeyChanged: return QStringLiteral("HostKeyChanged");
    case ErrorCode::SignInRefused: return QStringLiteral("SignInRefused");
    case ErrorCode::CaptchaRequired: return QStringLiteral("CaptchaRequired");
    case ErrorCode::Forbidden: return QStringLiteral("Forbidden");
    case ErrorCode::NotJira: return QStringLiteral("NotJira");
    case ErrorCode::RateLimited: return QStringLiteral("RateLimited");
    case ErrorCode::Conflict: return QStringLiteral("Conflict");
    case ErrorCode::ServerFailed: return QStringLiteral("ServerFailed");
    case ErrorCode::NeedsPerson: return QStringLiteral("NeedsPerson");
    case ErrorCode::Unexpected: return QStringLiteral("Unexpected");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace cloudward
