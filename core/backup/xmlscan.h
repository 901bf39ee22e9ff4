// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/illegalplace.h"
#include "core/backup/xmlbuffer.h"
#include "core/backup/xmlvalue.h"

#include <QString>

#include <optional>
#include <span>

namespace cloudward {

/// Offsets are in bytes from the beginning of the document. Views live as long as the call.
struct XmlAttribute
{
    QByteArrayView name;
    quint32 nameId = 0; ///< see XmlElement
    XmlValue value;
};

/// The start tag of an element.
struct XmlElement
{
    QByteArrayView name;
    /// Small numbers from 0, the same for names that are spelled alike (prefixes too); elements and attributes together.
    quint32 nameId = 0;
    qint64 offset = 0; ///< of its '<'
    qint64 end = 0;    ///< behind its '>'
    std::span<const XmlAttribute> attributes;
};

/// The end of an element. What is in it lies between XmlElement::end and this offset.
struct XmlElementEnd
{
    QByteArrayView name;
    quint32 nameId = 0;
    qint64 offset = 0; ///< of the end tag's '<'; the same as `end` where the start tag is all there is: <a/>
    qint64 end = 0;    ///< behind the '>'
    qint64 line = 0;   ///< of the '>', from 1
};

/// Is told what a scan meets, in the order of the document. Local names only; namespaces do not matter in a backup, and
/// attributes that declare them are left out.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    /// False ends the scan without a fault.
    virtual bool startElement(const XmlElement &element) = 0;
    virtual void endElement(const XmlElementEnd &element) = 0;
    /// A piece of text or of a CDATA section in an element; there may be several in a row. No piece ends within a
    /// character, a reference or a line end.
    virtual void text(const XmlValue &piece) = 0;
    virtual void comment(const XmlValue &text) = 0;
};

/// Why a scan could not go on.
struct XmlFault
{
    QString words;        ///< what is wrong, in a few words; names of elements and attributes, never values
    qint64 line = 0;      ///< from 1
    int column = 0;       ///< in characters, from 1
    bool refused = false; ///< well-formed so far, and not what a backup has
    bool atEnd = false;   ///< the document ends where it must not
};

/// What a scan puts up with.
struct XmlLimits
{
    qint64 value = 100'000'000; ///< bytes of a single attribute, comment, or text between two tags
    int depth = 64;             ///< of elements
    int attributes = 20'000;    ///< of an element
};

/// Reads an XML 1.0 document of UTF-8 from beginning to end, once, and checks that it is well-formed; in memory bounded
/// by its largest single tag or comment. Values are decoded only where the handler asks for it.
///
/// Refused: document types (and with them every entity that is not predefined), what is over the limits, and more than
/// XmlNames::most different names. Encoding declarations are not followed. Characters are for IllegalCharacters to check
/// beforehand: here every byte outside of names and tags is taken for one that is allowed. References to forbidden
/// characters are handed to `onIllegal` where it is given, and are a fault where it is not.
std::optional<XmlFault> scanXml(
    const XmlRead &read, XmlHandler &handler, const XmlLimits &limits = {}, const IllegalPlaceSink &onIllegal = {});

} // namespace cloudward
