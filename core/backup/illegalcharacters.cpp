// SPDX-License-Identifier: Apache-2.0
#include "core/backup/illegalcharacters.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstring>

namespace cloudward {
namespace {

/// "&#x10ffff;" and some leading zeros. A longer reference is left to the parser.
constexpr qsizetype longestReference = 32;

constexpr bool isXmlCharacter(quint32 c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

constexpr quint64 everyByte(quint8 byte)
{
    return 0x0101010101010101ULL * byte;
}

constexpr quint64 zeroBytes(quint64 word)
{
    return (word - everyByte(1)) & ~word & everyByte(0x80);
}

/// Steps over bytes that need no look: printable ASCII other than the two given.
char *skipPlain(char *at, char *end, char first, char second)
{
    const quint64 firsts = everyByte(quint8(first));
    const quint64 seconds = everyByte(quint8(second));
    while (end - at >= 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        const quint64 control = (word - everyByte(0x20)) & ~word & everyByte(0x80);
        if ((word & everyByte(0x80)) | control | zeroBytes(word ^ firsts) | zeroBytes(word ^ seconds))
            break;
        at += 8;
    }
    while (at < end && quint8(*at) >= 0x20 && quint8(*at) < 0x80 && *at != first && *at != second)
        ++at;
    return at;
}

bool startsWith(const char *at, const char *end, QByteArrayView text)
{
    return end - at >= text.size() && std::memcmp(at, text.data(), size_t(text.size())) == 0;
}

/// What is there so far could still become `text`.
bool mayBecome(const char *at, const char *end, QByteArrayView text)
{
    return end - at < text.size() && std::memcmp(at, text.data(), size_t(end - at)) == 0;
}

bool isContinuation(char c)
{
    return (quint8(c) & 0xC0) == 0x80;
}

struct Utf8Lead
{
    int size = 0; ///< of the sequence; 0: cannot begin one
    quint8 lowestSecond = 0x80;
    quint8 highestSecond = 0xBF;
};

/// Surrogates are let through here: they are well-formed in a way, and told apart by their code point.
Utf8Lead leadOf(quint8 byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {.size = 2};
    if (byte == 0xE0)
        return {.size = 3, .lowestSecond = 0xA0};
    if (byte > 0xE0 && byte <= 0xEF)
        return {.size = 3};
    if (byte == 0xF0)
        return {.size = 4, .lowestSecond = 0x90};
    if (byte > 0xF0 && byte < 0xF4)
        return {.size = 4};
    if (byte == 0xF4)
        return {.size = 4, .highestSecond = 0x8F};
    return {};
}

} // namespace

qsizetype IllegalCharacters::filter(char *data, qsizetype size, bool last)
{
    char *at = data;
    char *const end = data + size;
    while (at < end) {
        switch (m_mode) {
        case Mode::Markup: at = skipPlain(at, end, '<', '&'); break;
        case Mode::CData: at = skipPlain(at, end, ']', ']'); break;
        case Mode::Comment: at = skipPlain(at, end, '-', '-'); break;
        case Mode::Instruction: at = skipPlain(at, end, '?', '?'); break;
        }
        if (at == end)
            break;
        char *next = nullptr;
        if (quint8(*at) >= 0x80) {
            next = passUtf8(at, end, last);
        } else if (quint8(*at) < 0x20) {
            if (*at == '\n')
                ++m_line;
            next = isXmlCharacter(quint8(*at)) ? at + 1 : replaceIllegal(at, 1, quint8(*at));
        } else {
            next = m_mode == Mode::Markup ? passMarkup(at, end, last) : passMode(at, end, last);
        }
        if (next == at)
            break;
        at = next;
    }
    return at - data;
}

char *IllegalCharacters::passMarkup(char *at, char *end, bool last)
{
    if (*at == '&')
        return passReference(at, end, last);
    struct Opening
    {
        QByteArrayView text;
        Mode mode;
    };
    static constexpr Opening openings[] = {
        {"<![CDATA[", Mode::CData}, {"<!--", Mode::Comment}, {"<?", Mode::Instruction}};
    for (const Opening &opening : openings) {
        if (startsWith(at, end, opening.text)) {
            m_mode = opening.mode;
            return at + opening.text.size();
        }
        if (!last && mayBecome(at, end, opening.text))
            return at;
    }
    return at + 1;
}

char *IllegalCharacters::passMode(char *at, char *end, bool last)
{
    const QByteArrayView closing = m_mode == Mode::CData ? "]]>" : m_mode == Mode::Comment ? "-->" : "?>";
    if (startsWith(at, end, closing)) {
        m_mode = Mode::Markup;
        return at + closing.size();
    }
    return !last && mayBecome(at, end, closing) ? at : at + 1;
}

char *IllegalCharacters::passReference(char *at, char *end, bool last)
{
    if (!startsWith(at, end, "&#"))
        return !last && end - at < 2 ? at : at + 1;
    char *const limit = std::min(end, at + longestReference);
    char *digit = at + 2;
    const bool hexadecimal = digit < limit && *digit == 'x';
    digit += hexadecimal;
    quint32 value = 0;
    for (; digit < limit && *digit != ';'; ++digit) {
        int step = -1;
        if (*digit >= '0' && *digit <= '9')
            step = *digit - '0';
        else if (hexadecimal && (*digit | 0x20) >= 'a' && (*digit | 0x20) <= 'f')
            step = (*digit | 0x20) - 'a' + 10;
        if (step < 0)
            return at + 2;
        value = std::min<quint32>(value * (hexadecimal ? 16 : 10) + quint32(step), 0x110000);
    }
    if (digit == limit)
        return !last && limit == end && end - at < longestReference ? at : at + 2;
    const qsizetype size = digit + 1 - at;
    // "&#;" is a mistake of another kind.
    if (size == (hexadecimal ? 4 : 3) || isXmlCharacter(value))
        return at + size;
    return replaceIllegal(at, size, value, true);
}

char *IllegalCharacters::passUtf8(char *at, char *end, bool last)
{
    while (at < end && quint8(*at) >= 0x80) {
        const Utf8Lead lead = leadOf(quint8(*at));
        bool whole = lead.size > 0;
        quint32 codePoint = quint8(*at) & (0x7Fu >> lead.size);
        for (int i = 1; whole && i < lead.size; ++i) {
            if (at + i == end) {
                if (!last)
                    return at;
                whole = false;
                break;
            }
            const quint8 byte = quint8(at[i]);
            whole = isContinuation(at[i]) && (i > 1 || (byte >= lead.lowestSecond && byte <= lead.highestSecond));
            codePoint = codePoint << 6 | (byte & 0x3F);
        }
        if (!whole) {
            ++m_badByteCount;
            if (m_badBytePlaces.size() < mostPlaces)
                m_badBytePlaces.append({.line = m_line, .value = quint8(*at)});
            *at++ = '?';
        } else if (!isXmlCharacter(codePoint)) {
            at = replaceIllegal(at, lead.size, codePoint);
        } else {
            at += lead.size;
        }
    }
    return at;
}

char *IllegalCharacters::replaceIllegal(char *at, qsizetype size, quint32 codePoint, bool reference)
{
    ++m_illegalCount;
    if (m_illegalPlaces.size() < mostPlaces)
        m_illegalPlaces.append({.line = m_line, .value = codePoint, .reference = reference});
    std::fill_n(at, size, '?');
    return at + size;
}

} // namespace cloudward
