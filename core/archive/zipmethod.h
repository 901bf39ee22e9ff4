// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cloudward {

/// What people call a compression method of a ZIP ("bzip2", "LZMA", "Deflate64", "AES"), by its number in PKWARE's
/// APPNOTE 4.4.5; "method 77" where it has no name there.
QString zipMethodName(quint16 method);

} // namespace cloudward
