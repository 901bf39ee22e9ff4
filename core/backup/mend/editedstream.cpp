// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/editedstream.h"

#include <algorithm>

namespace cloudward {

void EditedStream::replace(qint64 offset, qint64 size, QByteArray by)
{
    Q_ASSERT(offset >= m_start && offset + size <= fed());
    const auto end = offset + size;
    auto at = m_replacements.lower_bound(offset);
    if (at != m_replacements.begin()) {
        const auto before = std::prev(at);
        const auto endOfBefore = before->first + before->second.size;
        Q_ASSERT(endOfBefore <= offset || endOfBefore >= end);
        if (endOfBefore > offset)
            return;
    }
    while (at != m_replacements.end() && at->first < end) {
        if (at->first == offset && at->second.size > size)
            return;
        Q_ASSERT(at->first + at->second.size <= end);
        at = m_replacements.erase(at);
    }
    m_replacements.insert_or_assign(offset, Replacement{size, std::move(by)});
}

bool EditedStream::isReplaced(qint64 offset, qint64 size) const
{
    auto at = m_replacements.lower_bound(offset);
    if (at != m_replacements.end() && at->first < offset + size)
        return true;
    return at != m_replacements.begin() && (--at, at->first + at->second.size > offset);
}

Result<void> EditedStream::settle(qint64 offset)
{
    while (!m_replacements.empty()) {
        auto first = m_replacements.begin();
        if (first->first + first->second.size > offset || first->first >= offset)
            break;
        if (auto passed = pass(first->first); !passed)
            return passed;
        if (auto written = m_sink(first->second.by); !written)
            return written;
        drop(first->second.size);
        m_replacements.erase(first);
    }
    return pass(m_replacements.empty() ? offset : std::min(offset, m_replacements.begin()->first));
}

Result<void> EditedStream::pass(qint64 end)
{
    const auto size = end - m_start;
    if (size <= 0)
        return {};
    auto written = m_sink(QByteArrayView(m_held).first(size));
    drop(size);
    return written;
}

void EditedStream::drop(qsizetype size)
{
    if (size == 0)
        return;
    m_before = m_held[size - 1];
    m_held.remove(0, size);
    m_start += size;
}

char EditedStream::at(qint64 offset) const
{
    if (offset == m_start - 1)
        return m_before;
    return offset >= m_start && offset < fed() ? m_held[offset - m_start] : char(0);
}

} // namespace cloudward
