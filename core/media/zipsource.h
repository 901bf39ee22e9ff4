// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediasource.h"

#include <QDateTime>

namespace cloudward {

/// Reads a store that somebody has packed into a ZIP: a jira-home, its data folder or the attachments by themselves, at
/// the root or one folder down.
class ZipSource final : public MediaSource
{
public:
    /// Opens it; errors as ZipReader::open.
    static Result<std::unique_ptr<MediaSource>> open(const QString &path, const SourceOptions &options = {});

    Result<MediaListing> list(Work &work) override;
    Result<QIODevice *> open(const MediaEntry &entry) override;
    Result<std::optional<Raw>> openRaw(const MediaEntry &entry) override;
    Result<void> finish(const MediaEntry &entry) override;

private:
    ZipSource(QString path, SourceOptions options);
    Result<void> checkUnchanged() const;

    QString m_path;
    SourceOptions m_options;
    qint64 m_size = 0;
    QDateTime m_modified;
    ZipReader m_reader;
    QList<ZipEntry> m_entries;
};

} // namespace cloudward
