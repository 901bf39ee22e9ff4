// SPDX-License-Identifier: Apache-2.0
#include "core/backup/linkcounter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

/// Bytes behind an address that say whether it ends there.
constexpr qsizetype lookAhead = 2;

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// A dot ends a sentence, or goes on in a longer host name.
bool endsBefore(QByteArrayView behind)
{
    if (behind.isEmpty())
        return true;
    const char first = behind.front();
    if (first == '.' || first == ':')
        return behind.size() == 1 || !isWordByte(behind[1]);
    return !isWordByte(first) && first != '@';
}

} // namespace

void LinkCounter::setAddress(const QString &address)
{
    m_address = address.trimmed();
    while (m_address.endsWith(u'/'))
        m_address.chop(1);
    if (!m_address.contains("://"_L1))
        m_address.clear();
    const QByteArray bytes = m_address.toUtf8();
    m_matcher.setPattern(bytes);
    m_size = bytes.size();
}

qint64 LinkCounter::countIn(QByteArrayView text) const
{
    qsizetype settled = 0;
    return countSettled(text, true, settled);
}

void LinkCounter::begin()
{
    m_rest.clear();
    m_count = 0;
}

void LinkCounter::add(QByteArrayView piece)
{
    if (!isOn())
        return;
    qsizetype settled = 0;
    if (m_rest.isEmpty()) {
        m_count += countSettled(piece, false, settled);
        m_rest = piece.sliced(settled).toByteArray();
    } else {
        m_rest.append(piece);
        m_count += countSettled(m_rest, false, settled);
        m_rest.remove(0, settled);
    }
}

qint64 LinkCounter::finish()
{
    const qint64 count = m_count + countIn(m_rest);
    begin();
    return count;
}

qint64 LinkCounter::countSettled(QByteArrayView text, bool last, qsizetype &settled) const
{
    settled = 0;
    if (!isOn())
        return 0;
    qint64 count = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; text.size() - from >= m_size && (at = m_matcher.indexIn(text, from)) >= 0;) {
        if (!last && text.size() - at < m_size + lookAhead) {
            settled = at;
            return count;
        }
        from = at + m_size;
        count += endsBefore(text.sliced(from));
    }
    settled = std::max(from, text.size() - (m_size - 1));
    return count;
}

} // namespace cloudward
