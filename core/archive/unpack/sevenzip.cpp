// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/sevenzip.h"

#include "core/archive/deflate.h"
#include "core/archive/unpack/sevenzipheader.h"

#include <QCoreApplication>
#include <QtEndian>

namespace cloudward {
namespace {

constexpr qint64 startSize = 32;
constexpr qint64 largestDirectory = 1 << 30;
constexpr QByteArrayView signature("7z\xbc\xaf\x27\x1c");

std::unexpected<Error> malformed(const QString &subject, const char *why)
{
    return failure(ErrorCode::Malformed, subject, QCoreApplication::translate("SevenZip", why));
}

std::unexpected<Error> endsTooEarly(const QString &subject)
{
    return malformed(subject, QT_TRANSLATE_NOOP("SevenZip", "it ends too early, or is one of several parts"));
}

Result<QByteArray> directoryAsItStands(const QFile &file, const QString &subject)
{
    const auto start = SliceDevice(file, 0, startSize).readAll();
    if (start.size() < startSize || !isSevenZip(start))
        return endsTooEarly(subject);
    const auto crcOfPlace = qFromLittleEndian<quint32>(start.constData() + 8);
    const auto offset = qFromLittleEndian<quint64>(start.constData() + 12);
    const auto size = qFromLittleEndian<quint64>(start.constData() + 20);
    const auto crc = qFromLittleEndian<quint32>(start.constData() + 28);
    if (crc32Of(QByteArrayView(start).sliced(12)) != crcOfPlace)
        return malformed(subject, QT_TRANSLATE_NOOP("SevenZip", "its first bytes are damaged"));
    const auto behind = quint64(file.size() - startSize);
    if (offset > behind || size > behind - offset)
        return endsTooEarly(subject);
    if (size > quint64(largestDirectory))
        return failure(ErrorCode::TooLarge, subject, {}, qint64(size), largestDirectory);
    auto directory = SliceDevice(file, startSize + qint64(offset), qint64(size)).readAll();
    if (crc32Of(directory) != crc)
        return malformed(subject, QT_TRANSLATE_NOOP("SevenZip", "its directory is damaged"));
    return directory;
}

Result<void> unpackBlock(const QFile &file, const QString &subject, const SevenZipBlock &block,
    const std::function<Result<void>(QByteArrayView)> &take)
{
    constexpr qint64 step = 1 << 20;
    Unpacker unpacker(file, subject, block.packed);
    QByteArray buffer(qMin(step, block.size), Qt::Uninitialized);
    quint32 crc = 0;
    for (qint64 left = block.size; left > 0;) {
        const auto got = unpacker.read(buffer.data(), qMin(left, step));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return malformed(subject, QT_TRANSLATE_NOOP("SevenZip", "its compressed data is damaged"));
        const auto piece = QByteArrayView(buffer).first(*got);
        crc = crc32Of(piece, crc);
        if (auto taken = take(piece); !taken)
            return taken;
        left -= *got;
    }
    if (block.crc && *block.crc != crc)
        return malformed(subject, QT_TRANSLATE_NOOP("SevenZip", "a checksum in it does not match"));
    return {};
}

/// Compares each file with its CRC while the bytes of all of them go by.
class FileChecks
{
public:
    FileChecks(const QList<ArchiveEntry> &entries, const QString &subject)
        : m_subject(subject)
    {
        for (const auto &entry : entries) {
            if (entry.size > 0 && entry.crc)
                m_files.append(&entry);
        }
    }

    Result<void> add(QByteArrayView piece)
    {
        while (!piece.isEmpty() && m_next < m_files.size()) {
            const auto &file = *m_files[m_next];
            if (const auto before = qMin<qint64>(piece.size(), file.offset - m_at); before > 0) {
                m_at += before;
                piece = piece.sliced(before);
                continue;
            }
            const auto now = qMin<qint64>(piece.size(), file.offset + file.size - m_at);
            m_crc = crc32Of(piece.first(now), m_crc);
            m_at += now;
            piece = piece.sliced(now);
            if (m_at < file.offset + file.size)
                break;
            if (std::exchange(m_crc, 0) != *file.crc)
                return failure(ErrorCode::Malformed, m_subject,
                    QCoreApplication::translate("SevenZip", "the checksum of %1 does not match").arg(file.name));
            ++m_next;
        }
        return {};
    }

private:
    const QString &m_subject;
    QList<const ArchiveEntry *> m_files; ///< by their place
    qsizetype m_next = 0;
    qint64 m_at = 0;
    quint32 m_crc = 0;
};

} // namespace

bool isSevenZip(QByteArrayView firstBytes)
{
    return firstBytes.startsWith(signature);
}

Result<SevenZip> readSevenZip(const QFile &file, const QString &subject)
{
    auto bytes = directoryAsItStands(file, subject);
    if (!bytes)
        return std::unexpected(bytes.error());
    SevenZip archive;
    if (bytes->isEmpty())
        return archive;
    auto directory = parseSevenZip(*bytes, file.size(), subject);
    // A packed directory might be packed once more; no writer does that twice.
    for (int turns = 0; directory && directory->isPacked; ++turns) {
        constexpr int most = 4;
        const auto &blocks = directory->streams.blocks;
        if (turns == most || blocks.size() != 1)
            return malformed(subject, QT_TRANSLATE_NOOP("SevenZip", "its directory is damaged"));
        if (blocks[0].size > largestDirectory)
            return failure(ErrorCode::TooLarge, subject, {}, blocks[0].size, largestDirectory);
        bytes->clear();
        const auto unpacked = unpackBlock(file, subject, blocks[0], [&](QByteArrayView piece) -> Result<void> {
            bytes->append(piece);
            return {};
        });
        if (!unpacked)
            return std::unexpected(unpacked.error());
        directory = parseSevenZip(*bytes, file.size(), subject);
    }
    if (!directory)
        return std::unexpected(directory.error());
    archive.blocks = std::move(directory->streams.blocks);
    archive.entries = std::move(directory->entries);
    for (const auto &block : std::as_const(archive.blocks)) {
        if (block.size > std::numeric_limits<qint64>::max() - archive.size)
            return malformed(subject, QT_TRANSLATE_NOOP("SevenZip", "its directory is damaged"));
        archive.size += block.size;
    }
    return archive;
}

Result<void> unpackSevenZip(const QFile &file, const QString &subject, const SevenZip &archive,
    const std::function<Result<void>(QByteArrayView)> &take)
{
    FileChecks checks(archive.entries, subject);
    const auto both = [&](QByteArrayView piece) -> Result<void> {
        if (auto checked = checks.add(piece); !checked)
            return checked;
        return take(piece);
    };
    for (const auto &block : archive.blocks) {
        if (auto unpacked = unpackBlock(file, subject, block, both); !unpacked)
            return unpacked;
    }
    return {};
}

} // namespace cloudward
