// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace cloudward {

/// One place that XML or UTF-8 does not allow.
struct IllegalPlace
{
    enum class Kind : quint8 {
        Character, ///< one that XML 1.0 forbids, as it is
        Reference, ///< a numeric reference to one: &#x1f;
        Byte,      ///< not UTF-8
    };
    qint64 line = 0;    ///< from 1
    qint64 offset = 0;  ///< in bytes from the beginning of the document
    qsizetype size = 0; ///< in bytes
    quint32 value = 0;  ///< the code point, 0x110000 for all above Unicode; or the byte
    Kind kind = Kind::Character;
    bool operator==(const IllegalPlace &) const = default;
};

/// "U+001F", "&#x001F;", "byte FF"; translated.
QString nameOf(const IllegalPlace &place);

using IllegalPlaceSink = std::function<void(const IllegalPlace &place)>;

} // namespace cloudward
