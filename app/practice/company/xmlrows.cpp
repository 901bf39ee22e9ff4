// SPDX-License-Identifier: Apache-2.0
#include "app/practice/company/xmlrows.h"

#include <QString>

#include <array>
#include <charconv>
#include <chrono>

namespace cloudward {

namespace {

constexpr size_t bufferSize = 1 << 20;

constexpr std::array<bool, 256> makeSpecial()
{
    std::array<bool, 256> special{};
    for (const char c : {'&', '<', '>', '"', '\''})
        special[static_cast<unsigned char>(c)] = true;
    return special;
}
constexpr std::array<bool, 256> isSpecial = makeSpecial();

std::string_view entityOf(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    default: return "&apos;";
    }
}

} // namespace

XmlRows::XmlRows(Sink sink)
    : m_sink(std::move(sink))
    , m_buffer(bufferSize)
{}

inline void XmlRows::append(std::string_view bytes)
{
    if (bytes.size() > m_buffer.size() - m_used) {
        appendInParts(bytes);
        return;
    }
    m_used += bytes.copy(m_buffer.data() + m_used, bytes.size());
}

void XmlRows::appendInParts(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_used == m_buffer.size() && !flush())
            return;
        const size_t now = bytes.copy(m_buffer.data() + m_used, m_buffer.size() - m_used);
        m_used += now;
        bytes.remove_prefix(now);
    }
}

Result<void> XmlRows::flush()
{
    if (!m_error && m_used > 0) {
        if (auto written = m_sink(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_used))); !written)
            m_error = written.error();
        m_bytes += static_cast<qint64>(m_used);
        m_used = 0;
    }
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

inline void XmlRows::appendName(std::string_view field)
{
    append(" ");
    append(field);
    append("=\"");
}

void XmlRows::appendEscaped(std::string_view value)
{
    size_t from = 0;
    for (size_t i = 0; i < value.size(); ++i) {
        if (isSpecial[static_cast<unsigned char>(value[i])]) {
            append({value.data() + from, i - from});
            append(entityOf(value[i]));
            from = i + 1;
        }
    }
    append({value.data() + from, value.size() - from});
}

void XmlRows::appendNumber(qint64 value)
{
    std::array<char, 24> digits;
    const auto [end, problem] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    append({digits.data(), static_cast<size_t>(end - digits.data())});
}

void XmlRows::raw(std::string_view utf8)
{
    append(utf8);
}

void XmlRows::text(std::string_view utf8)
{
    appendEscaped(utf8);
}

void XmlRows::begin(std::string_view entity)
{
    if (entity != m_entity || !m_count) {
        m_count = &m_counts[std::string(entity)];
        m_entity = entity;
    }
    ++*m_count;
    append("    <");
    append(entity);
}

void XmlRows::put(std::string_view field, std::string_view value)
{
    // Two searches for one character each are much faster than one for either.
    if (value.find('\n') != std::string_view::npos || value.find('\r') != std::string_view::npos) {
        m_children.append("        <").append(field).append("><![CDATA[").append(value);
        m_children.append("]]></").append(field).append(">\n");
        return;
    }
    appendName(field);
    appendEscaped(value);
    append("\"");
}

void XmlRows::put(std::string_view field, const QString &value)
{
    if (value.isNull())
        return;
    const QByteArray utf8 = value.toUtf8();
    put(field, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void XmlRows::put(std::string_view field, qint64 value)
{
    appendName(field);
    appendNumber(value);
    append("\"");
}

void XmlRows::putTime(std::string_view field, qint64 milliseconds)
{
    using namespace std::chrono;
    const std::chrono::milliseconds since{milliseconds};
    const auto day = floor<days>(since);
    const year_month_day date{sys_days{day}};
    const auto ofDay = static_cast<int>((since - day).count());

    std::array<char, 23> stamp;
    const auto digits = [&stamp](size_t at, int value, size_t length) {
        for (size_t i = length; i-- > 0; value /= 10)
            stamp[at + i] = static_cast<char>('0' + value % 10);
    };
    digits(0, static_cast<int>(date.year()), 4);
    digits(5, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    digits(8, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    digits(11, ofDay / 3'600'000, 2);
    digits(14, ofDay / 60'000 % 60, 2);
    digits(17, ofDay / 1'000 % 60, 2);
    digits(20, ofDay % 1'000, 3);
    stamp[4] = stamp[7] = '-';
    stamp[10] = ' ';
    stamp[13] = stamp[16] = ':';
    stamp[19] = '.';
    size_t length = stamp.size();
    while (length > 21 && stamp[length - 1] == '0')
        --length;

    appendName(field);
    append({stamp.data(), length});
    append("\"");
}

void XmlRows::end()
{
    if (m_children.empty()) {
        append("/>\n");
        return;
    }
    append(">\n");
    append(m_children);
    append("    </");
    append(m_entity);
    append(">\n");
    m_children.clear();
}

} // namespace cloudward
