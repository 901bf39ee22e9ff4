// SPDX-License-Identifier: Apache-2.0
#include "core/backup/xmlbuffer.h"

#include "core/backup/bytescan.h"

#include <algorithm>
#include <limits>

namespace cloudward {
namespace {

constexpr qsizetype firstCapacity = 256 * 1024;

std::unique_ptr<char[]> room(qsizetype capacity)
{
    return std::make_unique_for_overwrite<char[]>(size_t(capacity + bytes::slack));
}

} // namespace

XmlBuffer::XmlBuffer(const XmlRead &read)
    : m_read(read)
    , m_data(room(firstCapacity))
    , m_capacity(firstCapacity)
    , m_end(m_data.get())
    , m_counted(m_data.get())
{
    std::fill_n(m_data.get(), bytes::slack, '\0');
}

bool XmlBuffer::more(const char *&keep)
{
    if (m_atEnd)
        return false;
    drop(keep);
    const qsizetype kept = m_end - keep;
    if (kept > m_capacity / 2) {
        m_capacity *= 2;
        auto larger = room(m_capacity);
        std::memcpy(larger.get(), keep, size_t(kept));
        m_data = std::move(larger);
    } else {
        std::memmove(m_data.get(), keep, size_t(kept));
    }
    char *const data = m_data.get();
    keep = m_counted = data;
    // A tag that is cut in two is looked at twice: so as few cuts as can be.
    qsizetype filled = kept;
    while (m_capacity - filled >= smallestXmlRead) {
        const qint64 got = m_read(data + filled, m_capacity - filled);
        m_atEnd = got <= 0;
        if (m_atEnd)
            break;
        filled += got;
    }
    m_end = data + filled;
    std::fill_n(data + filled, bytes::slack, '\0');
    return filled > kept;
}

/// Counts what is about to be left behind.
void XmlBuffer::drop(const char *until)
{
    const char *const data = m_data.get();
    const char *const begin = bytes::behindLastLine(data, until);
    m_columnsDropped = (begin == data ? m_columnsDropped : 0) + bytes::countCharacters(begin, until);
    m_line += bytes::countLines(m_counted, until);
    m_offset += until - data;
}

qint64 XmlBuffer::lineOf(const char *at)
{
    m_line += bytes::countLines(m_counted, at);
    m_counted = at;
    return m_line;
}

int XmlBuffer::columnOf(const char *at) const
{
    const char *const begin = bytes::behindLastLine(m_data.get(), at);
    const qint64 before = (begin == m_data.get() ? m_columnsDropped : 0) + bytes::countCharacters(begin, at);
    return int(std::min<qint64>(before + 1, std::numeric_limits<int>::max()));
}

} // namespace cloudward
