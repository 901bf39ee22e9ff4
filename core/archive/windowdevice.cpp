// SPDX-License-Identifier: Apache-2.0
#include "core/archive/windowdevice.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace cloudward {
namespace {

constexpr qint64 windowSize = 64 * 1024;

} // namespace

WindowDevice::WindowDevice(const QFile &file)
    : m_descriptor(file.handle())
    , m_size(file.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 WindowDevice::readData(char *data, qint64 most)
{
    // Unbuffered, pos() is where this read begins. QuaZip takes less than it asked for as the end.
    const auto from = pos();
    qint64 done = 0;
    while (done < most) {
        const auto at = from + done;
        if (at < m_start || at >= m_start + m_window.size()) {
            const auto got = moveTo(at);
            if (got <= 0)
                return done > 0 ? done : got;
        }
        const auto length = qMin(most - done, m_start + m_window.size() - at);
        std::memcpy(data + done, m_window.constData() + (at - m_start), size_t(length));
        done += length;
    }
    return done;
}

qint64 WindowDevice::moveTo(qint64 at)
{
    m_window.resizeForOverwrite(windowSize);
    ssize_t got = 0;
    do {
        got = ::pread(m_descriptor, m_window.data(), size_t(windowSize), at);
    } while (got < 0 && errno == EINTR);
    m_window.truncate(qMax<qint64>(got, 0));
    m_start = at;
    return got;
}

} // namespace cloudward
