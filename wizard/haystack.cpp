// SPDX-License-Identifier: Apache-2.0
#include "wizard/haystack.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace cloudward {

namespace {

/// No field has it, and nobody can type it into a line.
constexpr char fieldEnd = '\n';

/// The place of `needle` in [begin, end); nullptr where it is not.
const char *findIn(const char *begin, const char *end, const QByteArray &needle)
{
    return static_cast<const char *>(::memmem(begin, size_t(end - begin), needle.constData(), size_t(needle.size())));
}

} // namespace

void Haystack::reserve(qsizetype rows, qsizetype bytes)
{
    m_ends.reserve(rows);
    m_text.reserve(bytes);
}

void Haystack::addRow(std::initializer_list<QStringView> fields)
{
    for (const QStringView field : fields) {
        if (field.isEmpty())
            continue;
        const qsizetype from = m_text.size();
        m_text += field.toString().toCaseFolded().toUtf8();
        std::replace(m_text.begin() + from, m_text.end(), fieldEnd, ' ');
        m_text += fieldEnd;
    }
    m_ends.append(m_text.size());
}

QByteArray Haystack::needle(const QString &text)
{
    QByteArray needle = text.trimmed().toCaseFolded().toUtf8();
    std::ranges::replace(needle, fieldEnd, ' ');
    return needle;
}

QList<qint32> Haystack::find(const QByteArray &needle) const
{
    QList<qint32> found;
    if (needle.isEmpty()) {
        found.resize(m_ends.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    const char *const begin = m_text.constBegin();
    const char *const end = m_text.constEnd();
    const char *from = begin;
    auto row = m_ends.cbegin();
    while (const char *place = findIn(from, end, needle)) {
        // Most often it is not far.
        for (int step = 0; step < 8 && *row <= place - begin; ++step)
            ++row;
        if (*row <= place - begin)
            row = std::upper_bound(row, m_ends.cend(), place - begin);
        found.append(qint32(row - m_ends.cbegin()));
        from = begin + *row;
    }
    return found;
}

QList<qint32> Haystack::findAmong(const QList<qint32> &rows, const QByteArray &needle) const
{
    if (needle.isEmpty())
        return rows;
    const char *const text = m_text.constBegin();
    QList<qint32> found;
    for (const qint32 row : rows) {
        if (findIn(text + beginOf(row), text + m_ends.at(row), needle))
            found.append(row);
    }
    return found;
}

} // namespace cloudward
