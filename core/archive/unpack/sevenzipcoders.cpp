// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/sevenzipcoders.h"

#include "core/archive/deflate.h"

#include <QCoreApplication>
#include <QtEndian>

namespace cloudward {
namespace {

constexpr quint64 copied = 0x00;
constexpr quint64 delta = 0x03;
constexpr quint64 arm64 = 0x0a;
constexpr quint64 lzma2 = 0x21;
constexpr quint64 lzma = 0x030101;
constexpr quint64 bcj = 0x03030103;
constexpr quint64 deflate = 0x040108;
constexpr quint64 bzip2 = 0x040202;
constexpr quint64 aes = 0x06f10701;

struct Method
{
    quint64 id;
    const char *name;
};
constexpr Method methods[] = {
    {copied, "Copy"},
    {delta, "Delta"},
    {arm64, "ARM64"},
    {lzma2, "LZMA2"},
    {lzma, "LZMA"},
    {bcj, "BCJ"},
    {0x0303011b, "BCJ2"},
    {0x030401, "PPMd"},
    {deflate, "Deflate"},
    {0x040109, "Deflate64"},
    {bzip2, "BZip2"},
    {0x04f71101, "Zstandard"},
    {aes, "AES"},
};

QString methodName(quint64 id)
{
    const auto found = std::ranges::find(methods, id, &Method::id);
    return found == std::end(methods) ? QString::number(id, 16) : QString::fromLatin1(found->name);
}

template<class T>
QByteArray littleEndian(T value)
{
    const T bytes = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&bytes), sizeof bytes};
}

struct Filter
{
    quint8 id = 0; ///< as the .xz file format numbers them
    QByteArray properties;
};

// What stands in an .xz file before the LZMA2 data of its first block: a 7z has the same data without that.
QByteArray xzHeader(const QList<Filter> &filters)
{
    const auto withCrc = [](const QByteArray &bytes) { return QByteArray(bytes + littleEndian(crc32Of(bytes))); };
    // No check at the end: it is not read that far.
    const QByteArray flags(2, '\0');
    const auto start = QByteArray("\xfd\x37zXZ\0", 6) + withCrc(flags);
    QByteArray block;
    block.append('\0').append(char(filters.size() - 1));
    for (const auto &[id, properties] : filters)
        block.append(char(id)).append(char(properties.size())).append(properties);
    while (block.size() % 4 != 0)
        block.append('\0');
    block[0] = char(block.size() / 4);
    return start + withCrc(block);
}

// A dictionary as large as what is unpacked does as well as any larger one.
quint8 lzma2Property(quint8 said, qint64 size)
{
    quint8 property = 0;
    while (property < said && Unpacker::lzma2Dictionary(property) < size)
        ++property;
    return property;
}

// LZMA2 as it stands in an .xz, with the same filters before it.
Result<void> chooseLzma2(const QList<SevenZipCoder> &coders, SevenZipBlock &block, const QString &subject)
{
    const auto property = lzma2Property(quint8(coders.constLast().properties[0]), block.size);
    if (const auto dictionary = Unpacker::lzma2Dictionary(property); dictionary > Unpacker::largestDictionary)
        return std::unexpected(Unpacker::dictionaryTooLarge(subject, dictionary));
    QList<Filter> filters;
    constexpr qsizetype mostFilters = 4;
    for (const auto &coder : coders.first(coders.size() - 1)) {
        constexpr quint8 x86 = 0x04;
        if (coder.method == delta && coder.properties.size() == 1)
            filters.append(Filter{quint8(delta), coder.properties});
        else if (coder.method == bcj && coder.properties.isEmpty())
            filters.append(Filter{x86, {}});
        else if (coder.method == arm64 && coder.properties.isEmpty())
            filters.append(Filter{quint8(arm64), {}});
        else
            return std::unexpected(methodNotRead(subject, coders, coder.method));
    }
    if (filters.size() >= mostFilters)
        return std::unexpected(methodNotRead(subject, coders, coders.first().method));
    filters.append(Filter{quint8(lzma2), QByteArray(1, char(property))});
    block.packed.compression = Compression::Xz;
    block.packed.before = xzHeader(filters);
    return {};
}

// LZMA as it stands in an .lzma: properties, dictionary, size.
Result<void> chooseLzma(const SevenZipCoder &coder, SevenZipBlock &block, const QString &subject)
{
    constexpr qsizetype propertySize = 5;
    if (coder.properties.size() != propertySize)
        return std::unexpected(methodNotRead(subject, {coder}, lzma));
    const auto said = qMin<qint64>(qFromLittleEndian<quint32>(coder.properties.constData() + 1), block.size);
    if (said > Unpacker::largestDictionary)
        return std::unexpected(Unpacker::dictionaryTooLarge(subject, said));
    // liblzma takes 2^n and 2^n + 2^(n-1) for genuine, and a larger one does as well as the right one.
    quint32 dictionary = 4096;
    while (dictionary < said)
        dictionary = (dictionary & (dictionary - 1)) == 0 ? dictionary + dictionary / 2 : dictionary / 3 * 4;
    block.packed.compression = Compression::Xz;
    block.packed.before = coder.properties.first(1) + littleEndian(dictionary) + littleEndian(block.size);
    return {};
}

} // namespace

Error methodNotRead(const QString &subject, const QList<SevenZipCoder> &coders, quint64 method)
{
    if (std::ranges::find(coders, aes, &SevenZipCoder::method) != coders.cend())
        return {ErrorCode::Unsupported, subject,
            QCoreApplication::translate(
                "SevenZip", "it is encrypted; unpack it first with its password and choose the folder")};
    return {ErrorCode::Unsupported, subject,
        QCoreApplication::translate(
            "SevenZip", "it was packed with %1, which is not read here; unpack it first and choose the folder")
            .arg(methodName(method))};
}

Result<void> chooseUnpacking(const QList<SevenZipCoder> &coders, SevenZipBlock &block, const QString &subject)
{
    const auto &last = coders.constLast();
    if (last.method == lzma2 && last.properties.size() == 1)
        return chooseLzma2(coders, block, subject);
    if (coders.size() > 1)
        return std::unexpected(methodNotRead(subject, coders, coders.first().method));
    switch (last.method) {
    case copied: return {};
    case lzma: return chooseLzma(last, block, subject);
    case bzip2: block.packed.compression = Compression::BZip2; return {};
    case deflate:
        block.packed.compression = Compression::GZip;
        block.packed.bareDeflate = true;
        return {};
    default: return std::unexpected(methodNotRead(subject, coders, last.method));
    }
}

} // namespace cloudward
