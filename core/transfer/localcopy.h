// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/download.h"

#include <QDateTime>

#include <optional>

namespace cloudward {

/// download() from a folder of this machine, mounted ones included.
Result<Downloaded> copyLocalFile(const DownloadParameters &parameters, Work &work);

/// The file at parameters.path as the download, if there is one that is: see download(). Nothing where no file is
/// there; ExistsAlready where another one is, Malformed where its SHA-256 is not parameters.sha256.
Result<std::optional<Downloaded>> alreadyThere(
    const DownloadParameters &parameters, qint64 sourceSize, const QDateTime &sourceTime, Work &work);

} // namespace cloudward
