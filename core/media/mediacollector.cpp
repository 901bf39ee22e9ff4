// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediacollector.h"

#include "core/findings/findingtext.h"
#include "core/media/mediaplace.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace cloudward {

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
    if (place->project != m_project)
        m_project = place->project.toString();
    entry.kind = place->kind;
    entry.project = m_project;
    entry.issue = place->issue;
    entry.attachmentId = place->attachmentId;
    m_listing.entries.append(std::move(entry));
}

void MediaCollector::leaveOut(const QString &findingId, const QString &example)
{
    auto &leftOut = m_leftOut[findingId];
    ++leftOut.count;
    if (leftOut.examples.size() < Finding::mostExamples)
        leftOut.examples.append(example);
}

MediaListing MediaCollector::take()
{
    std::ranges::stable_sort(m_listing.entries, {}, &MediaEntry::name);
    removeDuplicates();
    for (const auto &entry : std::as_const(m_listing.entries))
        m_listing.bytes += entry.size;
    for (auto &[id, leftOut] : m_leftOut) {
        leftOut.examples.sort();
        m_listing.findings.append(makeFinding(id, leftOut.count, std::move(leftOut.examples)));
    }
    sortBySeverity(m_listing.findings);
    m_leftOut.clear();
    return std::exchange(m_listing, {});
}

void MediaCollector::removeDuplicates()
{
    auto &entries = m_listing.entries;
    // By a hash of the folded name, so that no folded names of a million files are held.
    std::vector<std::pair<size_t, qsizetype>> byName;
    byName.reserve(size_t(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i)
        byName.emplace_back(qHash(entries[i].name.toCaseFolded()), i);
    std::ranges::sort(byName);
    std::vector<bool> goes(size_t(entries.size()), false);
    for (size_t first = 0; first < byName.size(); ++first) {
        for (size_t next = first + 1; next < byName.size() && byName[next].first == byName[first].first; ++next) {
            const auto &stays = entries[byName[first].second].name;
            const auto &other = entries[byName[next].second].name;
            if (!goes[size_t(byName[first].second)] && stays.compare(other, Qt::CaseInsensitive) == 0)
                goes[size_t(byName[next].second)] = true;
        }
    }
    qsizetype kept = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (goes[size_t(i)]) {
            leaveOut(u"media.duplicate-name"_s, entries[i].name);
            continue;
        }
        if (kept != i)
            entries[kept] = std::move(entries[i]);
        ++kept;
    }
    entries.resize(kept);
}

} // namespace cloudward
