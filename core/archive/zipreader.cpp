// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipreader.h"

#include "core/archive/entrydevice.h"
#include "core/archive/zipdirectory.h"
#include "core/archive/zipmethod.h"
#include "core/work/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace cloudward {
namespace {

constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

QString say(const char *what)
{
    return QCoreApplication::translate("ZipReader", what);
}

} // namespace

struct ZipReader::Private
{
    QString path;
    std::unique_ptr<QFile> file;
    BlockReader directoryBytes;
    BlockReader headerBytes;
    ZipDirectory directory;
    QList<ZipEntry> entries;
    std::unique_ptr<EntryDevice> open;
};

ZipReader::ZipReader()
    : d(std::make_unique<Private>())
{}

ZipReader::~ZipReader() = default;
ZipReader::ZipReader(ZipReader &&) noexcept = default;

Result<void> ZipReader::open(const QString &path)
{
    d = std::make_unique<Private>();
    d->path = path;
    d->file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::NotReadable, path, qt_error_string(EISDIR));
    errno = 0;
    if (!d->file->open(QIODevice::ReadOnly))
        return std::unexpected(systemError(path, Access::Read, errno));
    // Entries lie far from one another, their headers in the directory side by side.
    constexpr qsizetype much = 256 * 1024;
    constexpr qsizetype little = 4 * 1024;
    const auto size = d->file->size();
    d->directoryBytes = BlockReader(d->file->handle(), size, path, much);
    d->headerBytes = BlockReader(d->file->handle(), size, path, little);
    auto directory = findZipDirectory(d->directoryBytes);
    if (!directory)
        return std::unexpected(directory.error());
    d->directory = *directory;
    return {};
}

Result<QList<ZipEntry>> ZipReader::entries()
{
    d->open.reset();
    auto entries = readZipDirectory(d->directoryBytes, d->directory);
    if (!entries)
        return entries;
    d->entries = *entries;
    return entries;
}

Result<FilePiece> ZipReader::rawEntry(qsizetype index)
{
    d->open.reset();
    if (index < 0 || index >= d->entries.size())
        return failure(ErrorCode::NotFound, d->path);
    const auto &entry = d->entries[index];
    if (entry.encrypted)
        return failure(ErrorCode::Unsupported, entry.name, say(QT_TRANSLATE_NOOP("ZipReader", "it is encrypted")));
    if (entry.method != stored && entry.method != deflated)
        return failure(ErrorCode::Unsupported, entry.name, zipMethodName(entry.method));
    const auto data = findZipData(d->headerBytes, entry);
    if (!data)
        return std::unexpected(data.error());
    return FilePiece{d->file->handle(), *data, entry.compressedSize, d->path};
}

Result<QIODevice *> ZipReader::openEntry(qsizetype index)
{
    auto piece = rawEntry(index);
    if (!piece)
        return std::unexpected(piece.error());
    d->open = std::make_unique<EntryDevice>(d->entries[index], std::move(*piece));
    return d->open.get();
}

Result<void> ZipReader::finishEntry()
{
    if (!d->open)
        return {};
    const bool whole = d->open->isWhole();
    const auto name = d->open->entry().name;
    // QIODevice says "Unknown error" where nobody set one.
    const auto why = whole ? QString() : d->open->errorString();
    d->open.reset();
    if (!whole)
        return failure(ErrorCode::Malformed, name, why);
    return {};
}

} // namespace cloudward
