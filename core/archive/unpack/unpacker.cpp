// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/unpacker.h"

#include "core/work/sizes.h"

#include <QCoreApplication>

#include <KCompressionDevice>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// KCompressionDevice takes a size of -1 for a very large one, so it never gets to see one.
class PackedBytes final : public SliceDevice
{
public:
    using SliceDevice::SliceDevice;

protected:
    qint64 readData(char *data, qint64 most) override { return qMax<qint64>(SliceDevice::readData(data, most), 0); }
};

KCompressionDevice::CompressionType typeOf(Compression compression)
{
    switch (compression) {
    case Compression::None: return KCompressionDevice::None;
    case Compression::GZip: return KCompressionDevice::GZip;
    case Compression::BZip2: return KCompressionDevice::BZip2;
    case Compression::Xz: return KCompressionDevice::Xz;
    case Compression::Zstd: return KCompressionDevice::Zstd;
    }
    return KCompressionDevice::None;
}

// Of the first block of an .xz file; 0 where that cannot be told.
qint64 dictionaryOf(const QFile &file)
{
    constexpr qint64 streamHeader = 12;
    constexpr qint64 largestHeader = 1024;
    SliceDevice device(file, streamHeader, largestHeader);
    const auto header = device.read(largestHeader);
    qsizetype at = 1;
    const auto byte = [&] { return at < header.size() ? quint8(header[at++]) : quint8(0); };
    // Seven bits a byte, the lowest first.
    const auto number = [&] {
        quint64 value = 0;
        for (int bits = 0; bits < 63; bits += 7) {
            const auto next = byte();
            value |= quint64(next & 0x7f) << bits;
            if (next < 0x80)
                break;
        }
        return value;
    };
    const auto flags = byte();
    for (const quint8 given : {0x40, 0x80}) {
        if ((flags & given) != 0)
            number();
    }
    for (int filters = (flags & 3) + 1; filters > 0; --filters) {
        constexpr quint64 lzma2 = 0x21;
        const auto id = number();
        const auto length = number();
        if (id == lzma2 && length == 1)
            return Unpacker::lzma2Dictionary(byte());
        at += qsizetype(qMin<quint64>(length, largestHeader));
    }
    return 0;
}

} // namespace

Compression compressionOf(QByteArrayView firstBytes)
{
    if (firstBytes.startsWith("\x1f\x8b"))
        return Compression::GZip;
    if (firstBytes.startsWith("BZh"))
        return Compression::BZip2;
    if (firstBytes.startsWith(QByteArrayView("\xfd\x37zXZ\0", 6)))
        return Compression::Xz;
    // Parallel writers put a frame to be skipped before the first.
    const bool skippable =
        firstBytes.size() > 4 && (firstBytes[0] & 0xf0) == 0x50 && firstBytes.sliced(1).startsWith("\x2a\x4d\x18");
    if (skippable || firstBytes.startsWith("\x28\xb5\x2f\xfd"))
        return Compression::Zstd;
    return Compression::None;
}

Unpacker::Unpacker(const QFile &file, QString subject, Compression compression)
    : Unpacker(file, std::move(subject), PackedPart{.offset = 0, .size = file.size(), .compression = compression})
{
    if (compression == Compression::Xz)
        m_dictionary = dictionaryOf(file);
}

Unpacker::Unpacker(const QFile &file, QString subject, const PackedPart &part)
    : m_subject(std::move(subject))
    , m_packed(std::make_unique<PackedBytes>(file, part.offset, part.size, part.before))
{
    if (part.compression == Compression::None)
        return;
    m_device = std::make_unique<KCompressionDevice>(m_packed.get(), false, typeOf(part.compression));
    if (part.bareDeflate)
        m_device->setSkipHeaders();
    m_device->open(QIODevice::ReadOnly);
}

Unpacker::~Unpacker() = default;

Result<qint64> Unpacker::read(char *data, qint64 most)
{
    if (m_dictionary > largestDictionary)
        return std::unexpected(dictionaryTooLarge(m_subject, m_dictionary));
    QIODevice &device = m_device ? static_cast<QIODevice &>(*m_device) : *m_packed;
    const auto got = device.read(data, most);
    if (got > 0)
        return got;
    if (m_packed->hasFailed())
        return failure(ErrorCode::NotReadable, m_subject, m_packed->errorString());
    if (got == 0 && (m_device ? m_device->atEnd() : m_packed->atEnd()))
        return 0;
    return damaged(m_packed->atEnd());
}

std::unexpected<Error> Unpacker::damaged(bool ended) const
{
    return failure(ErrorCode::Malformed, m_subject,
        ended ? QCoreApplication::translate("Unpacker", "it ends too early, or its end is damaged")
              : QCoreApplication::translate("Unpacker", "its compressed data is damaged"));
}

qint64 Unpacker::taken() const
{
    return m_packed->taken();
}

Error Unpacker::dictionaryTooLarge(const QString &subject, qint64 dictionary)
{
    return {ErrorCode::Unsupported, subject,
        QCoreApplication::translate("Unpacker",
            "it was compressed with a dictionary of %1, and unpacking it here would take too much memory; unpack it "
            "first and choose the folder")
            .arg(sizeText(dictionary))};
}

qint64 Unpacker::lzma2Dictionary(quint8 property)
{
    constexpr quint8 largest = 40;
    return property >= largest ? qint64(0xffffffff) : qint64(2 | (property & 1)) << (property / 2 + 11);
}

} // namespace cloudward
