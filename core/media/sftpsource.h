// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/foldersource.h"
#include "core/transfer/sftpfetch.h"

namespace cloudward {

/// Reads the store on the server that has it, over SFTP: nothing of it is kept on this machine. What expect() announced
/// is fetched ahead. Connections that are lost meanwhile are made anew.
class SftpSource final : public MediaSource
{
public:
    /// The address of a jira-home, its data folder, or a folder of attachments by itself. InvalidInput; the server is
    /// asked first in list().
    static Result<std::unique_ptr<MediaSource>> open(
        const QString &url, const SourceOptions &options, const SftpSettings &settings = {});
    ~SftpSource() override;

    /// Connects, finds the store and lists it. Links are left out. What connecting fails with (SftpLink::open);
    /// NotFound, NotReadable, Unsupported (there are no attachments in it).
    Result<MediaListing> list(Work &work) override;
    void expect(const QList<MediaEntry> &entries, const QList<qint32> &order) override;
    /// SourceChanged where the file is not what was listed, NotReadable; Unreachable and TimedOut when the server stays
    /// away.
    Result<QIODevice *> open(const MediaEntry &entry) override;
    Result<std::optional<Raw>> openRaw(const MediaEntry &) override { return std::nullopt; }
    /// Also after the device gave an error: that one.
    Result<void> finish(const MediaEntry &entry) override;

private:
    SftpSource(SftpAddress address, const SourceOptions &options, const SftpSettings &settings);
    Result<void> findFolders(Work &work);
    Result<void> listFolder(const QString &root, const QString &prefix, class MediaCollector &collector, Work &work);
    SftpWanted wanted(const MediaEntry &entry) const;
    SftpFetch &fetch();

    const SftpAddress m_address;
    const SourceOptions m_options;
    const SftpSettings m_settings;
    MediaFolders m_folders;
    QHash<QString, QString> m_moved; ///< MediaCollector::moved
    Cancel m_cancel;
    std::unique_ptr<SftpSession> m_session;
    std::unique_ptr<SftpFetch> m_fetch; ///< uses the session
    std::unique_ptr<QIODevice> m_open;
};

} // namespace cloudward
