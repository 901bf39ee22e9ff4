// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

class QIODevice;

namespace cloudward {

/// Reads a device to its end on a thread of its own, a few pieces ahead of the one who takes them, so that inflating
/// and scanning go on at the same time. Takes a megabyte.
class ReadAhead
{
public:
    /// Nobody else may use the device until this is gone. It may have been read further than the pieces that were taken.
    explicit ReadAhead(QIODevice &device);
    /// Does not wait for the device's end, only for the read that it is in.
    ~ReadAhead();
    Q_DISABLE_COPY_MOVE(ReadAhead)

    /// The next bytes, which stay until the next call. Empty at the end, or where the device failed: then error() is
    /// set, after everything that was read before.
    QByteArrayView next();
    /// The device's words; empty as long as it did not fail.
    QString error() const { return m_error; }

private:
    static constexpr qsizetype pieceSize = 256 * 1024;
    static constexpr size_t pieces = 4;

    struct Piece
    {
        std::unique_ptr<char[]> bytes;
        qsizetype size = 0;
    };

    void run();
    qint64 fill(Piece &piece);

    QIODevice &m_device;
    std::array<Piece, pieces> m_ring;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_filled = 0; ///< pieces so far
    size_t m_taken = 0;  ///< pieces that may be filled anew
    bool m_holding = false;
    bool m_over = false;
    bool m_stop = false;
    QString m_deviceError; ///< the thread's; set before m_over
    QString m_error;
    std::thread m_thread;
};

} // namespace cloudward
