// SPDX-License-Identifier: Apache-2.0
#include "core/media/chunkwriter.h"

#include <QFuture>
#include <QThreadPool>
#include <QTimeZone>
#include <QtConcurrentRun>

#include <deque>

namespace cloudward {
namespace {

constexpr qint64 largestInMemory = 16'000'000;
constexpr qint64 mostInFlight = 32'000'000;
constexpr size_t mostEntriesInFlight = 256;
constexpr qsizetype pieceSize = 1 << 20;
constexpr quint16 deflated = 8;

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

struct Prepared
{
    ZipEntry zip;
    QByteArray data;
};

Prepared prepare(ZipEntry zip, QByteArray contents)
{
    zip.crc = crc32Of(contents);
    if (auto packed = deflateFast(contents); !packed.isEmpty()) {
        zip.method = deflated;
        zip.compressedSize = packed.size();
        contents = std::move(packed);
    }
    return {std::move(zip), std::move(contents)};
}

/// The deflated size of a stream, and its CRC.
struct Measure
{
    qint64 deflatedSize = 0;
    quint32 crc = 0;

    QByteArray add(QByteArrayView piece, bool last)
    {
        crc = crc32Of(piece, crc);
        auto out = deflatePiece(piece, last);
        deflatedSize += out.size();
        return out;
    }
};

} // namespace

/// Small files on their way through the other cores, in order.
struct ChunkWriter::Pipeline
{
    // The pool goes last: it waits for what still runs, whose results nobody takes any more.
    QThreadPool pool;
    std::deque<std::pair<QFuture<Prepared>, qint64>> inFlight;
    qint64 bytes = 0;

    void add(const MediaEntry &entry, QByteArray contents)
    {
        bytes += entry.size;
        inFlight.emplace_back(QtConcurrent::run(&pool, prepare, zipEntryOf(entry), std::move(contents)), entry.size);
    }

    bool isFull() const { return bytes > mostInFlight || inFlight.size() > mostEntriesInFlight; }

    Result<void> writeUntil(ChunkWriter &writer, bool all)
    {
        while (!inFlight.empty() && (all || isFull())) {
            const auto prepared = inFlight.front().first.takeResult();
            const auto size = inFlight.front().second;
            bytes -= size;
            inFlight.pop_front();
            if (auto written = writer.writePrepared(prepared.zip, prepared.data); !written)
                return written;
            if (auto go = writer.progress(size, prepared.zip.name); !go)
                return go;
        }
        return {};
    }
};

ChunkWriter::ChunkWriter(MediaSource &source, const QList<MediaEntry> &entries, PackedSoFar packedSoFar)
    : m_source(source)
    , m_entries(entries)
    , m_packedSoFar(std::move(packedSoFar))
{}

Result<QList<ZipEntry>> ChunkWriter::write(const QString &path, const QList<qint32> &order)
{
    m_written.clear();
    m_written.reserve(order.size());
    m_done = 0;
    if (auto opened = m_writer.open(path); !opened)
        return std::unexpected(opened.error());
    Pipeline pipeline;
    for (const auto index : order) {
        const auto &entry = m_entries[index];
        auto raw = m_source.openRaw(entry);
        if (!raw)
            return std::unexpected(raw.error());
        Result<void> done;
        if (*raw) {
            done = copyRaw(entry, **raw);
        } else if (entry.size <= largestInMemory) {
            QByteArray contents;
            contents.reserve(entry.size);
            done = readAll(entry, [&contents](QByteArrayView piece, bool) {
                contents.append(piece);
                return Result<void>();
            });
            if (done) {
                pipeline.add(entry, std::move(contents));
                done = pipeline.writeUntil(*this, false);
            }
        } else {
            done = pipeline.writeUntil(*this, true);
            if (done)
                done = stream(entry);
        }
        if (!done)
            return std::unexpected(done.error());
    }
    if (auto written = pipeline.writeUntil(*this, true); !written)
        return std::unexpected(written.error());
    if (auto closed = m_writer.close(); !closed)
        return std::unexpected(closed.error());
    return std::move(m_written);
}

Result<void> ChunkWriter::progress(qint64 bytes, const QString &item)
{
    m_done += bytes;
    return m_packedSoFar(m_done, item);
}

Result<void> ChunkWriter::writePrepared(const ZipEntry &zip, QByteArrayView data)
{
    if (auto begun = m_writer.beginEntry(zip); !begun)
        return begun;
    if (auto written = m_writer.write(data); !written)
        return written;
    m_written.append(zip);
    return m_writer.endEntry();
}

Result<void> ChunkWriter::copyRaw(const MediaEntry &entry, const MediaSource::Raw &raw)
{
    auto zip = raw.zip;
    zip.name = entry.name;
    if (auto begun = m_writer.beginEntry(zip); !begun)
        return begun;
    QByteArray buffer(qMin<qint64>(pieceSize, zip.compressedSize), Qt::Uninitialized);
    for (qint64 left = zip.compressedSize; left > 0;) {
        const auto got = raw.device->read(buffer.data(), qMin<qint64>(left, buffer.size()));
        if (got <= 0)
            return failure(ErrorCode::Malformed, entry.name, raw.device->errorString());
        if (auto written = m_writer.write(QByteArrayView(buffer).first(got)); !written)
            return written;
        left -= got;
        if (auto go = progress(got, entry.name); !go)
            return go;
    }
    if (auto finished = m_source.finish(entry); !finished)
        return finished;
    m_written.append(zip);
    if (zip.compressedSize == 0) {
        if (auto go = progress(0, entry.name); !go)
            return go;
    }
    return m_writer.endEntry();
}

Result<void> ChunkWriter::readAll(
    const MediaEntry &entry, const std::function<Result<void>(QByteArrayView piece, bool last)> &take)
{
    auto device = m_source.open(entry);
    if (!device)
        return std::unexpected(device.error());
    QByteArray buffer(qMin<qint64>(pieceSize, entry.size + 1), Qt::Uninitialized);
    qint64 total = 0;
    qsizetype filled = 0;
    while (total < entry.size) {
        const auto wanted = qMin<qint64>(entry.size - total, pieceSize - filled);
        const auto got = (*device)->read(buffer.data() + filled, wanted);
        if (got < 0)
            return failure(ErrorCode::NotReadable, entry.name, (*device)->errorString());
        if (got == 0)
            return failure(ErrorCode::SourceChanged, entry.name, {}, entry.size, total);
        total += got;
        filled += got;
        // Whole pieces, however few bytes a file system gives at a time: what is deflated depends on it.
        if (filled < pieceSize && total < entry.size)
            continue;
        if (auto taken = take(QByteArrayView(buffer).first(filled), total == entry.size); !taken)
            return taken;
        filled = 0;
    }
    if ((*device)->read(buffer.data(), 1) > 0)
        return failure(ErrorCode::SourceChanged, entry.name, {}, entry.size, total + 1);
    return m_source.finish(entry);
}

Result<bool> ChunkWriter::deflateIsWorthIt(const MediaEntry &entry)
{
    auto device = m_source.open(entry);
    if (!device)
        return std::unexpected(device.error());
    const auto sample = (*device)->read(pieceSize);
    const auto packed = deflateFast(sample);
    constexpr qsizetype atLeastSaved = 50; // one fiftieth
    return !packed.isEmpty() && packed.size() < sample.size() - sample.size() / atLeastSaved;
}

Result<void> ChunkWriter::stream(const MediaEntry &entry)
{
    auto zip = zipEntryOf(entry);
    const auto worthIt = deflateIsWorthIt(entry);
    if (!worthIt)
        return std::unexpected(worthIt.error());
    Measure first;
    if (*worthIt) {
        const auto measured = readAll(entry, [&](QByteArrayView piece, bool last) {
            first.add(piece, last);
            return progress(0, entry.name);
        });
        if (!measured)
            return measured;
        if (first.deflatedSize < entry.size) {
            zip.method = deflated;
            zip.compressedSize = first.deflatedSize;
        }
    }
    if (auto begun = m_writer.beginEntry(zip); !begun)
        return begun;
    Measure second;
    const auto written = readAll(entry, [&](QByteArrayView piece, bool last) -> Result<void> {
        QByteArray packed;
        if (zip.method == deflated)
            packed = second.add(piece, last);
        else
            second.crc = crc32Of(piece, second.crc);
        if (auto wrote = m_writer.write(zip.method == deflated ? QByteArrayView(packed) : piece); !wrote)
            return wrote;
        return progress(piece.size(), entry.name);
    });
    if (!written)
        return written;
    zip.crc = second.crc;
    const bool sameTwice = first.crc == second.crc && first.deflatedSize == second.deflatedSize;
    if (zip.method == deflated && !sameTwice)
        return failure(ErrorCode::SourceChanged, entry.name);
    m_written.append(zip);
    return m_writer.endEntry(zip.crc);
}

} // namespace cloudward
