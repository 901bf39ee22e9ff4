// SPDX-License-Identifier: Apache-2.0
#include "core/archive/piecepipeline.h"

#include "core/archive/deflate.h"

#include <QtConcurrentRun>

namespace cloudward {
namespace {

constexpr qint64 mostBytesInFlight = 32'000'000;
constexpr size_t mostInFlight = 256;
constexpr size_t mostFree = 64;
constexpr qsizetype sampleSize = 32 * 1024;

// What holds less than a sample of each end is simply tried.
constexpr qsizetype sampledFrom = 4 * sampleSize;

void work(FilledPiece &piece)
{
    const auto contents = QByteArrayView(piece.contents).first(piece.size);
    piece.crc = crc32Of(contents);
    piece.packedSize = -1;
    if (piece.packing == Packing::Store || (piece.packing == Packing::Find && piece.size < 2))
        return;
    if (piece.packing == Packing::Find && piece.size >= sampledFrom && !isWorthDeflating(contents))
        return;
    // A whole file has to get smaller; a part of a stream is written as it comes out.
    const auto room = piece.packing == Packing::Find ? piece.size - 1 : deflateBound(piece.size);
    if (piece.packed.size() < room)
        piece.packed.resizeForOverwrite(room);
    const std::span<char> output{piece.packed.data(), size_t(room)};
    piece.packedSize = deflateInto(output, contents, piece.last);
}

} // namespace

bool isWorthDeflating(QByteArrayView contents)
{
    // From the first quarter and the last: a picture's or a document's head says little about the rest.
    const auto length = qMin(sampleSize, contents.size());
    qsizetype packed = 0;
    qsizetype sampled = 0;
    QByteArray output(deflateBound(length), Qt::Uninitialized);
    for (const auto at : {contents.size() / 4, contents.size() / 4 * 3}) {
        const auto sample = contents.sliced(at, qMin(length, contents.size() - at));
        sampled += sample.size();
        packed += deflateInto(output, sample, true);
    }
    constexpr qsizetype atLeastSaved = 50; // one fiftieth
    return packed < sampled - sampled / atLeastSaved;
}

PiecePipeline::~PiecePipeline()
{
    for (auto &flying : m_inFlight)
        flying.done.waitForFinished();
}

std::unique_ptr<FilledPiece> PiecePipeline::empty(qsizetype bytes)
{
    auto piece = m_free.empty() ? std::make_unique<FilledPiece>() : std::move(m_free.back());
    if (!m_free.empty())
        m_free.pop_back();
    if (piece->contents.size() < bytes)
        piece->contents.resizeForOverwrite(bytes);
    return piece;
}

void PiecePipeline::add(std::unique_ptr<FilledPiece> piece)
{
    m_bytes += piece->size;
    auto *worked = piece.get();
    auto done = QtConcurrent::run(&m_pool, [worked] { work(*worked); });
    m_inFlight.push_back({std::move(piece), std::move(done)});
}

bool PiecePipeline::isFull() const
{
    return m_bytes > mostBytesInFlight || m_inFlight.size() > mostInFlight;
}

std::unique_ptr<FilledPiece> PiecePipeline::take()
{
    auto oldest = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    oldest.done.waitForFinished();
    m_bytes -= oldest.piece->size;
    return std::move(oldest.piece);
}

void PiecePipeline::recycle(std::unique_ptr<FilledPiece> piece)
{
    if (m_free.size() < mostFree)
        m_free.push_back(std::move(piece));
}

} // namespace cloudward
