// SPDX-License-Identifier: Apache-2.0
#include "core/media/foldersource.h"

#include "core/media/folderwalk.h"
#include "core/media/mediaplace.h"
#include "core/work/files.h"

#include <QDir>
#include <QTimeZone>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// A folder of projects: in one of them lies KEY/KEY-N or KEY/BUCKET/KEY-N. Looks no further than to the first.
bool holdsProjects(const QString &path, const FolderEyes &eyes)
{
    for (const auto &project : eyes.foldersIn(path)) {
        const auto inside = path + u'/' + project;
        const auto isIssue = [issues = project + u'-'](const QString &name) { return name.startsWith(issues); };
        for (const auto &folder : eyes.foldersIn(inside)) {
            if (isIssue(folder))
                return true;
            if (isNumber(folder) && std::ranges::any_of(eyes.foldersIn(inside + u'/' + folder), isIssue))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<MediaFolders> findMediaFolders(const QString &path)
{
    // Unsorted: of a folder of 100,000 the first few are asked for.
    return findMediaFolders(path, {[](const QString &folder) { return QFileInfo(folder).isDir(); },
                                      [](const QString &folder) {
                                          return QDir(folder).entryList(
                                              QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
                                      }});
}

std::optional<MediaFolders> findMediaFolders(const QString &path, const FolderEyes &eyes)
{
    const auto base = QDir::cleanPath(path);
    const auto folderIfThere = [&eyes](const QString &folder) { return eyes.isFolder(folder) ? folder : QString(); };
    for (const auto &data : {base + u"/data"_s, base}) {
        MediaFolders folders{folderIfThere(data + u"/attachments"_s), folderIfThere(data + u"/avatars"_s),
            folderIfThere(base + u"/logos"_s)};
        if (!folders.attachments.isEmpty() || !folders.avatars.isEmpty())
            return folders;
    }
    if (holdsProjects(base, eyes))
        return MediaFolders{.attachments = base, .avatars = {}, .logos = {}};
    return {};
}

FolderSource::FolderSource(MediaFolders folders, SourceOptions options)
    : m_folders(std::move(folders))
    , m_options(std::move(options))
{}

Result<MediaListing> FolderSource::list(Work &work)
{
    MediaCollector collector(m_options);
    for (const auto &[root, prefix] : {std::pair(m_folders.attachments, QString(attachmentsPrefix)),
             std::pair(m_folders.avatars, QString(avatarsPrefix)), std::pair(m_folders.logos, QString(logosPrefix))}) {
        if (root.isEmpty())
            continue;
        if (auto walked = walkFolder(root, prefix, collector, work); !walked)
            return std::unexpected(walked.error());
    }
    auto listing = collector.take();
    m_moved = collector.moved();
    return listing;
}

QString FolderSource::pathOf(const QString &name) const
{
    if (name.startsWith(attachmentsPrefix))
        return m_folders.attachments + u'/' + name.sliced(attachmentsPrefix.size());
    if (name.startsWith(avatarsPrefix))
        return m_folders.avatars + u'/' + name.sliced(avatarsPrefix.size());
    return m_folders.logos + u'/' + name.sliced(logosPrefix.size());
}

Result<QIODevice *> FolderSource::open(const MediaEntry &entry)
{
    const auto path = pathOf(m_moved.value(entry.name, entry.name));
    m_open = std::make_unique<QFile>(path);
    errno = 0;
    if (!m_open->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        if (errno == ENOENT)
            return failure(ErrorCode::SourceChanged, path, qt_error_string(ENOENT));
        return std::unexpected(systemError(path, Access::Read, errno));
    }
    if (auto unchanged = checkUnchanged(entry); !unchanged)
        return std::unexpected(unchanged.error());
    return m_open.get();
}

Result<void> FolderSource::checkUnchanged(const MediaEntry &entry) const
{
    const auto size = m_open->size();
    if (size != entry.size)
        return failure(ErrorCode::SourceChanged, m_open->fileName(), {}, entry.size, size);
    const auto modified = m_open->fileTime(QFileDevice::FileModificationTime).toSecsSinceEpoch();
    if (modified != entry.modified)
        return failure(ErrorCode::SourceChanged, m_open->fileName());
    return {};
}

Result<void> FolderSource::finish(const MediaEntry &entry)
{
    auto unchanged = checkUnchanged(entry);
    m_open.reset();
    return unchanged;
}

} // namespace cloudward
