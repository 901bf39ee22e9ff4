// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace cloudward {

/// Whether `inside`, what stands between "<?xml" and "?>", is as XML 1.0 wants it: a version 1.x, and perhaps an encoding
/// and standalone. Which encoding does not matter here.
bool isXmlDeclaration(QByteArrayView inside);

} // namespace cloudward
