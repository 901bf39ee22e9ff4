// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediacollector.h"

#include "core/findings/findingtext.h"
#include "core/media/mediaplace.h"

#include <limits>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// In MediaEntry::source while collecting: the entry was put into today's layout.
constexpr qint64 movedMark = qint64(1) << 62;

} // namespace

MediaCollector::MediaCollector(const SourceOptions &options)
    : m_thumbnails(options.thumbnails)
    , m_modernise(options.oldLayout == OldLayout::Modernise)
{}

void MediaCollector::add(MediaEntry entry)
{
    if (isClutter(entry.name))
        return;
    if (!isSafeName(entry.name)) {
        leaveOut(u"media.unsafe-name"_s, entry.name);
        return;
    }
    const auto place = placeOf(entry.name);
    if (!place) {
        leaveOut(u"media.foreign-files"_s, entry.name);
        return;
    }
    if (place->kind == MediaKind::Thumbnail && !m_thumbnails)
        return;
    if (place->project != m_project)
        m_project = place->project.toString();
    entry.kind = place->kind;
    entry.project = m_project;
    entry.issue = place->issue;
    entry.attachmentId = place->attachmentId;
    if (place->oldLayout) {
        ++m_listing.oldLayout;
        if (m_modernise) {
            auto modern = modernName(*place);
            if (m_moved.contains(modern)) {
                leaveOut(u"media.duplicate-name"_s, entry.name);
                return;
            }
            m_moved.insert(modern, std::exchange(entry.name, modern));
            entry.source |= movedMark;
        }
    }
    m_listing.entries.append(std::move(entry));
}

void MediaCollector::leaveOut(const QString &findingId, const QString &example)
{
    auto &leftOut = m_leftOut[findingId];
    ++leftOut.count;
    if (leftOut.examples.size() < Finding::mostExamples)
        leftOut.examples.append(example);
    if (m_listing.leftOut.size() < LeftOutFile::mostNames)
        m_listing.leftOut.append({findingId, example});
}

MediaListing MediaCollector::take()
{
    // In place: a stable sort would want half as much memory again. Of equal names the mark puts what was moved last.
    std::ranges::sort(m_listing.entries, [](const MediaEntry &a, const MediaEntry &b) {
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.source < b.source;
    });
    removeDuplicates();
    for (auto &entry : m_listing.entries) {
        entry.source &= ~movedMark;
        m_listing.bytes += qMin(entry.size, std::numeric_limits<qint64>::max() - m_listing.bytes);
    }
    for (auto &[id, leftOut] : m_leftOut) {
        leftOut.examples.sort();
        m_listing.findings.append(makeFinding(id, leftOut.count, std::move(leftOut.examples)));
    }
    sortBySeverity(m_listing.findings);
    std::ranges::stable_sort(m_listing.leftOut, [](const LeftOutFile &a, const LeftOutFile &b) {
        return std::tie(a.findingId, a.name) < std::tie(b.findingId, b.name);
    });
    m_leftOut.clear();
    return std::exchange(m_listing, {});
}

void MediaCollector::removeDuplicates()
{
    auto &entries = m_listing.entries;
    // By a hash of the folded name, so that no folded names of a million files are held: hash and index in one number.
    constexpr int indexBits = 32;
    std::vector<quint64> byName;
    byName.reserve(size_t(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i)
        byName.push_back(quint64(qHash(entries[i].name.toCaseFolded())) << indexBits | quint64(i));
    std::ranges::sort(byName);
    const auto indexOf = [&](size_t at) { return qsizetype(byName[at] & 0xffffffff); };
    std::vector<bool> goes(size_t(entries.size()), false);
    for (size_t first = 0; first < byName.size(); ++first) {
        if (goes[size_t(indexOf(first))])
            continue;
        const auto sameHash = [&](size_t next) { return byName[next] >> indexBits == byName[first] >> indexBits; };
        for (size_t next = first + 1; next < byName.size() && sameHash(next); ++next) {
            const auto &stays = entries[indexOf(first)].name;
            if (stays.compare(entries[indexOf(next)].name, Qt::CaseInsensitive) == 0)
                goes[size_t(indexOf(next))] = true;
        }
    }
    qsizetype kept = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (goes[size_t(i)]) {
            const bool wasMoved = (entries[i].source & movedMark) != 0;
            leaveOut(u"media.duplicate-name"_s, wasMoved ? m_moved.take(entries[i].name) : entries[i].name);
            continue;
        }
        if (kept != i)
            entries[kept] = std::move(entries[i]);
        ++kept;
    }
    entries.resize(kept);
}

} // namespace cloudward
