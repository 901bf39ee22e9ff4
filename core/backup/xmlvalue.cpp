// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmlvalue.h"

#include "core/backup/bytescan.h"
#include "core/backup/xmlnames.h"

namespace cloudward {
namespace {

void appendUtf8(std::string &to, quint32 c)
{
    const auto tail = [&](int shift) { to += char(0x80 | (c >> shift & 0x3F)); };
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xC0 | c >> 6);
        tail(0);
    } else if (c < 0x10000) {
        to += char(0xE0 | c >> 12);
        tail(6);
        tail(0);
    } else {
        to += char(0xF0 | c >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

XmlReference readNumber(const char *at, const char *end)
{
    const char *digit = at + 2;
    const bool hexadecimal = digit < end && *digit == 'x';
    digit += hexadecimal;
    const char *const first = digit;
    quint32 value = 0;
    for (; digit < end; ++digit) {
        quint32 step = 0;
        if (*digit >= '0' && *digit <= '9')
            step = quint32(*digit - '0');
        else if (hexadecimal && (*digit | 0x20) >= 'a' && (*digit | 0x20) <= 'f')
            step = quint32((*digit | 0x20) - 'a' + 10);
        else
            break;
        value = std::min<quint32>(value * (hexadecimal ? 16 : 10) + step, 0x110000);
    }
    if (digit == end)
        return {.kind = XmlReference::Kind::Incomplete, .size = digit - at};
    if (digit == first || *digit != ';')
        return {.kind = XmlReference::Kind::NotOne, .size = digit - at};
    return {.kind = isXmlCharacter(value) ? XmlReference::Kind::Character : XmlReference::Kind::Forbidden,
        .character = value,
        .size = digit + 1 - at};
}

} // namespace

XmlReference readReference(const char *at, const char *end)
{
    struct Named
    {
        QByteArrayView text;
        quint32 character;
    };
    static constexpr Named known[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
    const QByteArrayView rest(at, end);
    for (const Named &named : known) {
        if (rest.startsWith(named.text))
            return {.kind = XmlReference::Kind::Character, .character = named.character, .size = named.text.size()};
    }
    if (rest.startsWith("&#"))
        return readNumber(at, end);
    const XmlNameEnd name = endOfXmlName(at + 1, end);
    if (name.end == end)
        return {.kind = XmlReference::Kind::Incomplete, .size = rest.size()};
    const bool whole = name.end > at + 1 && *name.end == ';';
    return {.kind = whole ? XmlReference::Kind::Unknown : XmlReference::Kind::NotOne,
        .size = name.end - at + (whole ? 1 : 0)};
}

void XmlValue::assignTo(std::string &to) const
{
    to.clear();
    appendTo(to);
}

void XmlValue::appendTo(std::string &to) const
{
    const char *at = m_raw.data();
    const char *const end = at + m_raw.size();
    const auto next = [&] {
        if (m_kind == Kind::Attribute)
            return m_references ? bytes::find<'&', '\t', '\n', '\r'>(at, end) : bytes::find<'\t', '\n', '\r'>(at, end);
        return m_references ? bytes::find<'&', '\r'>(at, end) : bytes::find<'\r'>(at, end);
    };
    while (true) {
        const char *const special = next();
        to.append(at, size_t(special - at));
        at = special;
        if (at == end)
            return;
        if (*at == '&') {
            const XmlReference reference = readReference(at, end);
            appendUtf8(to, reference.kind == XmlReference::Kind::Character ? reference.character : '?');
            at += std::max<qsizetype>(reference.size, 1);
            continue;
        }
        to += m_kind == Kind::Attribute ? ' ' : '\n';
        at += end - at > 1 && at[0] == '\r' && at[1] == '\n' ? 2 : 1;
    }
}

QByteArray XmlValue::decoded() const
{
    std::string text;
    appendTo(text);
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace cloudward
