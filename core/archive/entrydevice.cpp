// SPDX-License-Identifier: Apache-2.0
#include "core/archive/entrydevice.h"

#include <QCoreApplication>

#include <cerrno>
#include <unistd.h>

namespace cloudward {
namespace {

constexpr qsizetype bufferSize = 128 * 1024;

} // namespace

EntryDevice::EntryDevice(ZipEntry entry, FilePiece compressed)
    : m_entry(std::move(entry))
    , m_compressed(std::move(compressed))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    // Nothing will be read of it, at the end of which this would show.
    if (m_entry.size == 0 && m_entry.crc != 0)
        fail(QCoreApplication::translate("ZipReader", "its checksum does not match"));
}

qint64 EntryDevice::readData(char *data, qint64 most)
{
    if (m_failed)
        return -1;
    const qint64 left = m_entry.size - m_given;
    if (left <= 0 || most <= 0)
        return 0;
    const qint64 wanted = qMin(most, left);
    const qint64 got = m_entry.method == 0 ? readCompressed(data, wanted) : readInflated(data, wanted);
    if (got < 0)
        return fail(QCoreApplication::translate("ZipReader", "its data is damaged"));
    if (got == 0)
        return fail(QCoreApplication::translate("ZipReader", "its data ends too early"));
    m_given += got;
    m_crc = crc32Of({data, got}, m_crc);
    if (m_given < m_entry.size || m_crc == m_entry.crc)
        return got;
    return fail(QCoreApplication::translate("ZipReader", "its checksum does not match"));
}

qint64 EntryDevice::readCompressed(char *data, qint64 most)
{
    ssize_t got = 0;
    do {
        got = ::pread(m_compressed.descriptor, data, size_t(qMin(most, m_compressed.length)), m_compressed.offset);
    } while (got < 0 && errno == EINTR);
    if (got > 0) {
        m_compressed.offset += got;
        m_compressed.length -= got;
    }
    return got;
}

qint64 EntryDevice::readInflated(char *data, qint64 most)
{
    while (true) {
        const auto got = m_inflater.inflate(m_pending, {data, size_t(most)});
        if (got != 0 || m_inflater.finished())
            return got;
        if (!m_pending.isEmpty())
            return -1;
        m_buffer.resize(bufferSize);
        const qint64 taken = readCompressed(m_buffer.data(), bufferSize);
        if (taken <= 0)
            return taken;
        m_pending = QByteArrayView(m_buffer).first(taken);
    }
}

qint64 EntryDevice::fail(const QString &why)
{
    m_failed = true;
    setErrorString(why);
    return -1;
}

} // namespace cloudward
