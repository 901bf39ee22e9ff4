// SPDX-License-Identifier: Apache-2.0
#include "core/backup/illegalcharacters.h"

#include "core/backup/bytescan.h"
#include "core/backup/xmlvalue.h"

#include <algorithm>

namespace cloudward {
namespace {

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

/// Steps over what most texts of the world are made of: two bytes, or three that are neither overlong nor at the end of
/// a plane nor surrogates.
char *skipCommon(char *at, char *end)
{
    while (end - at >= 3) {
        const auto lead = quint8(*at);
        if (lead >= 0xC2 && lead <= 0xDF && isContinuation(at[1]))
            at += 2;
        else if (lead >= 0xE1 && lead <= 0xEE && lead != 0xED && isContinuation(at[1]) && isContinuation(at[2]))
            at += 3;
        else
            break;
    }
    return at;
}

} // namespace

qsizetype IllegalCharacters::filter(char *data, qsizetype size, bool last)
{
    char *at = data;
    char *const end = data + size;
    m_data = m_counted = data;
    while (at < end) {
        at = const_cast<char *>(bytes::skipPlain(at, end));
        if (at == end)
            break;
        char *next = at + 1;
        if (quint8(*at) >= 0x80)
            next = passUtf8(at, end, last);
        else
            replace(at, 1, quint8(*at), IllegalPlace::Kind::Character);
        if (next == at)
            break;
        at = next;
    }
    m_line += bytes::countLines(m_counted, at);
    m_offset += at - data;
    return at - data;
}

char *IllegalCharacters::passUtf8(char *at, char *end, bool last)
{
    while ((at = skipCommon(at, end)) < end && quint8(*at) >= 0x80) {
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
        if (!whole)
            replace(at, 1, quint8(*at), IllegalPlace::Kind::Byte);
        else if (!isXmlCharacter(codePoint))
            replace(at, lead.size, codePoint, IllegalPlace::Kind::Character);
        at += whole ? lead.size : 1;
    }
    return at;
}

void IllegalCharacters::replace(char *at, qsizetype size, quint32 value, IllegalPlace::Kind kind)
{
    m_line += bytes::countLines(m_counted, at);
    m_counted = at;
    m_found({.line = m_line, .offset = m_offset + (at - m_data), .size = size, .value = value, .kind = kind});
    std::fill_n(at, size, '?');
}

} // namespace cloudward
