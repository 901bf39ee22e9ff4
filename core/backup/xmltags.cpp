// SPDX-License-Identifier: Apache-2.0
// The part of the scanner that reads tags.
#include "core/backup/xmlscanner.h"

#include <QCoreApplication>

namespace cloudward {
namespace {

bool endsName(char c)
{
    return c == ' ' || c == '>' || c == '/';
}

} // namespace

XmlScanner::Look XmlScanner::startTag()
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
            at = skipXmlBlanks(at);
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
        return stopRefusing(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "elements are nested too deeply")));
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

XmlScanner::Look XmlScanner::attribute(const char *&at, XmlName *&previous)
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
        at = skipXmlBlanks(at);
        if (*at != '=')
            return moreOrStop(at, QT_TRANSLATE_NOOP("XmlScan", "an equals sign is missing"));
    }
    previous = attribute;
    if (attribute->lastTag == m_tag)
        return stop(begin, said(QT_TRANSLATE_NOOP("XmlScan", "the attribute %1 stands twice"), attribute->text()));
    attribute->lastTag = m_tag;
    at = skipXmlBlanks(at + 1);
    if (*at != '"' && *at != '\'')
        return moreOrStop(at, QT_TRANSLATE_NOOP("XmlScan", "a quotation mark is missing"));
    const char *const value = at + 1;
    bool references = false;
    if (const Look looked = valueEnd(at, references); looked != Look::Done)
        return looked;
    if (qsizetype(m_attributes.size()) >= m_limits.attributes)
        return stopRefusing(begin, said(QT_TRANSLATE_NOOP("XmlScan", "an element with more than %1 attributes"),
                                       QByteArray::number(m_limits.attributes)));
    if (at - value > m_limits.value) {
        return stopRefusing(begin, tooLarge());
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
XmlScanner::Look XmlScanner::valueEnd(const char *&at, bool &references)
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

/// The name at `at`, and steps over it; null with `look` where none is there.
XmlName *XmlScanner::name(const char *&at, Look &look)
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

XmlScanner::Look XmlScanner::endTag()
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
        at = skipXmlBlanks(at);
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

/// Once the tag is whole; until then it may be looked at again.
void XmlScanner::tellIllegal()
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

} // namespace cloudward
