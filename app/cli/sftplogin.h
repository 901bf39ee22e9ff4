// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediasource.h"

class QCommandLineParser;

namespace cloudward {

/// --key FILE and --accept-host-key SHA256:…, for commands that take a SOURCE.
void addSftpOptions(QCommandLineParser &parser);

/// How to read `source`, with its sign-in: what the options say, and what is missing then, found by connecting once more after each
/// answer. The password or passphrase is secretFromOutside(CLOUDWARD_SSH_PASSWORD), or else asked for on the terminal
/// without echo; one that was refused is not asked for again. Whether a server's key is right is asked on the terminal
/// too; where there is none, an unknown key is refused. No login where `source` is no sftp:// address.
/// What connecting fails with.
Result<SourceOptions> sourceOptions(const QCommandLineParser &parser, const QString &source, const Cancel &cancel);

} // namespace cloudward
