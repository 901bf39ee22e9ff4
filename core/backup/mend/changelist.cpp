// SPDX-License-Identifier: Apache-2.0
#include "core/backup/mend/changelist.h"

#include "core/people/csv.h"

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qsizetype writtenAtATime = 1 << 20;

} // namespace

Result<void> ChangeList::open(const QString &path)
{
    m_file.emplace(path);
    m_buffer = csvLine(
        {u"mending"_s, u"file"_s, u"line"_s, u"entity"_s, u"row"_s, u"field"_s, u"before"_s, u"after"_s, u"whose"_s});
    return m_file->open();
}

void ChangeList::add(const MendChange &change)
{
    if (!change.follows && ++m_preview.counts[change.mending] <= MendPreview::shown)
        m_preview.first.append(change);
    if (!m_file)
        return;
    const auto line = change.line > 0 ? QString::number(change.line) : QString();
    m_buffer += csvLine({mendingId(change.mending), change.file, line, change.entity, change.row, change.field,
        change.before, change.after, change.whose});
    if (m_buffer.size() >= writtenAtATime)
        flush();
}

void ChangeList::flush()
{
    if (m_state)
        m_state = m_file->write(m_buffer);
    m_buffer.clear();
}

Result<void> ChangeList::finish()
{
    flush();
    return m_state ? m_file->commit() : m_state;
}

void ChangeList::discard()
{
    if (m_file)
        m_file->discard();
}

} // namespace cloudward
