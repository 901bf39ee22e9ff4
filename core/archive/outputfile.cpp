// SPDX-License-Identifier: Apache-2.0
#include "core/archive/outputfile.h"

#include "core/work/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace cloudward {
namespace {

constexpr qsizetype bufferLimit = 1 << 20;

} // namespace

OutputFile::OutputFile(QString path)
    : m_path(std::move(path))
{}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> OutputFile::create()
{
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        return std::unexpected(systemError(m_path, Access::Write, errno));
    m_buffer.reserve(2 * bufferLimit);
    QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

Result<void> OutputFile::flush()
{
    if (!writeOut())
        return std::unexpected(systemError(m_path, Access::Write, m_errno));
    return {};
}

void OutputFile::close()
{
    writeOut();
    if (m_descriptor >= 0 && ::close(m_descriptor) != 0 && m_errno == 0)
        m_errno = errno;
    m_descriptor = -1;
    QIODevice::close();
}

bool OutputFile::seek(qint64 position)
{
    const bool inBuffer = position >= m_bufferStart && position <= m_bufferStart + m_buffer.size();
    if (!inBuffer) {
        if (!writeOut())
            return false;
        m_bufferStart = position;
    }
    return QIODevice::seek(position);
}

qint64 OutputFile::size() const
{
    return m_end;
}

qint64 OutputFile::readData(char *, qint64)
{
    return -1;
}

qint64 OutputFile::writeData(const char *data, qint64 length)
{
    if (m_errno != 0)
        return -1;
    const qsizetype at = pos() - m_bufferStart;
    if (at + length > m_buffer.size())
        m_buffer.resize(at + length);
    std::memcpy(m_buffer.data() + at, data, size_t(length));
    m_end = qMax(m_end, pos() + length);
    if (m_buffer.size() >= bufferLimit && !writeOut())
        return -1;
    return length;
}

bool OutputFile::writeOut()
{
    if (m_errno != 0)
        return false;
    qsizetype written = 0;
    while (written < m_buffer.size()) {
        const auto now = ::pwrite(
            m_descriptor, m_buffer.constData() + written, size_t(m_buffer.size() - written), m_bufferStart + written);
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0) {
            m_errno = now < 0 ? errno : ENOSPC;
            return false;
        }
        written += now;
    }
    m_bufferStart += m_buffer.size();
    m_buffer.resize(0);
    return true;
}

} // namespace cloudward
