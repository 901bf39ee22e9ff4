// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmlscan.h"

#include "core/work/sizes.h"

#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/parser.h>

#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QByteArrayView view(const xmlChar *text, qsizetype size)
{
    return {reinterpret_cast<const char *>(text), size};
}

QByteArrayView view(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

class Scan
{
public:
    Scan(const XmlRead &read, XmlHandler &handler, const XmlLimits &limits)
        : m_read(read)
        , m_handler(handler)
        , m_limits(limits)
    {}

    std::optional<XmlFault> run()
    {
        xmlSAXHandler sax = {};
        sax.initialized = XML_SAX2_MAGIC;
        sax.startElementNs = onStart;
        sax.endElementNs = onEnd;
        sax.characters = onText;
        sax.ignorableWhitespace = onText;
        sax.cdataBlock = onText;
        sax.comment = onComment;
        sax.internalSubset = onDocumentType;
        sax.serror = onError;
        const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(
            xmlCreateIOParserCtxt(&sax, this, onRead, nullptr, this, XML_CHAR_ENCODING_UTF8), xmlFreeParserCtxt);
        if (!context)
            return XmlFault{.words = u"the parser could not be made"_s};
        m_context = context.get();
        xmlCtxtUseOptions(m_context, XML_PARSE_HUGE | XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
        // The parser keeps every name that it meets.
        xmlDictSetLimit(m_context->dict, m_limits.names);
        xmlParseDocument(m_context);
        if (!m_stopped && !m_fault && !m_context->wellFormed)
            m_fault = XmlFault{.words = u"not well-formed"_s, .line = line()};
        return m_fault;
    }

private:
    static Scan &self(void *data) { return *static_cast<Scan *>(data); }

    static int onRead(void *data, char *buffer, int size)
    {
        Scan &scan = self(data);
        // The parser holds a value whole, so a value without an end would take all memory.
        if (scan.m_fed - scan.m_fedAtLastEvent > scan.m_limits.value) {
            if (!scan.m_fault)
                scan.m_fault = XmlFault{.words = u"a single value of more than %1"_s.arg(sizeText(scan.m_limits.value)),
                    .line = scan.line(),
                    .refused = true};
            return 0;
        }
        // The parser looks ahead no further than one read, so that a short one would cut a tag in two.
        qint64 filled = 0;
        while (filled < size) {
            const qint64 got = scan.m_read(buffer + filled, size - filled);
            if (got <= 0)
                break;
            filled += got;
        }
        scan.m_fed += filled;
        return scan.lookForAttributes(buffer, filled) ? int(filled) : 0;
    }

    /// The parser compares each attribute with every other one of its tag, which takes hours where there are a million.
    /// So the values of the tag that is not finished yet are counted before the parser gets it: from the last '<' on,
    /// which no value can hold.
    bool lookForAttributes(const char *data, qint64 size)
    {
        const char *at = data;
        const char *const end = data + size;
        if (const void *open = memrchr(data, '<', size_t(size))) {
            at = static_cast<const char *>(open) + 1;
            m_tag = Tag::Begins;
            m_quote = 0;
            m_values = 0;
        }
        for (; at < end && m_tag != Tag::None; ++at) {
            if (m_tag == Tag::Begins) {
                const bool isName = (*at | 0x20) >= 'a' && (*at | 0x20) <= 'z';
                m_tag = isName || *at == '_' || *at == ':' || quint8(*at) >= 0x80 ? Tag::Open : Tag::None;
            } else if (m_quote != 0) {
                const void *close = std::memchr(at, m_quote, size_t(end - at));
                if (!close)
                    break;
                at = static_cast<const char *>(close);
                m_quote = 0;
                ++m_values;
            } else if (*at == '"' || *at == '\'') {
                m_quote = *at;
            } else if (*at == '>') {
                m_tag = Tag::None;
            }
        }
        if (m_values <= m_limits.attributes)
            return true;
        if (!m_fault)
            m_fault = XmlFault{.words = u"an element with more than %1 attributes"_s.arg(m_limits.attributes),
                .line = line(),
                .refused = true};
        return false;
    }

    static void onStart(void *data, const xmlChar *name, const xmlChar *, const xmlChar *, int, const xmlChar **,
        int count, int, const xmlChar **raw)
    {
        Scan &scan = self(data);
        scan.m_fedAtLastEvent = scan.m_fed;
        if (++scan.m_depth > scan.m_limits.depth) {
            scan.stop(XmlFault{.words = u"elements are nested too deeply"_s, .line = scan.line(), .refused = true});
            return;
        }
        scan.m_attributes.clear();
        for (int i = 0; i < count; ++i, raw += 5)
            scan.m_attributes.push_back({.name = view(raw[0]), .value = view(raw[3], raw[4] - raw[3])});
        if (!scan.m_handler.startElement(view(name), scan.m_attributes))
            scan.stop({});
    }

    static void onEnd(void *data, const xmlChar *name, const xmlChar *, const xmlChar *)
    {
        Scan &scan = self(data);
        scan.m_fedAtLastEvent = scan.m_fed;
        --scan.m_depth;
        scan.m_handler.endElement(view(name), scan.line());
    }

    static void onText(void *data, const xmlChar *text, int size)
    {
        // A text comes in pieces, and all of them together are the value that is limited.
        self(data).m_handler.text(view(text, size));
    }

    static void onComment(void *data, const xmlChar *text)
    {
        Scan &scan = self(data);
        scan.m_fedAtLastEvent = scan.m_fed;
        scan.m_handler.comment(view(text));
    }

    static void onDocumentType(void *data, const xmlChar *, const xmlChar *, const xmlChar *)
    {
        Scan &scan = self(data);
        scan.stop(XmlFault{.words = u"a document type (DOCTYPE), which no backup of Jira has"_s,
            .line = scan.line(),
            .refused = true});
    }

#if LIBXML_VERSION >= 21200
    using ErrorPointer = const xmlError *;
#else
    using ErrorPointer = xmlErrorPtr;
#endif
    static void onError(void *data, ErrorPointer error)
    {
        Scan &scan = self(data);
        if (error->level == XML_ERR_FATAL)
            scan.stop(XmlFault{
                .words = QString::fromUtf8(error->message).trimmed(), .line = error->line, .column = error->int2});
    }

    qint64 line() const { return m_context->input ? m_context->input->line : 0; }

    void stop(std::optional<XmlFault> fault)
    {
        if (!m_stopped && !m_fault)
            m_fault = std::move(fault);
        m_stopped = true;
        xmlStopParser(m_context);
    }

    const XmlRead &m_read;
    XmlHandler &m_handler;
    XmlLimits m_limits;
    xmlParserCtxtPtr m_context = nullptr;
    std::vector<XmlAttribute> m_attributes;
    std::optional<XmlFault> m_fault;
    qint64 m_fed = 0;
    qint64 m_fedAtLastEvent = 0;
    enum class Tag : quint8 { None, Begins, Open };
    Tag m_tag = Tag::None; ///< whether what was fed ends within a tag
    char m_quote = 0;      ///< of the value in it that is not closed; 0 outside values
    int m_values = 0;      ///< in it
    int m_depth = 0;
    bool m_stopped = false;
};

} // namespace

std::optional<XmlFault> scanXml(const XmlRead &read, XmlHandler &handler, const XmlLimits &limits)
{
    return Scan(read, handler, limits).run();
}

} // namespace cloudward
