// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cloudward {

/// Looking at sixteen bytes at a time where the processor can (every x86-64), at eight elsewhere.
namespace bytes {

inline quint64 word(const char *at)
{
    quint64 value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

constexpr quint64 everyByte(quint8 byte)
{
    return 0x0101010101010101ULL * byte;
}

/// Not zero where a byte of the word is zero. Of its high bits only the lowest is to be trusted.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - everyByte(1)) & ~word & everyByte(0x80);
}

/// Where the first of the wanted bytes stands, or `end`.
template<char... wanted>
const char *find(const char *at, const char *end)
{
#if defined(__SSE2__)
    for (; end - at >= 16; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        __m128i hits = _mm_setzero_si128();
        ((hits = _mm_or_si128(hits, _mm_cmpeq_epi8(block, _mm_set1_epi8(wanted)))), ...);
        if (const auto mask = unsigned(_mm_movemask_epi8(hits)); mask != 0)
            return at + std::countr_zero(mask);
    }
#else
    for (; end - at >= 8; at += 8) {
        const quint64 block = word(at);
        if ((zeroBytes(block ^ everyByte(quint8(wanted))) | ...) != 0)
            break;
    }
#endif
    for (; at < end; ++at) {
        if (((*at == wanted) || ...))
            break;
    }
    return at;
}

/// The same where up to slack bytes behind `end` may be read.
inline constexpr qsizetype slack = 64;

template<char... wanted>
const char *findInBuffer(const char *at, const char *end)
{
#if defined(__SSE2__)
    for (; at < end; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        __m128i hits = _mm_setzero_si128();
        ((hits = _mm_or_si128(hits, _mm_cmpeq_epi8(block, _mm_set1_epi8(wanted)))), ...);
        if (const auto mask = unsigned(_mm_movemask_epi8(hits)); mask != 0)
            return at + std::countr_zero(mask) < end ? at + std::countr_zero(mask) : end;
    }
    return end;
#else
    return find<wanted...>(at, end);
#endif
}

/// How many line feeds there are.
inline qint64 countLines(const char *at, const char *end)
{
    qint64 lines = 0;
#if defined(__SSE2__)
    const __m128i feed = _mm_set1_epi8('\n');
    while (end - at >= 16) {
        // A byte of the sum holds up to 255.
        __m128i sums = _mm_setzero_si128();
        for (int i = 0; i < 255 && end - at >= 16; ++i, at += 16)
            sums = _mm_sub_epi8(sums, _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)), feed));
        const __m128i halves = _mm_sad_epu8(sums, _mm_setzero_si128());
        lines += _mm_cvtsi128_si64(halves) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(halves, halves));
    }
#endif
    for (; at < end; ++at)
        lines += *at == '\n';
    return lines;
}

/// How many characters there are: all bytes but those that continue one.
inline qint64 countCharacters(const char *at, const char *end)
{
    qint64 count = 0;
#if defined(__SSE2__)
    while (end - at >= 16) {
        __m128i sums = _mm_setzero_si128();
        for (int i = 0; i < 255 && end - at >= 16; ++i, at += 16) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
            sums = _mm_sub_epi8(sums, _mm_cmpgt_epi8(block, _mm_set1_epi8(-65)));
        }
        const __m128i halves = _mm_sad_epu8(sums, _mm_setzero_si128());
        count += _mm_cvtsi128_si64(halves) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(halves, halves));
    }
#endif
    for (; at < end; ++at)
        count += (quint8(*at) & 0xC0) != 0x80;
    return count;
}

/// Behind the last line feed; `begin` where there is none.
inline const char *behindLastLine(const char *begin, const char *end)
{
#if defined(__SSE2__)
    for (; end - begin >= 16; end -= 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(end - 16));
        const auto mask = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('\n'))));
        if (mask != 0)
            return end - 16 + std::bit_width(mask);
    }
#endif
    while (end > begin && end[-1] != '\n')
        --end;
    return end;
}

/// Steps over what needs no look: ASCII, other than control bytes, and line ends and tabs.
inline const char *skipPlain(const char *at, const char *end)
{
#if defined(__SSE2__)
    for (; end - at >= 16; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        // Signed: bytes from 0x80 on are below zero.
        const __m128i low = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
        const __m128i blank = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('\n')),
            _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(block, _mm_set1_epi8('\t'))));
        if (const auto mask = unsigned(_mm_movemask_epi8(_mm_andnot_si128(blank, low))); mask != 0)
            return at + std::countr_zero(mask);
    }
#else
    for (; end - at >= 8; at += 8) {
        const quint64 block = word(at);
        const quint64 control = (block - everyByte(0x20)) & ~block & everyByte(0x80);
        if (((block & everyByte(0x80)) | control) != 0)
            break;
    }
#endif
    for (; at < end; ++at) {
        const auto byte = quint8(*at);
        if (byte >= 0x80 || (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t'))
            break;
    }
    return at;
}

} // namespace bytes
} // namespace cloudward
