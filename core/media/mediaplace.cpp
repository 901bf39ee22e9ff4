// SPDX-License-Identifier: Apache-2.0
#include "core/media/mediaplace.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

using Parts = QVarLengthArray<QStringView, 8>;

constexpr auto thumbnailPrefix = "_thumb_"_L1;

Parts partsOf(QStringView name)
{
    Parts parts;
    for (const auto part : name.tokenize(u'/'))
        parts.append(part);
    return parts;
}

// The number before the first character that is none, 0 where there is none or it is too long for one.
qint64 leadingNumber(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    return text.first(digits).toLongLong();
}

// KEY-N in the folder KEY.
qint32 issueNumber(QStringView folder, QStringView key)
{
    if (folder.size() < key.size() + 2 || !folder.startsWith(key) || folder[key.size()] != u'-')
        return 0;
    const auto number = folder.sliced(key.size() + 1);
    return isNumber(number) ? number.toInt() : 0;
}

// ID, or ID_filename as before Jira 4.
qint64 attachmentId(QStringView file)
{
    const auto id = leadingNumber(file);
    const auto digits = QString::number(id).size();
    if (id <= 0)
        return 0;
    return isNumber(file) || file.sliced(digits).startsWith(u'_') ? id : 0;
}

// _thumb_ID.png, or ID_thumb_filename as before Jira 4.
qint64 thumbnailId(QStringView file)
{
    if (file.startsWith(thumbnailPrefix))
        return leadingNumber(file.sliced(thumbnailPrefix.size()));
    return file.contains(thumbnailPrefix) ? attachmentId(file) : 0;
}

std::optional<MediaPlace> attachmentPlace(QStringView name)
{
    const auto parts = partsOf(name);
    constexpr qsizetype fewest = 3; // KEY/KEY-N/ID
    if (parts.size() < fewest)
        return {};
    MediaPlace place{.project = parts[0]};
    qsizetype at = 1;
    if (isNumber(parts[at]))
        ++at;
    else
        place.oldLayout = true;
    place.issue = issueNumber(parts[at++], place.project);
    if (place.issue <= 0)
        return {};
    const auto rest = parts.size() - at;
    if (rest == 2 && parts[at] == "thumbs"_L1) {
        place.kind = MediaKind::Thumbnail;
        place.attachmentId = thumbnailId(parts[at + 1]);
        place.oldLayout |= !parts[at + 1].startsWith(thumbnailPrefix);
    } else if (rest == 1) {
        place.attachmentId = attachmentId(parts[at]);
        place.oldLayout |= !isNumber(parts[at]);
    }
    if (place.attachmentId <= 0)
        return {};
    return place;
}

std::optional<MediaPlace> picturePlace(QStringView name, MediaKind kind)
{
    for (const auto part : name.tokenize(u'/')) {
        if (part.startsWith(u'.') || part == "tmp"_L1 || part == "temp"_L1)
            return {};
    }
    return MediaPlace{.kind = kind, .project = {}};
}

bool isDrive(QStringView part)
{
    return part.size() >= 2 && part[1] == u':';
}

} // namespace

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<MediaPlace> placeOf(QStringView name)
{
    if (name.startsWith(attachmentsPrefix))
        return attachmentPlace(name.sliced(attachmentsPrefix.size()));
    if (name.startsWith(avatarsPrefix))
        return picturePlace(name.sliced(avatarsPrefix.size()), MediaKind::Avatar);
    if (name.startsWith(logosPrefix))
        return picturePlace(name.sliced(logosPrefix.size()), MediaKind::Logo);
    return {};
}

QString modernName(const MediaPlace &place)
{
    const auto folder = issueFolder(place.project.toString(), place.issue);
    const auto id = QString::number(place.attachmentId);
    return place.kind == MediaKind::Thumbnail ? folder + u"thumbs/_thumb_"_s + id + u".png"_s : folder + id;
}

bool isSafeName(QStringView name)
{
    if (name.isEmpty() || name.size() > 4096 || isDrive(name) || !name.isValidUtf16())
        return false;
    const bool odd = std::ranges::any_of(
        name, [](QChar c) { return c < u' ' || c == QChar(0x7f) || c == u'\\' || c == QChar::ReplacementCharacter; });
    if (odd)
        return false;
    for (const auto part : name.tokenize(u'/')) {
        if (part.isEmpty() || part == "."_L1 || part == ".."_L1)
            return false;
    }
    return true;
}

bool isClutter(QStringView name)
{
    for (const auto part : name.tokenize(u'/')) {
        if (part == "__MACOSX"_L1)
            return true;
    }
    const auto file = name.sliced(name.lastIndexOf(u'/') + 1);
    return file == ".DS_Store"_L1 || file == "Thumbs.db"_L1 || file == "desktop.ini"_L1 || file.startsWith("._"_L1);
}

QString issueFolder(const QString &projectKey, qint32 issue)
{
    constexpr qint32 inOneBucket = 10'000;
    const auto bucket = (qMax(issue, 1) - 1) / inOneBucket * qint64(inOneBucket) + inOneBucket;
    return attachmentsPrefix + u"%1/%2/%1-%3/"_s.arg(projectKey).arg(bucket).arg(issue);
}

} // namespace cloudward
