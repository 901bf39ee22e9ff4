// SPDX-License-Identifier: Apache-2.0
#include "core/backup/readahead.h"

#include <QIODevice>

namespace cloudward {

ReadAhead::ReadAhead(QIODevice &device)
    : m_device(device)
{
    for (Piece &piece : m_ring)
        piece.bytes = std::make_unique_for_overwrite<char[]>(size_t(pieceSize));
    m_thread = std::thread([this] { run(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

QByteArrayView ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    if (m_holding) {
        m_holding = false;
        ++m_taken;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_filled > m_taken || m_over; });
    if (m_filled == m_taken) {
        m_error = m_deviceError;
        return {};
    }
    m_holding = true;
    const Piece &piece = m_ring[m_taken % pieces];
    return {piece.bytes.get(), piece.size};
}

void ReadAhead::run()
{
    while (true) {
        Piece *piece = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_filled - m_taken < pieces || m_stop; });
            if (m_stop)
                return;
            piece = &m_ring[m_filled % pieces];
        }
        const qint64 last = fill(*piece);
        {
            const std::lock_guard lock(m_mutex);
            if (piece->size > 0)
                ++m_filled;
            m_over = last <= 0;
            if (last < 0)
                m_deviceError = m_device.errorString();
        }
        m_changed.notify_all();
        if (last <= 0)
            return;
    }
}

/// What the last read gave: a small device fills a piece with several.
qint64 ReadAhead::fill(Piece &piece)
{
    piece.size = 0;
    while (piece.size < pieceSize) {
        const qint64 got = m_device.read(piece.bytes.get() + piece.size, pieceSize - piece.size);
        if (got <= 0)
            return got;
        piece.size += got;
    }
    return piece.size;
}

} // namespace cloudward
