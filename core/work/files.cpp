// SPDX-License-Identifier: Apache-2.0
#include "core/work/files.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace cloudward {

Error systemError(const QString &path, Access access, int systemErrno)
{
    const auto words = qt_error_string(systemErrno);
    switch (systemErrno) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::DiskFull, path, words, -1, bytesFree(path)};
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, path, words};
    case EEXIST: return {ErrorCode::ExistsAlready, path, words};
    case EFBIG: return {ErrorCode::TooLarge, path, words};
    default: return {access == Access::Read ? ErrorCode::NotReadable : ErrorCode::NotWritable, path, words};
    }
}

namespace {

Result<void> syncFolderOf(const QString &path)
{
    const auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return std::unexpected(systemError(path, Access::Write, errno));
    // Some network file systems refuse to sync a folder; the rename itself has happened by then.
    ::fsync(fd);
    ::close(fd);
    return {};
}

Result<void> renameOver(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return std::unexpected(systemError(to, Access::Write, errno));
    return syncFolderOf(to);
}

} // namespace

PartFile::PartFile(QString path)
    : m_path(std::move(path))
    , m_file(partPath())
{}

Result<void> PartFile::open(bool append)
{
    const auto folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, folder);
    errno = 0;
    if (!m_file.open(append ? QIODevice::ReadWrite | QIODevice::Append : QIODevice::ReadWrite | QIODevice::Truncate))
        return std::unexpected(systemError(m_file.fileName(), Access::Write, errno));
    return {};
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return std::unexpected(systemError(m_file.fileName(), Access::Write, errno));
    return {};
}

Result<void> PartFile::commit()
{
    errno = 0;
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return std::unexpected(systemError(m_file.fileName(), Access::Write, errno));
    m_file.close();
    return renameOver(partPath(), m_path);
}

void PartFile::discard()
{
    m_file.close();
    m_file.remove();
}

Result<void> syncAndRename(const QString &partPath, const QString &path)
{
    const int fd = ::open(QFile::encodeName(partPath).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::unexpected(systemError(partPath, Access::Write, errno));
    const int status = ::fsync(fd);
    const int syncErrno = errno;
    ::close(fd);
    if (status != 0)
        return std::unexpected(systemError(partPath, Access::Write, syncErrno));
    return renameOver(partPath, path);
}

Result<void> writeWholeFile(const QString &path, QByteArrayView bytes)
{
    PartFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    auto done = file.write(bytes);
    if (done)
        done = file.commit();
    if (!done)
        file.discard();
    return done;
}

qint64 bytesFree(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info.setFile(info.absolutePath());
    return QStorageInfo(info.absoluteFilePath()).bytesAvailable();
}

} // namespace cloudward
