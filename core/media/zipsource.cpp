// SPDX-License-Identifier: Apache-2.0
#include "core/media/zipsource.h"

#include "core/media/mediacollector.h"
#include "core/media/mediaplace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// Whether `name` is such a file of the store once its first `skip` folders are replaced by `put`.
bool fits(const QString &name, int skip, QLatin1StringView put, MediaKind kind)
{
    qsizetype at = 0;
    for (; skip > 0; --skip) {
        at = name.indexOf(u'/', at) + 1;
        if (at == 0)
            return false;
    }
    const QString moved = put + name.sliced(at);
    const auto place = placeOf(moved);
    return place && place->kind == kind;
}

} // namespace

std::optional<ArchiveLayout> findLayout(const QStringList &names)
{
    for (const auto kind : {MediaKind::Attachment, MediaKind::Avatar}) {
        // The fullest layout first: in data/attachments/KEY/… both `data` and `attachments` could be a project's key.
        for (const auto put : {""_L1, "data/"_L1, "data/attachments/"_L1}) {
            for (const int skip : {0, 1}) {
                for (const auto &name : names) {
                    if (!isClutter(name) && fits(name, skip, put, kind))
                        return ArchiveLayout{skip == 0 ? QString() : name.first(name.indexOf(u'/') + 1), put};
                }
            }
        }
    }
    return {};
}

ZipSource::ZipSource(QString path)
    : m_path(std::move(path))
{}

Result<std::unique_ptr<MediaSource>> ZipSource::open(const QString &path)
{
    auto source = std::unique_ptr<ZipSource>(new ZipSource(path));
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
    QStringList names;
    names.reserve(m_entries.size());
    for (const auto &entry : std::as_const(m_entries)) {
        if (!entry.isFolder())
            names.append(entry.name);
    }
    const auto layout = findLayout(names);
    if (!layout)
        return failure(ErrorCode::Unsupported, m_path,
            QCoreApplication::translate("MediaSource", "there are no attachments in it"));
    MediaCollector collector;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        if (entry.isFolder())
            continue;
        // A name that climbs out must not be made harmless by what is put before it.
        const bool inside = entry.name.startsWith(layout->strip);
        if (!isSafeName(entry.name) || !inside) {
            if (isSafeName(entry.name) && !isClutter(entry.name))
                collector.leaveOut(u"media.foreign-files"_s, entry.name);
            else if (!isClutter(entry.name))
                collector.leaveOut(u"media.unsafe-name"_s, entry.name);
            continue;
        }
        const QString name = layout->put + entry.name.sliced(layout->strip.size());
        constexpr quint16 stored = 0;
        constexpr quint16 deflated = 8;
        if (placeOf(name) && (entry.encrypted || (entry.method != stored && entry.method != deflated))) {
            collector.leaveOut(u"media.unsupported-method"_s, entry.name);
            continue;
        }
        collector.add({.name = name,
            .size = entry.size,
            .packedSize = entry.compressedSize,
            .modified = entry.modified.isValid() ? entry.modified.toSecsSinceEpoch() : 0,
            .crc = entry.crc,
            .source = i,
            .project = {}});
        constexpr qint64 askEvery = 10'000;
        if (i % askEvery == 0) {
            if (auto go = work.step({Phase::Listing, Unit::Items, i, m_entries.size(), name}); !go)
                return std::unexpected(go.error());
        }
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
    auto device = m_reader.openEntry(entry.source, true);
    if (!device)
        return std::unexpected(device.error());
    return Raw{m_entries[entry.source], *device};
}

} // namespace cloudward
