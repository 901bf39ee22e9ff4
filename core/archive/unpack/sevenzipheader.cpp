// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/sevenzipheader.h"

#include "core/archive/unpack/sevenzipbytes.h"
#include "core/archive/unpack/sevenzipcoders.h"

#include <QCoreApplication>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// Property ids, as 7zFormat.txt of the 7-Zip sources names them.
enum Id : quint8 {
    End = 0x00,
    Header = 0x01,
    ArchiveProperties = 0x02,
    MainStreams = 0x04,
    Files = 0x05,
    PackInfo = 0x06,
    UnpackInfo = 0x07,
    SubStreams = 0x08,
    Size = 0x09,
    Crc = 0x0a,
    Folder = 0x0b,
    CodersUnpackSize = 0x0c,
    UnpackStreams = 0x0d,
    EmptyStream = 0x0e,
    EmptyFile = 0x0f,
    Anti = 0x10,
    Names = 0x11,
    ModifiedTimes = 0x14,
    Attributes = 0x15,
    PackedHeader = 0x17,
};

class Directory
{
public:
    Directory(QByteArrayView bytes, qint64 fileSize, const QString &subject)
        : m_bytes(bytes)
        , m_fileSize(fileSize)
        , m_subject(subject)
    {}

    Result<SevenZipDirectory> parse()
    {
        const auto first = m_bytes.byte();
        if (first == PackedHeader) {
            m_found.isPacked = true;
            if (auto read = streams(); !read)
                return std::unexpected(read.error());
        } else if (first == Header) {
            if (auto read = header(); !read)
                return std::unexpected(read.error());
        } else {
            m_bytes.spoil();
        }
        if (m_bytes.isBad())
            return damaged();
        return std::move(m_found);
    }

private:
    std::unexpected<Error> damaged() const
    {
        return failure(
            ErrorCode::Malformed, m_subject, QCoreApplication::translate("SevenZip", "its directory is damaged"));
    }
    Result<void> header()
    {
        auto id = m_bytes.byte();
        if (id == ArchiveProperties) {
            while (m_bytes.byte() != End && !m_bytes.isBad())
                m_bytes.take(m_bytes.number());
            id = m_bytes.byte();
        }
        if (id == MainStreams) {
            if (auto read = streams(); !read)
                return read;
            id = m_bytes.byte();
        }
        if (id == Files)
            return files();
        if (id != End)
            m_bytes.spoil();
        return {};
    }

    Result<void> streams()
    {
        bool subStreams = false;
        for (auto id = m_bytes.byte(); id != End; id = m_bytes.byte()) {
            if (id == PackInfo) {
                packInfo();
            } else if (id == UnpackInfo) {
                if (auto read = unpackInfo(); !read)
                    return read;
            } else if (id == SubStreams) {
                subStreams = true;
                subStreamsInfo();
            } else {
                m_bytes.spoil();
            }
            if (m_bytes.isBad())
                return damaged();
        }
        if (!subStreams) {
            for (const auto &block : std::as_const(m_found.streams.blocks)) {
                m_found.streams.filesIn.append(1);
                m_found.streams.sizes.append(block.size);
                m_found.streams.crcs.append(block.crc);
            }
        }
        return {};
    }

    void packInfo()
    {
        constexpr qint64 startHeader = 32;
        m_packedAt = startHeader + m_bytes.size(m_fileSize);
        const auto count = m_bytes.count();
        for (auto id = m_bytes.byte(); id != End && !m_bytes.isBad(); id = m_bytes.byte()) {
            if (id == Size) {
                for (qsizetype i = 0; i < count; ++i)
                    m_packedSizes.append(m_bytes.size(m_fileSize));
            } else if (id == Crc) {
                digests(count);
            } else {
                m_bytes.spoil();
            }
        }
        if (m_packedSizes.size() != count)
            m_bytes.spoil();
    }

    QList<std::optional<quint32>> digests(qsizetype count)
    {
        const auto defined = m_bytes.defined(count);
        QList<std::optional<quint32>> crcs;
        for (const bool one : defined) {
            crcs.append(one ? std::optional(m_bytes.little<quint32>()) : std::nullopt);
            if (m_bytes.isBad())
                return {};
        }
        crcs.resize(count);
        return crcs;
    }

    Result<void> unpackInfo()
    {
        if (m_bytes.byte() != Folder)
            return damaged();
        const auto count = m_bytes.count();
        if (m_bytes.byte() != 0) // kept elsewhere: no writer does that
            return damaged();
        QList<QList<SevenZipCoder>> folders;
        for (qsizetype i = 0; i < count && !m_bytes.isBad(); ++i) {
            auto coders = folder();
            if (!coders)
                return std::unexpected(coders.error());
            folders.append(std::move(*coders));
        }
        if (m_bytes.byte() != CodersUnpackSize)
            return damaged();
        qsizetype packed = 0;
        qint64 at = m_packedAt;
        for (const auto &coders : std::as_const(folders)) {
            SevenZipBlock block;
            for (qsizetype i = 0; i < coders.size(); ++i) {
                const auto size = m_bytes.size(std::numeric_limits<qint64>::max() / 2);
                if (i == coders.first().index)
                    block.size = size;
            }
            const auto packedSize = m_packedSizes.value(packed++, -1);
            if (m_bytes.isBad() || packedSize < 0 || at > m_fileSize - packedSize)
                return damaged();
            block.packed.offset = std::exchange(at, at + packedSize);
            block.packed.size = packedSize;
            if (auto chosen = chooseUnpacking(coders, block, m_subject); !chosen)
                return chosen;
            m_found.streams.blocks.append(std::move(block));
        }
        for (auto id = m_bytes.byte(); id != End && !m_bytes.isBad(); id = m_bytes.byte()) {
            if (id != Crc)
                return damaged();
            const auto crcs = digests(count);
            for (qsizetype i = 0; i < crcs.size(); ++i)
                m_found.streams.blocks[i].crc = crcs[i];
        }
        return {};
    }

    /// The coders of a block, the one that the packed bytes go to last; Unsupported where they are not a plain chain.
    Result<QList<SevenZipCoder>> folder()
    {
        QList<SevenZipCoder> coders;
        const auto count = m_bytes.count();
        for (qsizetype i = 0; i < count && !m_bytes.isBad(); ++i) {
            constexpr quint8 idSize = 0x0f;
            constexpr quint8 isComplex = 0x10;
            constexpr quint8 hasProperties = 0x20;
            const auto flags = m_bytes.byte();
            SevenZipCoder coder;
            for (const char c : m_bytes.take(flags & idSize))
                coder.method = coder.method << 8 | quint8(c);
            if ((flags & isComplex) != 0)
                coder.isSimple = m_bytes.number() == 1 && m_bytes.number() == 1;
            if ((flags & hasProperties) != 0)
                coder.properties = m_bytes.take(m_bytes.number()).toByteArray();
            coder.index = i;
            coders.append(std::move(coder));
        }
        for (const auto &coder : std::as_const(coders)) {
            if (!coder.isSimple && !m_bytes.isBad())
                return std::unexpected(methodNotRead(m_subject, coders, coder.method));
        }
        return inOrder(coders);
    }

    /// Each coder but one takes what another gives: from the one whose output is the file's to the one that the packed
    /// bytes go to.
    Result<QList<SevenZipCoder>> inOrder(const QList<SevenZipCoder> &coders)
    {
        QList<qsizetype> takesFrom(coders.size(), -1);
        QList<bool> isTaken(coders.size(), false);
        for (qsizetype i = 0; i + 1 < coders.size() && !m_bytes.isBad(); ++i) {
            const auto in = m_bytes.number();
            const auto out = m_bytes.number();
            if (in >= quint64(coders.size()) || out >= quint64(coders.size()) || takesFrom[qsizetype(in)] >= 0 ||
                isTaken[qsizetype(out)])
                return damaged();
            takesFrom[qsizetype(in)] = qsizetype(out);
            isTaken[qsizetype(out)] = true;
        }
        QList<SevenZipCoder> ordered;
        for (auto next = isTaken.indexOf(false); next >= 0 && ordered.size() < coders.size(); next = takesFrom[next])
            ordered.append(coders[next]);
        if (coders.isEmpty() || ordered.size() != coders.size() || m_bytes.isBad())
            return damaged();
        return ordered;
    }

    void subStreamsInfo()
    {
        auto &streams = m_found.streams;
        streams.filesIn.fill(1, streams.blocks.size());
        auto id = m_bytes.byte();
        if (id == UnpackStreams) {
            qsizetype all = 0;
            for (auto &count : streams.filesIn) {
                // The last file of each block has no size of its own.
                count = m_bytes.count(1);
                all += count;
                if (all > m_bytes.left() + streams.blocks.size())
                    m_bytes.spoil();
            }
            id = m_bytes.byte();
        }
        if (m_bytes.isBad())
            return;
        const bool sizes = id == Size;
        for (qsizetype i = 0; i < streams.blocks.size(); ++i) {
            qint64 left = streams.blocks[i].size;
            for (qsizetype file = 0; file < streams.filesIn[i]; ++file) {
                const bool last = file + 1 == streams.filesIn[i];
                if (!last && !sizes)
                    m_bytes.spoil();
                const auto size = last ? left : m_bytes.size(left);
                streams.sizes.append(size);
                left -= size;
            }
            if (m_bytes.isBad())
                return;
        }
        if (sizes)
            id = m_bytes.byte();
        subStreamDigests(id);
    }

    void subStreamDigests(quint8 id)
    {
        auto &streams = m_found.streams;
        const auto known = [&](qsizetype block) {
            return streams.filesIn[block] == 1 && streams.blocks[block].crc.has_value();
        };
        qsizetype unknown = 0;
        for (qsizetype i = 0; i < streams.blocks.size(); ++i)
            unknown += known(i) ? 0 : streams.filesIn[i];
        QList<std::optional<quint32>> told;
        for (; id != End && !m_bytes.isBad(); id = m_bytes.byte()) {
            if (id == Crc)
                told = digests(unknown);
            else
                m_bytes.spoil();
        }
        told.resize(unknown);
        qsizetype next = 0;
        for (qsizetype i = 0; i < streams.blocks.size(); ++i) {
            for (qsizetype file = 0; file < streams.filesIn[i]; ++file)
                streams.crcs.append(known(i) ? streams.blocks[i].crc : told[next++]);
        }
    }

    Result<void> files()
    {
        constexpr qsizetype most = 10'000'000;
        const auto count = m_bytes.count();
        if (count > most)
            return failure(
                ErrorCode::TooLarge, m_subject, QCoreApplication::translate("SevenZip", "more than ten million files"));
        m_found.entries.resize(count);
        QList<bool> empty(count, false);
        QList<bool> emptyFiles;
        QList<bool> anti;
        QList<quint32> attributes(count, 0);
        for (auto id = m_bytes.byte(); id != End && !m_bytes.isBad(); id = m_bytes.byte()) {
            SevenZipBytes property(m_bytes.take(m_bytes.number()));
            const auto emptyCount = std::ranges::count(empty, true);
            switch (id) {
            case EmptyStream: empty = property.bits(count); break;
            case EmptyFile: emptyFiles = property.bits(emptyCount); break;
            case Anti: anti = property.bits(emptyCount); break;
            case Names: names(property); break;
            case ModifiedTimes: times(property); break;
            case Attributes: {
                const auto defined = property.defined(count);
                if (property.byte() != 0)
                    property.spoil();
                for (qsizetype i = 0; i < defined.size() && !property.isBad(); ++i) {
                    if (defined[i])
                        attributes[i] = property.little<quint32>();
                }
                break;
            }
            default: break;
            }
            if (property.isBad())
                m_bytes.spoil();
        }
        if (!m_bytes.isBad())
            putTogether(empty, emptyFiles, anti, attributes);
        return {};
    }

    void names(SevenZipBytes &property)
    {
        if (property.byte() != 0)
            property.spoil();
        for (auto &entry : m_found.entries) {
            QString name;
            for (auto unit = property.little<quint16>(); unit != 0; unit = property.little<quint16>())
                name.append(QChar(unit));
            if (property.isBad())
                return;
            name.squeeze();
            entry.name = std::move(name);
        }
    }

    void times(SevenZipBytes &property)
    {
        constexpr qint64 ticksInASecond = 10'000'000;
        constexpr qint64 epoch = 11'644'473'600; // seconds from 1601 to 1970
        const auto defined = property.defined(m_found.entries.size());
        if (property.byte() != 0)
            property.spoil();
        for (qsizetype i = 0; i < defined.size() && !property.isBad(); ++i) {
            if (defined[i])
                m_found.entries[i].modified = qint64(property.little<quint64>() / ticksInASecond) - epoch;
        }
    }

    void putTogether(const QList<bool> &empty, const QList<bool> &emptyFiles, const QList<bool> &anti,
        const QList<quint32> &attributes)
    {
        constexpr quint32 folderAttribute = 0x10;
        constexpr quint32 reparsePoint = 0x400;
        constexpr quint32 unixMode = 0x8000;
        const auto &streams = m_found.streams;
        qint64 offset = 0;
        qsizetype stream = 0;
        qsizetype emptyOne = 0;
        qsizetype kept = 0;
        for (qsizetype i = 0; i < m_found.entries.size(); ++i) {
            auto entry = std::move(m_found.entries[i]);
            bool isFile = true;
            if (empty[i]) {
                isFile = emptyFiles.value(emptyOne) && !anti.value(emptyOne);
                ++emptyOne;
            } else {
                if (stream >= streams.sizes.size()) {
                    m_bytes.spoil();
                    return;
                }
                entry.size = streams.sizes[stream];
                entry.crc = streams.crcs[stream++];
                entry.offset = std::exchange(offset, offset + entry.size);
            }
            const bool isUnixLink = (attributes[i] & unixMode) != 0 && S_ISLNK(attributes[i] >> 16);
            if (isUnixLink || (attributes[i] & reparsePoint) != 0)
                entry.kind = ArchiveEntry::Kind::Link;
            if (isFile && (attributes[i] & folderAttribute) == 0)
                m_found.entries[kept++] = std::move(entry);
        }
        m_found.entries.resize(kept);
        if (stream != streams.sizes.size())
            m_bytes.spoil();
    }

    SevenZipBytes m_bytes;
    qint64 m_fileSize;
    const QString &m_subject;
    SevenZipDirectory m_found;
    qint64 m_packedAt = 0;
    QList<qint64> m_packedSizes;
};

} // namespace

Result<SevenZipDirectory> parseSevenZip(QByteArrayView directory, qint64 fileSize, const QString &subject)
{
    return Directory(directory, fileSize, subject).parse();
}

} // namespace cloudward
