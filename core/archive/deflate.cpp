// SPDX-License-Identifier: Apache-2.0
#include "core/archive/deflate.h"

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include <array>

namespace cloudward {
namespace {

// ISA-L takes its input by a pointer to what it does not change.
uint8_t *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<uint8_t *>(const_cast<char *>(view.data()));
}

constexpr qsizetype longestPiece = 1'000'000'000;

/// ISA-L's level 1 is not quite a function of its input: while it starts it hashes a register that still has the
/// upper bits of the stream's own address (seen in 2.31, levels 1 and 2), and for about one file in 4,000 a match at
/// the very start is then not found. The result is valid and a byte or two longer. A chunk that is packed again is
/// to be the same, so each buffer is deflated at two addresses, of which at most one can be the unlucky one for
/// it, and where they disagree a third one decides. Twice 1.6 GB/s a core is still faster than the disks.
class Deflate
{
public:
    Deflate()
        : m_streams(std::make_unique<std::array<isal_zstream, 3>>())
        , m_level(std::make_unique_for_overwrite<uint8_t[]>(ISAL_DEF_LVL1_DEFAULT))
    {}

    /// Empty where it does not fit into `most` bytes.
    QByteArray run(QByteArrayView bytes, qsizetype most, bool last)
    {
        auto first = runAt(0, bytes, most, last);
        auto second = runAt(1, bytes, most, last);
        if (first == second)
            return first;
        return runAt(2, bytes, most, last) == first ? first : second;
    }

private:
    static_assert(sizeof(isal_zstream) > 0x10000, "streams side by side must differ in their upper bits");

    QByteArray runAt(size_t at, QByteArrayView bytes, qsizetype most, bool last)
    {
        auto &stream = (*m_streams)[at];
        isal_deflate_init(&stream);
        stream.level = 1;
        stream.level_buf = m_level.get();
        stream.level_buf_size = ISAL_DEF_LVL1_DEFAULT;
        stream.gzip_flag = IGZIP_DEFLATE;
        stream.flush = last ? NO_FLUSH : FULL_FLUSH;
        stream.end_of_stream = last ? 1 : 0;
        QByteArray output(most, Qt::Uninitialized);
        stream.next_in = bytesOf(bytes);
        stream.avail_in = uint32_t(bytes.size());
        stream.next_out = reinterpret_cast<uint8_t *>(output.data());
        stream.avail_out = uint32_t(most);
        if (isal_deflate(&stream) != COMP_OK || stream.avail_in > 0)
            return {};
        const bool whole = last ? stream.internal_state.state == ZSTATE_END : stream.avail_out > 0;
        if (!whole)
            return {};
        output.resize(most - qsizetype(stream.avail_out));
        return output;
    }

    std::unique_ptr<std::array<isal_zstream, 3>> m_streams;
    std::unique_ptr<uint8_t[]> m_level;
};

// Its buffers take half a megabyte: making them anew for each of many small files would cost more than deflating.
Deflate &deflateOfThisThread()
{
    thread_local Deflate deflate;
    return deflate;
}

} // namespace

quint32 crc32Of(QByteArrayView bytes, quint32 before)
{
    return crc32_gzip_refl(before, bytesOf(bytes), quint64(bytes.size()));
}

QByteArray deflateFast(QByteArrayView bytes)
{
    if (bytes.size() < 2 || bytes.size() > longestPiece)
        return {};
    auto output = deflateOfThisThread().run(bytes, bytes.size() - 1, true);
    output.squeeze();
    return output;
}

QByteArray deflatePiece(QByteArrayView piece, bool last)
{
    Q_ASSERT(piece.size() <= longestPiece);
    // Incompressible data grows by five bytes in 64 kB, and a little at the ends.
    return deflateOfThisThread().run(piece, piece.size() + piece.size() / 1000 + 1000, last);
}

struct Inflater::Private
{
    inflate_state state;
    bool damaged = false;
};

Inflater::Inflater()
    : d(std::make_unique<Private>())
{
    reset();
}

Inflater::~Inflater() = default;

void Inflater::reset()
{
    isal_inflate_init(&d->state);
    d->state.crc_flag = ISAL_DEFLATE;
    d->damaged = false;
}

qsizetype Inflater::inflate(QByteArrayView &input, std::span<char> output)
{
    if (d->damaged)
        return -1;
    if (finished())
        return 0;
    const auto given = uint32_t(qMin<qsizetype>(input.size(), 1 << 30));
    const auto room = uint32_t(qMin<size_t>(output.size(), 1 << 30));
    d->state.next_in = bytesOf(input);
    d->state.avail_in = given;
    d->state.next_out = reinterpret_cast<uint8_t *>(output.data());
    d->state.avail_out = room;
    const int status = isal_inflate(&d->state);
    if (status < 0 || status == ISAL_NEED_DICT) {
        d->damaged = true;
        return -1;
    }
    input = input.sliced(qsizetype(given - d->state.avail_in));
    return qsizetype(room - d->state.avail_out);
}

bool Inflater::finished() const
{
    return d->state.block_state == ISAL_BLOCK_FINISH;
}

} // namespace cloudward
