// SPDX-License-Identifier: Apache-2.0
#include "core/media/archivelayout.h"

#include "core/media/mediaplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// Whether `name` is such a file of the store once its first `skip` folders are replaced by `put`.
bool fits(QStringView name, int skip, QLatin1StringView put, MediaKind kind)
{
    qsizetype at = 0;
    for (; skip > 0; --skip) {
        at = name.indexOf(u'/', at) + 1;
        if (at == 0)
            return false;
    }
    const QString moved = QString(put).append(name.sliced(at));
    const auto place = placeOf(moved);
    return place && place->kind == kind;
}

bool mayBeMedia(QStringView name)
{
    return !name.endsWith(u'/') && !isClutter(name);
}

// For archives of a whole path: tar czf x.tgz /var/atlassian/application-data/jira/data.
QString deepRoot(QStringView name)
{
    for (qsizetype at = name.indexOf(attachmentsPrefix); at > 0; at = name.indexOf(attachmentsPrefix, at + 1)) {
        if (name[at - 1] == u'/' && placeOf(name.sliced(at)))
            return name.first(at).toString();
    }
    return {};
}

} // namespace

std::optional<ArchiveLayout> findLayout(qsizetype count, const std::function<QStringView(qsizetype)> &name)
{
    for (const auto kind : {MediaKind::Attachment, MediaKind::Avatar}) {
        // The fullest layout first: in data/attachments/KEY/… both `data` and `attachments` could be a project's key.
        for (const auto put : {""_L1, "data/"_L1, "data/attachments/"_L1}) {
            for (const int skip : {0, 1}) {
                for (qsizetype i = 0; i < count; ++i) {
                    const auto one = name(i);
                    if (mayBeMedia(one) && fits(one, skip, put, kind))
                        return ArchiveLayout{skip == 0 ? QString() : one.first(one.indexOf(u'/') + 1).toString(), put};
                }
            }
            for (qsizetype i = 0; put.isEmpty() && kind == MediaKind::Attachment && i < count; ++i) {
                const auto one = name(i);
                if (const auto root = mayBeMedia(one) ? deepRoot(one) : QString(); !root.isEmpty())
                    return ArchiveLayout{root, {}};
            }
        }
    }
    return {};
}

QString whyNoLayout(qsizetype count, const std::function<QStringView(qsizetype)> &name)
{
    for (qsizetype i = 0; i < count; ++i) {
        const auto one = name(i);
        if (one.sliced(one.lastIndexOf(u'/') + 1) == "entities.xml"_L1)
            return QCoreApplication::translate(
                "MediaSource", "it is a backup of the database, which holds no attachments; they lie in the jira-home");
    }
    return QCoreApplication::translate("MediaSource", "there are no attachments in it");
}

std::optional<QString> nameInChunk(QString name, const ArchiveLayout &layout, MediaCollector &collector)
{
    if (isClutter(name))
        return {};
    // A name that climbs out must not be made harmless by what is put before it.
    if (!isSafeName(name)) {
        collector.leaveOut(u"media.unsafe-name"_s, name);
        return {};
    }
    if (!name.startsWith(layout.strip)) {
        collector.leaveOut(u"media.foreign-files"_s, name);
        return {};
    }
    // In place where it can be: of a million names there are not to be two million.
    name.remove(0, layout.strip.size());
    if (!layout.put.isEmpty())
        name.prepend(layout.put);
    return name;
}

} // namespace cloudward
