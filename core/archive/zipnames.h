// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace cloudward {

/// The name of an entry: UTF-8 where the entry's flag says so; what its Info-ZIP Unicode Path field (0x7075) says where
/// that belongs to this name; UTF-8 where it can be read as such; code page 437 otherwise, as PKWARE's APPNOTE has it.
/// Backslashes become slashes.
QString zipName(QByteArrayView name, bool isUtf8, QByteArrayView extra);

} // namespace cloudward
