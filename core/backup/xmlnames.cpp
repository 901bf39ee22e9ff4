// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmlnames.h"

#include <algorithm>
#include <span>

namespace cloudward {
namespace {

struct Range
{
    quint32 first;
    quint32 last;
};

// XML 1.0, fifth edition: NameStartChar and NameChar from U+0080 on.
constexpr Range startRanges[] = {{0xC0, 0xD6}, {0xD8, 0xF6}, {0xF8, 0x2FF}, {0x370, 0x37D}, {0x37F, 0x1FFF},
    {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD},
    {0x10000, 0xEFFFF}};
constexpr Range furtherRanges[] = {{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

enum NameByte : quint8 { None = 0, Part = 1, Start = 3 };

constexpr std::array<quint8, 128> nameBytes = [] {
    std::array<quint8, 128> table{};
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c - 'a' + 'A')] = Start;
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = Part;
    table['_'] = table[':'] = Start;
    table['-'] = table['.'] = Part;
    return table;
}();

bool isIn(std::span<const Range> ranges, quint32 c)
{
    return std::ranges::any_of(ranges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

/// Bytes of a character of a name that is not ASCII; 0 where it is none, -1 where the bytes end within it.
int nonAsciiNameCharacter(const char *at, const char *end, bool first)
{
    const auto lead = quint8(*at);
    const int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (size == 0)
        return 0;
    if (end - at < size)
        return -1;
    quint32 c = lead & (0x7Fu >> size);
    for (int i = 1; i < size; ++i) {
        if ((quint8(at[i]) & 0xC0) != 0x80)
            return 0;
        c = c << 6 | (quint8(at[i]) & 0x3F);
    }
    return isIn(startRanges, c) || (!first && isIn(furtherRanges, c)) ? size : 0;
}

size_t hashOf(QByteArrayView text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ quint8(c)) * 0x100000001b3ULL;
    return size_t(hash ^ hash >> 29);
}

} // namespace

XmlName::XmlName(QByteArrayView text, quint32 nameId)
    : id(nameId)
    , m_text(text.data(), size_t(text.size()))
    , m_prefix(text.lastIndexOf(':') + 1)
    , m_declaresNamespace(text == "xmlns" || text.startsWith("xmlns:"))
{
    const size_t size = std::min(m_text.size(), m_start.size());
    std::copy_n(m_text.data(), size, m_start.data());
    m_startMask = (1u << size) - 1;
}

bool XmlName::standsBehindStart(const char *at) const
{
    // Not by memcmp: behind the document there is less than a long name, and it ends in zeros, which no name has.
    return std::equal(m_text.begin(), m_text.end(), at);
}

XmlNames::XmlNames()
    : m_table(1024)
{}

XmlName *XmlNames::find(QByteArrayView text)
{
    size_t at = hashOf(text) & (m_table.size() - 1);
    for (; m_table[at]; at = (at + 1) & (m_table.size() - 1)) {
        if (m_table[at]->text() == text)
            return m_table[at];
    }
    if (qsizetype(m_names.size()) == most)
        return nullptr;
    m_table[at] = &m_names.emplace_back(text, quint32(m_names.size()));
    XmlName *const made = m_table[at];
    if (m_names.size() * 2 > m_table.size())
        grow();
    return made;
}

void XmlNames::grow()
{
    std::vector<XmlName *> table(m_table.size() * 2);
    for (XmlName &name : m_names) {
        size_t at = hashOf(name.text()) & (table.size() - 1);
        while (table[at])
            at = (at + 1) & (table.size() - 1);
        table[at] = &name;
    }
    m_table = std::move(table);
}

XmlNameEnd endOfXmlName(const char *at, const char *end)
{
    const char *const begin = at;
    while (at < end) {
        const auto byte = quint8(*at);
        if (byte < 0x80) {
            if ((nameBytes[byte] & (at == begin ? 2 : 1)) == 0)
                break;
            ++at;
            continue;
        }
        const int size = nonAsciiNameCharacter(at, end, at == begin);
        if (size < 0)
            return {end};
        if (size == 0)
            break;
        at += size;
    }
    return {at};
}

} // namespace cloudward
