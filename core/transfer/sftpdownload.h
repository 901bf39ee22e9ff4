// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/download.h"

namespace cloudward {

/// download() by SFTP: many READs are on their way at once, so that a distant server costs its bandwidth and not its
/// round trips.
Result<Downloaded> downloadBySftp(const DownloadParameters &parameters, Work &work);

} // namespace cloudward
