// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/tarreader.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <cerrno>
#include <limits>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr qint64 blockSize = 512;
using Block = std::array<char, blockSize>;

// Where the fields of a header stand (POSIX, "ustar Interchange Format").
struct Field
{
    qsizetype at;
    qsizetype length;
};
constexpr Field nameField{0, 100};
constexpr Field sizeField{124, 12};
constexpr Field timeField{136, 12};
constexpr Field checksumField{148, 8};
constexpr Field linkField{157, 100};
constexpr Field prefixField{345, 155};
constexpr qsizetype typeAt = 156;
constexpr qsizetype magicAt = 257;

QByteArrayView fieldOf(QByteArrayView block, Field field)
{
    return block.sliced(field.at, field.length);
}

QByteArrayView textOf(QByteArrayView block, Field field)
{
    const auto bytes = fieldOf(block, field);
    const auto end = bytes.indexOf('\0');
    return end < 0 ? bytes : bytes.first(end);
}

// Octal digits, or where the first bit is set a binary number; nothing where it is neither, or too large.
std::optional<qint64> numberOf(QByteArrayView block, Field field)
{
    const auto bytes = fieldOf(block, field);
    const auto first = quint8(bytes.front());
    constexpr quint8 binary = 0x80;
    if ((first & binary) == 0) {
        QByteArrayView digits = bytes;
        if (const auto end = digits.indexOf('\0'); end >= 0)
            digits = digits.first(end);
        digits = digits.trimmed();
        bool isNumber = true;
        const auto number = digits.isEmpty() ? 0 : digits.toLongLong(&isNumber, 8);
        return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
    }
    constexpr quint8 negative = 0x40;
    const bool below = (first & negative) != 0;
    quint64 number = below ? ~quint64(0) : 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = i == 0 ? quint8(first & ~(below ? 0 : binary)) : quint8(bytes[i]);
        const auto top = number >> 55;
        if (top != (below ? 0x1ff : 0))
            return {};
        number = number << 8 | byte;
    }
    return qint64(number);
}

bool isEmptyBlock(QByteArrayView block)
{
    return std::ranges::all_of(block, [](char c) { return c == 0; });
}

// "12 path=x\n": length, key and value, as often as there are any.
bool readRecords(QByteArrayView bytes, const std::function<void(QByteArrayView, QByteArrayView)> &take)
{
    while (!bytes.isEmpty()) {
        const auto space = bytes.indexOf(' ');
        bool isNumber = false;
        const auto length = space <= 0 ? 0 : bytes.first(space).toLongLong(&isNumber);
        if (!isNumber || length <= space + 1 || length > bytes.size() || bytes[length - 1] != '\n')
            return false;
        const auto record = bytes.sliced(space + 1, length - space - 2);
        const auto equals = record.indexOf('=');
        if (equals < 0)
            return false;
        take(record.first(equals), record.sliced(equals + 1));
        bytes = bytes.sliced(length);
    }
    return true;
}

QString nameOf(QByteArrayView bytes)
{
    auto name = QString::fromUtf8(bytes);
    while (name.startsWith("./"_L1))
        name.remove(0, 2);
    return name;
}

class TarListing
{
public:
    /// `size` is more than any tar has where it is not known.
    TarListing(const TarBytes &bytes, qint64 size, const QString &subject, const ListingAsked &asked)
        : m_bytes(bytes)
        , m_size(size)
        , m_subject(subject)
        , m_asked(asked)
    {}

    Result<QList<ArchiveEntry>> read()
    {
        bool ended = false;
        Block block{};
        while (true) {
            const auto got = m_bytes(m_at, block.data(), blockSize);
            if (!got)
                return std::unexpected(got.error());
            if (*got < blockSize) {
                // One empty block is enough of an end: some writers leave it at that.
                if (ended)
                    break;
                return endsTooEarly();
            }
            m_at += blockSize;
            const QByteArrayView header(block.data(), blockSize);
            if (isEmptyBlock(header)) {
                if (ended)
                    break;
                ended = true;
                continue;
            }
            if (ended)
                break;
            if (auto taken = takeHeader(header); !taken)
                return std::unexpected(taken.error());
            constexpr qsizetype askEvery = 1000;
            if (m_entries.size() % askEvery == 1) {
                if (auto go = m_asked(m_entries.size(), m_entries.constLast().name); !go)
                    return std::unexpected(go.error());
            }
        }
        resolveLinks();
        return std::move(m_entries);
    }

private:
    // What headers before it say of the next entry.
    struct Said
    {
        QByteArray name;
        QByteArray target;
        std::optional<qint64> size;
        std::optional<qint64> modified;
        bool sparse = false;
    };

    std::unexpected<Error> malformed(const char *why) const
    {
        return failure(ErrorCode::Malformed, m_subject, QCoreApplication::translate("TarReader", why));
    }
    std::unexpected<Error> endsTooEarly() const
    {
        return malformed(QT_TRANSLATE_NOOP("TarReader", "it ends too early"));
    }

    Result<void> skip(qint64 bytes)
    {
        if (bytes < 0 || bytes > m_size - m_at)
            return endsTooEarly();
        m_at += bytes;
        // The last block may lack what it is filled up with; the end is missed with the next header.
        if (const auto odd = bytes % blockSize; odd != 0)
            m_at += blockSize - odd;
        return {};
    }

    Result<QByteArray> readText(qint64 size)
    {
        constexpr qint64 longest = 16 << 20;
        if (size > longest)
            return malformed(QT_TRANSLATE_NOOP("TarReader", "a header in it is damaged"));
        QByteArray text(size, Qt::Uninitialized);
        const auto at = m_at;
        if (auto skipped = skip(size); !skipped)
            return std::unexpected(skipped.error());
        const auto got = m_bytes(at, text.data(), size);
        if (!got)
            return std::unexpected(got.error());
        if (*got < size)
            return endsTooEarly();
        return text;
    }

    Result<void> takeHeader(QByteArrayView header)
    {
        const auto size = numberOf(header, sizeField);
        if (!isTarHeader(header) || !size || *size < 0)
            return malformed(QT_TRANSLATE_NOOP("TarReader", "a header in it is damaged"));
        switch (const char type = header[typeAt]) {
        case 'L':
        case 'K': {
            auto text = readText(*size);
            if (!text)
                return std::unexpected(text.error());
            text->truncate(qstrnlen(text->constData(), size_t(text->size())));
            (type == 'L' ? m_said.name : m_said.target) = std::move(*text);
            return {};
        }
        case 'x': return takeRecords(*size);
        case 'g': // for all that follow: comments and times, as git writes them
        case 'V': // the volume's label
            return skip(*size);
        case 'M':
            return failure(ErrorCode::Unsupported, m_subject,
                QCoreApplication::translate("TarReader", "it is one of several parts; put them together first"));
        default: return takeEntry(header, type, *size);
        }
    }

    Result<void> takeRecords(qint64 size)
    {
        const auto text = readText(size);
        if (!text)
            return std::unexpected(text.error());
        bool good = true;
        const auto take = [&](QByteArrayView key, QByteArrayView value) {
            if (key == "path" || key == "GNU.sparse.name") {
                m_said.name = value.toByteArray();
            } else if (key == "linkpath") {
                m_said.target = value.toByteArray();
            } else if (key == "size") {
                bool isNumber = false;
                m_said.size = value.toLongLong(&isNumber);
                good = good && isNumber && *m_said.size >= 0;
            } else if (key == "mtime") {
                const auto point = value.indexOf('.');
                m_said.modified = (point < 0 ? value : value.first(point)).toLongLong();
            }
            m_said.sparse |= key.startsWith("GNU.sparse.");
        };
        if (!readRecords(*text, take) || !good)
            return malformed(QT_TRANSLATE_NOOP("TarReader", "a header in it is damaged"));
        return {};
    }

    Result<void> takeEntry(QByteArrayView header, char type, qint64 size)
    {
        const auto said = std::exchange(m_said, {});
        ArchiveEntry entry{.name = said.name.isEmpty() ? nameIn(header) : nameOf(said.name),
            .size = said.size.value_or(size),
            .modified = said.modified.value_or(numberOf(header, timeField).value_or(0))};
        const bool isLink = type == '1' || type == '2';
        // A hard link may tell the size of its file, whose bytes stand elsewhere.
        if (isLink || (type >= '3' && type <= '6'))
            entry.size = 0;
        if (type == 'S' && header[sparseGoesOnAt] != 0) {
            if (auto skipped = skipSparseMap(); !skipped)
                return skipped;
        }
        entry.offset = m_at;
        if (auto skipped = skip(entry.size); !skipped)
            return skipped;
        if (type == '5' || type == 'D' || entry.name.endsWith(u'/') || entry.name == "."_L1)
            return {};
        if (isLink)
            entry.kind = ArchiveEntry::Kind::Link;
        else if (type == 'S' || said.sparse)
            entry.kind = ArchiveEntry::Kind::Sparse;
        else if ((type >= '3' && type <= '6') || (type >= 'A' && type <= 'Z'))
            entry.kind = ArchiveEntry::Kind::Special;
        if (type == '1') {
            const auto target = said.target.isEmpty() ? textOf(header, linkField) : QByteArrayView(said.target);
            m_links.append({m_entries.size(), nameOf(target)});
        }
        m_entries.append(std::move(entry));
        return {};
    }

    static QString nameIn(QByteArrayView header)
    {
        auto name = textOf(header, nameField).toByteArray();
        const bool posix = header.sliced(magicAt, 6) == QByteArrayView("ustar\0", 6);
        if (const auto prefix = textOf(header, prefixField); posix && !prefix.isEmpty())
            name.prepend('/').prepend(prefix);
        return nameOf(name);
    }

    Result<void> skipSparseMap()
    {
        constexpr qsizetype goesOnAt = 504;
        Block block{};
        do {
            const auto got = m_bytes(m_at, block.data(), blockSize);
            if (!got)
                return std::unexpected(got.error());
            if (*got < blockSize)
                return endsTooEarly();
            m_at += blockSize;
        } while (block[goesOnAt] != 0);
        return {};
    }

    void resolveLinks()
    {
        if (m_links.isEmpty())
            return;
        QHash<QStringView, qsizetype> files;
        files.reserve(m_entries.size());
        qsizetype next = 0;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            auto &entry = m_entries[i];
            if (next < m_links.size() && m_links[next].entry == i) {
                const auto found = files.constFind(m_links[next++].target);
                if (found == files.cend())
                    continue;
                const auto &file = m_entries[*found];
                entry.kind = ArchiveEntry::Kind::File;
                entry.size = file.size;
                entry.offset = file.offset;
            }
            if (entry.kind == ArchiveEntry::Kind::File)
                files.insert(entry.name, i);
        }
    }

    struct HardLink
    {
        qsizetype entry;
        QString target;
    };

    static constexpr qsizetype sparseGoesOnAt = 482;

    const TarBytes &m_bytes;
    qint64 m_size;
    const QString &m_subject;
    const ListingAsked &m_asked;
    qint64 m_at = 0;
    Said m_said;
    QList<ArchiveEntry> m_entries;
    QList<HardLink> m_links;
};

} // namespace

bool isTarHeader(QByteArrayView block)
{
    if (block.size() < blockSize || isEmptyBlock(block.first(blockSize)))
        return false;
    const auto said = numberOf(block, checksumField);
    if (!said)
        return false;
    // Of all bytes, with the checksum itself taken for spaces; some old tars counted signed ones.
    qint64 plain = checksumField.length * ' ';
    qint64 withSign = plain;
    for (qsizetype i = 0; i < blockSize; ++i) {
        if (i >= checksumField.at && i < checksumField.at + checksumField.length)
            continue;
        plain += quint8(block[i]);
        withSign += qint8(block[i]);
    }
    return *said == plain || *said == withSign;
}

Result<QList<ArchiveEntry>> readTar(const QFile &file, const QString &subject, const ListingAsked &asked)
{
    const TarBytes bytes = [&](qint64 at, char *data, qint64 most) -> Result<qint64> {
        qint64 got = 0;
        while (got < most) {
            const auto now = ::pread(file.handle(), data + got, size_t(most - got), at + got);
            if (now < 0 && errno == EINTR)
                continue;
            if (now < 0)
                return failure(ErrorCode::NotReadable, subject, qt_error_string(errno));
            if (now == 0)
                break;
            got += now;
        }
        return got;
    };
    return TarListing(bytes, file.size(), subject, asked).read();
}

Result<QList<ArchiveEntry>> readTar(const TarBytes &bytes, const QString &subject, const ListingAsked &asked)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max() / 2;
    return TarListing(bytes, unknown, subject, asked).read();
}

} // namespace cloudward
