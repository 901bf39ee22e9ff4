// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace cloudward {

/// The name of an entry as PKWARE's APPNOTE has it: UTF-8 where the entry's flag says so, or its Info-ZIP Unicode
/// Path field (0x7075) does and belongs to this name; code page 437 otherwise. Backslashes become slashes.
QString zipName(QByteArrayView name, bool isUtf8, QByteArrayView extra);

} // namespace cloudward
