// SPDX-License-Identifier: Apache-2.0
#include "core/media/archivesource.h"

#include "core/media/archivelayout.h"
#include "core/work/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qint64 headSize = 512;

QString findingFor(ArchiveEntry::Kind kind)
{
    switch (kind) {
    case ArchiveEntry::Kind::File: break;
    case ArchiveEntry::Kind::Link: return u"media.links-left-out"_s;
    case ArchiveEntry::Kind::Sparse: return u"media.unsupported-method"_s;
    case ArchiveEntry::Kind::Special: return u"media.foreign-files"_s;
    }
    return {};
}

} // namespace

ArchiveSource::ArchiveSource(const QString &path, SourceOptions options)
    : m_options(std::move(options))
    , m_file(path)
{}

bool ArchiveSource::takes(QByteArrayView firstBytes)
{
    return isSevenZip(firstBytes) || compressionOf(firstBytes) != Compression::None || isTarHeader(firstBytes);
}

Result<std::unique_ptr<MediaSource>> ArchiveSource::open(const QString &path, const SourceOptions &options)
{
    auto source = std::unique_ptr<ArchiveSource>(new ArchiveSource(path, options));
    errno = 0;
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(path, Access::Read, errno));
    const QFileInfo info(path);
    source->m_size = info.size();
    source->m_modified = info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch();
    return source;
}

QString ArchiveSource::spoolFolder() const
{
    return m_options.spoolFolder.isEmpty() ? QDir::tempPath() : m_options.spoolFolder;
}

Result<MediaListing> ArchiveSource::list(Work &work)
{
    m_open.reset();
    m_offsets.clear();
    auto entries = readDirectory(work);
    if (auto unchanged = checkUnchanged(); !unchanged)
        return std::unexpected(unchanged.error());
    if (!entries)
        return std::unexpected(entries.error());
    const auto name = [&](qsizetype i) { return QStringView(entries->at(i).name); };
    const auto layout = findLayout(entries->size(), name);
    if (!layout)
        return failure(ErrorCode::Unsupported, m_file.fileName(), whyNoLayout(entries->size(), name));
    MediaCollector collector(m_options);
    m_offsets.reserve(entries->size());
    for (auto &entry : *entries) {
        m_offsets.append(entry.offset);
        auto inChunk = nameInChunk(std::move(entry.name), *layout, collector);
        if (!inChunk)
            continue;
        if (entry.kind != ArchiveEntry::Kind::File) {
            collector.leaveOut(findingFor(entry.kind),
                entry.kind == ArchiveEntry::Kind::Sparse ? *inChunk + u" (sparse)"_s : *inChunk);
            continue;
        }
        collector.add({.name = std::move(*inChunk),
            .size = entry.size,
            .packedSize = entry.size,
            .modified = entry.modified,
            .source = m_offsets.size() - 1,
            .project = {}});
    }
    return collector.take();
}

Result<QList<ArchiveEntry>> ArchiveSource::readDirectory(Work &work)
{
    const auto path = m_file.fileName();
    const auto name = QFileInfo(path).fileName();
    const auto head = SliceDevice(m_file, 0, headSize).readAll();
    m_isSpooled = true;
    if (isSevenZip(head)) {
        if (auto go = work.step({Phase::Reading, Unit::Bytes, 0, -1, name}); !go)
            return std::unexpected(go.error());
        auto archive = readSevenZip(m_file, path);
        if (!archive)
            return std::unexpected(archive.error());
        if (auto opened = m_spool.open(spoolFolder(), archive->size + SpoolFile::roomLeftOver); !opened)
            return std::unexpected(opened.error());
        const auto unpacked = unpackSevenZip(m_file, path, *archive,
            [&](QByteArrayView piece) { return spool(piece, m_spool.size(), archive->size, work); });
        if (!unpacked)
            return std::unexpected(unpacked.error());
        return std::move(archive->entries);
    }
    if (const auto compression = compressionOf(head); compression != Compression::None) {
        if (auto unpacked = unpackTar(compression, work); !unpacked)
            return std::unexpected(unpacked.error());
        return readTarHere(m_spool.file(), work);
    }
    m_isSpooled = false;
    return readTarHere(m_file, work);
}

Result<QList<ArchiveEntry>> ArchiveSource::readTarHere(const QFile &tar, Work &work) const
{
    return readTar(tar, m_file.fileName(),
        [&](qint64 count, const QString &name) { return work.step({Phase::Listing, Unit::Items, count, -1, name}); });
}

Result<void> ArchiveSource::unpackTar(Compression compression, Work &work)
{
    const auto path = m_file.fileName();
    if (auto opened = m_spool.open(spoolFolder(), m_size); !opened)
        return opened;
    constexpr qint64 step = 1 << 20;
    QByteArray buffer(step, Qt::Uninitialized);
    Unpacker unpacker(m_file, path, compression);
    qint64 filled = 0;
    while (true) {
        const auto got = unpacker.read(buffer.data() + filled, step - filled);
        if (!got)
            return std::unexpected(got.error());
        filled += *got;
        if (*got > 0 && filled < headSize)
            continue;
        // Before hours go into unpacking what is no tar.
        const auto piece = QByteArrayView(buffer).first(filled);
        if (m_spool.size() == 0 && !isTarHeader(piece))
            return failure(
                ErrorCode::Unsupported, path, QCoreApplication::translate("MediaSource", "there is no tar in it"));
        if (auto written = spool(piece, unpacker.taken(), m_size, work); !written) {
            auto error = written.error();
            // What there will be, if it goes on as it began.
            const auto share = double(unpacker.taken()) / double(qMax<qint64>(m_size, 1));
            if (error.code == ErrorCode::DiskFull && share > 0)
                error.need =
                    qMax(qint64(double(m_spool.size() + filled) / share), error.have + 1) + SpoolFile::roomLeftOver;
            return std::unexpected(std::move(error));
        }
        filled = 0;
        if (*got == 0)
            return {};
    }
}

Result<void> ArchiveSource::spool(QByteArrayView piece, qint64 done, qint64 total, Work &work)
{
    const auto name = QFileInfo(m_file.fileName()).fileName();
    if (auto go = work.step({Phase::Reading, Unit::Bytes, qMin(done, total), total, name}); !go)
        return go;
    return m_spool.append(piece);
}

Result<void> ArchiveSource::checkUnchanged() const
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists() || info.size() != m_size || info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch() != m_modified)
        return failure(ErrorCode::SourceChanged, m_file.fileName(), {}, m_size, info.size());
    return {};
}

Result<QIODevice *> ArchiveSource::open(const MediaEntry &entry)
{
    if (entry.source < 0 || entry.source >= m_offsets.size())
        return failure(ErrorCode::NotFound, entry.name);
    // What was spooled is ours: it stays as it was listed.
    if (!m_isSpooled) {
        if (auto unchanged = checkUnchanged(); !unchanged)
            return std::unexpected(unchanged.error());
    }
    m_open = std::make_unique<SliceDevice>(m_isSpooled ? m_spool.file() : m_file, m_offsets[entry.source], entry.size);
    return m_open.get();
}

Result<void> ArchiveSource::finish(const MediaEntry &)
{
    m_open.reset();
    return m_isSpooled ? Result<void>() : checkUnchanged();
}

} // namespace cloudward
