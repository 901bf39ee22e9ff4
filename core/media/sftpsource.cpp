// SPDX-License-Identifier: Apache-2.0
#include "core/media/sftpsource.h"

#include "core/media/mediacollector.h"
#include "core/media/mediaplace.h"
#include "core/transfer/sftpwalk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

constexpr int deepest = 32;
// So many folders are looked into for projects: without an end this would list a whole server.
constexpr int mostLooks = 2000;

// The file at hand of a fetch.
class SftpDevice final : public QIODevice
{
public:
    explicit SftpDevice(SftpFetch &fetch)
        : m_fetch(fetch)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto got = m_fetch.read(data, most);
        if (got)
            return *got;
        setErrorString(got.error().detail);
        return -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    SftpFetch &m_fetch;
};

// Nothing where the server's bytes are no UTF-8, or no name at all.
std::optional<QString> nameOf(const QByteArray &bytes)
{
    const QUtf8StringView text(bytes);
    if (bytes.isEmpty() || bytes.contains('/') || bytes.contains('\0') || !text.isValidUtf8())
        return {};
    return text.toString();
}

} // namespace

SftpSource::SftpSource(SftpAddress address, const SourceOptions &options, const SftpSettings &settings)
    : m_address(std::move(address))
    , m_options(options)
    , m_settings(settings)
{}

SftpSource::~SftpSource() = default;

Result<std::unique_ptr<MediaSource>> SftpSource::open(
    const QString &url, const SourceOptions &options, const SftpSettings &settings)
{
    auto address = SftpAddress::parse(url);
    if (!address)
        return std::unexpected(address.error());
    return std::unique_ptr<MediaSource>(new SftpSource(std::move(*address), options, settings));
}

Result<MediaListing> SftpSource::list(Work &work)
{
    if (auto go = work.step({Phase::Connecting, Unit::Items, 0, -1, m_address.host}); !go)
        return std::unexpected(go.error());
    m_open.reset();
    m_fetch.reset();
    m_cancel = work.cancel;
    m_session = std::make_unique<SftpSession>(m_settings);
    if (auto connected = m_session->connect(m_address, m_options.sftp, m_cancel); !connected)
        return std::unexpected(connected.error());
    if (auto found = findFolders(work); !found)
        return std::unexpected(found.error());
    MediaCollector collector(m_options);
    for (const auto &[root, prefix] : {std::pair(m_folders.attachments, QString(attachmentsPrefix)),
             std::pair(m_folders.avatars, QString(avatarsPrefix)), std::pair(m_folders.logos, QString(logosPrefix))}) {
        if (root.isEmpty())
            continue;
        if (auto listed = listFolder(root, prefix, collector, work); !listed)
            return std::unexpected(listed.error());
    }
    auto listing = collector.take();
    m_moved = collector.moved();
    return listing;
}

Result<void> SftpSource::findFolders(Work &work)
{
    const auto base = m_address.serverPath();
    const auto there = m_session->stat(base);
    if (!there)
        return std::unexpected(there.error());
    // A question that fails ends the looking, whatever the rule makes of it.
    std::optional<Error> failed;
    int looks = 0;
    const auto isFolder = [&](const QString &path) {
        if (failed)
            return false;
        const auto attributes = m_session->stat(path.toUtf8());
        if (!attributes && attributes.error().code != ErrorCode::NotFound)
            failed = attributes.error();
        return attributes && attributes->kind == SftpAttributes::Kind::Folder;
    };
    const auto foldersIn = [&](const QString &path) {
        QStringList names;
        if (failed || ++looks > mostLooks)
            return names;
        const auto walked = walkSftp(
            *m_session, path.toUtf8(),
            [&](const SftpFolder &folder) -> Result<QList<QByteArray>> {
                if (auto go = work.step({Phase::Listing, Unit::Items, 0, -1, path}); !go)
                    return std::unexpected(go.error());
                for (const auto &item : folder.items.value_or(QList<SftpItem>())) {
                    if (const auto name = nameOf(item.name);
                        name && item.attributes.kind == SftpAttributes::Kind::Folder)
                        names.append(*name);
                }
                return QList<QByteArray>();
            },
            m_cancel);
        if (!walked)
            failed = walked.error();
        return names;
    };
    const auto folders = findMediaFolders(QString::fromUtf8(base), {isFolder, foldersIn});
    if (failed)
        return std::unexpected(*failed);
    if (!folders)
        return failure(ErrorCode::Unsupported, m_session->shown(base),
            QCoreApplication::translate("MediaSource", "there are no attachments in it"));
    m_folders = *folders;
    return {};
}

Result<void> SftpSource::listFolder(const QString &root, const QString &prefix, MediaCollector &collector, Work &work)
{
    const auto rootPath = root.toUtf8();
    const auto visit = [&](const SftpFolder &folder) -> Result<QList<QByteArray>> {
        const bool isRoot = folder.path.size() == rootPath.size();
        const auto here = isRoot ? prefix : prefix + QString::fromUtf8(folder.path.sliced(rootPath.size() + 1)) + u'/';
        if (auto go = work.step({Phase::Listing, Unit::Items, collector.count(), -1, here}); !go)
            return std::unexpected(go.error());
        QList<QByteArray> below;
        if (!folder.items) {
            if (isRoot)
                return std::unexpected(folder.items.error());
            collector.leaveOut(u"media.unreadable"_s, here);
            return below;
        }
        for (const auto &item : *folder.items) {
            const auto name = here + nameOf(item.name).value_or(QString());
            using Kind = SftpAttributes::Kind;
            if (name == here) {
                collector.leaveOut(u"media.unsafe-name"_s, here + QString::fromUtf8(item.name));
            } else if (item.attributes.kind == Kind::Link) {
                collector.leaveOut(u"media.links-left-out"_s, name);
            } else if (item.attributes.kind == Kind::Folder) {
                if (isClutter(name + u"/x"_s))
                    continue;
                if (here.count(u'/') >= deepest)
                    collector.leaveOut(u"media.foreign-files"_s, name + u'/');
                else
                    below.append(folder.path + '/' + item.name);
            } else if (item.attributes.kind != Kind::File) {
                collector.leaveOut(
                    item.attributes.kind == Kind::Other ? u"media.foreign-files"_s : u"media.unreadable"_s, name);
            } else {
                collector.add({.name = name,
                    .size = item.attributes.size,
                    .packedSize = item.attributes.size,
                    .modified = item.attributes.modified,
                    .project = {}});
            }
        }
        return below;
    };
    return walkSftp(*m_session, rootPath, visit, m_cancel);
}

SftpWanted SftpSource::wanted(const MediaEntry &entry) const
{
    const auto name = m_moved.value(entry.name, entry.name);
    const auto below = [&name](const QString &root, QLatin1StringView prefix) {
        return (root + u'/' + name.sliced(prefix.size())).toUtf8();
    };
    QByteArray path;
    if (name.startsWith(attachmentsPrefix))
        path = below(m_folders.attachments, attachmentsPrefix);
    else if (name.startsWith(avatarsPrefix))
        path = below(m_folders.avatars, avatarsPrefix);
    else
        path = below(m_folders.logos, logosPrefix);
    return {path, entry.size, entry.modified};
}

SftpFetch &SftpSource::fetch()
{
    if (!m_fetch)
        m_fetch = std::make_unique<SftpFetch>(*m_session, m_cancel);
    return *m_fetch;
}

void SftpSource::expect(const QList<MediaEntry> &entries, const QList<qint32> &order)
{
    if (!m_session)
        return;
    fetch().expect([this, entries, order, next = qsizetype(0)]() mutable -> std::optional<SftpWanted> {
        if (next >= order.size())
            return {};
        return wanted(entries[order[next++]]);
    });
}

Result<QIODevice *> SftpSource::open(const MediaEntry &entry)
{
    if (!m_session)
        return failure(ErrorCode::Unexpected, entry.name);
    m_open.reset();
    if (auto opened = fetch().open(wanted(entry)); !opened)
        return std::unexpected(opened.error());
    m_open = std::make_unique<SftpDevice>(*m_fetch);
    return m_open.get();
}

Result<void> SftpSource::finish(const MediaEntry &)
{
    m_open.reset();
    return m_fetch ? m_fetch->finish() : Result<void>();
}

} // namespace cloudward
