// SPDX-License-Identifier: Apache-2.0
#include "core/archive/zipwriter.h"

#include <QtEndian>

#include <concepts>

namespace cloudward {
namespace {

constexpr qint64 zip32Limit = 0xffffffff;
constexpr qint64 zip32Entries = 0xffff;
constexpr qsizetype longestName = 0xffff;
constexpr qint64 extraHeader = 4;
constexpr qint64 extraNumber = 8;
constexpr quint16 zip64Extra = 1;
constexpr quint16 plainVersion = 20;
constexpr quint16 zip64Version = 45;
constexpr quint16 onUnix = 3 << 8;
constexpr quint16 nameIsUtf8 = 1 << 11;

// Whether the local header needs 64 bits.
bool isZip64(qint64 size, qint64 compressedSize)
{
    return size >= zip32Limit || compressedSize >= zip32Limit;
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

/// Numbers as ZIP has them: little-endian, one after the other.
class Record
{
public:
    template<std::unsigned_integral Number>
    Record &add(Number number)
    {
        const auto little = qToLittleEndian(number);
        m_bytes.append(QByteArrayView(reinterpret_cast<const char *>(&little), sizeof little));
        return *this;
    }
    Record &add(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

quint32 in32(qint64 number)
{
    return quint32(qMin(number, zip32Limit));
}

// CRC and both sizes, as they stand in a local header, which is large or not.
QByteArray checksAndSizes(const ZipEntry &entry, bool large)
{
    return Record()
        .add(entry.crc)
        .add(large ? quint32(zip32Limit) : quint32(entry.compressedSize))
        .add(large ? quint32(zip32Limit) : quint32(entry.size))
        .bytes();
}

QByteArray zip64Sizes(const ZipEntry &entry)
{
    return Record()
        .add(zip64Extra)
        .add(quint16(2 * extraNumber))
        .add(quint64(entry.size))
        .add(quint64(entry.compressedSize))
        .bytes();
}

constexpr qint64 checksAt = 14; // in a local header
constexpr qint64 nameAt = 30;

} // namespace

Result<void> ZipWriter::open(const QString &path)
{
    *this = {};
    m_path = path;
    m_file = std::make_unique<OutputFile>(path);
    return m_file->create();
}

Result<void> ZipWriter::beginEntry(const ZipEntry &entry)
{
    Q_ASSERT(!m_inEntry);
    const auto name = entry.name.toUtf8();
    if (name.isEmpty() || name.size() > longestName || name.contains('\0'))
        return failure(ErrorCode::InvalidInput, entry.name);
    const bool large = isZip64(entry.size, entry.compressedSize);
    Record header;
    header.add(quint32(0x04034b50))
        .add(large ? zip64Version : plainVersion)
        .add(isAscii(entry.name) ? quint16(0) : nameIsUtf8)
        .add(entry.method)
        .add(dosTime(entry.modified))
        .add(checksAndSizes(entry, large))
        .add(quint16(name.size()))
        .add(large ? quint16(extraHeader + 2 * extraNumber) : quint16(0))
        .add(name);
    if (large)
        header.add(zip64Sizes(entry));
    m_entry = entry;
    m_entryStart = m_file->size();
    m_inEntry = true;
    m_isLarge = large;
    auto written = m_file->append(header.bytes());
    m_dataStart = m_file->size();
    return written;
}

Result<void> ZipWriter::write(QByteArrayView compressed)
{
    Q_ASSERT(m_inEntry);
    return m_file->append(compressed);
}

Result<void> ZipWriter::write(const FilePiece &compressed)
{
    Q_ASSERT(m_inEntry);
    return m_file->append(compressed);
}

Result<void> ZipWriter::endEntry()
{
    Q_ASSERT(m_inEntry);
    m_inEntry = false;
    if (entryBytes() != m_entry.compressedSize)
        return failure(ErrorCode::Malformed, m_entry.name, {}, m_entry.compressedSize, entryBytes());
    noteInDirectory();
    m_settled = m_file->size();
    return {};
}

Result<void> ZipWriter::endEntry(quint32 crc)
{
    return endEntry(crc, m_entry.size);
}

Result<void> ZipWriter::endEntry(quint32 crc, qint64 size)
{
    m_entry.crc = crc;
    m_entry.size = size;
    m_entry.compressedSize = entryBytes();
    if (isZip64(m_entry.size, m_entry.compressedSize) && !m_isLarge)
        return failure(ErrorCode::Malformed, m_entry.name, {}, m_entry.size, m_entry.compressedSize);
    if (auto patched = m_file->patch(m_entryStart + checksAt, checksAndSizes(m_entry, m_isLarge)); !patched)
        return patched;
    if (m_isLarge) {
        const auto extraAt = m_dataStart - (extraHeader + 2 * extraNumber);
        if (auto patched = m_file->patch(extraAt, zip64Sizes(m_entry)); !patched)
            return patched;
    }
    return endEntry();
}

Result<void> ZipWriter::abandonEntry()
{
    Q_ASSERT(m_inEntry);
    m_inEntry = false;
    return m_file->truncate(m_entryStart);
}

void ZipWriter::noteInDirectory()
{
    const auto name = m_entry.name.toUtf8();
    Record large; // each number only where its place is too small for it
    if (m_entry.size >= zip32Limit)
        large.add(quint64(m_entry.size));
    if (m_entry.compressedSize >= zip32Limit)
        large.add(quint64(m_entry.compressedSize));
    if (m_entryStart >= zip32Limit)
        large.add(quint64(m_entryStart));
    const auto extra = large.bytes().size();
    const auto version = extra > 0 ? zip64Version : plainVersion;
    Record record;
    record.add(quint32(0x02014b50))
        .add(quint16(onUnix | version))
        .add(version)
        .add(isAscii(m_entry.name) ? quint16(0) : nameIsUtf8)
        .add(m_entry.method)
        .add(dosTime(m_entry.modified))
        .add(m_entry.crc)
        .add(in32(m_entry.compressedSize))
        .add(in32(m_entry.size))
        .add(quint16(name.size()))
        .add(quint16(extra > 0 ? extraHeader + extra : 0))
        .add(quint16(0))              // comment
        .add(quint16(0))              // disk
        .add(quint16(0))              // internal attributes
        .add(quint32(0100644U << 16)) // an ordinary file, readable by all
        .add(in32(m_entryStart))
        .add(name);
    if (extra > 0)
        record.add(zip64Extra).add(quint16(extra)).add(large.bytes());
    m_directory.append(record.bytes());
    ++m_entries;
}

Result<void> ZipWriter::close()
{
    const auto start = m_file->size();
    if (auto written = m_file->append(m_directory); !written)
        return written;
    Record end;
    if (zipEndSize(m_entries, start) > zipEndSize(0, 0)) {
        constexpr quint64 afterItself = 44;
        end.add(quint32(0x06064b50))
            .add(afterItself)
            .add(quint16(onUnix | zip64Version))
            .add(zip64Version)
            .add(quint32(0))
            .add(quint32(0))
            .add(quint64(m_entries))
            .add(quint64(m_entries))
            .add(quint64(m_directory.size()))
            .add(quint64(start));
        end.add(quint32(0x07064b50)).add(quint32(0)).add(quint64(m_file->size())).add(quint32(1));
    }
    const auto count = quint16(qMin(m_entries, zip32Entries));
    end.add(quint32(0x06054b50))
        .add(quint16(0))
        .add(quint16(0))
        .add(count)
        .add(count)
        .add(in32(m_directory.size()))
        .add(in32(start))
        .add(quint16(0));
    if (auto written = m_file->append(end.bytes()); !written)
        return written;
    return m_file->close();
}

qint64 ZipSpace::local() const
{
    return nameAt + nameBytes + (isZip64(size, compressedSize) ? extraHeader + 2 * extraNumber : 0);
}

qint64 ZipSpace::central(qint64 offset) const
{
    constexpr qint64 header = 46;
    const qint64 large = int(size >= zip32Limit) + int(compressedSize >= zip32Limit) + int(offset >= zip32Limit);
    return header + nameBytes + (large > 0 ? extraHeader + large * extraNumber : 0);
}

qint64 utf8Size(QStringView text)
{
    qint64 bytes = 0;
    for (const auto c : text) {
        // Each half of a pair counts for two of its four bytes.
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    }
    return bytes;
}

ZipSpace zipSpaceOf(const ZipEntry &entry)
{
    return {utf8Size(entry.name), entry.size, entry.compressedSize};
}

qint64 zipEndSize(qint64 entries, qint64 offset)
{
    constexpr qint64 end = 22;
    constexpr qint64 zip64End = 56;
    constexpr qint64 zip64Locator = 20;
    return offset >= zip32Limit || entries >= zip32Entries ? zip64End + zip64Locator + end : end;
}

} // namespace cloudward
