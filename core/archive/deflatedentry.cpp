// SPDX-License-Identifier: Apache-2.0
#include "core/archive/deflatedentry.h"

#include "core/archive/deflate.h"

#include <algorithm>
#include <cstring>

namespace cloudward {

Result<void> DeflatedEntry::begin(const QString &name, const QDateTime &modified, qint64 most)
{
    ZipEntry entry;
    entry.name = name;
    entry.modified = modified;
    entry.method = 8;
    entry.size = most;
    return m_zip.beginEntry(entry);
}

Result<void> DeflatedEntry::write(QByteArrayView bytes)
{
    m_size += bytes.size();
    while (!bytes.isEmpty()) {
        if (!m_piece) {
            m_piece = m_pipeline.empty(PiecePipeline::pieceSize);
            m_piece->size = 0;
        }
        const auto taken = std::min(bytes.size(), PiecePipeline::pieceSize - m_piece->size);
        std::memcpy(m_piece->contents.data() + m_piece->size, bytes.data(), size_t(taken));
        m_piece->size += taken;
        bytes = bytes.sliced(taken);
        if (m_piece->size < PiecePipeline::pieceSize)
            break;
        if (auto handed = handOver(false); !handed)
            return handed;
    }
    return {};
}

Result<void> DeflatedEntry::end()
{
    // An empty piece ends the stream as well.
    if (!m_piece) {
        m_piece = m_pipeline.empty(0);
        m_piece->size = 0;
    }
    if (auto handed = handOver(true); !handed)
        return handed;
    return m_zip.endEntry(m_crc, m_size);
}

Result<void> DeflatedEntry::handOver(bool last)
{
    m_piece->packing = Packing::Deflate;
    m_piece->first = false;
    m_piece->last = last;
    m_pipeline.add(std::move(m_piece));
    return drain(last);
}

Result<void> DeflatedEntry::drain(bool all)
{
    while (!m_pipeline.isEmpty() && (all || m_pipeline.isFull())) {
        auto piece = m_pipeline.take();
        m_crc = crc32Of(QByteArrayView(piece->contents).first(piece->size), m_crc);
        if (auto written = m_zip.write(piece->output()); !written)
            return written;
        m_pipeline.recycle(std::move(piece));
    }
    return {};
}

} // namespace cloudward
