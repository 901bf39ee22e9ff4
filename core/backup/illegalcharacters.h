// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/illegalplace.h"

namespace cloudward {

/// Goes over the bytes of an XML document before the scanner does, finds characters that XML 1.0 forbids (raw control
/// bytes, U+FFFE and U+FFFF, surrogates coded as UTF-8) and bytes that are not UTF-8, and writes question marks over
/// them, as many as there were bytes, so that every other byte stays where it is. Numeric references to such characters
/// are found by scanXml(), which knows where they are references.
class IllegalCharacters
{
public:
    /// `found` is told every place, in order.
    explicit IllegalCharacters(IllegalPlaceSink found)
        : m_found(std::move(found))
    {}

    /// Looks at `size` bytes at `data` and changes them. Returns how many are settled; the rest (up to three bytes, the
    /// beginning of a character) is to be handed in again, in front of what follows. With `last` everything is settled.
    qsizetype filter(char *data, qsizetype size, bool last);

private:
    char *passUtf8(char *at, char *end, bool last);
    void replace(char *at, qsizetype size, quint32 value, IllegalPlace::Kind kind);

    IllegalPlaceSink m_found;
    const char *m_data = nullptr;    ///< during filter()
    const char *m_counted = nullptr; ///< lines were counted until here
    qint64 m_offset = 0;             ///< of m_data
    qint64 m_line = 1;               ///< at m_counted
};

} // namespace cloudward
