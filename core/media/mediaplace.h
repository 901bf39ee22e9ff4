// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/media/mediasource.h"

namespace cloudward {

inline constexpr QLatin1StringView attachmentsPrefix("data/attachments/");
inline constexpr QLatin1StringView avatarsPrefix("data/avatars/");
inline constexpr QLatin1StringView logosPrefix("logos/");

/// What a file of the store is, by its name in a chunk.
struct MediaPlace
{
    MediaKind kind = MediaKind::Attachment;
    QStringView project;
    qint32 issue = 0;
    qint64 attachmentId = 0;
    bool oldLayout = false; ///< no bucket folder (before 7.0), or the file's name beside its number (before 4)
};

/// Nothing for what Jira did not put there. Known are KEY/BUCKET/KEY-N/ID as since 7.0, KEY/KEY-N/ID and ID_filename as
/// before, and the thumbnails of each, below data/attachments; everything below data/avatars and logos.
/// Views into `name`.
std::optional<MediaPlace> placeOf(QStringView name);

/// Where Jira 7 and later would have it: data/attachments/KEY/BUCKET/KEY-N/ID, and thumbs/_thumb_ID.png below that.
/// For attachments and thumbnails.
QString modernName(const MediaPlace &place);

/// Digits 0 to 9 and nothing else, as the name of a bucket or an attachment.
bool isNumber(QStringView text);

/// A name that may be written into an archive: relative, no empty or dotted part, no drive, no backslash, no control
/// characters, nothing that is not Unicode.
bool isSafeName(QStringView name);

/// What desktops leave everywhere and nobody misses: __MACOSX, .DS_Store, Thumbs.db, desktop.ini.
bool isClutter(QStringView name);

/// The folder of an issue's attachments as Jira 7 and later have it: data/attachments/KEY/BUCKET/KEY-N/. The bucket
/// of issues 1 to 10000 is 10000, and so on.
QString issueFolder(const QString &projectKey, qint32 issue);

} // namespace cloudward
