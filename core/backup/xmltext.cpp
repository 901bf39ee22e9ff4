// SPDX-License-Identifier: Apache-2.0
// The part of the scanner that reads all but tags: text, CDATA, comments and processing instructions.
#include "core/backup/bytescan.h"
#include "core/backup/xmldeclaration.h"
#include "core/backup/xmlscanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace cloudward {
namespace {

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

} // namespace

/// Text until the next tag. Hands over what it has before it reads on.
bool XmlScanner::text()
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
bool XmlScanner::verbatim()
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
bool XmlScanner::reference(const char *&at)
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

bool XmlScanner::give(XmlValue::Kind kind, const char *until, bool references)
{
    const QByteArrayView raw(m_at, until);
    if (raw.isEmpty())
        return true;
    m_textSize += raw.size();
    if (m_textSize > m_limits.value)
        return refuse(m_at, tooLarge());
    m_handler.text({kind, raw, m_buffer.offsetOf(m_at), references});
    m_at = until;
    return true;
}

void XmlScanner::tellIllegal(const char *at, const XmlReference &reference)
{
    m_onIllegal({.line = m_buffer.lineOf(at),
        .offset = m_buffer.offsetOf(at),
        .size = reference.size,
        .value = reference.character,
        .kind = IllegalPlace::Kind::Reference});
}

XmlScanner::Look XmlScanner::comment()
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
        return stopRefusing(m_at, tooLarge());
    }
    m_handler.comment({XmlValue::Kind::Verbatim, {m_at + 4, at}, m_buffer.offsetOf(m_at + 4), false});
    m_at = at + 3;
    return Look::Done;
}

XmlScanner::Look XmlScanner::instruction()
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

XmlScanner::Look XmlScanner::declaration()
{
    const char *close = bytes::findInBuffer<'?'>(m_at + 2, end());
    if (end() - close < 2)
        return Look::More;
    if (close[1] != '>' || !isXmlDeclaration({m_at + 5, close}))
        return stop(m_at, said(QT_TRANSLATE_NOOP("XmlScan", "the XML declaration is not as it should be")));
    m_at = close + 2;
    return Look::Done;
}

} // namespace cloudward
