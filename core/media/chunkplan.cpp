// SPDX-License-Identifier: Apache-2.0
#include "core/media/chunkplan.h"

#include "core/archive/zipwriter.h"
#include "core/findings/findingtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

/// Entries that want to stay together, and what they take.
struct Group
{
    QString project;
    QList<qint32> entries;
    qint64 bytes = 0;
};

class Planner
{
public:
    Planner(const QList<MediaEntry> &entries, qint64 limit)
        : m_entries(entries)
        , m_limit(limit)
    {}

    ChunkPlan plan()
    {
        QList<Group> groups(1); // the first holds avatars and logos
        QHash<QString, qsizetype> groupOf;
        for (qint32 i = 0; i < m_entries.size(); ++i) {
            const auto &entry = m_entries[i];
            if (bytesOf(i) + zipEndSize(1, m_limit) > m_limit) {
                m_plan.oversized.append(i);
                continue;
            }
            qsizetype at = 0;
            if (!isPicture(entry)) {
                at = groupOf.value(entry.project, groups.size());
                if (at == groups.size()) {
                    groupOf.insert(entry.project, at);
                    groups.append(Group{entry.project, {}, 0});
                }
            }
            add(groups[at], i);
        }
        for (const auto &group : std::as_const(groups))
            place(group);
        return finished();
    }

private:
    static bool isPicture(const MediaEntry &entry)
    {
        return entry.kind == MediaKind::Avatar || entry.kind == MediaKind::Logo;
    }

    // At most: as though the entry stood at the end of a full chunk.
    qint64 bytesOf(qint32 index) const { return m_entries[index].packedSize + zipOverhead(zipEntry(index), m_limit); }

    ZipEntry zipEntry(qint32 index) const
    {
        const auto &entry = m_entries[index];
        ZipEntry zip;
        zip.name = entry.name;
        zip.size = entry.size;
        zip.compressedSize = entry.packedSize;
        return zip;
    }

    void add(Group &group, qint32 index) const
    {
        group.entries.append(index);
        group.bytes += bytesOf(index);
    }

    bool hasRoom(const PlannedChunk &chunk, const Group &group) const
    {
        const auto count = chunk.entries.size() + group.entries.size();
        return chunk.bytes + group.bytes + zipEndSize(count, m_limit) <= m_limit;
    }

    void place(const Group &group)
    {
        if (group.entries.isEmpty())
            return;
        for (auto &chunk : m_plan.chunks) {
            if (hasRoom(chunk, group)) {
                put(chunk, group);
                return;
            }
        }
        if (hasRoom({}, group)) {
            m_plan.chunks.append(PlannedChunk{});
            put(m_plan.chunks.last(), group);
            return;
        }
        for (const auto &issue : issuesOf(group)) {
            if (hasRoom({}, issue)) {
                append(issue);
                continue;
            }
            for (const auto index : issue.entries) {
                Group one{group.project, {}, 0};
                add(one, index);
                append(one);
            }
        }
    }

    // A divided project runs on from chunk to chunk, so that it lies in as few as can be and in order.
    void append(const Group &part)
    {
        if (m_plan.chunks.isEmpty() || !hasRoom(m_plan.chunks.last(), part))
            m_plan.chunks.append(PlannedChunk{});
        put(m_plan.chunks.last(), part);
    }

    static void put(PlannedChunk &chunk, const Group &group)
    {
        chunk.entries += group.entries;
        chunk.bytes += group.bytes;
        if (!group.project.isEmpty() && !chunk.projects.contains(group.project))
            chunk.projects.append(group.project);
    }

    // One group for each issue, in the order in which they come.
    QList<Group> issuesOf(const Group &group) const
    {
        QList<Group> issues;
        QHash<qint32, qsizetype> places;
        for (const auto index : group.entries) {
            const auto number = m_entries[index].issue;
            const auto at = places.value(number, issues.size());
            if (at == issues.size()) {
                places.insert(number, at);
                issues.append(Group{group.project, {}, 0});
            }
            add(issues[at], index);
        }
        return issues;
    }

    ChunkPlan finished()
    {
        int number = 0;
        for (auto &chunk : m_plan.chunks) {
            chunk.file = u"media-%1.zip"_s.arg(++number, 3, 10, '0'_L1);
            std::ranges::sort(chunk.entries);
            chunk.bytes = exactBytes(chunk);
            m_plan.bytes += chunk.bytes;
        }
        m_plan.limit = m_limit;
        return std::move(m_plan);
    }

    // To the byte where nothing shrinks on the way.
    qint64 exactBytes(const PlannedChunk &chunk) const
    {
        qint64 offset = 0;
        qint64 central = 0;
        for (const auto index : chunk.entries) {
            const auto zip = zipEntry(index);
            central += zipCentralSize(zip, offset);
            offset += zipLocalSize(zip) + zip.compressedSize;
        }
        return offset + central + zipEndSize(chunk.entries.size(), offset);
    }

    const QList<MediaEntry> &m_entries;
    const qint64 m_limit;
    ChunkPlan m_plan;
};

} // namespace

ChunkPlan planChunks(const QList<MediaEntry> &entries, qint64 limit)
{
    return Planner(entries, limit).plan();
}

bool isAllowedLimit(qint64 limit, qint64 mediaBytes)
{
    constexpr qint64 smallestOfAll = 1'000'000;
    const auto smallest = mediaBytes > splitNeededAbove ? smallestChunkLimit : smallestOfAll;
    return limit >= smallest && limit <= largestChunkLimit;
}

Findings planFindings(const ChunkPlan &plan, const QList<MediaEntry> &entries)
{
    if (plan.oversized.isEmpty())
        return {};
    QStringList examples;
    for (const auto index : plan.oversized.first(qMin(plan.oversized.size(), Finding::mostExamples)))
        examples.append(entries[index].name);
    return {makeFinding(u"media.too-large-for-chunk"_s, plan.oversized.size(), std::move(examples))};
}

} // namespace cloudward
