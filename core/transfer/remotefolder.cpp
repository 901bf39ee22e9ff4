// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/remotefolder.h"

#include "core/transfer/sftpwalk.h"

#include <QStringDecoder>
#include <QTimeZone>

#include <cerrno>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Over a new connection where the present one is lost.
Result<QByteArray> absolutePath(SftpSession &session, const QByteArray &path, const Cancel &cancel)
{
    for (;;) {
        Result<QByteArray> result;
        session.askPath(sftp::RealPath, path, [&](SftpReply &&reply) -> Result<void> {
            if (reply.type == sftp::Name && reply.items.size() == 1)
                result = reply.items.constFirst().name;
            else
                result = std::unexpected(errorOf(reply, session.shown(path)));
            return {};
        });
        const auto exchanged = session.exchangeAll();
        if (exchanged)
            return result;
        if (auto again = session.reconnect(exchanged.error(), [&cancel] { return cancel.requested(); }); !again)
            return std::unexpected(again.error());
    }
}

/// What links lead to takes the place of what they are; those that lead nowhere stay links.
Result<void> followLinks(SftpSession &session, const QByteArray &folder, QList<SftpItem> &items, const Cancel &cancel)
{
    for (;;) {
        for (auto &item : items) {
            if (item.attributes.kind != SftpAttributes::Kind::Link)
                continue;
            session.askPath(sftp::Stat, folder + '/' + item.name, [&item](SftpReply &&reply) -> Result<void> {
                if (reply.type == sftp::Attributes)
                    item.attributes = reply.attributes;
                return {};
            });
        }
        const auto exchanged = session.exchangeAll();
        if (exchanged)
            return {};
        if (auto again = session.reconnect(exchanged.error(), [&cancel] { return cancel.requested(); }); !again)
            return again;
    }
}

RemoteEntry entryOf(const SftpItem &item, bool isLink)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    RemoteEntry entry{.name = decoder(item.name), .isLink = isLink};
    const auto &attributes = item.attributes;
    if (attributes.modified >= 0)
        entry.modified = QDateTime::fromSecsSinceEpoch(attributes.modified, QTimeZone::UTC);
    // Addresses are text: such a name cannot be asked for.
    if (decoder.hasError())
        return entry;
    if (attributes.kind == SftpAttributes::Kind::Folder)
        entry.kind = RemoteEntry::Kind::Folder;
    if (attributes.kind == SftpAttributes::Kind::File) {
        entry.kind = RemoteEntry::Kind::File;
        entry.size = attributes.size;
    }
    return entry;
}

bool comesFirst(const RemoteEntry &one, const RemoteEntry &other)
{
    const bool folder = one.kind == RemoteEntry::Kind::Folder;
    if (folder != (other.kind == RemoteEntry::Kind::Folder))
        return folder;
    const auto order = one.name.compare(other.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : one.name < other.name;
}

} // namespace

SftpAddress RemoteFolder::addressOf(const QString &name) const
{
    auto result = address;
    if (name == u".."_s)
        result.path = address.path.left(std::max<qsizetype>(1, address.path.lastIndexOf(u'/')));
    else
        result.path = (address.path.endsWith(u'/') ? address.path : address.path + u'/') + name;
    return result;
}

Result<RemoteFolder> listRemoteFolder(
    const SftpAddress &address, const SftpLogin &login, Work &work, const SftpSettings &settings)
{
    const auto subject = address.shown(address.path);
    if (auto go = work.step({Phase::Connecting, Unit::Items, 0, -1, subject}); !go)
        return std::unexpected(go.error());
    SftpSession session(settings);
    if (auto connected = session.connect(address, login, work.cancel); !connected)
        return std::unexpected(connected.error());
    if (auto go = work.step({Phase::Listing, Unit::Items, 0, -1, subject}); !go)
        return std::unexpected(go.error());

    const auto path = absolutePath(session, address.serverPath(), work.cancel);
    if (!path)
        return std::unexpected(path.error());
    QList<SftpItem> items;
    const auto listed = walkSftp(
        session, *path,
        [&items](const SftpFolder &folder) -> Result<QList<QByteArray>> {
            if (!folder.items)
                return std::unexpected(folder.items.error());
            items = *folder.items;
            return QList<QByteArray>();
        },
        work.cancel);
    if (!listed) {
        // OpenSSH says that there is no such thing.
        const auto what = session.stat(*path);
        if (what && what->kind != SftpAttributes::Kind::Folder)
            return failure(ErrorCode::NotReadable, session.shown(*path), qt_error_string(ENOTDIR));
        return std::unexpected(listed.error());
    }
    QList<bool> areLinks;
    for (const auto &item : std::as_const(items))
        areLinks << (item.attributes.kind == SftpAttributes::Kind::Link);
    if (auto followed = followLinks(session, *path, items, work.cancel); !followed)
        return std::unexpected(followed.error());

    RemoteFolder folder{.address = address, .entries = {}};
    folder.address.path = QString::fromUtf8(*path);
    for (qsizetype i = 0; i < items.size(); ++i)
        folder.entries << entryOf(items.at(i), areLinks.at(i));
    std::ranges::sort(folder.entries, comesFirst);
    return folder;
}

} // namespace cloudward
