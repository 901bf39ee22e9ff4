// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/backupwatch.h"

#include "core/transfer/sftpsession.h"
#include "core/work/sizes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype endRecordSize = 22;
constexpr qint64 longestTail = 64 * 1024 + endRecordSize;

/// Where the file is. Gives its size; -1 while it is not there.
class Place
{
public:
    Place() = default;
    Q_DISABLE_COPY_MOVE(Place)
    virtual ~Place() = default;
    virtual Result<qint64> size() = 0;
    virtual Result<QByteArray> read(qint64 from, qint64 count) = 0;
};

class LocalPlace final : public Place
{
public:
    explicit LocalPlace(QString path)
        : m_path(std::move(path))
    {}
    Result<qint64> size() override
    {
        // A share that is not mounted, as against a file that is still to come.
        const QFileInfo info(m_path);
        if (!info.exists() && !info.dir().exists())
            return failure(ErrorCode::NotFound, info.path());
        return info.exists() ? info.size() : -1;
    }
    Result<QByteArray> read(qint64 from, qint64 count) override
    {
        QFile file(m_path);
        errno = 0;
        if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
            return std::unexpected(systemError(m_path, Access::Read, errno));
        return file.read(count);
    }

private:
    const QString m_path;
};

class ServerPlace final : public Place
{
public:
    ServerPlace(const WatchParameters &parameters, const Cancel &cancel)
        : m_parameters(parameters)
        , m_cancel(cancel)
        , m_session(parameters.settings)
    {}

    Result<void> connect()
    {
        const auto address = SftpAddress::parse(m_parameters.source);
        if (!address)
            return std::unexpected(address.error());
        m_path = address->serverPath();
        return m_session.connect(*address, m_parameters.sftp, m_cancel);
    }
    Result<qint64> size() override
    {
        const auto found = m_session.stat(m_path);
        if (!found && found.error().code == ErrorCode::NotFound)
            return -1;
        if (!found)
            return std::unexpected(found.error());
        return found->size;
    }
    Result<QByteArray> read(qint64 from, qint64 count) override
    {
        QByteArray bytes;
        QByteArray handle;
        m_session.askPath(sftp::Open, m_path, [&](SftpReply &&reply) -> Result<void> {
            if (reply.type == sftp::Handle)
                handle = reply.bytes;
            return {};
        });
        if (auto asked = m_session.exchangeAll(); !asked)
            return std::unexpected(asked.error());
        if (handle.isEmpty())
            return failure(ErrorCode::NotReadable, m_session.shown(m_path));
        while (bytes.size() < count) {
            const auto before = bytes.size();
            const auto length = std::min<qint64>(count - before, m_session.longestRead());
            m_session.askRead(handle, from + before, quint32(length), [&](SftpReply &&reply) -> Result<void> {
                if (reply.type == sftp::Data)
                    bytes += reply.bytes;
                return {};
            });
            if (auto asked = m_session.exchangeAll(); !asked)
                return std::unexpected(asked.error());
            if (bytes.size() == before)
                break;
        }
        m_session.askHandle(sftp::Close, handle, [](SftpReply &&) -> Result<void> { return {}; });
        if (auto asked = m_session.exchangeAll(); !asked)
            return std::unexpected(asked.error());
        return bytes;
    }

private:
    const WatchParameters &m_parameters;
    const Cancel &m_cancel;
    SftpSession m_session;
    QByteArray m_path;
};

Result<Watched> watch(Place &place, const WatchParameters &parameters, Work &work)
{
    qint64 before = -2;
    for (int quiet = 0;;) {
        const auto size = place.size();
        if (!size)
            return std::unexpected(size.error());
        const auto shown = std::max<qint64>(0, *size);
        if (auto go = work.step({Phase::Waiting, Unit::Bytes, shown, -1, parameters.source}); !go)
            return std::unexpected(go.error());
        if (*size == before && *size >= endRecordSize) {
            const auto length = std::min(*size, longestTail);
            const auto tail = place.read(*size - length, length);
            // A connection that was lost here is made anew at the next look.
            if (!tail && tail.error().code != ErrorCode::Unreachable && tail.error().code != ErrorCode::TimedOut)
                return std::unexpected(tail.error());
            if (tail && endsAsZip(*tail))
                return Watched{*size};
        }
        quiet = *size == before ? quiet + 1 : 0;
        if (quiet >= parameters.patience)
            return *size < 0 ? failure(ErrorCode::NotFound, parameters.source)
                             : failure(ErrorCode::Malformed, parameters.source,
                                   QCoreApplication::translate(
                                       "BackupWatch", "it has stopped growing at %1, and the end of a ZIP is not there")
                                       .arg(sizeText(*size)));
        before = *size;
        if (auto waited = pauseFor(parameters.every, work.cancel); !waited)
            return std::unexpected(waited.error());
    }
}

} // namespace

bool endsAsZip(QByteArrayView tail)
{
    for (auto at = tail.lastIndexOf("PK\5\6"); at >= 0; at = at == 0 ? -1 : tail.lastIndexOf("PK\5\6", at - 1)) {
        if (tail.size() - at < endRecordSize)
            continue;
        const auto comment = qFromLittleEndian<quint16>(tail.data() + at + 20);
        if (at + endRecordSize + comment == tail.size())
            return true;
    }
    return false;
}

Result<Watched> waitUntilWritten(const WatchParameters &parameters, Work &work)
{
    if (SftpAddress::looksLikeOne(parameters.source)) {
        ServerPlace place(parameters, work.cancel);
        if (auto connected = place.connect(); !connected)
            return std::unexpected(connected.error());
        return watch(place, parameters, work);
    }
    if (!QDir::isAbsolutePath(parameters.source))
        return failure(ErrorCode::Unsupported, parameters.source);
    LocalPlace place(parameters.source);
    return watch(place, parameters, work);
}

} // namespace cloudward
