// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

namespace cloudward {

/// What went wrong, out of few. wizard/errortext has one sentence for each and the compiler finds the missing one.
enum class ErrorCode {
    Cancelled,     ///< the person asked to stop
    InvalidInput,  ///< an argument or a field is not usable; detail says why
    NotFound,      ///< the file, folder, page or entity is not there
    NotReadable,   ///< it is there and cannot be read
    NotWritable,   ///< it cannot be written, for another reason than space
    DiskFull,      ///< need and have are bytes
    ExistsAlready, ///< it would have to be overwritten
    SourceChanged, ///< it is not what it was when the work began
    Malformed,     ///< damaged, truncated or not of the format that it should have
    Unsupported,   ///< of a kind that is known and not handled; detail names it
    TooLarge,      ///< need is its size, have the limit
    Unreachable,   ///< no connection: name not resolved, refused, lost
    TimedOut,      ///< connected, then no answer in time
    CertificateUntrusted,
    HostKeyUnknown,  ///< an SSH server seen for the first time; detail is its key's fingerprint, "SHA256:…"
    HostKeyChanged,  ///< an SSH server shows another key than the one that was trusted; detail likewise
    SignInRefused,   ///< 401: wrong password, expired or revoked token
    CaptchaRequired, ///< Jira locked sign-in by REST until a CAPTCHA is solved in a browser
    Forbidden,       ///< 403: signed in, and not allowed
    NotJira,         ///< something answered that is not the Jira that was expected
    RateLimited,     ///< 429 to the last attempt
    Conflict,        ///< 409: for example no seats left; or the site changed meanwhile
    ServerFailed,    ///< 5xx or an answer that makes no sense; detail has the status
    NeedsPerson,     ///< a page asks something that only a person may decide; detail names the page
    Unexpected,      ///< a fault of ours
};

/// A failure. Never built from a secret: subject and detail are shown, copied and logged.
struct Error
{
    ErrorCode code = ErrorCode::Unexpected;
    QString subject;  ///< the thing it happened to: a file, an address, a group
    QString detail;   ///< the system's or the server's words, if there are any
    qint64 need = -1; ///< bytes or pieces, by code; -1 where it says nothing
    qint64 have = -1;

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = std::expected<T, Error>;

/// Shortcut for `return std::unexpected(Error{…})`.
inline std::unexpected<Error> failure(
    ErrorCode code, QString subject, QString detail = {}, qint64 need = -1, qint64 have = -1)
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail), need, have});
}

/// The code's name in English, for logs, journals and --json: "DiskFull".
QString errorName(ErrorCode code);

} // namespace cloudward
