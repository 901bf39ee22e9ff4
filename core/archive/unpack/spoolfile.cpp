// SPDX-License-Identifier: Apache-2.0
#include "core/archive/unpack/spoolfile.h"

#include "core/work/files.h"

#include <QDir>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace cloudward {

Result<void> SpoolFile::open(const QString &folder, qint64 need)
{
    m_folder = folder;
    m_size = 0;
    m_lookAgainAt = 0;
    m_file.close();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, folder);
    if (const auto have = bytesFree(folder); have >= 0 && have < need)
        return failure(ErrorCode::DiskFull, folder, {}, need, have);
    auto path = QFile::encodeName(QDir(folder).filePath(QStringLiteral(".cloudward-XXXXXX.spool")));
    constexpr int suffix = 6;
    const int fd = ::mkostemps(path.data(), suffix, O_CLOEXEC);
    if (fd < 0)
        return std::unexpected(systemError(folder, Access::Write, errno));
    ::unlink(path.constData());
    if (!m_file.open(fd, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return failure(ErrorCode::NotWritable, folder, m_file.errorString());
    return {};
}

Result<void> SpoolFile::append(QByteArrayView bytes)
{
    constexpr qint64 lookEvery = 32'000'000;
    if (m_size >= m_lookAgainAt) {
        m_lookAgainAt = m_size + lookEvery;
        if (const auto free = bytesFree(m_folder); free >= 0 && free < roomLeftOver)
            return failure(ErrorCode::DiskFull, m_folder, {}, -1, m_size + free);
    }
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) {
        auto error = systemError(m_folder, Access::Write, errno);
        if (error.code == ErrorCode::DiskFull)
            error.have = m_size + qMax<qint64>(error.have, 0);
        return std::unexpected(std::move(error));
    }
    m_size += bytes.size();
    return {};
}

} // namespace cloudward
