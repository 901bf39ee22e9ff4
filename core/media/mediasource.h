// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/zipreader.h"
#include "core/findings/finding.h"
#include "core/transfer/sftplogin.h"
#include "core/work/work.h"

#include <QList>

#include <memory>
#include <optional>

namespace cloudward {

enum class MediaKind : quint8 { Attachment, Thumbnail, Avatar, Logo };

/// One file of the attachment store, and where it goes. There may be a million: what is short stands side by side.
struct MediaEntry
{
    QString name; ///< in the chunk: data/attachments/KEY/10000/KEY-1/10000, data/avatars/…, logos/…
    qint64 size = 0;
    qint64 packedSize = 0; ///< bytes of data it takes in a chunk at most: size, or the compressed size in a source ZIP
    qint64 modified = 0;   ///< seconds since the epoch; with size what "unchanged" means
    quint32 crc = 0;       ///< known where the source is a ZIP, else 0
    qint32 issue = 0;      ///< number of the issue, 0 where there is none
    qint64 source = 0;     ///< the source's own index
    qint64 attachmentId = 0;
    QString project; ///< original project key, empty for avatars and logos
    MediaKind kind = MediaKind::Attachment;

    bool operator==(const MediaEntry &) const = default;
};

/// A file of the source that is not packed, and the finding that says why: media.foreign-files, media.unsafe-name …
struct LeftOutFile
{
    QString findingId;
    QString name;

    /// As many are kept by name; findings count them all.
    static constexpr qsizetype mostNames = 1'000'000;
    bool operator==(const LeftOutFile &) const = default;
};

/// What listing a source found: what would be packed, and what is left out with the reason.
struct MediaListing
{
    QList<MediaEntry> entries;  ///< by name
    Findings findings;          ///< media.foreign-files, media.unsafe-name, media.duplicate-name, media.unreadable …
    QList<LeftOutFile> leftOut; ///< the full list behind the findings, by finding and name
    qint64 bytes = 0;
    qint64 oldLayout = 0; ///< files that lie as before Jira 7.0, or lay so where they were put into today's layout
};

/// What becomes of attachments that lie as Jira had them before 7.0 (no bucket folder) and before 4 (ID_filename).
enum class OldLayout : quint8 {
    Keep,
    Modernise, ///< data/attachments/KEY/BUCKET/KEY-N/ID, as since 7.0
};

struct SourceOptions
{
    bool thumbnails = true; ///< without them they are simply not listed: Jira makes them again where there are none
    OldLayout oldLayout = OldLayout::Keep;
    QString spoolFolder; ///< where an archive that can only be read from front to back is unpacked to while the work
                         ///< lasts; empty: the system's folder for temporary files
    SftpLogin sftp;      ///< for sftp:// alone

    bool operator==(const SourceOptions &) const = default;
};

/// Where media comes from. One thread at a time.
class MediaSource
{
public:
    virtual ~MediaSource() = default;
    virtual Result<MediaListing> list(Work &work) = 0;
    /// What will be opened next, in this order (indexes into `entries`, which outlive the reading): a source behind
    /// a wire fetches several files at once. Advice, not a promise.
    virtual void expect(const QList<MediaEntry> &entries, const QList<qint32> &order)
    {
        Q_UNUSED(entries);
        Q_UNUSED(order);
    }
    /// The file's bytes as they are. The device lives until the next call.
    virtual Result<QIODevice *> open(const MediaEntry &entry) = 0;
    /// The entry's compressed bytes with what a ZIP says of them, where the source is a ZIP; otherwise nothing.
    struct Raw
    {
        ZipEntry zip;
        FilePiece data;
    };
    virtual Result<std::optional<Raw>> openRaw(const MediaEntry &entry) = 0;
    /// After the last byte was read: SourceChanged where the file is no longer what was listed, Malformed where it
    /// turned out to be damaged.
    virtual Result<void> finish(const MediaEntry &entry) = 0;
};

/// A jira-home, its data folder, data/attachments itself, or an archive of them: a ZIP, a 7z, a tar as it is or
/// compressed by gzip, bzip2, xz or zstd; or, as sftp://user@host/path, a folder on the server. Chosen by looking
/// inside, not by the name. NotFound, NotReadable, Malformed,
/// Unsupported (detail says what it is instead).
Result<std::unique_ptr<MediaSource>> openMediaSource(const QString &path, const SourceOptions &options = {});

} // namespace cloudward

// A list of a million grows in place.
Q_DECLARE_TYPEINFO(cloudward::MediaEntry, Q_RELOCATABLE_TYPE);
