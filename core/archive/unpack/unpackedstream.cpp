// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/unpackedstream.h"

namespace cloudward {
namespace {

constexpr qint64 step = 1 << 20;

} // namespace

UnpackedStream::UnpackedStream(const QFile &file, QString subject, Compression compression, Asked asked)
    : m_file(file)
    , m_subject(std::move(subject))
    , m_compression(compression)
    , m_asked(std::move(asked))
{}

Result<qint64> UnpackedStream::read(qint64 at, char *data, qint64 most)
{
    if (m_compression == Compression::None) {
        m_at = at;
        return fill(data, most);
    }
    if (!m_unpacker || at < m_at) {
        m_unpacker = std::make_unique<Unpacker>(m_file, m_subject, m_compression);
        m_at = 0;
        m_askAgainAt = 0;
    }
    if (at > m_at)
        m_dropped.resize(step);
    while (m_at < at) {
        const auto got = fill(m_dropped.data(), qMin(step, at - m_at));
        if (!got || *got == 0)
            return got;
    }
    return fill(data, most);
}

Result<qint64> UnpackedStream::fill(char *data, qint64 most)
{
    qint64 filled = 0;
    while (filled < most) {
        if (m_at >= m_askAgainAt || m_compression == Compression::None) {
            m_askAgainAt = m_at + step;
            if (auto go = m_asked(); !go)
                return std::unexpected(go.error());
        }
        const auto got = readHere(data + filled, qMin(step, most - filled));
        if (!got)
            return got;
        m_metEnd = *got == 0;
        if (m_metEnd)
            break;
        filled += *got;
        m_at += *got;
    }
    return filled;
}

Result<qint64> UnpackedStream::readHere(char *data, qint64 most)
{
    if (m_unpacker)
        return m_unpacker->read(data, most);
    SliceDevice slice(m_file, m_at, most);
    const auto got = slice.read(data, most);
    if (slice.hasFailed())
        return failure(ErrorCode::NotReadable, m_subject, slice.errorString());
    return qMax<qint64>(got, 0);
}

} // namespace cloudward
