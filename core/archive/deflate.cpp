// SPDX-License-Identifier: Apache-2.0
#include "core/archive/deflate.h"

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace cloudward {
namespace {

// ISA-L takes its input by a pointer to what it does not change.
uint8_t *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<uint8_t *>(const_cast<char *>(view.data()));
}

constexpr qsizetype longestPiece = 1'000'000'000;

// Level 1 does 350 MB/s of program text a core where level 3 does 140 for 4 % fewer bytes. Small files go by level 3,
// whose result never varies (below).
constexpr qsizetype smallest = 8192;
constexpr int levelForSmall = 3;
constexpr int levelForOthers = 1;

/// ISA-L's level 1 is not quite a function of its input. When a stream begins it enters the place of byte 2 into its
/// table of matches by the hash not of what stands there but of bits 16 to 47 of the stream's own address (2.31,
/// igzip_icf_body_h1_gr_bt.asm: the register still has the pointer). The result is valid; but where that hash happens to
/// be that of byte 0, 1 or 2, about one file in 3,000, a match is lost or found that another address would not lose or
/// find. A chunk that is packed again is to be the same: so there are a few streams at addresses that differ in these
/// bits, and each piece takes one whose hash it does not have.
class Deflate
{
public:
    Deflate()
        : m_streams(std::make_unique<std::array<isal_zstream, 4>>())
        , m_tables(std::make_unique_for_overwrite<uint8_t[]>(tableSize))
    {}

    qsizetype run(std::span<char> output, QByteArrayView piece, bool last)
    {
        auto &stream = streamFor(piece);
        isal_deflate_init(&stream);
        stream.level = piece.size() < smallest ? levelForSmall : levelForOthers;
        stream.level_buf = m_tables.get();
        stream.level_buf_size = tableSize;
        stream.gzip_flag = IGZIP_DEFLATE;
        stream.flush = last ? NO_FLUSH : FULL_FLUSH;
        stream.end_of_stream = last ? 1 : 0;
        stream.next_in = bytesOf(piece);
        stream.avail_in = uint32_t(piece.size());
        stream.next_out = reinterpret_cast<uint8_t *>(output.data());
        stream.avail_out = uint32_t(output.size());
        if (isal_deflate(&stream) != COMP_OK || stream.avail_in > 0)
            return -1;
        const bool whole = last ? stream.internal_state.state == ZSTATE_END : stream.avail_out > 0;
        return whole ? qsizetype(output.size()) - qsizetype(stream.avail_out) : -1;
    }

private:
    static constexpr uint32_t tableSize = std::max(ISAL_DEF_LVL1_DEFAULT, ISAL_DEF_LVL3_DEFAULT);
    static_assert(sizeof(isal_zstream) > 0x10000, "streams side by side must differ in bits 16 to 47");

    static uint32_t hashOf(uint32_t four)
    {
        constexpr uint32_t mask = 0x1fff; // of level 1, from 8 kB of input on
        std::array<unsigned char, sizeof four> bytes{};
        std::memcpy(bytes.data(), &four, sizeof four);
        return crc32_iscsi(bytes.data(), int(bytes.size()), 0) & mask;
    }

    isal_zstream &streamFor(QByteArrayView piece)
    {
        if (piece.size() < smallest)
            return m_streams->front();
        std::array<uint32_t, 3> starts{};
        for (size_t i = 0; i < starts.size(); ++i) {
            uint32_t four = 0;
            std::memcpy(&four, piece.data() + i, sizeof four);
            starts[i] = hashOf(four);
        }
        const auto fits = std::ranges::find_if(*m_streams, [&starts](const isal_zstream &stream) {
            const auto address = uint32_t(reinterpret_cast<uintptr_t>(&stream) >> 16);
            return std::ranges::find(starts, hashOf(address)) == starts.end();
        });
        return fits == m_streams->end() ? m_streams->front() : *fits;
    }

    std::unique_ptr<std::array<isal_zstream, 4>> m_streams;
    std::unique_ptr<uint8_t[]> m_tables;
};

// Its buffers take most of a megabyte: making them anew for each of many small files would cost more than deflating.
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

qsizetype deflateInto(std::span<char> output, QByteArrayView piece, bool last)
{
    Q_ASSERT(piece.size() <= longestPiece);
    return deflateOfThisThread().run(output, piece, last);
}

qsizetype deflateBound(qsizetype bytes)
{
    // Incompressible data grows by five bytes in 64 kB, and a little at the ends.
    return bytes + bytes / 1000 + 1000;
}

QByteArray deflateFast(QByteArrayView bytes)
{
    if (bytes.size() < 2 || bytes.size() > longestPiece)
        return {};
    QByteArray output(bytes.size() - 1, Qt::Uninitialized);
    output.resize(std::max<qsizetype>(deflateInto(output, bytes, true), 0));
    output.squeeze();
    return output;
}

QByteArray deflatePiece(QByteArrayView piece, bool last)
{
    QByteArray output(deflateBound(piece.size()), Qt::Uninitialized);
    output.resize(deflateInto(output, piece, last));
    return output;
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
