// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmlscan.h"

#include "core/backup/bytescan.h"
#include "core/backup/xmldeclaration.h"
#include "core/backup/xmlnames.h"
#include "core/work/sizes.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

QString said(const char *words)
{
    return QCoreApplication::translate("XmlScan", words);
}

QString said(const char *words, QByteArrayView name)
{
    return said(words).arg(QString::fromUtf8(name));
}

bool startsWith(const char *at, const char *end, QByteArrayView text)
{
    return QByteArrayView(at, end).startsWith(text);
}

/// What is there could still become `text`.
bool mayBecome(const char *at, const char *end, QByteArrayView text)
{
    return end - at < text.size() && text.startsWith(QByteArrayView(at, end));
}

const char *skipBlanks(const char *at)
{
    while (isXmlBlank(*at))
        ++at;
    return at;
}

bool endsName(char c)
{
    return c == ' ' || c == '>' || c == '/';
}

/// The end of what can be handed over when the rest is not there yet: not within a character or a line end.
const char *wholeUntil(const char *begin, const char *end)
{
    const char *at = end;
    while (at > begin && end - at < 3 && (quint8(at[-1]) & 0xC0) == 0x80)
        --at;
    if (at > begin && quint8(at[-1]) >= 0xC0)
        return at - 1;
    return end > begin && end[-1] == '\r' ? end - 1 : end;
}

class Scan
{
public:
    Scan(const XmlRead &read, XmlHandler &handler, const XmlLimits &limits, const IllegalPlaceSink &onIllegal)
        : m_buffer(read)
        , m_handler(handler)
        , m_limits(limits)
        , m_onIllegal(onIllegal)
        , m_at(m_buffer.end())
    {}

    std::optional<XmlFault> run()
    {
        if (beginDocument()) {
            while (step()) {}
        }
        return std::move(m_fault);
    }

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

    const char *end() const { return m_buffer.end(); }

    bool fail(const char *at, QString words)
    {
        m_fault = XmlFault{.words = std::move(words), .line = m_buffer.lineOf(at), .column = m_buffer.columnOf(at)};
        return false;
    }
    bool refuse(const char *at, QString words)
    {
        fail(at, std::move(words));
        m_fault->refused = true;
        return false;
    }
    Look stop(const char *at, QString words)
    {
        fail(at, std::move(words));
        return Look::Stop;
    }
    /// Something else stands there, or nothing yet.
    Look moreOrStop(const char *at, const char *words) { return at >= end() ? Look::More : stop(at, said(words)); }

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

/// Reads on, and keeps what is not done yet. False with a fault at the end, or where the value is too large.
bool Scan::more()
{
    if (end() - m_at > m_limits.value)
        return refuse(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "a single value of more than %1")).arg(sizeText(m_limits.value)));
    if (m_buffer.more(m_at))
        return true;
    fail(end(), m_open.empty() ? said(QT_TRANSLATE_NOOP("XmlScan", "the file ends too early"))
                               : said(QT_TRANSLATE_NOOP("XmlScan", "the file ends within the element %1"), m_open.back()->text()));
    m_fault->atEnd = true;
    return false;
}

bool Scan::beginDocument()
{
    if (!more())
        return false;
    if (startsWith(m_at, end(), "\xef\xbb\xbf"))
        m_at += 3;
    if (!startsWith(m_at, end(), "<?xml") || !isXmlBlank(m_at[5]))
        return true;
    Look looked = Look::More;
    while ((looked = declaration()) == Look::More) {
        if (!more())
            return false;
    }
    return looked == Look::Done;
}

Scan::Look Scan::declaration()
{
    const char *close = bytes::findInBuffer<'?'>(m_at + 2, end());
    if (end() - close < 2)
        return Look::More;
    if (close[1] != '>' || !isXmlDeclaration({m_at + 5, close}))
        return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "the XML declaration is not as it should be")));
    m_at = close + 2;
    return Look::Done;
}

bool Scan::step()
{
    if (m_at == end() && !m_buffer.more(m_at))
        return endDocument();
    if (m_open.empty())
        return outside();
    return *m_at == '<' ? markup() : text();
}

bool Scan::endDocument()
{
    if (m_open.empty() && m_rootSeen)
        return false;
    return more();
}

bool Scan::outside()
{
    m_at = skipBlanks(m_at);
    if (m_at == end())
        return true;
    if (*m_at == '<')
        return markup();
    return fail(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "text outside of the root element")));
}

bool Scan::markup()
{
    while (true) {
        switch (look()) {
        case Look::Done: return true;
        case Look::Stop: return false;
        case Look::More: break;
        }
        if (!more())
            return false;
    }
}

Scan::Look Scan::look()
{
    switch (m_at[1]) {
    case '/': return endTag();
    case '?': return instruction();
    case '!': break;
    default: return startTag();
    }
    if (startsWith(m_at, end(), "<!--"))
        return comment();
    if (startsWith(m_at, end(), "<![CDATA[") && !m_open.empty()) {
        m_at += 9;
        return verbatim() ? Look::Done : Look::Stop;
    }
    if (startsWith(m_at, end(), "<!DOCTYPE")) {
        refuse(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "a document type (DOCTYPE), which no backup of Jira has")));
        return Look::Stop;
    }
    for (const QByteArrayView text : {"<!--", "<![CDATA[", "<!DOCTYPE"}) {
        if (mayBecome(m_at, end(), text))
            return Look::More;
    }
    return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "“<!” with nothing that may follow it here")));
}

/// The name at `at`, and steps over it; null with `look` where none is there.
XmlName *Scan::name(const char *&at, Look &look)
{
    const char *const nameEnd = endOfXmlName(at, end()).end;
    const QByteArrayView text(at, nameEnd);
    if (text.size() > XmlNames::longest) {
        refuse(at, said(QT_TRANSLATE_NOOP("XmlScan", "a name of more than %1 bytes")).arg(XmlNames::longest));
        look = Look::Stop;
        return nullptr;
    }
    if (nameEnd == end()) {
        look = Look::More;
        return nullptr;
    }
    if (text.isEmpty()) {
        look = stop(at, said(QT_TRANSLATE_NOOP("XmlScan", "a name is missing")));
        return nullptr;
    }
    XmlName *const found = m_names.find(text);
    if (!found) {
        refuse(at, said(QT_TRANSLATE_NOOP("XmlScan", "more than %1 different names")).arg(XmlNames::most));
        look = Look::Stop;
        return nullptr;
    }
    at = nameEnd;
    return found;
}

Scan::Look Scan::startTag()
{
    const char *at = m_at + 1;
    XmlName *element = m_lastElement ? m_lastElement->nextElement : nullptr;
    if (element && element->standsAt(at) && endsName(at[element->size()])) {
        at += element->size();
    } else {
        Look looked = Look::Done;
        element = name(at, looked);
        if (!element)
            return looked;
        if (m_lastElement)
            m_lastElement->nextElement = element;
    }
    ++m_tag;
    m_illegalInTag = false;
    m_attributes.clear();
    XmlName *previous = element;
    bool empty = false;
    while (true) {
        const bool blank = isXmlBlank(*at);
        if (blank)
            at = skipBlanks(at);
        if (*at == '>') {
            ++at;
            break;
        }
        if (*at == '/') {
            if (at[1] != '>')
                return moreOrStop(at + 1, QT_TRANSLATE_NOOP("XmlScan", "a slash in a tag"));
            at += 2;
            empty = true;
            break;
        }
        if (!blank)
            return moreOrStop(at, QT_TRANSLATE_NOOP("XmlScan", "a blank or the end of the tag is missing"));
        if (const Look looked = attribute(at, previous); looked != Look::Done)
            return looked;
    }
    if (m_open.empty() && m_rootSeen)
        return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "a second root element, %1"), element->text()));
    if (qsizetype(m_open.size()) >= m_limits.depth) {
        refuse(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "elements are nested too deeply")));
        return Look::Stop;
    }
    if (m_illegalInTag)
        tellIllegal();
    m_rootSeen = true;
    m_lastElement = element;
    const qint64 endOffset = m_buffer.offsetOf(at);
    const bool goOn = m_handler.startElement({.name = element->local(),
        .nameId = element->id,
        .offset = m_buffer.offsetOf(m_at),
        .end = endOffset,
        .attributes = m_attributes});
    m_at = at;
    m_textSize = 0;
    if (!goOn)
        return Look::Stop;
    if (empty) {
        m_handler.endElement({.name = element->local(),
            .nameId = element->id,
            .offset = endOffset,
            .end = endOffset,
            .line = m_buffer.lineOf(at)});
    } else {
        m_open.push_back(element);
    }
    return Look::Done;
}

Scan::Look Scan::attribute(const char *&at, XmlName *&previous)
{
    const char *const begin = at;
    // Rows of an entity mostly have the same attributes, in the same order.
    XmlName *attribute = previous->follower;
    if (attribute && attribute->standsAt(at) && at[attribute->size()] == '=') {
        at += attribute->size();
    } else {
        Look looked = Look::Done;
        attribute = name(at, looked);
        if (!attribute)
            return looked;
        previous->follower = attribute;
        at = skipBlanks(at);
        if (*at != '=')
            return moreOrStop(at, QT_TRANSLATE_NOOP("XmlScan", "an equals sign is missing"));
    }
    previous = attribute;
    if (attribute->lastTag == m_tag)
        return stop(begin, said(QT_TRANSLATE_NOOP("XmlScan", "the attribute %1 stands twice"), attribute->text()));
    attribute->lastTag = m_tag;
    at = skipBlanks(at + 1);
    if (*at != '"' && *at != '\'')
        return moreOrStop(at, QT_TRANSLATE_NOOP("XmlScan", "a quotation mark is missing"));
    const char *const value = at + 1;
    bool references = false;
    if (const Look looked = valueEnd(at, references); looked != Look::Done)
        return looked;
    if (at - value > m_limits.value) {
        refuse(begin, said(QT_TRANSLATE_NOOP("XmlScan", "a single value of more than %1")).arg(sizeText(m_limits.value)));
        return Look::Stop;
    }
    if (!attribute->declaresNamespace()) {
        m_attributes.push_back({.name = attribute->local(),
            .nameId = attribute->id,
            .value = {XmlValue::Kind::Attribute, {value, at}, m_buffer.offsetOf(value), references}});
    }
    ++at;
    return Look::Done;
}

/// From the opening quotation mark to the closing one.
Scan::Look Scan::valueEnd(const char *&at, bool &references)
{
    const bool isDouble = *at == '"';
    ++at;
    while (true) {
        at = isDouble ? bytes::findInBuffer<'"', '<', '&'>(at, end()) : bytes::findInBuffer<'\'', '<', '&'>(at, end());
        if (at == end())
            return Look::More;
        if (*at == '<')
            return stop(at, said(QT_TRANSLATE_NOOP("XmlScan", "“<” in the value of an attribute")));
        if (*at != '&')
            return Look::Done;
        references = true;
        const XmlReference found = readReference(at, end());
        switch (found.kind) {
        case XmlReference::Kind::Character: break;
        case XmlReference::Kind::Incomplete: return Look::More;
        case XmlReference::Kind::Forbidden:
            if (m_onIllegal) {
                m_illegalInTag = true;
                break;
            }
            [[fallthrough]];
        case XmlReference::Kind::Unknown:
        case XmlReference::Kind::NotOne: reference(at); return Look::Stop;
        }
        at += found.size;
    }
}

Scan::Look Scan::endTag()
{
    if (m_open.empty())
        return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "a closing tag without an opening one")));
    const XmlName *const element = m_open.back();
    const char *at = m_at + 2;
    if (!element->standsAt(at) || endOfXmlName(at, end()).end != at + element->size()) {
        const char *const nameEnd = endOfXmlName(at, end()).end;
        if (nameEnd == end() && nameEnd - at <= XmlNames::longest)
            return Look::More;
        return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "another closing tag than that of %1"), element->text()));
    }
    at += element->size();
    if (*at != '>')
        at = skipBlanks(at);
    if (*at != '>')
        return moreOrStop(at, QT_TRANSLATE_NOOP("XmlScan", "more than a name in a closing tag"));
    ++at;
    m_open.pop_back();
    m_handler.endElement({.name = element->local(),
        .nameId = element->id,
        .offset = m_buffer.offsetOf(m_at),
        .end = m_buffer.offsetOf(at),
        .line = m_buffer.lineOf(at)});
    m_at = at;
    m_textSize = 0;
    return Look::Done;
}

Scan::Look Scan::comment()
{
    const char *at = m_at + 4;
    while (true) {
        at = bytes::findInBuffer<'-'>(at, end());
        if (end() - at < 3)
            return Look::More;
        if (at[1] == '-')
            break;
        at += 2;
    }
    if (at[2] != '>')
        return stop(at, said(QT_TRANSLATE_NOOP("XmlScan", "two hyphens in a comment")));
    if (at - m_at > m_limits.value) {
        refuse(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "a single value of more than %1")).arg(sizeText(m_limits.value)));
        return Look::Stop;
    }
    m_handler.comment({XmlValue::Kind::Verbatim, {m_at + 4, at}, m_buffer.offsetOf(m_at + 4), false});
    m_at = at + 3;
    return Look::Done;
}

Scan::Look Scan::instruction()
{
    const char *const begin = m_at + 2;
    const char *at = endOfXmlName(begin, end()).end;
    if (at == end())
        return Look::More;
    const QByteArrayView target(begin, at);
    if (target.isEmpty())
        return stop(begin, said(QT_TRANSLATE_NOOP("XmlScan", "a name is missing")));
    if (target.compare("xml", Qt::CaseInsensitive) == 0)
        return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "an XML declaration that is not at the very beginning")));
    if (!isXmlBlank(*at) && *at != '?')
        return stop(at, said(QT_TRANSLATE_NOOP("XmlScan", "a blank is missing in a processing instruction")));
    const bool bare = *at == '?';
    while (true) {
        at = bytes::findInBuffer<'?'>(at, end());
        if (end() - at < 2)
            return Look::More;
        if (at[1] == '>')
            break;
        if (bare)
            return stop(at, said(QT_TRANSLATE_NOOP("XmlScan", "a blank is missing in a processing instruction")));
        ++at;
    }
    m_at = at + 2;
    return Look::Done;
}

/// Text until the next tag. Hands over what it has before it reads on.
bool Scan::text()
{
    const char *at = m_at;
    bool references = false;
    const auto readOn = [&](const char *until) {
        if (!give(XmlValue::Kind::Text, until, references) || !more())
            return false;
        references = false;
        at = m_at;
        return true;
    };
    while (true) {
        at = bytes::findInBuffer<'<', '&', ']'>(at, end());
        if (at == end()) {
            if (!readOn(wholeUntil(m_at, end())))
                return false;
        } else if (*at == '<') {
            return give(XmlValue::Kind::Text, at, references);
        } else if (*at == ']') {
            if (end() - at < 3) {
                if (!readOn(at))
                    return false;
            } else if (at[1] == ']' && at[2] == '>') {
                return fail(at, said(QT_TRANSLATE_NOOP("XmlScan", "“]]>” in text")));
            } else {
                ++at;
            }
        } else if (readReference(at, end()).kind == XmlReference::Kind::Incomplete) {
            if (!readOn(at))
                return false;
        } else {
            references = true;
            if (!reference(at))
                return false;
        }
    }
}

/// The rest of a CDATA section.
bool Scan::verbatim()
{
    const char *at = m_at;
    while (true) {
        at = bytes::findInBuffer<']'>(at, end());
        const bool isEnd = at == end();
        if (isEnd || end() - at < 3) {
            if (!give(XmlValue::Kind::Verbatim, isEnd ? wholeUntil(m_at, end()) : at, false) || !more())
                return false;
            at = m_at;
        } else if (at[1] == ']' && at[2] == '>') {
            if (!give(XmlValue::Kind::Verbatim, at, false))
                return false;
            m_at = at + 3;
            return true;
        } else {
            ++at;
        }
    }
}

/// Steps over a reference that is whole.
bool Scan::reference(const char *&at)
{
    const XmlReference found = readReference(at, end());
    switch (found.kind) {
    case XmlReference::Kind::Character: break;
    case XmlReference::Kind::Unknown:
        return fail(at, said(QT_TRANSLATE_NOOP("XmlScan", "the entity %1, which is not declared"),
                {at, std::min<qsizetype>(found.size, 50)}));
    case XmlReference::Kind::Incomplete:
    case XmlReference::Kind::NotOne:
        return fail(at, said(QT_TRANSLATE_NOOP("XmlScan", "an ampersand that begins no reference")));
    case XmlReference::Kind::Forbidden:
        if (!m_onIllegal)
            return fail(at, said(QT_TRANSLATE_NOOP("XmlScan", "a reference to a character that XML forbids")));
        tellIllegal(at, found);
        break;
    }
    at += found.size;
    return true;
}

bool Scan::give(XmlValue::Kind kind, const char *until, bool references)
{
    const QByteArrayView raw(m_at, until);
    if (raw.isEmpty())
        return true;
    m_textSize += raw.size();
    if (m_textSize > m_limits.value)
        return refuse(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "a single value of more than %1")).arg(sizeText(m_limits.value)));
    m_handler.text({kind, raw, m_buffer.offsetOf(m_at), references});
    m_at = until;
    return true;
}

/// Once the tag is whole; until then it may be looked at again.
void Scan::tellIllegal()
{
    for (const XmlAttribute &attribute : m_attributes) {
        const char *at = attribute.value.raw().begin();
        const char *const valueEnd = attribute.value.raw().end();
        while ((at = bytes::find<'&'>(at, valueEnd)) != valueEnd) {
            const XmlReference found = readReference(at, valueEnd);
            if (found.kind == XmlReference::Kind::Forbidden)
                tellIllegal(at, found);
            at += found.size;
        }
    }
}

void Scan::tellIllegal(const char *at, const XmlReference &reference)
{
    m_onIllegal({.line = m_buffer.lineOf(at),
        .offset = m_buffer.offsetOf(at),
        .size = reference.size,
        .value = reference.character,
        .kind = IllegalPlace::Kind::Reference});
}

} // namespace

std::optional<XmlFault> scanXml(
    const XmlRead &read, XmlHandler &handler, const XmlLimits &limits, const IllegalPlaceSink &onIllegal)
{
    return Scan(read, handler, limits, onIllegal).run();
}

} // namespace cloudward
