// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backuparchive.h"

#include "core/archive/zipreader.h"
#include "core/backup/sevenzipbackup.h"
#include "core/backup/tarbackup.h"
#include "core/work/files.h"
#include "core/work/sizes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

namespace cloudward {
namespace {

/// Where the end of a ZIP is found: its end record with the longest comment that it may have.
constexpr qint64 longestZipEnd = 22 + 65'535;

class ZipBackup final : public BackupArchive
{
public:
    explicit ZipBackup(QString path)
        : m_path(std::move(path))
    {}

    Result<QList<ArchivedFile>> list() override
    {
        if (auto ends = lookForEnd(); !ends)
            return std::unexpected(ends.error());
        if (auto opened = m_zip.open(m_path); !opened)
            return std::unexpected(opened.error());
        auto entries = m_zip.entries();
        if (!entries)
            return std::unexpected(entries.error());
        QList<ArchivedFile> files;
        m_entries.clear();
        for (qsizetype i = 0; i < entries->size(); ++i) {
            const ZipEntry &entry = entries->at(i);
            if (entry.isFolder())
                continue;
            m_entries.append(i);
            files.append({.name = entry.name,
                .size = entry.size,
                .packedSize = entry.compressedSize,
                .encrypted = entry.encrypted});
        }
        return files;
    }

    bool isTruncated() const override { return m_truncated; }
    Result<QIODevice *> open(qsizetype file) override { return m_zip.openEntry(m_entries.value(file, -1)); }
    Result<void> finish() override { return m_zip.finishEntry(); }

private:
    Result<void> lookForEnd()
    {
        QFile file(m_path);
        errno = 0;
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(systemError(m_path, Access::Read, errno));
        file.seek(std::max<qint64>(file.size() - longestZipEnd, 0));
        m_truncated = !file.read(longestZipEnd).contains("PK\x05\x06");
        return m_truncated ? failure(ErrorCode::Malformed, m_path) : Result<void>();
    }

    QString m_path;
    ZipReader m_zip;
    QList<qsizetype> m_entries; ///< of the files
    bool m_truncated = false;
};

} // namespace

Result<void> BackupArchive::prepare(const QList<qsizetype> &)
{
    return {};
}

std::unique_ptr<BackupArchive> backupArchive(const QString &path, QByteArrayView firstBytes, Work &work)
{
    if (firstBytes.startsWith("PK\x03\x04") || firstBytes.startsWith("PK\x05\x06"))
        return std::make_unique<ZipBackup>(path);
    if (isSevenZip(firstBytes))
        return std::make_unique<SevenZipBackup>(path, work);
    const Compression compression = compressionOf(firstBytes);
    if (compression != Compression::None || isTarHeader(firstBytes))
        return std::make_unique<TarBackup>(path, compression, work);
    return {};
}

bool isBomb(qint64 unpacked, qint64 packed)
{
    constexpr qint64 harmless = 1'000'000'000;
    constexpr qint64 mostTimes = 400;
    return unpacked > harmless && unpacked / mostTimes > packed;
}

Error bomb(const QString &name, qint64 unpacked, qint64 packed)
{
    return {ErrorCode::Malformed, name,
        QCoreApplication::translate("BackupArchive",
            "it unpacks from %1 to %2 or more, as no backup of Jira does, and was not read any further")
            .arg(sizeText(packed), sizeText(unpacked))};
}

} // namespace cloudward
