// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QString>

#include <chrono>

namespace cloudward {

/// Reads a size as people write it: "4G", "4 GB", "4.5 GB", "16MB", "4GiB", "1024". Letters are decimal as
/// Atlassian counts them (4G = 4,000,000,000 bytes); with an i they are binary. InvalidInput otherwise.
Result<qint64> parseSize(QStringView text);

/// "4.00 GB", "16.2 MB", "312 bytes": decimal, three digits, in the application's locale.
QString sizeText(qint64 bytes);

/// "2 h 5 min", "4 min", "20 s": rounded as one says it.
QString durationText(std::chrono::milliseconds duration);

} // namespace cloudward
