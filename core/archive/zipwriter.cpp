// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipwriter.h"

#include "core/archive/outputfile.h"

#include <quazip/quazip.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qint64 zip32Limit = 0xffffffff;
constexpr qsizetype longestName = 0xffff;
constexpr qint64 extraHeader = 4;
constexpr qint64 extraNumber = 8;

bool isZip64(const ZipEntry &entry)
{
    return entry.size >= zip32Limit || entry.compressedSize >= zip32Limit;
}

bool isAscii(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
}

// Two seconds fine, from 1980 to 2107; without a zone.
quint32 dosTime(const QDateTime &when)
{
    const auto date = when.date();
    const auto time = when.time();
    if (!when.isValid() || date.year() < 1980)
        return (1 << 21) | (1 << 16);
    const int year = qMin(date.year(), 2107) - 1980;
    return quint32(year) << 25 | quint32(date.month()) << 21 | quint32(date.day()) << 16 | quint32(time.hour()) << 11 |
           quint32(time.minute()) << 5 | quint32(time.second() / 2);
}

} // namespace

struct ZipWriter::Private
{
    QString path;
    std::unique_ptr<OutputFile> file;
    std::unique_ptr<QuaZip> zip;
    zipFile handle = nullptr;
    ZipEntry entry;
    qint64 written = 0;
    bool inEntry = false;

    ~Private()
    {
        // QuaZip writes the directory when it goes: that needs the file, which goes after it.
        zip.reset();
    }

    std::unexpected<Error> failed(int status) const
    {
        if (auto flushed = file->flush(); !flushed)
            return std::unexpected(flushed.error());
        return failure(ErrorCode::Unexpected, path, u"QuaZip: %1"_s.arg(status));
    }
};

ZipWriter::ZipWriter()
    : d(std::make_unique<Private>())
{}

ZipWriter::~ZipWriter() = default;

Result<void> ZipWriter::open(const QString &path)
{
    d = std::make_unique<Private>();
    d->path = path;
    d->file = std::make_unique<OutputFile>(path);
    if (auto created = d->file->create(); !created)
        return created;
    d->zip = std::make_unique<QuaZip>(d->file.get());
    d->zip->setAutoClose(false);
    if (!d->zip->open(QuaZip::mdCreate))
        return d->failed(d->zip->getZipError());
    d->handle = d->zip->getZipFile();
    zipClearFlags(d->handle, ZIP_WRITE_DATA_DESCRIPTOR);
    return {};
}

Result<void> ZipWriter::beginEntry(const ZipEntry &entry)
{
    const auto name = entry.name.toUtf8();
    if (name.isEmpty() || name.size() > longestName || name.contains('\0'))
        return failure(ErrorCode::InvalidInput, entry.name);
    zip_fileinfo info{};
    info.dosDate = dosTime(entry.modified);
    info.external_fa = 0100644U << 16; // an ordinary file, readable by all
    constexpr uLong madeOnUnix = (3 << 8) | 20;
    constexpr uLong nameIsUtf8 = 1 << 11;
    const int status = zipOpenNewFileInZip4_64(d->handle, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr,
        entry.method, Z_DEFAULT_COMPRESSION, 1, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeOnUnix,
        isAscii(entry.name) ? 0 : nameIsUtf8, isZip64(entry) ? 1 : 0);
    if (status != ZIP_OK)
        return d->failed(status);
    d->entry = entry;
    d->written = 0;
    d->inEntry = true;
    return {};
}

Result<void> ZipWriter::write(QByteArrayView compressed)
{
    Q_ASSERT(d->inEntry);
    constexpr qsizetype step = 1 << 30;
    for (qsizetype at = 0; at < compressed.size(); at += step) {
        const auto piece = compressed.sliced(at, qMin(step, compressed.size() - at));
        const int status = zipWriteInFileInZip(d->handle, piece.data(), unsigned(piece.size()));
        if (status != ZIP_OK)
            return d->failed(status);
        d->written += piece.size();
    }
    return {};
}

Result<void> ZipWriter::endEntry()
{
    return endEntry(d->entry.crc);
}

Result<void> ZipWriter::endEntry(quint32 crc)
{
    Q_ASSERT(d->inEntry);
    d->inEntry = false;
    const int status = zipCloseFileInZipRaw64(d->handle, quint64(d->entry.size), crc);
    if (status != ZIP_OK)
        return d->failed(status);
    if (d->written != d->entry.compressedSize)
        return failure(ErrorCode::Malformed, d->entry.name, {}, d->entry.compressedSize, d->written);
    return {};
}

Result<void> ZipWriter::close()
{
    d->zip->close();
    if (const int status = d->zip->getZipError(); status != ZIP_OK)
        return d->failed(status);
    if (auto flushed = d->file->flush(); !flushed)
        return flushed;
    d->file->close();
    return {};
}

qint64 zipLocalSize(const ZipEntry &entry)
{
    constexpr qint64 header = 30;
    return header + entry.name.toUtf8().size() + (isZip64(entry) ? extraHeader + 2 * extraNumber : 0);
}

qint64 zipCentralSize(const ZipEntry &entry, qint64 offset)
{
    constexpr qint64 header = 46;
    const qint64 large =
        int(entry.size >= zip32Limit) + int(entry.compressedSize >= zip32Limit) + int(offset >= zip32Limit);
    return header + entry.name.toUtf8().size() + (large > 0 ? extraHeader + large * extraNumber : 0);
}

qint64 zipOverhead(const ZipEntry &entry, qint64 offset)
{
    return zipLocalSize(entry) + zipCentralSize(entry, offset);
}

qint64 zipEndSize(qint64 entries, qint64 offset)
{
    constexpr qint64 end = 22;
    constexpr qint64 zip64End = 56;
    constexpr qint64 zip64Locator = 20;
    return offset >= zip32Limit || entries > 0xffff ? zip64End + zip64Locator + end : end;
}

} // namespace cloudward
