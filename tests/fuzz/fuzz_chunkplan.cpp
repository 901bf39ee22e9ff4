// SPDX-License-Identifier: Apache-2.0
// Whatever is to be packed: no chunk is over the limit, and every entry is in exactly one place.
#include "core/media/chunkplan.h"
#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>

#include <vector>

using namespace cloudward;
using namespace cloudward::test;
using namespace Qt::StringLiterals;

namespace {

/// Takes numbers off the front of an input; zeros when it is used up.
class Dough
{
public:
    explicit Dough(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    quint64 take(qsizetype bytes)
    {
        quint64 number = 0;
        for (; bytes > 0 && !m_bytes.isEmpty(); --bytes) {
            number = number << 8 | quint8(m_bytes.front());
            m_bytes = m_bytes.sliced(1);
        }
        return number;
    }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
};

MediaEntry entryFrom(Dough &dough, int index)
{
    MediaEntry entry;
    const auto shape = dough.take(1);
    entry.kind = (shape & 0x0f) == 0   ? MediaKind::Avatar
                 : (shape & 0x0f) == 1 ? MediaKind::Logo
                                       : MediaKind::Attachment;
    entry.project = entry.kind == MediaKind::Attachment ? u"P%1"_s.arg(shape >> 5) : QString();
    entry.issue = qint32(dough.take(1) % 40);
    // From nothing to beyond 4 GiB.
    entry.size = qint64(dough.take(2) << (dough.take(1) % 18));
    entry.packedSize = (shape & 0x10) != 0 ? entry.size : entry.size / 2;
    entry.name = u"data/%1/%2/%3"_s.arg(entry.project).arg(entry.issue).arg(index) +
                 QString(qsizetype(dough.take(1) % 200), QChar(u'\u0416'));
    return entry;
}

// What a chunk takes on disk, counted by the format's own description and not by the planner's code.
qint64 sizeOf(const PlannedChunk &chunk, const QList<MediaEntry> &entries)
{
    constexpr qint64 full = 0xffffffff;
    qint64 offset = 0;
    qint64 directory = 0;
    for (const auto index : chunk.entries) {
        const auto &entry = entries[index];
        const auto name = entry.name.toUtf8().size();
        const int large = int(entry.size >= full) + int(entry.packedSize >= full) + int(offset >= full);
        directory += 46 + name + (large > 0 ? 4 + 8 * large : 0);
        offset += 30 + name + (entry.size >= full || entry.packedSize >= full ? 20 : 0) + entry.packedSize;
    }
    const bool largeEnd = offset >= full || chunk.entries.size() >= 0xffff;
    return offset + directory + 22 + (largeEnd ? 56 + 20 : 0);
}

void check(const QList<MediaEntry> &entries, const PlanOptions &options)
{
    const auto plan = planChunks(entries, options);
    std::vector<int> times(size_t(entries.size()), 0);
    for (const auto &chunk : plan.chunks) {
        if (chunk.entries.isEmpty())
            complain("an empty chunk");
        for (const auto index : chunk.entries) {
            ++times[size_t(index)];
            const auto &entry = entries[index];
            if (entry.kind == MediaKind::Attachment && !chunk.projects.contains(entry.project))
                complain("a chunk does not name a project that it holds");
        }
        const auto bytes = sizeOf(chunk, entries);
        if (bytes > options.limit || bytes != chunk.bytes)
            complain("a chunk is over the limit, or not of the size that was planned");
    }
    for (const auto index : plan.oversized)
        ++times[size_t(index)];
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool leftOut = entries[i].kind == MediaKind::Attachment && options.leftOut.contains(entries[i].project);
        if (times[size_t(i)] != (leftOut ? 0 : 1))
            complain("an entry is planned twice, or not at all");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<QByteArray> seeds{"", QByteArray(400, '\1')};
    QByteArray mixed;
    for (int i = 0; i < 3000; ++i)
        mixed.append(char(i * i / 7));
    seeds.append(mixed);
    return fuzz(argc, argv, seeds, [](const QByteArray &input) {
        Dough dough(input);
        PlanOptions options;
        options.limit = qint64(1 + dough.take(4)) << (dough.take(1) % 2);
        const auto projects = dough.take(2);
        for (int i = 0; i < 8; ++i) {
            if ((projects >> i & 1) != 0 && (projects >> (i + 8) & 1) != 0)
                options.leftOut.append(u"P%1"_s.arg(i));
            else if ((projects >> i & 1) != 0)
                options.first.append(u"P%1"_s.arg(7 - i));
        }
        QList<MediaEntry> entries;
        while (!dough.isEmpty())
            entries.append(entryFrom(dough, int(entries.size())));
        check(entries, options);
    });
}
