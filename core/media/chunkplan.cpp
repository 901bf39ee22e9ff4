// SPDX-License-Identifier: Apache-2.0
#include "core/media/chunkplan.h"

#include "core/archive/zipwriter.h"
#include "core/findings/findingtext.h"
#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

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
    Planner(const QList<MediaEntry> &entries, const PlanOptions &options)
        : m_entries(entries)
        , m_options(options)
        , m_limit(options.limit)
    {}

    ChunkPlan plan()
    {
        groupEntries();
        for (const auto &group : std::as_const(m_groups))
            place(group);
        return finished();
    }

private:
    static bool isPicture(const MediaEntry &entry)
    {
        return entry.kind == MediaKind::Avatar || entry.kind == MediaKind::Logo;
    }

    static ZipSpace spaceOf(const MediaEntry &entry) { return {utf8Size(entry.name), entry.size, entry.packedSize}; }

    // At most: as though the entry stood at the end of a full chunk.
    qint64 bytesOf(qint32 index) const { return spaceOf(m_entries[index]).all(m_limit); }

    // One group for avatars and logos, then those projects that are to come first, then the others as they are listed.
    void groupEntries()
    {
        m_groups.resize(1);
        QHash<QString, qsizetype> groupOf;
        for (const auto &project : m_options.first) {
            if (groupOf.contains(project))
                continue;
            groupOf.insert(project, m_groups.size());
            m_groups.append(Group{project, {}, 0});
        }
        const QSet<QString> leftOut(m_options.leftOut.cbegin(), m_options.leftOut.cend());
        const QString *project = nullptr; // that of the entry before: they come project by project
        qsizetype at = 0;
        for (qint32 i = 0; i < m_entries.size(); ++i) {
            const auto &entry = m_entries[i];
            if (isPicture(entry)) {
                takeInto(0, i);
                continue;
            }
            if (!project || *project != entry.project) {
                project = &entry.project;
                at = leftOut.contains(entry.project) ? -1 : groupOf.value(entry.project, m_groups.size());
                if (at == m_groups.size()) {
                    groupOf.insert(entry.project, at);
                    m_groups.append(Group{entry.project, {}, 0});
                }
            }
            if (at >= 0)
                takeInto(at, i);
        }
    }

    void takeInto(qsizetype group, qint32 index)
    {
        const auto bytes = bytesOf(index);
        if (bytes + zipEndSize(1, m_limit) > m_limit) {
            m_plan.oversized.append(index);
            return;
        }
        m_groups[group].entries.append(index);
        m_groups[group].bytes += bytes;
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
            for (const auto index : issue.entries)
                append(Group{group.project, {index}, bytesOf(index)});
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
        // The parts of a divided project come one after the other.
        if (!group.project.isEmpty() && (chunk.projects.isEmpty() || chunk.projects.last() != group.project))
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
            issues[at].entries.append(index);
            issues[at].bytes += bytesOf(index);
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
            const auto space = spaceOf(m_entries[index]);
            central += space.central(offset);
            offset += space.local() + space.compressedSize;
        }
        return offset + central + zipEndSize(chunk.entries.size(), offset);
    }

    const QList<MediaEntry> &m_entries;
    const PlanOptions &m_options;
    const qint64 m_limit;
    QList<Group> m_groups;
    ChunkPlan m_plan;
};

} // namespace

ChunkPlan planChunks(const QList<MediaEntry> &entries, const PlanOptions &options)
{
    return Planner(entries, options).plan();
}

bool isAllowedLimit(qint64 limit, qint64 mediaBytes)
{
    constexpr qint64 smallestOfAll = 1'000'000;
    const auto smallest = mediaBytes > splitNeededAbove ? smallestChunkLimit : smallestOfAll;
    return limit >= smallest && limit <= largestChunkLimit;
}

Result<void> checkLimit(qint64 limit, qint64 mediaBytes)
{
    if (isAllowedLimit(limit, mediaBytes))
        return {};
    return failure(ErrorCode::InvalidInput, sizeText(limit),
        QCoreApplication::translate(
            "PackChunks", "chunks are to be of 2 to 5 GB; only where all media is below 10 GB may they be smaller"));
}

Result<void> checkProjects(const QList<MediaEntry> &entries, const PlanOptions &options)
{
    QSet<QString> known;
    const QString *last = nullptr; // that of the entry before: they come project by project
    for (const auto &entry : entries) {
        if (!entry.project.isEmpty() && (!last || *last != entry.project))
            known.insert(entry.project);
        last = &entry.project;
    }
    QStringList unknown = options.leftOut + options.first;
    unknown.removeIf([&known](const QString &key) { return known.contains(key); });
    if (unknown.isEmpty())
        return {};
    unknown.removeDuplicates();
    constexpr qsizetype most = 40;
    auto keys = known.values();
    keys.sort();
    const bool areMore = keys.size() > most;
    return failure(ErrorCode::InvalidInput, unknown.join(u", "_s),
        QCoreApplication::translate("ChunkPlan", "no project there has this original key; there are %1")
            .arg(keys.first(qMin(most, keys.size())).join(u", "_s) + (areMore ? u" …"_s : QString())));
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
