// SPDX-License-Identifier: Apache-2.0
#include "core/backup/sevenzipbackup.h"

#include "core/work/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace cloudward {

SevenZipBackup::SevenZipBackup(const QString &path, Work &work)
    : m_file(path)
    , m_work(work)
{}

Result<QList<ArchivedFile>> SevenZipBackup::list()
{
    m_open.reset();
    m_entries.clear();
    const QString path = m_file.fileName();
    errno = 0;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(path, Access::Read, errno));
    auto archive = readSevenZip(m_file, path);
    if (!archive)
        return std::unexpected(archive.error());
    m_archive = std::move(*archive);
    if (isBomb(m_archive.size, m_file.size()))
        return std::unexpected(bomb(QFileInfo(path).fileName(), m_archive.size, m_file.size()));
    const double share = double(m_file.size()) / double(qMax(m_archive.size, 1LL));
    QList<ArchivedFile> files;
    for (qsizetype i = 0; i < m_archive.entries.size(); ++i) {
        const ArchiveEntry &entry = m_archive.entries[i];
        if (entry.kind != ArchiveEntry::Kind::File)
            continue;
        m_entries.append(i);
        files.append({.name = entry.name, .size = entry.size, .packedSize = qint64(double(entry.size) * share)});
    }
    return files;
}

Result<void> SevenZipBackup::prepare(const QList<qsizetype> &files)
{
    m_spooled.clear();
    qint64 total = 0;
    for (const qsizetype file : files) {
        const ArchiveEntry &entry = m_archive.entries[m_entries[file]];
        m_spooled.append({.file = file, .from = entry.offset, .size = entry.size});
        total += entry.size;
    }
    std::ranges::sort(m_spooled, {}, &Spooled::from);
    qint64 offset = 0;
    for (Spooled &spooled : m_spooled)
        spooled.offset = std::exchange(offset, offset + spooled.size);
    if (auto opened = openSpool(total + SpoolFile::roomLeftOver); !opened)
        return opened;

    qint64 at = 0;
    const auto take = [&](QByteArrayView piece) -> Result<void> {
        const Progress now{.phase = Phase::Listing,
            .unit = Unit::Bytes,
            .done = at,
            .total = m_archive.size,
            .item = m_file.fileName()};
        if (auto go = m_work.step(now); !go)
            return go;
        for (const Spooled &spooled : std::as_const(m_spooled)) {
            const qint64 from = qMax(at, spooled.from);
            const qint64 to = qMin(at + piece.size(), spooled.from + spooled.size);
            if (from >= to)
                continue;
            if (auto written = m_spool.append(piece.sliced(from - at, to - from)); !written)
                return written;
        }
        at += piece.size();
        return {};
    };
    return unpackSevenZip(m_file, m_file.fileName(), m_archive, take);
}

Result<void> SevenZipBackup::openSpool(qint64 need)
{
    // The folder for temporary files is often small, and often in memory.
    auto opened = m_spool.open(QDir::tempPath(), need);
    if (opened || opened.error().code != ErrorCode::DiskFull)
        return opened;
    const auto beside = m_spool.open(QFileInfo(m_file.fileName()).absolutePath(), need);
    return beside || beside.error().code == ErrorCode::DiskFull ? beside : opened;
}

Result<QIODevice *> SevenZipBackup::open(qsizetype file)
{
    m_open.reset();
    const auto spooled = std::ranges::find(m_spooled, file, &Spooled::file);
    if (spooled == m_spooled.end())
        return failure(ErrorCode::NotFound, m_file.fileName());
    m_open = std::make_unique<SliceDevice>(m_spool.file(), spooled->offset, spooled->size);
    return m_open.get();
}

} // namespace cloudward
