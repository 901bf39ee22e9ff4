// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/slicedevice.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace cloudward {

SliceDevice::SliceDevice(const QFile &file, qint64 offset, qint64 size, QByteArray before)
    : m_file(file.handle())
    , m_offset(offset)
    , m_size(size)
    , m_before(std::move(before))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SliceDevice::bytesAvailable() const
{
    const qint64 left = m_ended ? 0 : m_size - m_taken;
    return m_before.size() - m_given + left + QIODevice::bytesAvailable();
}

qint64 SliceDevice::readData(char *data, qint64 most)
{
    if (m_given < m_before.size()) {
        const auto now = qMin<qint64>(most, m_before.size() - m_given);
        std::memcpy(data, m_before.constData() + m_given, size_t(now));
        m_given += now;
        return now;
    }
    const auto wanted = qMin(most, m_size - m_taken);
    if (m_failed)
        return -1;
    if (wanted <= 0 || m_ended)
        return 0;
    ssize_t got = -1;
    do
        got = ::pread(m_file, data, size_t(wanted), m_offset + m_taken);
    while (got < 0 && errno == EINTR);
    if (got < 0) {
        setErrorString(qt_error_string(errno));
        m_failed = true;
    } else {
        m_taken += got;
    }
    m_ended = got <= 0;
    return got;
}

} // namespace cloudward
