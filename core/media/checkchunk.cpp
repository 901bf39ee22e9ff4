// SPDX-License-Identifier: Apache-2.0
#include "core/media/checkchunk.h"

#include "core/archive/deflate.h"
#include "core/archive/zipnames.h"
#include "core/work/files.h"
#include "core/work/sha256.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>

namespace cloudward {
namespace {

// What was read is hashed, inflated and summed up while it is in the processor's cache.
constexpr qsizetype blockSize = 256 * 1024;

/// Hands out a file's bytes in order, hashing what it reads.
class HashingStream
{
public:
    HashingStream(const QString &path, const ReadSoFar &readSoFar, const FinalBytes &finalBytes)
        : m_file(path)
        , m_readSoFar(readSoFar)
        , m_finalBytes(finalBytes)
    {}

    Result<void> open()
    {
        errno = 0;
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::unexpected(systemError(m_file.fileName(), Access::Read, errno));
        posix_fadvise(m_file.handle(), 0, 0, POSIX_FADV_SEQUENTIAL);
        m_buffer.resize(2 * blockSize);
        return {};
    }

    /// At least `fewest` bytes (at most a block) unless the file ends before; they stay until they are dropped.
    Result<QByteArrayView> ahead(qsizetype fewest)
    {
        while (m_end - m_begin < fewest && !m_atEnd) {
            if (auto filled = fill(); !filled)
                return std::unexpected(filled.error());
        }
        return QByteArrayView(m_buffer).sliced(m_begin, m_end - m_begin);
    }

    void drop(qsizetype bytes) { m_begin += bytes; }
    /// Of what ahead() gives next.
    qint64 position() const { return m_total - (m_end - m_begin); }
    qint64 bytesRead() const { return m_total; }
    QByteArray sha256() { return m_sha.finish(); }

private:
    Result<void> fill()
    {
        if (m_begin > 0) {
            std::copy(m_buffer.begin() + m_begin, m_buffer.begin() + m_end, m_buffer.begin());
            m_end -= m_begin;
            m_begin = 0;
        }
        qint64 most = qMin(blockSize, m_buffer.size() - m_end);
        if (m_finalBytes) {
            const auto final = m_finalBytes(m_total + most);
            if (!final)
                return std::unexpected(final.error());
            most = qMin(most, *final - m_total);
        }
        errno = 0;
        const auto got = m_file.read(m_buffer.data() + m_end, most);
        if (got < 0)
            return std::unexpected(systemError(m_file.fileName(), Access::Read, errno));
        m_atEnd = got == 0;
        m_sha.add(QByteArrayView(m_buffer).sliced(m_end, got));
        m_end += got;
        m_total += got;
        return m_readSoFar(m_total);
    }

    QFile m_file;
    const ReadSoFar &m_readSoFar;
    const FinalBytes &m_finalBytes;
    Sha256 m_sha;
    QByteArray m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qint64 m_total = 0;
    bool m_atEnd = false;
};

class Checker
{
public:
    Checker(const QString &path, Verification verification, const ReadSoFar &readSoFar, const FinalBytes &finalBytes)
        : m_path(path)
        , m_full(verification == Verification::Full)
        , m_stream(path, readSoFar, finalBytes)
        , m_output(blockSize / 4, Qt::Uninitialized)
    {}

    Result<CheckedChunk> check()
    {
        if (auto opened = m_stream.open(); !opened)
            return std::unexpected(opened.error());
        while (true) {
            auto more = nextEntry();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
        }
        if (auto rest = readRest(); !rest)
            return std::unexpected(rest.error());
        m_chunk.bytes = m_stream.bytesRead();
        m_chunk.sha256 = m_stream.sha256();
        if (auto same = compareDirectory(); !same)
            return std::unexpected(same.error());
        return std::move(m_chunk);
    }

private:
    std::unexpected<Error> malformed(const QString &entry, const char *why) const
    {
        auto words = QCoreApplication::translate("CheckChunk", why);
        if (!entry.isEmpty())
            words.prepend(entry + QStringLiteral(": "));
        return failure(ErrorCode::Malformed, m_path, words);
    }

    // False at the first header of the central directory.
    Result<bool> nextEntry()
    {
        constexpr qsizetype fixedPart = 30;
        constexpr quint32 local = 0x04034b50;
        constexpr quint32 central = 0x02014b50;
        constexpr quint32 end = 0x06054b50;
        auto header = m_stream.ahead(fixedPart);
        if (!header)
            return std::unexpected(header.error());
        const auto signature = header->size() < 4 ? 0 : qFromLittleEndian<quint32>(header->data());
        if (signature == central || signature == end)
            return false;
        if (signature != local || header->size() < fixedPart)
            return malformed({}, QT_TRANSLATE_NOOP("CheckChunk", "an entry does not begin where it should"));
        const auto flags = qFromLittleEndian<quint16>(header->data() + 6);
        const auto nameSize = qsizetype(qFromLittleEndian<quint16>(header->data() + 26));
        const auto extraSize = qsizetype(qFromLittleEndian<quint16>(header->data() + 28));
        header = m_stream.ahead(fixedPart + nameSize + extraSize);
        if (!header)
            return std::unexpected(header.error());
        if (header->size() < fixedPart + nameSize + extraSize)
            return malformed({}, QT_TRANSLATE_NOOP("CheckChunk", "it ends inside an entry"));
        const auto extra = header->sliced(fixedPart + nameSize, extraSize);
        ZipEntry entry;
        entry.headerOffset = m_stream.position();
        entry.name = zipName(header->sliced(fixedPart, nameSize), (flags & (1 << 11)) != 0, extra);
        entry.method = qFromLittleEndian<quint16>(header->data() + 8);
        entry.crc = qFromLittleEndian<quint32>(header->data() + 14);
        entry.compressedSize = qFromLittleEndian<quint32>(header->data() + 18);
        entry.size = qFromLittleEndian<quint32>(header->data() + 22);
        takeZip64(entry, extra);
        constexpr quint16 encryptedOrStreamed = 1 | 8;
        const bool known = entry.method == 0 ? entry.size == entry.compressedSize : entry.method == 8;
        if ((flags & encryptedOrStreamed) != 0 || !known || entry.size < 0 || entry.compressedSize < 0)
            return malformed(entry.name, QT_TRANSLATE_NOOP("CheckChunk", "it is not written as chunks are"));
        m_stream.drop(fixedPart + nameSize + extraSize);
        if (auto read = readContents(entry); !read)
            return std::unexpected(read.error());
        m_chunk.entries.append(std::move(entry));
        return true;
    }

    static void takeZip64(ZipEntry &entry, QByteArrayView extra)
    {
        constexpr qint64 elsewhere = 0xffffffff;
        constexpr qsizetype length = 20;
        if (entry.size != elsewhere || entry.compressedSize != elsewhere || extra.size() < length ||
            qFromLittleEndian<quint16>(extra.data()) != 1)
            return;
        entry.size = qFromLittleEndian<qint64>(extra.data() + 4);
        entry.compressedSize = qFromLittleEndian<qint64>(extra.data() + 12);
    }

    Result<void> readContents(const ZipEntry &entry)
    {
        Inflater &inflater = m_inflater;
        inflater.reset();
        quint32 crc = 0;
        qint64 size = 0;
        for (qint64 left = entry.compressedSize; left > 0;) {
            const auto available = m_stream.ahead(1);
            if (!available)
                return std::unexpected(available.error());
            if (available->isEmpty())
                return malformed(entry.name, QT_TRANSLATE_NOOP("CheckChunk", "it ends inside this entry"));
            auto piece = available->first(qMin<qint64>(left, available->size()));
            const auto taken = piece.size();
            if (!m_full) {
                size += piece.size();
            } else if (entry.method == 0) {
                crc = crc32Of(piece, crc);
                size += piece.size();
            } else if (!inflate(piece, crc, size, entry.size)) {
                return malformed(entry.name, QT_TRANSLATE_NOOP("CheckChunk", "its data is damaged"));
            }
            m_stream.drop(taken);
            left -= taken;
        }
        if (!m_full)
            return {};
        const bool ended = entry.method == 0 || inflater.finished();
        if (!ended || size != entry.size || crc != entry.crc)
            return malformed(entry.name, QT_TRANSLATE_NOOP("CheckChunk", "its checksum does not match"));
        return {};
    }

    bool inflate(QByteArrayView piece, quint32 &crc, qint64 &size, qint64 most)
    {
        while (true) {
            const auto got = m_inflater.inflate(piece, {m_output.data(), size_t(m_output.size())});
            if (got < 0)
                return false;
            crc = crc32Of(QByteArrayView(m_output).first(got), crc);
            size += got;
            if (size > most)
                return false;
            if (got == 0)
                return piece.isEmpty() || m_inflater.finished();
        }
    }

    Result<void> readRest()
    {
        while (true) {
            const auto rest = m_stream.ahead(1);
            if (!rest)
                return std::unexpected(rest.error());
            if (rest->isEmpty())
                return {};
            m_stream.drop(rest->size());
        }
    }

    Result<void> compareDirectory() const
    {
        ZipReader reader;
        if (auto opened = reader.open(m_path); !opened)
            return opened;
        const auto entries = reader.entries();
        if (!entries)
            return std::unexpected(entries.error());
        // Where the directory leads is where the entry was found: readers that jump and readers that stream agree.
        const auto same = [](const ZipEntry &a, const ZipEntry &b) {
            return a.name == b.name && a.size == b.size && a.compressedSize == b.compressedSize && a.crc == b.crc &&
                   a.method == b.method && a.headerOffset == b.headerOffset;
        };
        if (!std::ranges::equal(*entries, m_chunk.entries, same))
            return malformed({}, QT_TRANSLATE_NOOP("CheckChunk", "its directory is not that of its entries"));
        return {};
    }

    QString m_path;
    bool m_full;
    HashingStream m_stream;
    Inflater m_inflater;
    QByteArray m_output;
    CheckedChunk m_chunk;
};

} // namespace

Result<CheckedChunk> checkChunk(
    const QString &path, Verification verification, const ReadSoFar &readSoFar, const FinalBytes &finalBytes)
{
    return Checker(path, verification, readSoFar, finalBytes).check();
}

} // namespace cloudward
