// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace cloudward {

/// CRC-32 as ZIP and gzip count it; `before` is that of the bytes that came before.
quint32 crc32Of(QByteArrayView bytes, quint32 before = 0);

/// Deflates a buffer with ISA-L at its level 1; empty where it does not get smaller (then store it). The same buffer
/// always gives the same bytes. Thread-safe.
QByteArray deflateFast(QByteArrayView bytes);

/// Deflates a stream piece by piece (raw deflate, ISA-L level 1). Each piece stands by itself: what comes out for all of
/// them, one after the other, is one deflate stream. Pieces of a megabyte cost next to nothing over one large one.
/// Up to 1 GB each; `last` ends the stream. The same pieces always give the same bytes. Thread-safe.
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
