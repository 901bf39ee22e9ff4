// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipreader.h"

#include "core/archive/entrydevice.h"
#include "core/archive/windowdevice.h"
#include "core/archive/zipmethod.h"
#include "core/archive/zipnames.h"
#include "core/work/files.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <quazip/quazip.h>

#include <cerrno>
#include <limits>

namespace cloudward {
namespace {

constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

QString say(const char *what)
{
    return QCoreApplication::translate("ZipReader", what);
}

QDateTime fromDosTime(quint32 time)
{
    const QDate date(1980 + int(time >> 25), int(time >> 21) & 0xf, int(time >> 16) & 0x1f);
    const QTime clock(int(time >> 11) & 0x1f, int(time >> 5) & 0x3f, int(time & 0x1f) * 2);
    return {date, clock.isValid() ? clock : QTime(0, 0), QTimeZone::UTC};
}

} // namespace

struct ZipReader::Private
{
    QString path;
    std::unique_ptr<QFile> file;
    std::unique_ptr<WindowDevice> window;
    std::unique_ptr<QuaZip> zip;
    QList<ZipEntry> entries;
    QList<quint64> places; ///< of each entry's header in the central directory
    std::unique_ptr<EntryDevice> open;

    ~Private()
    {
        closeEntry();
        zip.reset(); // before what it reads from
    }

    void closeEntry() { open.reset(); }

    std::unexpected<Error> malformed(const char *why) const { return failure(ErrorCode::Malformed, path, say(why)); }

    Result<ZipEntry> entryHere(QByteArray &name, QByteArray &extra) const;
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
    d->window = std::make_unique<WindowDevice>(*d->file);
    d->zip = std::make_unique<QuaZip>(d->window.get());
    if (!d->zip->open(QuaZip::mdUnzip)) {
        d->zip.reset();
        return d->malformed(QT_TRANSLATE_NOOP("ZipReader", "it is not a ZIP, or its end is missing"));
    }
    return {};
}

Result<ZipEntry> ZipReader::Private::entryHere(QByteArray &name, QByteArray &extra) const
{
    unz_file_info64 info{};
    const int status = unzGetCurrentFileInfo64(
        zip->getUnzFile(), &info, name.data(), uLong(name.size()), extra.data(), uLong(extra.size()), nullptr, 0);
    if (status != UNZ_OK)
        return malformed(QT_TRANSLATE_NOOP("ZipReader", "its directory breaks off"));
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    if (info.uncompressed_size > most || info.compressed_size > quint64(file->size()))
        return malformed(QT_TRANSLATE_NOOP("ZipReader", "an entry is said to be larger than the file"));
    // Storing makes one byte of one, deflate 1,032 at most; of other methods nothing is unpacked.
    constexpr quint64 anything = std::numeric_limits<quint64>::max();
    const quint64 mostOfAByte = info.compression_method == stored     ? 1
                                : info.compression_method == deflated ? 1100
                                                                      : anything;
    if (info.uncompressed_size / mostOfAByte > info.compressed_size)
        return malformed(QT_TRANSLATE_NOOP("ZipReader", "an entry is said to be larger than its data can be"));
    return ZipEntry{
        .name = zipName(QByteArrayView(name).first(qsizetype(info.size_filename)), (info.flag & (1 << 11)) != 0,
            QByteArrayView(extra).first(qsizetype(info.size_file_extra))),
        .size = qint64(info.uncompressed_size),
        .compressedSize = qint64(info.compressed_size),
        .crc = quint32(info.crc),
        .method = quint16(info.compression_method),
        .encrypted = (info.flag & 1) != 0,
        .modified = fromDosTime(quint32(info.dosDate)),
    };
}

Result<QList<ZipEntry>> ZipReader::entries()
{
    d->closeEntry();
    d->entries.clear();
    d->places.clear();
    const auto unz = d->zip->getUnzFile();
    unz_global_info64 global{};
    unzGetGlobalInfo64(unz, &global);
    constexpr quint64 wraps = 0x10000;

    // A hundred bytes more than a length field can say, so that no name and no extra field is cut.
    QByteArray name(wraps + 100, Qt::Uninitialized);
    QByteArray extra(wraps + 100, Qt::Uninitialized);
    constexpr quint64 fixedPart = 46;
    unz64_file_pos place{};
    if (unzGoToFirstFile(unz) != UNZ_OK || unzGetFilePos64(unz, &place) != UNZ_OK) {
        if (global.number_entry == 0)
            return QList<ZipEntry>();
        return d->malformed(QT_TRANSLATE_NOOP("ZipReader", "its directory is not where it should be"));
    }
    // By the headers themselves, until there are no more: the count at the end may have wrapped around.
    while (unzGoToFilePos64(unz, &place) == UNZ_OK) {
        auto entry = d->entryHere(name, extra);
        if (!entry)
            return std::unexpected(entry.error());
        d->entries.append(std::move(*entry));
        d->places.append(place.pos_in_zip_directory);
        unz_file_info64 info{};
        unzGetCurrentFileInfo64(unz, &info, nullptr, 0, nullptr, 0, nullptr, 0);
        place.pos_in_zip_directory += fixedPart + info.size_filename + info.size_file_extra + info.size_file_comment;
        ++place.num_of_file;
    }
    const auto found = quint64(d->entries.size());
    const bool agrees =
        global.number_entry < wraps ? found % wraps == global.number_entry % wraps : found == global.number_entry;
    if (!agrees)
        return d->malformed(QT_TRANSLATE_NOOP("ZipReader", "its directory breaks off"));
    return d->entries;
}

Result<FilePiece> ZipReader::rawEntry(qsizetype index)
{
    d->closeEntry();
    if (index < 0 || index >= d->entries.size())
        return failure(ErrorCode::NotFound, d->path);
    const auto &entry = d->entries[index];
    if (entry.encrypted)
        return failure(ErrorCode::Unsupported, entry.name, say(QT_TRANSLATE_NOOP("ZipReader", "it is encrypted")));
    if (entry.method != stored && entry.method != deflated)
        return failure(ErrorCode::Unsupported, entry.name, zipMethodName(entry.method));
    const auto unz = d->zip->getUnzFile();
    unz64_file_pos place{};
    place.pos_in_zip_directory = d->places[index];
    place.num_of_file = quint64(index);
    int method = 0;
    // QuaZip finds the bytes; reading them past its small buffers, and inflating by ISA-L, is several times as fast.
    const bool found =
        unzGoToFilePos64(unz, &place) == UNZ_OK && unzOpenCurrentFile2(unz, &method, nullptr, 1) == UNZ_OK;
    const FilePiece piece{
        d->file->handle(), found ? qint64(unzGetCurrentFileZStreamPos64(unz)) : 0, entry.compressedSize, d->path};
    unzCloseCurrentFile(unz);
    if (!found || piece.offset > d->file->size() - piece.length)
        return failure(ErrorCode::Malformed, entry.name,
            say(QT_TRANSLATE_NOOP("ZipReader", "its data is not where the directory says")));
    return piece;
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
    d->closeEntry();
    if (!whole)
        return failure(ErrorCode::Malformed, name, why);
    return {};
}

} // namespace cloudward
