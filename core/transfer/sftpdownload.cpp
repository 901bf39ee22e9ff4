// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpdownload.h"

#include "core/transfer/arrivingfile.h"
#include "core/transfer/localcopy.h"
#include "core/transfer/sftpsession.h"
#include "core/transfer/speedlimit.h"

#include <QFileInfo>
#include <QTimeZone>

#include <cerrno>
#include <map>

namespace cloudward {

using namespace Qt::StringLiterals;

namespace {

/// Asked for and not here yet. More fills no line better: the window of libssh's channel is 2 MB, and it is opened again
/// by halves, so that about 1 MB comes in the time of a round trip (OpenSSH's own client: up to 2 MB).
constexpr qint64 bytesOnTheWire = 4 << 20;
/// So often it is asked whether the file is still the one that it was.
constexpr qint64 lookEvery = 64 << 20;
/// So often a source may turn out to be another one than a moment ago.
constexpr int mostFreshStarts = 3;

/// What a server may say that is just being restarted, too.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::ServerFailed ||
           code == ErrorCode::Unsupported;
}

class SftpGet
{
public:
    SftpGet(const DownloadParameters &parameters, SftpAddress address, Work &work)
        : m_parameters(parameters)
        , m_work(work)
        , m_address(std::move(address))
        , m_source(m_address.shown(m_address.path))
        , m_file(parameters.path)
        , m_limit(parameters.bytesPerSecond)
    {}

    Result<Downloaded> run();

private:
    Result<void> attempt();
    Result<void> openSource();
    Result<void> begin();
    Result<void> readAll();
    void askMore();
    void askFor(qint64 offset, quint32 length);
    void lookAgain();
    Result<void> take(qint64 offset, QByteArray &&bytes);
    Result<Downloaded> finish();
    bool startsAfresh(const Error &error);
    Result<void> step(Phase phase)
    {
        return m_work.step({phase, Unit::Bytes, m_file.have(), m_attributes.size, m_parameters.path});
    }
    QDateTime modified() const { return QDateTime::fromSecsSinceEpoch(m_attributes.modified, QTimeZone::UTC); }

    const DownloadParameters &m_parameters;
    Work &m_work;
    const SftpAddress m_address;
    const QString m_source;
    ArrivingFile m_file;
    SpeedLimit m_limit;
    std::unique_ptr<SftpSession> m_session;
    QByteArray m_handle;
    SftpAttributes m_attributes; ///< of the source as this run knows it; size -1 before its first look
    std::optional<Downloaded> m_there;
    bool m_targetKnown = false; ///< looked whether something is at the target path already
    bool m_resuming = false;
    bool m_grows = false; ///< it was written to meanwhile: to start afresh would not help
    qint64 m_resumedFrom = 0;
    qint64 m_received = 0;
    int m_freshStarts = 0;

    // Of one connection.
    qint64 m_asked = 0; ///< READs are put up to here
    qint64 m_next = 0;  ///< all bytes up to here have come
    qint64 m_onTheWire = 0;
    qint64 m_lookedAt = 0;
    std::map<qint64, QByteArray> m_early; ///< came before what stands before them
};

Result<void> SftpGet::attempt()
{
    m_session = std::make_unique<SftpSession>(SftpSettings{.timeout = m_parameters.timeout});
    if (auto connected = m_session->connect(m_address, m_parameters.sftp, m_work.cancel); !connected)
        return connected;
    if (auto opened = openSource(); !opened)
        return opened;
    if (m_there)
        return {};
    if (auto begun = begin(); !begun)
        return begun;
    return readAll();
}

Result<void> SftpGet::openSource()
{
    m_handle.clear();
    Result<void> result;
    m_session->askPath(sftp::Open, m_address.serverPath(), [&](SftpReply &&reply) -> Result<void> {
        if (reply.type == sftp::Handle)
            m_handle = std::move(reply.bytes);
        else
            result = std::unexpected(errorOf(reply, m_source));
        return {};
    });
    if (auto exchanged = m_session->exchangeAll(); !exchanged || !result)
        return exchanged ? result : exchanged;

    SftpAttributes now;
    m_session->askHandle(sftp::Fstat, m_handle, [&](SftpReply &&reply) -> Result<void> {
        if (reply.type == sftp::Attributes)
            now = reply.attributes;
        else
            result = std::unexpected(errorOf(reply, m_source));
        return {};
    });
    if (auto exchanged = m_session->exchangeAll(); !exchanged || !result)
        return exchanged ? result : exchanged;
    if (now.kind == SftpAttributes::Kind::Folder)
        return failure(ErrorCode::NotReadable, m_source, qt_error_string(EISDIR));
    if (!now.isComplete())
        return failure(ErrorCode::Malformed, m_source, u"SFTP: no size"_s);
    const auto before = std::exchange(m_attributes, now);
    if (before.size >= 0 && before != now) {
        m_grows = now.size > before.size;
        return writtenMeanwhile(m_source, before.size, now.size);
    }
    if (!m_targetKnown) {
        auto there = alreadyThere(m_parameters, now.size, modified(), m_work);
        if (!there)
            return std::unexpected(there.error());
        m_there = std::move(*there);
        m_targetKnown = true;
    }
    return {};
}

Result<void> SftpGet::begin()
{
    const SourceMark mark{.source = m_source,
        .size = m_attributes.size,
        .etag = {},
        .modified = QByteArray::number(m_attributes.modified)};
    m_resuming = m_resuming && m_file.mark() == mark;
    if (auto begun = m_resuming ? m_file.goOn() : m_file.startAt0(mark); !begun)
        return begun;
    if (!m_resuming)
        m_resumedFrom = 0;
    m_next = m_resuming ? m_file.resumeFrom() : 0;
    m_asked = m_next;
    m_lookedAt = m_next;
    m_onTheWire = 0;
    m_early.clear();
    return {};
}

Result<void> SftpGet::readAll()
{
    while (m_next < m_attributes.size) {
        askMore();
        if (auto exchanged = m_session->exchange(); !exchanged)
            return exchanged;
        if (auto go = step(Phase::Downloading); !go)
            return go;
    }
    lookAgain();
    return m_session->exchangeAll();
}

void SftpGet::askMore()
{
    const auto most = m_limit.portion(bytesOnTheWire);
    while (m_asked < m_attributes.size && m_onTheWire < most) {
        const auto length = std::min({m_attributes.size - m_asked, qint64(m_session->longestRead()), most});
        askFor(m_asked, quint32(length));
        m_asked += length;
    }
    if (m_next - m_lookedAt >= lookEvery) {
        m_lookedAt = m_next;
        lookAgain();
    }
}

void SftpGet::askFor(qint64 offset, quint32 length)
{
    m_onTheWire += length;
    m_session->askRead(m_handle, offset, length, [this, offset, length](SftpReply &&reply) -> Result<void> {
        m_onTheWire -= length;
        if (reply.isStatus(sftp::EndOfFile)) {
            m_grows = true;
            return writtenMeanwhile(m_source, m_attributes.size, offset);
        }
        if (reply.type != sftp::Data || reply.bytes.isEmpty() || reply.bytes.size() > qsizetype(length))
            return std::unexpected(errorOf(reply, m_source));
        // A server may answer with less than was asked for.
        const auto got = quint32(reply.bytes.size());
        if (got < length)
            askFor(offset + got, length - got);
        return take(offset, std::move(reply.bytes));
    });
}

void SftpGet::lookAgain()
{
    m_session->askHandle(sftp::Fstat, m_handle, [this](SftpReply &&reply) -> Result<void> {
        if (reply.type != sftp::Attributes)
            return std::unexpected(errorOf(reply, m_source));
        if (reply.attributes == m_attributes)
            return {};
        m_grows = true;
        return writtenMeanwhile(m_source, m_attributes.size, reply.attributes.size);
    });
}

Result<void> SftpGet::take(qint64 offset, QByteArray &&bytes)
{
    const auto size = bytes.size();
    m_received += size;
    m_early.emplace(offset, std::move(bytes));
    for (auto piece = m_early.begin(); piece != m_early.end() && piece->first == m_next; piece = m_early.erase(piece)) {
        m_next += piece->second.size();
        if (auto taken = m_file.take(piece->second); !taken)
            return taken;
    }
    return m_limit.pass(size, m_work.cancel);
}

/// Whether what went wrong is mended by fetching all of it anew.
bool SftpGet::startsAfresh(const Error &error)
{
    if (error.code != ErrorCode::SourceChanged || m_grows || ++m_freshStarts > mostFreshStarts)
        return false;
    m_resuming = false;
    m_resumedFrom = 0;
    return true;
}

Result<Downloaded> SftpGet::finish()
{
    const auto sha256 = m_file.sha256();
    if (!sha256)
        return std::unexpected(sha256.error());
    if (auto fits = checkSum(m_source, m_parameters.sha256, *sha256); !fits)
        return std::unexpected(fits.error());
    if (auto committed = m_file.commit(modified()); !committed)
        return std::unexpected(committed.error());
    return Downloaded{
        .path = m_parameters.path,
        .bytes = m_file.have(),
        .resumedFrom = m_resumedFrom,
        .received = m_received,
        .sizeTold = true,
        .sha256 = *sha256,
    };
}

Result<Downloaded> SftpGet::run()
{
    if (auto go = step(Phase::Connecting); !go)
        return std::unexpected(go.error());
    if (auto opened = m_file.open(m_source, m_work); !opened)
        return std::unexpected(opened.error());
    m_resumedFrom = m_file.have();
    m_resuming = m_resumedFrom > 0;

    for (int triesInVain = 0;;) {
        const auto before = m_file.have();
        auto done = attempt();
        m_session.reset();
        if (m_there)
            return *m_there;
        if (done) {
            auto downloaded = finish();
            // All of it had been there, and it is not right: it will not get right by itself.
            if (downloaded || downloaded.error().code != ErrorCode::Malformed || m_resumedFrom < m_attributes.size ||
                m_attributes.size == 0)
                return downloaded;
            m_resuming = false;
            continue;
        }
        const auto &error = done.error();
        if (startsAfresh(error))
            continue;
        // Before its first answer, the address may be wrong as well as the server away.
        if (!isPassing(error.code) || m_attributes.size < 0)
            return std::unexpected(error);
        triesInVain = m_file.have() > before ? 0 : triesInVain + 1;
        m_resuming = m_file.have() > 0;
        if (triesInVain >= m_parameters.retry.tries)
            return std::unexpected(error);
        if (auto go = step(Phase::Waiting); !go)
            return std::unexpected(go.error());
        if (auto waited = pauseFor(m_parameters.retry.pause(std::max(1, triesInVain)), m_work.cancel); !waited)
            return std::unexpected(waited.error());
    }
}

} // namespace

Result<Downloaded> downloadBySftp(const DownloadParameters &parameters, Work &work)
{
    auto address = SftpAddress::parse(parameters.url.toString(QUrl::FullyEncoded));
    if (!address)
        return std::unexpected(address.error());
    return SftpGet(parameters, std::move(*address), work).run();
}

} // namespace cloudward
