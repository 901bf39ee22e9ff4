// SPDX-License-Identifier: Apache-2.0
#include "core/media/zipsource.h"

#include "core/archive/zipmethod.h"
#include "core/media/archivelayout.h"
#include "core/media/mediaplace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

bool isRead(const ZipEntry &entry)
{
    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    return !entry.encrypted && (entry.method == stored || entry.method == deflated);
}

// "bzip2", "AES"; the old way of encrypting leaves the method what it was.
QString howPacked(const ZipEntry &entry)
{
    constexpr quint16 aes = 99;
    if (entry.encrypted && entry.method != aes)
        return QCoreApplication::translate("MediaSource", "encrypted");
    return zipMethodName(entry.method);
}

} // namespace

ZipSource::ZipSource(QString path, SourceOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
{}

Result<std::unique_ptr<MediaSource>> ZipSource::open(const QString &path, const SourceOptions &options)
{
    auto source = std::unique_ptr<ZipSource>(new ZipSource(path, options));
    if (auto opened = source->m_reader.open(path); !opened)
        return std::unexpected(opened.error());
    const QFileInfo info(path);
    source->m_size = info.size();
    source->m_modified = info.lastModified(QTimeZone::UTC);
    return source;
}

Result<MediaListing> ZipSource::list(Work &work)
{
    if (auto go = work.step({Phase::Listing, Unit::Items, 0, -1, QFileInfo(m_path).fileName()}); !go)
        return std::unexpected(go.error());
    auto entries = m_reader.entries();
    if (!entries)
        return std::unexpected(entries.error());
    m_entries = std::move(*entries);
    // Shared with the reader: a million of them are not to be copied.
    const auto &all = std::as_const(m_entries);
    const auto name = [&](qsizetype i) { return QStringView(all[i].name); };
    const auto layout = findLayout(all.size(), name);
    if (!layout)
        return failure(ErrorCode::Unsupported, m_path, whyNoLayout(all.size(), name));
    MediaCollector collector(m_options);
    for (qsizetype i = 0; i < all.size(); ++i) {
        constexpr qint64 askEvery = 10'000;
        const auto &entry = all[i];
        if (i % askEvery == 0) {
            if (auto go = work.step({Phase::Listing, Unit::Items, i, all.size(), entry.name}); !go)
                return std::unexpected(go.error());
        }
        if (entry.isFolder())
            continue;
        auto inChunk = nameInChunk(entry.name, *layout, collector);
        if (!inChunk)
            continue;
        if (placeOf(*inChunk) && !isRead(entry)) {
            collector.leaveOut(u"media.unsupported-method"_s, u"%1 (%2)"_s.arg(entry.name, howPacked(entry)));
            continue;
        }
        collector.add({.name = std::move(*inChunk),
            .size = entry.size,
            .packedSize = entry.compressedSize,
            .modified = entry.modified.isValid() ? entry.modified.toSecsSinceEpoch() : 0,
            .crc = entry.crc,
            .source = i,
            .project = {}});
    }
    return collector.take();
}

Result<void> ZipSource::checkUnchanged() const
{
    const QFileInfo info(m_path);
    if (!info.exists() || info.size() != m_size || info.lastModified(QTimeZone::UTC) != m_modified)
        return failure(ErrorCode::SourceChanged, m_path, {}, m_size, info.size());
    return {};
}

Result<QIODevice *> ZipSource::open(const MediaEntry &entry)
{
    if (auto unchanged = checkUnchanged(); !unchanged)
        return std::unexpected(unchanged.error());
    return m_reader.openEntry(entry.source);
}

Result<void> ZipSource::finish(const MediaEntry &)
{
    if (auto finished = m_reader.finishEntry(); !finished)
        return finished;
    return checkUnchanged();
}

Result<std::optional<MediaSource::Raw>> ZipSource::openRaw(const MediaEntry &entry)
{
    if (auto unchanged = checkUnchanged(); !unchanged)
        return std::unexpected(unchanged.error());
    auto data = m_reader.rawEntry(entry.source);
    if (!data)
        return std::unexpected(data.error());
    return Raw{m_entries.at(entry.source), std::move(*data)};
}

} // namespace cloudward
