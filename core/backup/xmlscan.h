// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace cloudward {

/// Views live as long as the call. Names that are spelled alike have the same data() during one scan.
struct XmlAttribute
{
    QByteArrayView name;
    QByteArrayView value;
};

/// Is told what a scan meets. Local names only; namespaces do not matter in a backup.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    /// False ends the scan without a fault.
    virtual bool startElement(QByteArrayView name, std::span<const XmlAttribute> attributes) = 0;
    /// `line`: where the element ends.
    virtual void endElement(QByteArrayView name, qint64 line) = 0;
    /// A piece of text or of a CDATA section; there may be several in a row.
    virtual void text(QByteArrayView piece) = 0;
    virtual void comment(QByteArrayView text) = 0;
};

/// Why a scan could not go on.
struct XmlFault
{
    QString words; ///< the parser's, in English
    qint64 line = 0;
    int column = 0;
    bool refused = false; ///< well-formed so far, and not what a backup has
};

/// Fills a buffer; 0 at the end.
using XmlRead = std::function<qint64(char *data, qint64 size)>;

/// What a scan puts up with.
struct XmlLimits
{
    qint64 value = 100'000'000; ///< bytes of a single attribute, text or comment: the parser holds it whole
    int depth = 64;             ///< of elements
    int attributes = 20'000;    ///< of an element
    int names = 1'000'000;      ///< bytes of all different names of elements and attributes together
};

/// Reads an XML document of UTF-8 from beginning to end, in memory bounded by its largest single value. Refused:
/// document types (and with them every entity that is not predefined) and what is over the limits. Nothing is ever
/// loaded from elsewhere.
std::optional<XmlFault> scanXml(const XmlRead &read, XmlHandler &handler, const XmlLimits &limits = {});

} // namespace cloudward
