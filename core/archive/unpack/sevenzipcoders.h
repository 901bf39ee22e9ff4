// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/sevenzip.h"

namespace cloudward {

/// One step by which a block of a 7z was packed.
struct SevenZipCoder
{
    quint64 method = 0; ///< as Methods.txt of the 7-Zip sources numbers them
    QByteArray properties;
    bool isSimple = true; ///< one stream in, one out
    qsizetype index = 0;  ///< among its block's coders as they are written down
};

/// Says in `block` (whose size and place are set) how it is to be unpacked: its bytes are put into a frame that
/// KArchive's decoders know. The last coder is the one that the packed bytes go to first. Unsupported, Malformed.
Result<void> chooseUnpacking(const QList<SevenZipCoder> &coders, SevenZipBlock &block, const QString &subject);

/// Unsupported, with the method's name, or that a password is needed.
Error methodNotRead(const QString &subject, const QList<SevenZipCoder> &coders, quint64 method);

} // namespace cloudward
