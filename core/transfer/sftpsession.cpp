// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sftpsession.h"

#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cloudward {
namespace {

// What every server answers in full (draft, section 3), and what OpenSSH answers when it is asked for its limits.
constexpr quint32 readOfAll = 32'768;
constexpr quint32 readAtMost = 262'144;
constexpr auto limitsExtension = "limits@openssh.com";

bool isOfTheConnection(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut;
}

} // namespace

SftpSession::SftpSession(SftpSettings settings)
    : m_settings(std::move(settings))
    , m_stopAsked([] { return false; })
{}

SftpSession::~SftpSession() = default;

Result<void> SftpSession::connect(const SftpAddress &address, const SftpLogin &login, const Cancel &cancel)
{
    m_address = address;
    m_login = login;
    m_triesWithoutAnswer = 0;
    return open([cancel] { return cancel.requested(); });
}

Result<void> SftpSession::reconnect(const Error &why, StopAsked stopAsked)
{
    auto error = why;
    while (isOfTheConnection(error.code) && ++m_triesWithoutAnswer <= m_settings.retry.tries) {
        m_link.reset();
        for (const QDeadlineTimer until(m_settings.retry.pause(m_triesWithoutAnswer)); !until.hasExpired();) {
            if (stopAsked())
                return failure(ErrorCode::Cancelled, m_address.host);
            QThread::msleep(quint64(std::clamp<qint64>(until.remainingTime(), 1, 100)));
        }
        // Reaching the server is no progress yet: it may hang up at every first question.
        const auto tries = m_triesWithoutAnswer;
        const auto opened = open(stopAsked);
        m_triesWithoutAnswer = tries;
        if (opened)
            return {};
        error = opened.error();
    }
    return std::unexpected(std::move(error));
}

Result<void> SftpSession::open(const StopAsked &stopAsked)
{
    m_stopAsked = stopAsked;
    m_outgoing.clear();
    m_incoming.clear();
    m_questions.clear();
    m_greeted = false;
    auto link = SftpLink::open(m_address, m_login, m_settings, stopAsked);
    if (!link)
        return std::unexpected(link.error());
    m_link = std::move(*link);
    if (auto greeted = greet(); !greeted) {
        // A server that takes the request and has no program for it hangs up, or shows a shell's words.
        const auto code = greeted.error().code;
        if (code == ErrorCode::ServerFailed || code == ErrorCode::Malformed)
            return failure(ErrorCode::Unsupported, m_address.host, u"SFTP: "_s + greeted.error().detail);
        return greeted;
    }
    m_greeted = true;
    return {};
}

Result<void> SftpSession::greet()
{
    constexpr quint32 version = 3;
    m_longestRead = readOfAll;
    m_patience.setRemainingTime(m_settings.timeout);
    m_outgoing = SftpRequest(sftp::Init, version).packet();
    // The answer carries the version where others have the number of their question.
    bool limits = false;
    m_questions.insert(version, [&](SftpReply &&reply) -> Result<void> {
        if (reply.type != sftp::Version)
            return std::unexpected(errorOf(reply, m_address.host));
        limits = reply.bytes.split('\n').contains(limitsExtension);
        return {};
    });
    if (auto told = exchangeAll(); !told || !limits)
        return told;
    const auto id = ++m_lastId;
    put(SftpRequest(sftp::Extended, id).text(limitsExtension), id, [this](SftpReply &&reply) -> Result<void> {
        // Four numbers: the longest packet, READ, WRITE, and how many handles; 0 where there is no limit.
        if (reply.type == sftp::ExtendedReply && reply.bytes.size() >= 16) {
            const auto read = qFromBigEndian<quint64>(reply.bytes.constData() + 8);
            m_longestRead = quint32(std::clamp<quint64>(read == 0 ? readAtMost : read, readOfAll / 8, readAtMost));
        }
        return {};
    });
    return exchangeAll();
}

void SftpSession::put(const SftpRequest &request, quint32 id, Answer answer)
{
    if (m_questions.isEmpty())
        m_patience.setRemainingTime(m_settings.timeout);
    m_questions.insert(id, std::move(answer));
    m_outgoing += request.packet();
}

void SftpSession::askPath(sftp::Type type, QByteArrayView path, Answer answer)
{
    const auto id = ++m_lastId;
    SftpRequest request(type, id);
    request.text(path);
    constexpr quint32 toRead = 1;
    constexpr quint32 noAttributes = 0;
    if (type == sftp::Open)
        request.number(toRead).number(noAttributes);
    put(request, id, std::move(answer));
}

void SftpSession::askHandle(sftp::Type type, QByteArrayView handle, Answer answer)
{
    const auto id = ++m_lastId;
    put(SftpRequest(type, id).text(handle), id, std::move(answer));
}

void SftpSession::askRead(QByteArrayView handle, qint64 offset, quint32 length, Answer answer)
{
    const auto id = ++m_lastId;
    put(SftpRequest(sftp::Read, id).text(handle).longNumber(quint64(offset)).number(length), id, std::move(answer));
}

Result<void> SftpSession::exchange(int wakeUp)
{
    auto exchanged = converse(wakeUp);
    if (exchanged)
        return {};
    m_link.reset();
    m_questions.clear();
    auto error = std::move(exchanged.error());
    // Once it has spoken SFTP, a server that ends it is no other than one that hangs up.
    if (error.code == ErrorCode::ServerFailed && m_greeted)
        error.code = ErrorCode::Unreachable;
    return std::unexpected(std::move(error));
}

Result<void> SftpSession::converse(int wakeUp)
{
    if (!m_link)
        return failure(ErrorCode::Unreachable, m_address.host);
    if (m_stopAsked())
        return failure(ErrorCode::Cancelled, m_address.host);
    if (auto sent = sendWhatWaits(); !sent)
        return sent;
    const auto before = m_incoming.size();
    auto received = m_link->receive(m_incoming);
    if (received && m_incoming.size() == before) {
        m_link->wait(wakeUp);
        received = m_link->receive(m_incoming);
    }
    if (!received)
        return received;
    if (m_incoming.size() > before)
        m_patience.setRemainingTime(m_settings.timeout);
    else if (!m_questions.isEmpty() && m_patience.hasExpired())
        return failure(ErrorCode::TimedOut, m_address.host);
    return handOut();
}

Result<void> SftpSession::exchangeAll()
{
    while (!m_questions.isEmpty()) {
        if (auto exchanged = exchange(); !exchanged)
            return exchanged;
    }
    return {};
}

Result<void> SftpSession::sendWhatWaits()
{
    while (!m_outgoing.isEmpty()) {
        const auto sent = m_link->send(m_outgoing);
        if (!sent)
            return std::unexpected(sent.error());
        if (*sent == 0)
            break;
        m_outgoing.remove(0, *sent);
    }
    return {};
}

Result<void> SftpSession::handOut()
{
    while (true) {
        auto reply = takeReply(m_incoming);
        if (!reply)
            return failure(ErrorCode::Malformed, m_address.host, u"SFTP: "_s + reply.error().detail);
        if (!*reply)
            return {};
        const auto answer = m_questions.take((*reply)->id);
        if (!answer)
            return failure(ErrorCode::Malformed, m_address.host, u"SFTP: an answer to no question"_s);
        m_triesWithoutAnswer = 0;
        if (auto answered = answer(std::move(**reply)); !answered)
            return answered;
    }
}

Result<SftpAttributes> SftpSession::stat(const QByteArray &path)
{
    while (true) {
        Result<SftpAttributes> result;
        askPath(sftp::Stat, path, [&](SftpReply &&reply) -> Result<void> {
            if (reply.type == sftp::Attributes)
                result = reply.attributes;
            else
                result = std::unexpected(errorOf(reply, shown(path)));
            return {};
        });
        const auto exchanged = exchangeAll();
        if (exchanged)
            return result;
        if (const auto again = reconnect(exchanged.error(), m_stopAsked); !again)
            return std::unexpected(again.error());
    }
}

} // namespace cloudward
