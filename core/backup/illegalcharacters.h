// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QtTypes>

namespace cloudward {

/// One place that XML or UTF-8 does not allow.
struct IllegalPlace
{
    qint64 line = 0;        ///< from 1
    quint32 value = 0;      ///< the code point; the byte where the bytes are not UTF-8
    bool reference = false; ///< written as a numeric reference: &#x1f;
    bool operator==(const IllegalPlace &) const = default;
};

/// Goes over the bytes of an XML document before the parser does, finds characters that XML 1.0 forbids (raw control
/// bytes, U+FFFE and U+FFFF, surrogates coded as UTF-8, numeric references to any of these) and bytes that are not
/// UTF-8, and writes question marks over them, as many as there were bytes, so that the parser reads on and every
/// other byte stays where it is. Inside CDATA, comments and processing instructions "&#" is ordinary text.
class IllegalCharacters
{
public:
    /// Looks at `size` bytes at `data` and changes them. Returns how many are settled; the rest (a few bytes, the
    /// beginning of something that the next read completes) is to be handed in again, in front of what follows. With
    /// `last` everything is settled.
    qsizetype filter(char *data, qsizetype size, bool last);

    /// Of what is settled, from 1.
    qint64 line() const { return m_line; }
    qint64 illegalCount() const { return m_illegalCount; }
    qint64 badByteCount() const { return m_badByteCount; }
    /// The first mostPlaces of them.
    const QList<IllegalPlace> &illegalPlaces() const { return m_illegalPlaces; }
    const QList<IllegalPlace> &badBytePlaces() const { return m_badBytePlaces; }

    static constexpr qsizetype mostPlaces = 20;

private:
    enum class Mode : quint8 { Markup, CData, Comment, Instruction };

    char *passMarkup(char *at, char *end, bool last);
    char *passReference(char *at, char *end, bool last);
    char *passMode(char *at, char *end, bool last);
    char *passUtf8(char *at, char *end, bool last);
    char *replaceIllegal(char *at, qsizetype size, quint32 codePoint, bool reference = false);

    Mode m_mode = Mode::Markup;
    qint64 m_line = 1;
    qint64 m_illegalCount = 0;
    qint64 m_badByteCount = 0;
    QList<IllegalPlace> m_illegalPlaces;
    QList<IllegalPlace> m_badBytePlaces;
};

} // namespace cloudward
