// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediasource.h"

#include "core/media/archivesource.h"
#include "core/media/foldersource.h"
#include "core/media/sftpsource.h"
#include "core/media/zipsource.h"
#include "core/work/files.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

std::unexpected<Error> unsupported(const QString &path, const char *why)
{
    return failure(ErrorCode::Unsupported, path, QCoreApplication::translate("MediaSource", why));
}

// People choose the folder above, and the folder of a backup.
QString whereElse(const QString &path)
{
    const QDir folder(path);
    for (const auto &inside : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (findMediaFolders(folder.filePath(inside)))
            return QCoreApplication::translate(
                "MediaSource", "there are no attachments in it, but in its folder %1: choose that")
                .arg(inside);
    }
    return QCoreApplication::translate("MediaSource", "there are no attachments in it");
}

} // namespace

Result<std::unique_ptr<MediaSource>> openMediaSource(const QString &path, const SourceOptions &options)
{
    if (SftpAddress::looksLikeOne(path))
        return SftpSource::open(path, options);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return std::unexpected(systemError(path, Access::Read, ENOENT));
    if (info.isDir()) {
        if (!info.isReadable() || !info.isExecutable())
            return std::unexpected(systemError(path, Access::Read, EACCES));
        if (auto folders = findMediaFolders(path))
            return std::make_unique<FolderSource>(*folders, options);
        return failure(ErrorCode::Unsupported, path, whereElse(path));
    }
    QFile file(path);
    errno = 0;
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(systemError(path, Access::Read, errno == 0 ? EINVAL : errno));
    const auto head = file.read(512);
    if (head.startsWith("PK"))
        return ZipSource::open(path, options);
    if (ArchiveSource::takes(head))
        return ArchiveSource::open(path, options);
    if (head.startsWith("Rar!"))
        return unsupported(
            path, QT_TRANSLATE_NOOP("MediaSource", "it is a RAR archive; unpack it first and choose the folder"));
    return unsupported(path, QT_TRANSLATE_NOOP("MediaSource", "it is neither a folder nor a ZIP, tar or 7z archive"));
}

} // namespace cloudward
