// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipreader.h"
#include "core/findings/finding.h"
#include "core/work/work.h"

#include <QList>

#include <memory>
#include <optional>

namespace cloudward {

enum class MediaKind : quint8 { Attachment, Thumbnail, Avatar, Logo };

/// One file of the attachment store, and where it goes.
struct MediaEntry
{
    QString name; ///< in the chunk: data/attachments/KEY/10000/KEY-1/10000, data/avatars/…, logos/…
    qint64 size = 0;
    qint64 packedSize = 0; ///< bytes of data it takes in a chunk at most: size, or the compressed size in a source ZIP
    qint64 modified = 0;   ///< seconds since the epoch; with size what "unchanged" means
    quint32 crc = 0;       ///< known where the source is a ZIP, else 0
    qint64 source = 0;     ///< the source's own index
    MediaKind kind = MediaKind::Attachment;
    QString project;  ///< original project key, empty for avatars and logos
    qint32 issue = 0; ///< number of the issue, 0 where there is none
    qint64 attachmentId = 0;

    bool operator==(const MediaEntry &) const = default;
};

/// What listing a source found: what would be packed, and what is left out with the reason.
struct MediaListing
{
    QList<MediaEntry> entries; ///< by name
    Findings findings;         ///< media.foreign-files, media.unsafe-name, media.duplicate-name, media.unreadable …
    qint64 bytes = 0;
};

/// Where media comes from. One thread at a time.
class MediaSource
{
public:
    virtual ~MediaSource() = default;
    virtual Result<MediaListing> list(Work &work) = 0;
    /// The file's bytes as they are. The device lives until the next call.
    virtual Result<QIODevice *> open(const MediaEntry &entry) = 0;
    /// The entry's compressed bytes with what a ZIP says of them, where the source is a ZIP; otherwise nothing.
    struct Raw
    {
        ZipEntry zip;
        QIODevice *device = nullptr;
    };
    virtual Result<std::optional<Raw>> openRaw(const MediaEntry &entry) = 0;
    /// After the last byte was read: SourceChanged where the file is no longer what was listed, Malformed where it
    /// turned out to be damaged.
    virtual Result<void> finish(const MediaEntry &entry) = 0;
};

/// A jira-home, its data folder, data/attachments itself, or a ZIP of them (data/ at the root or one folder down):
/// chosen by looking. NotFound, NotReadable, Unsupported.
Result<std::unique_ptr<MediaSource>> openMediaSource(const QString &path);

} // namespace cloudward
