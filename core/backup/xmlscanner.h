// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/xmlnames.h"
#include "core/backup/xmlscan.h"

#include <vector>

namespace cloudward {

/// What scanXml() does: a document goes through it once. Outside of this room scanXml() is all there is to know.
class XmlScanner
{
public:
    XmlScanner(const XmlRead &read, XmlHandler &handler, const XmlLimits &limits, const IllegalPlaceSink &onIllegal)
        : m_buffer(read)
        , m_handler(handler)
        , m_limits(limits)
        , m_onIllegal(onIllegal)
        , m_at(m_buffer.end())
    {}

    std::optional<XmlFault> run();

private:
    /// Of a look at something that has to be in the buffer as a whole.
    enum class Look : quint8 { Done, More, Stop };

    bool beginDocument();
    bool step();
    bool endDocument();
    bool outside();
    bool markup();
    Look look();
    Look startTag();
    Look attribute(const char *&at, XmlName *&previous);
    Look valueEnd(const char *&at, bool &references);
    Look endTag();
    Look comment();
    Look instruction();
    Look declaration();
    bool text();
    bool verbatim();
    bool reference(const char *&at);
    bool give(XmlValue::Kind kind, const char *end, bool references);
    bool more();
    XmlName *name(const char *&at, Look &look);
    void tellIllegal();
    void tellIllegal(const char *at, const XmlReference &reference);

    static QString said(const char *words);
    static QString said(const char *words, QByteArrayView name);
    QString tooLarge() const;

    const char *end() const { return m_buffer.end(); }

    bool fail(const char *at, QString words);
    bool refuse(const char *at, QString words);
    Look stop(const char *at, QString words);
    Look stopRefusing(const char *at, QString words);
    /// Something else stands there, or nothing yet.
    Look moreOrStop(const char *at, const char *words);

    XmlBuffer m_buffer;
    XmlHandler &m_handler;
    const XmlLimits &m_limits;
    const IllegalPlaceSink &m_onIllegal;
    XmlNames m_names;
    const char *m_at; ///< everything before it is done
    std::vector<XmlName *> m_open;
    std::vector<XmlAttribute> m_attributes;
    std::optional<XmlFault> m_fault;
    XmlName *m_lastElement = nullptr;
    quint64 m_tag = 0;
    qint64 m_textSize = 0; ///< since the last tag
    bool m_illegalInTag = false;
    bool m_rootSeen = false;
};

inline const char *skipXmlBlanks(const char *at)
{
    while (isXmlBlank(*at))
        ++at;
    return at;
}

} // namespace cloudward
