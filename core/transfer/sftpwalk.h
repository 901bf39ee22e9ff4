// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/sftpsession.h"

namespace cloudward {

/// What one folder holds (everything but . and .., links not followed, attributes complete), or why it cannot be listed.
struct SftpFolder
{
    QByteArray path;
    Result<QList<SftpItem>> items;
};

/// Lists folders, several at once: first `path`, then what `visit` says. Each folder comes once and whole, in no certain
/// order, its items by name. A lost connection is made anew, and what was half listed is listed again.
/// `visit` returns the paths to go on with; what it fails with ends the walk. Unreachable, TimedOut, Cancelled …
using SftpVisit = std::function<Result<QList<QByteArray>>(const SftpFolder &folder)>;
Result<void> walkSftp(SftpSession &session, const QByteArray &path, const SftpVisit &visit, const Cancel &cancel);

} // namespace cloudward
