// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/unpack/unpack.h"
#include "core/media/mediasource.h"

namespace cloudward {

/// Reads a store that somebody has packed into a tar (as it is, or compressed by gzip, bzip2, xz or zstd) or a 7z. What
/// is compressed can only be read from front to back, so list() unpacks it once into a spool file.
class ArchiveSource final : public MediaSource
{
public:
    /// Opens it; NotReadable. What it is, list() finds out.
    static Result<std::unique_ptr<MediaSource>> open(const QString &path, const SourceOptions &options);
    /// Whether open() takes a file that begins with these bytes (512 of them, where there are as many).
    static bool takes(QByteArrayView firstBytes);

    /// DiskFull, with need (of a compressed tar an estimate) and have, where the spool finds no room; SourceChanged;
    /// Malformed; Unsupported; NotReadable.
    Result<MediaListing> list(Work &work) override;
    Result<QIODevice *> open(const MediaEntry &entry) override;
    Result<std::optional<Raw>> openRaw(const MediaEntry &) override { return std::nullopt; }
    /// SourceChanged where the tar is no longer the file that was listed.
    Result<void> finish(const MediaEntry &entry) override;

private:
    ArchiveSource(const QString &path, SourceOptions options);
    Result<QList<ArchiveEntry>> readDirectory(Work &work);
    Result<QList<ArchiveEntry>> readTarHere(const QFile &tar, Work &work) const;
    Result<void> unpackTar(Compression compression, Work &work);
    Result<void> spool(QByteArrayView piece, qint64 done, qint64 total, Work &work);
    Result<void> checkUnchanged() const;
    QString spoolFolder() const;

    SourceOptions m_options;
    QFile m_file;
    qint64 m_size = 0;
    qint64 m_modified = 0; ///< milliseconds since the epoch
    SpoolFile m_spool;
    bool m_isSpooled = false;
    QList<qint64> m_offsets; ///< of the entries, in the spool or the file itself
    std::unique_ptr<SliceDevice> m_open;
};

} // namespace cloudward
