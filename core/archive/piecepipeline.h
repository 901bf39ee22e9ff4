// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/error.h"

#include <QByteArray>
#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <vector>

namespace cloudward {

/// How a piece of a file is to be written.
enum class Packing : quint8 {
    Find,    ///< the smaller of the two below; for a piece that is a whole file
    Deflate, ///< a part of one deflate stream
    Store,
};

/// A piece of a file, filled by the one who reads, worked on by another core, then written.
struct FilledPiece
{
    qint32 index = -1;   ///< of the entry
    QByteArray contents; ///< of which the first `size` bytes count
    qsizetype size = 0;
    bool first = false;
    bool last = false;
    Packing packing = Packing::Find;

    QByteArray packed;         ///< of which the first `packedSize` bytes count
    qsizetype packedSize = -1; ///< -1: not deflated
    quint32 crc = 0;           ///< of this piece alone

    bool isWholeFile() const { return first && last; }
    QByteArrayView output() const
    {
        return packedSize < 0 ? QByteArrayView(contents).first(size) : QByteArrayView(packed).first(packedSize);
    }
};

/// Whether a sample of `contents` shrinks by a fiftieth at least.
bool isWorthDeflating(QByteArrayView contents);

/// Pieces on their way through the other cores, in order, in memory that is used again.
class PiecePipeline
{
public:
    static constexpr qsizetype pieceSize = 1 << 20;

    ~PiecePipeline();

    /// A piece to fill, with room for `bytes` (pieceSize at most).
    std::unique_ptr<FilledPiece> empty(qsizetype bytes);
    void add(std::unique_ptr<FilledPiece> piece);
    /// More is on its way than should be: take() one first.
    bool isFull() const;
    bool isEmpty() const { return m_inFlight.empty(); }
    /// Waits for the oldest piece.
    std::unique_ptr<FilledPiece> take();
    /// Hands a piece back when it is written.
    void recycle(std::unique_ptr<FilledPiece> piece);

private:
    struct InFlight
    {
        std::unique_ptr<FilledPiece> piece;
        QFuture<void> done;
    };

    // The pool goes last: it waits for what still runs.
    std::deque<InFlight> m_inFlight;
    std::vector<std::unique_ptr<FilledPiece>> m_free;
    qint64 m_bytes = 0;
    QThreadPool m_pool;
};

} // namespace cloudward
