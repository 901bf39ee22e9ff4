// SPDX-License-Identifier: Apache-2.0
#include "core/backup/tarbackup.h"

#include "core/work/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace cloudward {
namespace {

constexpr qint64 headSize = 512;
/// A backup has two files. A store of a million attachments is none, and is not listed to its end.
constexpr qint64 mostFiles = 100'000;

/// One file of a tar, from front to back.
class TarPart final : public QIODevice
{
public:
    TarPart(UnpackedStream &stream, const ArchiveEntry &entry)
        : m_stream(stream)
        , m_offset(entry.offset)
        , m_left(entry.size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 wanted = qMin(most, m_left);
        if (wanted <= 0)
            return 0;
        const auto got = m_stream.read(m_offset, data, wanted);
        if (!got || *got == 0) {
            setErrorString(
                got ? QCoreApplication::translate("BackupArchive", "it ends too early") : got.error().detail);
            return -1;
        }
        m_offset += *got;
        m_left -= *got;
        return *got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    UnpackedStream &m_stream;
    qint64 m_offset;
    qint64 m_left;
};

} // namespace

TarBackup::TarBackup(const QString &path, Compression compression, Work &work)
    : m_file(path)
    , m_compression(compression)
    , m_work(work)
    , m_stream(m_file, path, compression, [this] { return mayGoOn(); })
{}

Result<QList<ArchivedFile>> TarBackup::list()
{
    m_open.reset();
    m_files.clear();
    errno = 0;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(systemError(m_file.fileName(), Access::Read, errno));
    m_listing = true;
    auto entries = listEntries();
    m_listing = false;
    m_truncated = !entries && entries.error().code == ErrorCode::Malformed && m_stream.metEnd();
    if (!entries)
        return std::unexpected(entries.error());

    QList<ArchivedFile> files;
    const double share = m_compression == Compression::None ? 1 : double(m_file.size()) / double(qMax(m_size, 1LL));
    for (const ArchiveEntry &entry : std::as_const(*entries)) {
        if (entry.kind != ArchiveEntry::Kind::File)
            continue;
        m_files.append(entry);
        files.append({.name = entry.name, .size = entry.size, .packedSize = qint64(double(entry.size) * share)});
    }
    return files;
}

Result<QList<ArchiveEntry>> TarBackup::listEntries()
{
    const QString path = m_file.fileName();
    QByteArray head(headSize, '\0');
    if (const auto got = m_stream.read(0, head.data(), headSize); !got)
        return std::unexpected(got.error());
    if (!isTarHeader(head))
        return failure(
            ErrorCode::Unsupported, path, QCoreApplication::translate("BackupArchive", "there is no tar in it"));
    qint64 known = 0;
    const TarBytes bytes = [&](qint64 at, char *data, qint64 most) -> Result<qint64> {
        // The first block was looked at already, and to go back to it would mean to begin again.
        if (at == 0 && most == headSize && known == 0) {
            known = headSize;
            std::ranges::copy(head, data);
            return headSize;
        }
        return m_stream.read(at, data, most);
    };
    auto entries = readTar(bytes, path, [&](qint64 count, const QString &) -> Result<void> {
        if (count <= mostFiles)
            return {};
        return failure(ErrorCode::Unsupported, path,
            QCoreApplication::translate("BackupArchive", "it holds more than %1 files, and a backup holds two")
                .arg(mostFiles));
    });
    if (!entries)
        return entries;
    if (auto whole = drain(); !whole)
        return std::unexpected(whole.error());
    return entries;
}

/// What is compressed is known to be whole only at its end.
Result<void> TarBackup::drain()
{
    m_size = m_file.size();
    if (m_compression == Compression::None)
        return {};
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    while (true) {
        const auto got = m_stream.read(m_stream.at(), buffer.data(), buffer.size());
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
    }
    m_size = m_stream.at();
    return {};
}

Result<void> TarBackup::mayGoOn()
{
    const QString path = m_file.fileName();
    if (m_listing && m_compression != Compression::None && isBomb(m_stream.at(), m_stream.taken()))
        return std::unexpected(bomb(QFileInfo(path).fileName(), m_stream.at(), m_stream.taken()));
    if (m_listing) {
        return m_work.step({.phase = Phase::Listing,
            .unit = Unit::Bytes,
            .done = m_stream.taken(),
            .total = m_file.size(),
            .item = path});
    }
    return m_work.cancel.requested() ? failure(ErrorCode::Cancelled, path) : Result<void>();
}

Result<QIODevice *> TarBackup::open(qsizetype file)
{
    m_open.reset();
    if (file < 0 || file >= m_files.size())
        return failure(ErrorCode::NotFound, m_file.fileName());
    m_open = std::make_unique<TarPart>(m_stream, m_files[file]);
    return m_open.get();
}

} // namespace cloudward
