// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace cloudward {

/// CRC-32 as ZIP and gzip count it; `before` is that of the bytes that came before.
quint32 crc32Of(QByteArrayView bytes, quint32 before = 0);

/// Deflates a piece of a stream with ISA-L into `output` and returns the bytes it took, -1 where they do not fit.
/// What comes out for all pieces of a stream, one after the other, is one raw deflate stream; `last` ends it. Pieces of
/// a megabyte cost next to nothing over one large one. Up to 1 GB each. The same piece always gives the same bytes,
/// on any thread. Thread-safe.
qsizetype deflateInto(std::span<char> output, QByteArrayView piece, bool last);

/// Room that is always enough for deflateInto().
qsizetype deflateBound(qsizetype bytes);

/// Deflates a buffer; empty where it does not get smaller (then store it). As deflateInto().
QByteArray deflateFast(QByteArrayView bytes);

/// Deflates a piece of a stream into a buffer of its own. As deflateInto().
QByteArray deflatePiece(QByteArrayView piece, bool last);

/// Inflates a stream of raw deflate.
class Inflater
{
public:
    Inflater();
    ~Inflater();

    void reset();
    /// Takes from the front of `input` what it needs and fills `output`; returns the bytes written, -1 where the
    /// stream is damaged. 0 with an empty input means that it wants more, or is finished().
    qsizetype inflate(QByteArrayView &input, std::span<char> output);
    /// The stream has come to its own end.
    bool finished() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cloudward
