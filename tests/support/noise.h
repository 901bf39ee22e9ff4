// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace cloudward {

/// Bytes that no compression and no luck makes equal; the same for the same seed.
inline QByteArray noise(qsizetype size, quint32 seed = 7)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (auto &byte : bytes) {
        seed = seed * 1'664'525 + 1'013'904'223;
        byte = char(seed >> 24);
    }
    return bytes;
}

} // namespace cloudward
