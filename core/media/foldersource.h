// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediasource.h"

#include <QFile>
#include <QHash>

#include <functional>

namespace cloudward {

/// Where in a file system the parts of the store lie; empty where there is no such folder.
struct MediaFolders
{
    QString attachments;
    QString avatars;
    QString logos;
};

/// A jira-home (or a Data Center's shared home), its data folder, or a folder of attachments by itself. Nothing where
/// it looks like none of them.
std::optional<MediaFolders> findMediaFolders(const QString &path);

/// What findMediaFolders looks with where the folders are not on this machine.
struct FolderEyes
{
    std::function<bool(const QString &path)> isFolder;
    std::function<QStringList(const QString &path)> foldersIn; ///< names
};
std::optional<MediaFolders> findMediaFolders(const QString &path, const FolderEyes &eyes);

/// Reads the store where Jira has it.
class FolderSource final : public MediaSource
{
public:
    explicit FolderSource(MediaFolders folders, SourceOptions options = {});

    Result<MediaListing> list(Work &work) override;
    /// SourceChanged where size or time are not what was listed.
    Result<QIODevice *> open(const MediaEntry &entry) override;
    Result<std::optional<Raw>> openRaw(const MediaEntry &) override { return std::nullopt; }
    Result<void> finish(const MediaEntry &entry) override;

private:
    QString pathOf(const QString &name) const;
    Result<void> checkUnchanged(const MediaEntry &entry) const;

    MediaFolders m_folders;
    SourceOptions m_options;
    QHash<QString, QString> m_moved; ///< entries put into today's layout, with where they lie
    std::unique_ptr<QFile> m_open;
};

} // namespace cloudward
