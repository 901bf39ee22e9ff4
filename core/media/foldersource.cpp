// SPDX-License-Identifier: Apache-2.0
#include "core/media/foldersource.h"

#include "core/media/mediacollector.h"
#include "core/media/mediaplace.h"
#include "core/work/files.h"

#include <QDir>
#include <QTimeZone>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int deepest = 32;
constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

bool isFolder(const QString &path)
{
    return QFileInfo(path).isDir();
}

QString folderIfThere(const QString &path)
{
    return isFolder(path) ? path : QString();
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// A folder of projects: in one of them lies KEY/KEY-N or KEY/BUCKET/KEY-N.
bool holdsProjects(const QString &path)
{
    for (const auto &project : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir inside(path + u'/' + project);
        for (const auto &folder : inside.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (folder.startsWith(project + u'-'))
                return true;
            if (isNumber(folder) && !QDir(inside.filePath(folder)).entryList({project + u"-*"_s}, QDir::Dirs).isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<MediaFolders> findMediaFolders(const QString &path)
{
    const auto base = QDir::cleanPath(path);
    for (const auto &data : {base + u"/data"_s, base}) {
        MediaFolders folders{folderIfThere(data + u"/attachments"_s), folderIfThere(data + u"/avatars"_s),
            folderIfThere(base + u"/logos"_s)};
        if (!folders.attachments.isEmpty() || !folders.avatars.isEmpty())
            return folders;
    }
    if (holdsProjects(base))
        return MediaFolders{.attachments = base, .avatars = {}, .logos = {}};
    return {};
}

struct FolderSource::Tree
{
    QString root;
    QString canonicalRoot;
    QString prefix;
};

FolderSource::FolderSource(MediaFolders folders)
    : m_folders(std::move(folders))
{}

Result<MediaListing> FolderSource::list(Work &work)
{
    MediaCollector collector;
    for (const auto &[root, prefix] : {std::pair(m_folders.attachments, QString(attachmentsPrefix)),
             std::pair(m_folders.avatars, QString(avatarsPrefix)), std::pair(m_folders.logos, QString(logosPrefix))}) {
        if (root.isEmpty())
            continue;
        // The roots themselves may be links: large stores are often moved to another disk that way.
        const Tree tree{root, QFileInfo(root).canonicalFilePath() + u'/', prefix};
        if (!QFileInfo(root).isReadable())
            return failure(ErrorCode::NotReadable, root, qt_error_string(EACCES));
        if (auto walked = walk(tree, {}, 0, collector, work); !walked)
            return std::unexpected(walked.error());
    }
    return collector.take();
}

Result<void> FolderSource::walk(
    const Tree &tree, const QString &relative, int depth, MediaCollector &collector, Work &work)
{
    if (auto go = work.step({Phase::Listing, Unit::Items, collector.count(), -1, tree.prefix + relative}); !go)
        return go;
    const auto children = QDir(tree.root + u'/' + relative).entryInfoList(everything, QDir::NoSort);
    for (const auto &child : children) {
        const auto path = child.filePath();
        const QString below = relative + child.fileName();
        const QString name = tree.prefix + below;
        if (child.isSymLink()) {
            // A link to a folder would bring files twice or never end; a link to a file inside is just that file.
            const bool inside = child.isFile() && child.canonicalFilePath().startsWith(tree.canonicalRoot);
            if (!inside) {
                collector.leaveOut(u"media.links-left-out"_s, name);
                continue;
            }
        }
        if (child.isDir()) {
            if (isClutter(name + u"/x"_s))
                continue;
            if (!child.isReadable() || !child.isExecutable())
                collector.leaveOut(u"media.unreadable"_s, name + u'/');
            else if (depth >= deepest)
                collector.leaveOut(u"media.foreign-files"_s, name + u'/');
            else if (auto walked = walk(tree, below + u'/', depth + 1, collector, work); !walked)
                return walked;
        } else if (!child.isFile()) {
            collector.leaveOut(u"media.foreign-files"_s, name);
        } else if (!placeOf(name) || child.isReadable()) {
            const auto size = child.size();
            collector.add({.name = name,
                .size = size,
                .packedSize = size,
                .modified = child.lastModified(QTimeZone::UTC).toSecsSinceEpoch(),
                .project = {}});
        } else {
            collector.leaveOut(u"media.unreadable"_s, name);
        }
    }
    return {};
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
    const auto path = pathOf(entry.name);
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
