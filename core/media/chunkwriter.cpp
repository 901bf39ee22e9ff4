// SPDX-License-Identifier: Apache-2.0
#include "core/media/chunkwriter.h"

#include "core/archive/deflate.h"
#include "core/archive/piecepipeline.h"

#include <QTimeZone>

namespace cloudward {
namespace {

constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
constexpr qint64 copiedAtATime = 8 << 20;

ZipEntry zipEntryOf(const MediaEntry &entry)
{
    ZipEntry zip;
    zip.name = entry.name;
    zip.size = entry.size;
    zip.compressedSize = entry.size;
    // In UTC, so that the same files give the same chunk on every machine.
    zip.modified = QDateTime::fromSecsSinceEpoch(entry.modified, QTimeZone::UTC);
    return zip;
}

// All of `room`, unless the file ends before.
Result<qsizetype> readFully(QIODevice &device, std::span<char> room, const QString &name)
{
    size_t filled = 0;
    while (filled < room.size()) {
        const auto got = device.read(room.data() + filled, qint64(room.size() - filled));
        if (got < 0)
            return failure(ErrorCode::NotReadable, name, device.errorString());
        if (got == 0)
            break;
        filled += size_t(got);
    }
    return qsizetype(filled);
}

// One more byte than was listed?
bool hasMore(QIODevice &device)
{
    char more = 0;
    return device.read(&more, 1) > 0;
}

} // namespace

ChunkWriter::ChunkWriter(MediaSource &source, const QList<MediaEntry> &entries, ChunkWriterHooks hooks)
    : m_source(source)
    , m_entries(entries)
    , m_hooks(std::move(hooks))
    , m_pipeline(std::make_unique<PiecePipeline>())
{}

ChunkWriter::~ChunkWriter() = default;

Result<WrittenChunk> ChunkWriter::write(const QString &path, const QList<qint32> &order)
{
    m_written = {};
    m_written.entries.reserve(order.size());
    m_toBeStored.clear();
    m_done = 0;
    if (auto opened = m_writer.open(path); !opened)
        return std::unexpected(opened.error());
    m_source.expect(m_entries, order);
    for (const auto index : order) {
        if (auto written = writeOne(index); !written)
            return std::unexpected(written.error());
    }
    if (auto written = drain(true); !written)
        return std::unexpected(written.error());
    for (const auto index : std::as_const(m_toBeStored)) {
        if (auto written = store(index).or_else([&](const Error &error) { return skip(index, error); }); !written)
            return std::unexpected(written.error());
    }
    if (auto closed = m_writer.close(); !closed)
        return std::unexpected(closed.error());
    return std::move(m_written);
}

Result<void> ChunkWriter::writeOne(qint32 index)
{
    const auto &entry = m_entries[index];
    const auto raw = m_source.openRaw(entry);
    if (!raw)
        return skip(index, raw.error());
    if (*raw)
        return copyRaw(entry, **raw);
    if (auto read = readFile(index); !read)
        return skip(index, read.error());
    return drain(false);
}

Result<void> ChunkWriter::skip(qint32 index, const Error &error)
{
    if (!m_hooks.mayBeSkipped)
        return std::unexpected(error);
    // What was read before it is written first; the entry itself may have begun.
    if (auto drained = drain(true); !drained)
        return drained;
    if (!m_hooks.mayBeSkipped(error))
        return std::unexpected(error);
    if (m_writer.inEntry()) {
        if (auto abandoned = m_writer.abandonEntry(); !abandoned)
            return abandoned;
    }
    m_written.skipped.append(index);
    return progress(0, m_entries[index].name);
}

Result<void> ChunkWriter::progress(qint64 bytes, const QString &item)
{
    m_done += bytes;
    m_hooks.settled(m_writer.settled());
    return m_hooks.packedSoFar(m_done, item);
}

Result<void> ChunkWriter::copyRaw(const MediaEntry &entry, const MediaSource::Raw &raw)
{
    auto zip = raw.zip;
    zip.name = entry.name;
    if (auto begun = m_writer.beginEntry(zip); !begun)
        return begun;
    auto piece = raw.data;
    do {
        piece.length = qMin(copiedAtATime, raw.data.offset + raw.data.length - piece.offset);
        if (auto written = m_writer.write(piece); !written)
            return written;
        if (auto go = progress(piece.length, entry.name); !go)
            return go;
        piece.offset += piece.length;
    } while (piece.offset < raw.data.offset + raw.data.length);
    if (auto finished = m_source.finish(entry); !finished)
        return finished;
    m_written.entries.append(zip);
    return m_writer.endEntry();
}

Result<void> ChunkWriter::readFile(qint32 index)
{
    const auto &entry = m_entries[index];
    auto device = m_source.open(entry);
    if (!device)
        return std::unexpected(device.error());
    auto packing = Packing::Find;
    qint64 total = 0;
    do {
        const auto wanted = qMin<qint64>(entry.size - total, PiecePipeline::pieceSize);
        auto piece = m_pipeline->empty(wanted);
        const auto got = readFully(**device, {piece->contents.data(), size_t(wanted)}, entry.name);
        if (!got)
            return std::unexpected(whyUnreadable(entry, got.error()));
        piece->index = index;
        piece->size = *got;
        piece->first = total == 0;
        total += *got;
        piece->last = total == entry.size;
        if (*got < wanted || (piece->last && hasMore(**device)))
            return failure(ErrorCode::SourceChanged, entry.name, {}, entry.size, total);
        if (piece->first && !piece->last) {
            const auto contents = QByteArrayView(piece->contents).first(piece->size);
            packing = isWorthDeflating(contents) ? Packing::Deflate : Packing::Store;
        }
        piece->packing = packing;
        if (piece->last) {
            if (auto finished = m_source.finish(entry); !finished)
                return finished;
        }
        m_pipeline->add(std::move(piece));
        if (total < entry.size) {
            if (auto drained = drain(false); !drained)
                return drained;
        }
    } while (total < entry.size);
    return {};
}

// The source may know more than the device could say: that the connection is lost, and not the file.
Error ChunkWriter::whyUnreadable(const MediaEntry &entry, const Error &read)
{
    const auto finished = m_source.finish(entry);
    return finished ? read : finished.error();
}

Result<void> ChunkWriter::drain(bool all)
{
    while (!m_pipeline->isEmpty() && (all || m_pipeline->isFull())) {
        auto piece = m_pipeline->take();
        auto written = piece->isWholeFile() ? takeWhole(*piece) : take(*piece);
        if (!written)
            return written;
        if (auto go = progress(piece->size, m_entries[piece->index].name); !go)
            return go;
        m_pipeline->recycle(std::move(piece));
    }
    return {};
}

Result<void> ChunkWriter::takeWhole(const FilledPiece &piece)
{
    auto zip = zipEntryOf(m_entries[piece.index]);
    const auto output = piece.output();
    zip.crc = piece.crc;
    zip.method = piece.packedSize < 0 ? stored : deflated;
    zip.compressedSize = output.size();
    if (auto begun = m_writer.beginEntry(zip); !begun)
        return begun;
    if (auto written = m_writer.write(output); !written)
        return written;
    m_written.entries.append(std::move(zip));
    return m_writer.endEntry();
}

Result<void> ChunkWriter::take(const FilledPiece &piece)
{
    const auto &entry = m_entries[piece.index];
    if (piece.first) {
        m_pieces = zipEntryOf(entry);
        m_pieces.method = piece.packing == Packing::Store ? stored : deflated;
        if (auto begun = m_writer.beginEntry(m_pieces); !begun)
            return begun;
    }
    m_pieces.crc = crc32Of(QByteArrayView(piece.contents).first(piece.size), m_pieces.crc);
    if (auto written = m_writer.write(piece.output()); !written)
        return written;
    return piece.last ? finishPieces(piece.index) : Result<void>();
}

Result<void> ChunkWriter::finishPieces(qint32 index)
{
    if (m_pieces.method == deflated && m_writer.entryBytes() >= m_pieces.size) {
        // Its beginning shrank and the rest did not. The source has another file open by now: this one comes last.
        m_toBeStored.append(index);
        return m_writer.abandonEntry();
    }
    m_pieces.compressedSize = m_writer.entryBytes();
    m_written.entries.append(m_pieces);
    return m_writer.endEntry(m_pieces.crc);
}

Result<void> ChunkWriter::store(qint32 index)
{
    const auto &entry = m_entries[index];
    auto zip = zipEntryOf(entry);
    auto device = m_source.open(entry);
    if (!device)
        return std::unexpected(device.error());
    if (auto begun = m_writer.beginEntry(zip); !begun)
        return begun;
    auto buffer = m_pipeline->empty(PiecePipeline::pieceSize);
    for (qint64 left = entry.size; left > 0;) {
        const auto wanted = qMin<qint64>(left, PiecePipeline::pieceSize);
        const auto got = readFully(**device, {buffer->contents.data(), size_t(wanted)}, entry.name);
        if (!got)
            return std::unexpected(whyUnreadable(entry, got.error()));
        left -= *got;
        if (*got < wanted || (left == 0 && hasMore(**device)))
            return failure(ErrorCode::SourceChanged, entry.name, {}, entry.size, entry.size - left);
        const auto piece = QByteArrayView(buffer->contents).first(*got);
        zip.crc = crc32Of(piece, zip.crc);
        if (auto written = m_writer.write(piece); !written)
            return written;
        if (auto go = progress(0, entry.name); !go)
            return go;
    }
    if (auto finished = m_source.finish(entry); !finished)
        return finished;
    m_written.entries.append(zip);
    return m_writer.endEntry(zip.crc);
}

} // namespace cloudward
