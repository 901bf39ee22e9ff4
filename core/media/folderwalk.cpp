// SPDX-License-Identifier: Apache-2.0
#include "core/media/folderwalk.h"

#include "core/media/mediaplace.h"
#include "core/work/files.h"

#include <QFile>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int deepest = 32;

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

bool mayRead(int folder, const char *name, const struct stat &info)
{
    // Asking costs a round trip on a network file system, and most stores can be read by all.
    constexpr mode_t byAll = S_IRUSR | S_IRGRP | S_IROTH;
    return (info.st_mode & byAll) == byAll || ::faccessat(folder, name, R_OK, AT_EACCESS) == 0;
}

class Walk
{
public:
    Walk(const QString &root, const QString &prefix, MediaCollector &collector, Work &work)
        : m_root(root)
        , m_canonicalRoot(QFileInfo(root).canonicalFilePath() + u'/')
        , m_prefix(prefix)
        , m_collector(collector)
        , m_work(work)
    {}

    Result<void> start()
    {
        // The root itself may be a link: large stores are often moved to another disk that way.
        const int handle = ::open(QFile::encodeName(m_root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return std::unexpected(systemError(m_root, Access::Read, errno));
        return walk(handle, m_prefix, 0);
    }

private:
    QString pathOf(const QString &name) const { return m_root + u'/' + name.sliced(m_prefix.size()); }

    // `name` ends with a slash. Takes the handle over.
    Result<void> walk(int handle, const QString &name, int depth)
    {
        Folder folder(::fdopendir(handle));
        if (!folder) {
            const int why = errno;
            ::close(handle);
            return std::unexpected(systemError(pathOf(name), Access::Read, why));
        }
        QByteArrayList children;
        if (auto read = readNames(folder.get(), name, children); !read)
            return read;
        // The same order each time, whatever order the file system has.
        std::ranges::sort(children);
        for (const auto &child : std::as_const(children)) {
            if (auto taken = take(handle, child, name + QFile::decodeName(child), depth); !taken)
                return taken;
        }
        return {};
    }

    Result<void> readNames(DIR *folder, const QString &name, QByteArrayList &children)
    {
        while (true) {
            errno = 0;
            const auto *child = ::readdir(folder);
            if (!child) {
                if (errno != 0)
                    return std::unexpected(systemError(pathOf(name), Access::Read, errno));
                return m_work.step({Phase::Listing, Unit::Items, m_collector.count(), -1, name});
            }
            const QByteArrayView called(child->d_name);
            if (called == "." || called == "..")
                continue;
            children.append(called.toByteArray());
            constexpr qsizetype askEvery = 10'000;
            if (children.size() % askEvery == 0) {
                if (auto go = m_work.step({Phase::Listing, Unit::Items, m_collector.count(), -1, name}); !go)
                    return go;
            }
        }
    }

    Result<void> take(int folder, const QByteArray &child, const QString &name, int depth)
    {
        struct stat info{};
        if (::fstatat(folder, child.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
            return leaveOut(name, errno);
        // A link to a folder would bring files twice or never end; a link to a file inside is just that file.
        if (S_ISLNK(info.st_mode) && !followInside(folder, child, name, info)) {
            m_collector.leaveOut(u"media.links-left-out"_s, name);
            return {};
        }
        if (S_ISDIR(info.st_mode))
            return takeFolder(folder, child, name + u'/', depth);
        if (!S_ISREG(info.st_mode)) {
            m_collector.leaveOut(u"media.foreign-files"_s, name);
            return {};
        }
        if (placeOf(name) && !mayRead(folder, child.constData(), info)) {
            m_collector.leaveOut(u"media.unreadable"_s, name);
            return {};
        }
        constexpr qint64 askEvery = 1000;
        if (++m_taken % askEvery == 0) {
            if (auto go = m_work.step({Phase::Listing, Unit::Items, m_collector.count(), -1, name}); !go)
                return go;
        }
        m_collector.add({.name = name,
            .size = info.st_size,
            .packedSize = info.st_size,
            .modified = info.st_mtim.tv_sec,
            .project = {}});
        return {};
    }

    bool followInside(int folder, const QByteArray &child, const QString &name, struct stat &info) const
    {
        return ::fstatat(folder, child.constData(), &info, 0) == 0 && S_ISREG(info.st_mode) &&
               QFileInfo(pathOf(name)).canonicalFilePath().startsWith(m_canonicalRoot);
    }

    Result<void> takeFolder(int folder, const QByteArray &child, const QString &name, int depth)
    {
        if (isClutter(name + u'x'))
            return {};
        if (depth >= deepest) {
            m_collector.leaveOut(u"media.foreign-files"_s, name);
            return {};
        }
        const int handle = ::openat(folder, child.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (handle < 0)
            return leaveOut(name, errno);
        if (::faccessat(handle, ".", X_OK, AT_EACCESS) != 0) {
            ::close(handle);
            return leaveOut(name, EACCES);
        }
        return walk(handle, name, depth + 1);
    }

    // One file or folder that cannot be read is told; a disk or a mount that is gone is the end.
    Result<void> leaveOut(const QString &name, int why)
    {
        if (why != EACCES && why != EPERM && why != ENOENT && why != ELOOP)
            return std::unexpected(systemError(pathOf(name), Access::Read, why));
        m_collector.leaveOut(u"media.unreadable"_s, name);
        return {};
    }

    QString m_root;
    QString m_canonicalRoot;
    QString m_prefix;
    MediaCollector &m_collector;
    Work &m_work;
    qint64 m_taken = 0;
};

} // namespace

Result<void> walkFolder(const QString &root, const QString &prefix, MediaCollector &collector, Work &work)
{
    return Walk(root, prefix, collector, work).start();
}

} // namespace cloudward
