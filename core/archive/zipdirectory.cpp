// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipdirectory.h"

#include "core/archive/zipnames.h"
#include "core/work/files.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QtEndian>

#include <cerrno>
#include <limits>
#include <unistd.h>

namespace cloudward {
namespace {

constexpr quint32 localHeader = 0x04034b50;
constexpr quint32 centralHeader = 0x02014b50;
constexpr quint32 endRecord = 0x06054b50;
constexpr quint32 zip64EndRecord = 0x06064b50;
constexpr quint32 zip64Locator = 0x07064b50;
constexpr qsizetype localFixed = 30;
constexpr qsizetype centralFixed = 46;
constexpr qsizetype endFixed = 22;
constexpr qsizetype zip64EndFixed = 56;
constexpr qsizetype locatorFixed = 20;
constexpr quint64 in64Bits = 0xffffffff; // instead of a number: it stands in the zip64 field
constexpr quint64 wraps = 0x10000;
constexpr quint64 most = std::numeric_limits<qint64>::max();

quint16 number16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

quint64 number64(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint64>(bytes.data() + at);
}

bool isRecord(QByteArrayView bytes, quint32 signature, qsizetype fixedPart)
{
    return bytes.size() >= fixedPart && number32(bytes, 0) == signature;
}

QString say(const char *what)
{
    return QCoreApplication::translate("ZipReader", what);
}

std::unexpected<Error> malformed(const BlockReader &file, const char *why)
{
    return failure(ErrorCode::Malformed, file.path(), say(why));
}

QDateTime fromDosTime(quint32 time)
{
    const QDate date(1980 + int(time >> 25), int(time >> 21) & 0xf, int(time >> 16) & 0x1f);
    const QTime clock(int(time >> 11) & 0x1f, int(time >> 5) & 0x3f, int(time & 0x1f) * 2);
    return {date, clock.isValid() ? clock : QTime(0, 0), QTimeZone::UTC};
}

// The last end record whose comment fits into the file, or -1.
Result<qint64> findEnd(BlockReader &file)
{
    constexpr qsizetype longestComment = 0xffff;
    const auto from = qMax<qint64>(0, file.size() - endFixed - longestComment);
    const auto tail = file.at(from, qsizetype(file.size() - from));
    if (!tail)
        return std::unexpected(tail.error());
    for (auto at = tail->size() - endFixed; at >= 0; --at) {
        if (number32(*tail, at) == endRecord && at + endFixed + number16(*tail, at + 20) <= tail->size())
            return from + at;
    }
    return -1;
}

struct End
{
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;
    qint64 at = 0; ///< where the directory ends
    bool is64 = false;
    bool divided = false;
};

// The zip64 record, where the locator leads to it, or where it stands when bytes were put before the ZIP.
Result<bool> readZip64(BlockReader &file, End &end)
{
    const auto locatorAt = end.at - locatorFixed;
    const auto locator = locatorAt < 0 ? Result<QByteArrayView>({}) : file.at(locatorAt, locatorFixed);
    if (!locator)
        return std::unexpected(locator.error());
    if (!isRecord(*locator, zip64Locator, locatorFixed))
        return false;
    const auto said = number64(*locator, 8);
    for (const qint64 at : {said <= most ? qint64(said) : -1, locatorAt - zip64EndFixed}) {
        if (at < 0 || at > locatorAt - zip64EndFixed)
            continue;
        const auto record = file.at(at, zip64EndFixed);
        if (!record)
            return std::unexpected(record.error());
        if (!isRecord(*record, zip64EndRecord, zip64EndFixed))
            continue;
        end = {number64(*record, 32), number64(*record, 40), number64(*record, 48), at, true,
            number32(*record, 16) != 0 || number32(*record, 20) != 0};
        return true;
    }
    return false;
}

// Sizes and offset, of which the zip64 field holds those that are too large for 32 bits, in this order.
bool takeZip64(QByteArrayView extra, std::array<quint64 *, 3> numbers)
{
    while (extra.size() >= 4) {
        const auto id = number16(extra, 0);
        const qsizetype length = number16(extra, 2);
        extra = extra.sliced(4);
        if (length > extra.size())
            break;
        if (id == 1) {
            auto field = extra.first(length);
            for (auto *number : numbers) {
                if (*number != in64Bits)
                    continue;
                if (field.size() < 8)
                    return false;
                *number = number64(field, 0);
                field = field.sliced(8);
            }
            return true;
        }
        extra = extra.sliced(length);
    }
    // A file of just this size, and no field: what the number says is meant.
    return true;
}

Result<ZipEntry> readCentral(
    const BlockReader &file, const ZipDirectory &directory, QByteArrayView header, QByteArrayView variable)
{
    const qsizetype nameSize = number16(header, 28);
    const auto extra = variable.sliced(nameSize, number16(header, 30));
    const auto flags = number16(header, 8);
    quint64 compressed = number32(header, 20);
    quint64 size = number32(header, 24);
    quint64 offset = number32(header, 42);
    if (!takeZip64(extra, {&size, &compressed, &offset}))
        return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "its directory breaks off"));
    const auto method = number16(header, 10);
    if (size > most || compressed > quint64(file.size()))
        return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "an entry is said to be larger than the file"));
    // Storing makes one byte of one, deflate 1,032 at most; of other methods nothing is unpacked.
    constexpr quint64 anything = std::numeric_limits<quint64>::max();
    const quint64 mostOfAByte = method == 0 ? 1 : method == 8 ? 1100 : anything;
    if (size / mostOfAByte > compressed)
        return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "an entry is said to be larger than its data can be"));
    if (offset > quint64(directory.start - directory.before))
        return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "an entry is said to lie behind the directory"));
    return ZipEntry{
        .name = zipName(variable.first(nameSize), (flags & (1 << 11)) != 0, extra),
        .size = qint64(size),
        .compressedSize = qint64(compressed),
        .crc = number32(header, 16),
        .method = method,
        .encrypted = (flags & 1) != 0,
        .streamed = (flags & 8) != 0,
        .headerOffset = qint64(offset) + directory.before,
        .modified = fromDosTime(number32(header, 12)),
    };
}

} // namespace

BlockReader::BlockReader(int descriptor, qint64 size, QString path, qsizetype blockSize)
    : m_descriptor(descriptor)
    , m_size(size)
    , m_path(std::move(path))
    , m_blockSize(blockSize)
{}

Result<QByteArrayView> BlockReader::at(qint64 offset, qsizetype length)
{
    if (offset < m_start || offset + length > m_start + m_block.size()) {
        m_block.resizeForOverwrite(qMin<qint64>(qMax(length, m_blockSize), qMax<qint64>(m_size - offset, 0)));
        m_start = offset;
        qsizetype filled = 0;
        while (filled < m_block.size()) {
            const auto got =
                ::pread(m_descriptor, m_block.data() + filled, size_t(m_block.size() - filled), offset + filled);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0) {
                m_block.clear();
                return std::unexpected(systemError(m_path, Access::Read, errno));
            }
            if (got == 0)
                break;
            filled += got;
        }
        m_block.truncate(filled);
    }
    return QByteArrayView(m_block).sliced(offset - m_start).first(qMin(length, m_block.size() - (offset - m_start)));
}

Result<ZipDirectory> findZipDirectory(BlockReader &file)
{
    const auto at = findEnd(file);
    if (!at)
        return std::unexpected(at.error());
    if (*at < 0)
        return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "it is not a ZIP, or its end is missing"));
    const auto record = file.at(*at, endFixed);
    if (!record)
        return std::unexpected(record.error());
    const auto isLater = [&](qsizetype place) {
        const auto disk = number16(*record, place);
        return disk != 0 && disk != 0xffff;
    };
    End end{number16(*record, 10), number32(*record, 12), number32(*record, 16), *at, false, isLater(4) || isLater(6)};
    if (const auto large = readZip64(file, end); !large)
        return std::unexpected(large.error());
    if (end.divided)
        return failure(ErrorCode::Unsupported, file.path(),
            say(QT_TRANSLATE_NOOP("ZipReader", "it is one part of a ZIP that was divided into several files")));
    const auto ended = quint64(end.at);
    if (end.size > ended || end.offset > ended - end.size)
        return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "its directory is not where it should be"));
    // Between the directory and its end there may be a signature, and before the ZIP a program that unpacks it.
    for (const auto before : {quint64(0), ended - end.size - end.offset}) {
        const auto start = qint64(end.offset + before);
        const auto first = file.at(start, 4);
        if (!first)
            return std::unexpected(first.error());
        if (end.entries == 0 || isRecord(*first, centralHeader, 4))
            return ZipDirectory{start, end.at, qint64(before), end.entries, !end.is64};
    }
    return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "its directory is not where it should be"));
}

Result<QList<ZipEntry>> readZipDirectory(BlockReader &file, const ZipDirectory &directory)
{
    QList<ZipEntry> entries;
    entries.reserve(qsizetype(qMin(directory.entries, quint64(directory.end - directory.start) / centralFixed)));
    for (auto at = directory.start; at < directory.end;) {
        const auto header = file.at(at, centralFixed);
        if (!header)
            return std::unexpected(header.error());
        if (!isRecord(*header, centralHeader, centralFixed))
            break;
        const qsizetype named = number16(*header, 28) + number16(*header, 30);
        const qsizetype length = centralFixed + named + number16(*header, 32);
        if (length > directory.end - at)
            return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "its directory breaks off"));
        const auto whole = file.at(at, centralFixed + named);
        if (!whole)
            return std::unexpected(whole.error());
        if (whole->size() < centralFixed + named)
            return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "its directory breaks off"));
        auto entry = readCentral(file, directory, whole->first(centralFixed), whole->sliced(centralFixed));
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(std::move(*entry));
        at += length;
    }
    const auto found = quint64(entries.size());
    const bool agrees = directory.countWraps ? found % wraps == directory.entries % wraps : found == directory.entries;
    if (!agrees)
        return malformed(file, QT_TRANSLATE_NOOP("ZipReader", "its directory breaks off"));
    return entries;
}

Result<qint64> findZipData(BlockReader &file, const ZipEntry &entry)
{
    const auto header = file.at(entry.headerOffset, localFixed);
    if (!header)
        return std::unexpected(header.error());
    const auto saysOtherwise = [&](quint32 said, quint64 number) {
        return said != number && said != in64Bits && !entry.streamed;
    };
    if (isRecord(*header, localHeader, localFixed) && number16(*header, 8) == entry.method &&
        !saysOtherwise(number32(*header, 14), entry.crc) &&
        !saysOtherwise(number32(*header, 18), quint64(entry.compressedSize)) &&
        !saysOtherwise(number32(*header, 22), quint64(entry.size))) {
        const auto data = entry.headerOffset + localFixed + number16(*header, 26) + number16(*header, 28);
        if (data <= file.size() - entry.compressedSize)
            return data;
    }
    return failure(ErrorCode::Malformed, entry.name,
        say(QT_TRANSLATE_NOOP("ZipReader", "its data is not where the directory says")));
}

} // namespace cloudward
