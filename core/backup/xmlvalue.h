// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string>

namespace cloudward {

/// A value as it stands in an XML document, and what it means; decoded only for who asks. The view lives as long as the
/// call that hands it over.
class XmlValue
{
public:
    enum class Kind : quint8 {
        Attribute, ///< references count, and each tab and line end means a space
        Text,      ///< references count, and each line end means a line feed
        Verbatim,  ///< a CDATA section or a comment: line ends only
    };

    XmlValue() = default;
    /// `references`: there may be some in it.
    XmlValue(Kind kind, QByteArrayView raw, qint64 offset, bool references)
        : m_raw(raw)
        , m_offset(offset)
        , m_kind(kind)
        , m_references(references)
    {}

    /// The bytes between the quotes or tags.
    QByteArrayView raw() const { return m_raw; }
    /// Where they begin, in bytes from the beginning of the document.
    qint64 offset() const { return m_offset; }

    /// Puts what it means in the place of what `to` holds, or behind it. A reference to a character that XML forbids
    /// becomes a question mark.
    void assignTo(std::string &to) const;
    void appendTo(std::string &to) const;
    QByteArray decoded() const;

private:
    QByteArrayView m_raw;
    qint64 m_offset = 0;
    Kind m_kind = Kind::Verbatim;
    bool m_references = false;
};

/// A reference, "&…;".
struct XmlReference
{
    enum class Kind : quint8 {
        Character,  ///< one that XML allows, by name or by number
        Forbidden,  ///< a number that XML does not allow as a character
        Incomplete, ///< the bytes end before it does
        Unknown,    ///< the name of an entity that a document would have to declare
        NotOne,     ///< an ampersand and no more
    };
    Kind kind = Kind::NotOne;
    quint32 character = 0; ///< 0x110000 stands for everything from there on
    qsizetype size = 0;    ///< with ampersand and semicolon; where there is no reference, what was looked at
};

/// Looks at the reference that begins at `at` with an ampersand.
XmlReference readReference(const char *at, const char *end);

/// XML 1.0's Char.
constexpr bool isXmlCharacter(quint32 c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

} // namespace cloudward
